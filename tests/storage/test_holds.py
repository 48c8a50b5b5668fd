"""Digests held back and let go."""

from datetime import datetime

from storage import Database
from storage.pack.cells import LONDON
from storage.queries import holds
from tests.storage.rows import a_council

NOW = datetime(2026, 10, 19, 9, 0, tzinfo=LONDON)
KEY, OFFICER = "digest|2026-09-30|cmt", "petra@hart.example"


def test_a_digest_is_held_once_and_released(database: Database) -> None:
    with database.writing() as session:
        a_council(session)
        assert holds.hold(session, "hart", KEY, OFFICER, NOW)
        assert not holds.hold(session, "hart", KEY, OFFICER, NOW)
        assert holds.held(session, "hart") == frozenset({KEY})
        assert not holds.released(session, "hart")
        holds.release(session, "hart", KEY, OFFICER, NOW)
        assert not holds.held(session, "hart")
        assert holds.released(session, "hart") == frozenset({KEY})


def test_what_was_released_can_be_held_again(database: Database) -> None:
    with database.writing() as session:
        a_council(session)
        holds.release(session, "hart", KEY, OFFICER, NOW)
        assert holds.hold(session, "hart", KEY, OFFICER, NOW)
        assert holds.held(session, "hart") == {KEY}
