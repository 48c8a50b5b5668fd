"""What a body was told by its digests before."""

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from domain.periods import Period
from storage import Database, log
from storage.queries import digests
from tests.storage.rows import a_council

NOW = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
Q1, Q2 = Period.parse("2026/27 Q1"), Period.parse("2026/27 Q2")


def test_the_digest_before_is_found_by_its_body_capitals_and_all(database: Database) -> None:
    with database.writing() as session:
        a_council(session)
        _told(session, "CMT", Q1, ["FI06"])
        _told(session, "cmt", Q1, ["FI07"])
        _told(session, "CMT", Q2, ["FI08"])
        assert digests.codes_before(session, "hart", "CMT", Q2) == (Q1, frozenset({"FI06"}))
        assert digests.codes_before(session, "hart", "cmt", Q2) == (Q1, frozenset({"FI07"}))
        assert digests.codes_before(session, "hart", "mt", Q2) is None
        assert digests.codes_before(session, "hart", "CMT", Q1) is None


def _told(session: Session, body: str, period: Period, codes: list[str]) -> None:
    subject = f"digest|{period.last_day.isoformat()}|{body}"
    new = {"period": period.notation, "codes": codes}
    log.record(session, "hart", at=NOW, actor="nobody", what="digest", subject=subject, new=new)
