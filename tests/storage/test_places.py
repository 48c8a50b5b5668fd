"""What is kept of channels: who can read them, and how to write there."""

from datetime import UTC, datetime

from storage import Database
from storage.queries import accounts, places

NOW = datetime(2026, 10, 1, 9, tzinfo=UTC)
JO = {"door": "slack", "id": "U0JO", "workspace": "T0HART", "email": "", "name": "Jo Marsh"}


def test_nobody_has_told_who_reads_a_place_until_somebody_does(database: Database) -> None:
    with database.writing() as session:
        accounts.remember_place(session, "hart", "slack", "C0CMT", "", "")
        assert places.members_of(session, "slack", "C0CMT") is None
        places.told(session, "hart", "slack", "C0CMT", [JO], NOW)
    with database.reading() as session:
        assert places.members_of(session, "slack", "C0CMT") == [JO]
        assert places.asked_at(session, "slack", "C0CMT") == NOW


def test_what_was_told_stays_when_the_platform_tells_nothing(database: Database) -> None:
    with database.writing() as session:
        places.told(session, "hart", "slack", "C0CMT", [JO], NOW)
        places.ask_again(session, "slack", "C0CMT")
        assert places.asked_at(session, "slack", "C0CMT") is None
        places.told(session, "hart", "slack", "C0CMT", None, NOW)
        assert places.members_of(session, "slack", "C0CMT") == [JO]


def test_a_place_that_is_forgotten_can_no_longer_be_written_to(database: Database) -> None:
    with database.writing() as session:
        accounts.remember_place(session, "hart", "teams", "19:cmt", "", "{}")
        accounts.remember_place(session, "hart", "teams", "19:other", "", "")
        assert places.references(session, "teams") == {"19:cmt": "{}"}
        places.forget(session, "teams", "19:cmt")
        places.forget(session, "teams", "19:unheard-of")
        assert places.references(session, "teams") == {}
