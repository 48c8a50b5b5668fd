"""What bodies were told before: the exceptions that were open after each digest."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.periods import Period
from storage.tables import LogEntry


def codes_before(session: Session, council: str, body: str, period: Period) -> tuple[Period, frozenset[str]] | None:
    """The newest digest of a body about an earlier period, and the codes that were open after it; None without one."""
    rows = session.execute(
        select(LogEntry.subject, LogEntry.new)
        .where(LogEntry.council == council, LogEntry.what == "digest")
        .where(LogEntry.subject.startswith("digest|"), LogEntry.subject.endswith(f"|{body}", autoescape=True))
        .order_by(LogEntry.id.desc())
    )
    for subject, new in rows:
        about = Period.parse(subject.split("|")[1])
        if about.last_day < period.last_day:
            return about, frozenset((new or {}).get("codes", ()))
    return None
