"""Transactions: what is written is kept or undone as a whole, and reading never writes."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from domain.access import State
from domain.periods import Period
from domain.rating import Rating
from storage import Database, DatabaseUnreachable
from storage.tables import Council, OutturnRevision, Person, TargetRow
from tests.storage.rows import a_council


def test_what_was_written_can_be_read_again(database: Database) -> None:
    with database.writing() as session:
        a_council(session)
    with database.reading() as session:
        person = session.get_one(Person, ("hart", "asha@hart.example"))
        assert person.roles == ("manager", "head")


def test_an_error_undoes_the_whole_change(database: Database) -> None:
    def change() -> None:
        with database.writing() as session:
            session.add(Council(key="hart", name="Hart"))
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        change()
    with database.reading() as session:
        assert session.scalars(select(Council)).all() == []


def test_a_reading_transaction_cannot_write(database: Database) -> None:
    with database.reading() as session:
        session.add(Council(key="hart", name="Hart"))
        with pytest.raises(DBAPIError, match=r"read-?only"):
            session.flush()


def test_the_next_transaction_can_write_after_a_reading_one(database: Database) -> None:
    with database.reading() as session:
        session.scalars(select(Council)).all()
    with database.writing() as session:
        session.add(Council(key="hart", name="Hart"))


def test_a_reader_sees_one_state_while_another_writes(database: Database) -> None:
    with database.reading() as reader:
        assert reader.scalars(select(Council.key)).all() == []
        with database.writing() as writer:
            writer.add(Council(key="hart", name="Hart"))
        assert reader.scalars(select(Council.key)).all() == []
    with database.reading() as reader:
        assert reader.scalars(select(Council.key)).all() == ["hart"]


def test_a_figure_keeps_every_digit_it_was_entered_with(database: Database) -> None:
    with database.writing() as session:
        a_council(session)
        for number, digits in enumerate(["97.90", "0.1", "123456789012345678.123456789", "-0.00", "1E+3"], start=1):
            period = Period.parse(f"2026/27 Q{number}") if number < 5 else Period.parse("2026/27")
            session.add(TargetRow(council="hart", code="FI06", period=period, target=Decimal(digits)))
    with database.reading() as session:
        targets = {str(row.target) for row in session.scalars(select(TargetRow))}
    assert targets - {"0.00"} == {"97.90", "0.1", "123456789012345678.123456789", "1000"} | (targets & {"-0.00"})


def test_a_float_is_never_kept_as_a_figure(database: Database) -> None:
    target = TargetRow(council="hart", code="FI06", period=Period.parse("2026/27"), target=0.1)  # type: ignore[arg-type]
    with database.reading() as session:
        session.add(target)
        with pytest.raises(StatementError, match="Decimal"):
            session.flush()


def test_a_period_comes_back_as_a_period_and_a_moment_as_utc(database: Database) -> None:
    entered = datetime(2026, 7, 3, 9, 30, tzinfo=ZoneInfo("Europe/London"))
    with database.writing() as session:
        a_council(session)
        session.add(
            OutturnRevision(
                council="hart",
                code="FI06",
                period=Period.parse("2026/27 Q1"),
                value=Decimal("97.9"),
                state=State.SUBMITTED,
                entered_at=entered,
                rating=Rating.GREEN,
                rule_version="1",
            )
        )
    with database.reading() as session:
        revision = session.scalars(select(OutturnRevision)).one()
    assert revision.period.last_day == date(2026, 6, 30)
    assert revision.rating is Rating.GREEN
    assert revision.entered_at == entered
    assert revision.entered_at.tzinfo is UTC


def test_a_moment_without_its_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="time zone"), database.reading() as session:
        session.scalars(select(OutturnRevision).where(OutturnRevision.entered_at < datetime(2026, 7, 3))).all()  # noqa: DTZ001


def test_an_indicator_needs_its_service(database: Database) -> None:
    with pytest.raises(IntegrityError), database.writing() as session:
        a_council(session, service="nowhere")


def test_sqlite_keeps_a_write_ahead_log_and_waits_five_seconds(sqlite_database: Database) -> None:
    with sqlite_database.reading() as session:
        pragmas = [session.execute(text(f"pragma {name}")).scalar() for name in ("journal_mode", "busy_timeout")]
    assert pragmas == ["wal", 5000]


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("sqlite:////no/such/folder/outturn.db", "cannot be reached"),
        ("postgresql+psycopg://somebody:secret@127.0.0.1:1/outturn", "cannot be reached"),
        ("somewhere", "address could not be read"),
        ("oracle9://x/y", "address could not be read"),
    ],
)
def test_a_database_that_does_not_answer_is_said_in_a_sentence(address: str, sentence: str) -> None:
    with pytest.raises(DatabaseUnreachable, match=sentence) as refusal:
        Database.connect(address)
    assert "secret" not in str(refusal.value)


def test_a_file_that_is_no_database_is_said_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "outturn.db"
    path.write_text("These are not the tables you are looking for. " * 40)
    with pytest.raises(DatabaseUnreachable, match="not a database"):
        Database.connect(f"sqlite:///{path}").prepare()
