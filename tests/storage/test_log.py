"""The log: it says what happened, and shows when somebody has changed it."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, select, update

from storage import AppendOnly, Database, log
from storage.audit.verifying import verify
from storage.tables import Council, LogEntry

NOW = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def logged(database: Database) -> Database:
    with database.writing() as session:
        session.add(Council(key="hart", name="Hart"))
        session.flush()
        for number in range(3):
            log.record(
                session,
                "hart",
                at=NOW,
                actor="Asha@hart.example",
                acting_for="ravi@hart.example",
                what="entered a figure",
                subject=f"FI06 {number}",
                old={"value": None},
                new={"value": "97.90", "reason": None},
            )
    return database


def test_an_untouched_log_verifies(logged: Database) -> None:
    with logged.reading() as session:
        assert verify(session, "hart").faults == ()
        entries = session.scalars(select(LogEntry).order_by(LogEntry.id)).all()
    assert [entry.actor for entry in entries] == ["asha@hart.example"] * 3
    assert [entry.previous_hash for entry in entries[1:]] == [entry.hash for entry in entries[:-1]]


def test_an_altered_entry_shows(logged: Database) -> None:
    with logged.writing() as session:
        session.execute(update(LogEntry).where(LogEntry.subject == "FI06 1").values(new={"value": "99.90"}))
    with logged.reading() as session:
        assert verify(session, "hart").faults == ("Entry 2 is not what was written on 01 October 2026.",)


def test_a_removed_entry_shows(logged: Database) -> None:
    with logged.writing() as session:
        session.execute(delete(LogEntry).where(LogEntry.subject == "FI06 1"))
    with logged.reading() as session:
        (sentence,) = verify(session, "hart").faults
    assert sentence.startswith("Entry 3 does not follow")


def test_each_council_has_its_own_chain(logged: Database) -> None:
    with logged.writing() as session:
        session.add(Council(key="other", name="Other"))
        session.flush()
        log.record(session, "other", at=NOW, actor="a@b.example", what="noted", subject="nothing")
        entry = log.head(session, "other")
        assert entry is not None
        assert entry.previous_hash == log.BEGINNING
    with logged.reading() as session:
        assert verify(session, "hart").faults == verify(session, "other").faults == ()


def test_an_entry_cannot_be_changed_by_the_program(logged: Database) -> None:
    with logged.reading() as session:
        session.scalars(select(LogEntry)).first().what = "something else"  # type: ignore[union-attr]
        with pytest.raises(AppendOnly):
            session.flush()
