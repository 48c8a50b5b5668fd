"""The outbox: nothing is said twice, and nothing is lost when a worker dies."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest

from storage import Database
from storage.queries import outbox, quoting

NOW = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def _add(
    database: Database,
    key: str,
    *,
    due_at: datetime = NOW,
    kind: str = "post",
    door: str | None = None,
    topic: str | None = None,
    quote: str = "FI06|2026/27 Q2",
) -> bool:
    with database.writing() as session:
        return outbox.add(
            session,
            outbox.Outgoing(
                council="hart",
                key=key,
                kind=kind,
                door=door,
                address_kind="person",
                address="asha@hart.example",
                body="{}",
                due_at=due_at,
                topic=topic,
                quotes=[quote],
            ),
            now=NOW,
        )


def _claim(database: Database, now: datetime = NOW, limit: int = 10, doors: list[str] | None = None) -> list[str]:
    with database.writing() as session:
        return [row.key for row in outbox.claim(session, "worker", now, limit, doors)]


def test_a_message_is_put_in_once(database: Database) -> None:
    assert _add(database, "open|2026/27 Q2|asha")
    assert not _add(database, "open|2026/27 Q2|asha")
    assert _claim(database) == ["open|2026/27 Q2|asha"]


def test_a_claimed_message_is_not_claimed_again(database: Database) -> None:
    _add(database, "one")
    assert _claim(database) == ["one"]
    assert _claim(database) == []


def test_messages_are_claimed_in_the_order_they_are_due(database: Database) -> None:
    _add(database, "later", due_at=NOW - MINUTE)
    _add(database, "sooner", due_at=NOW - 2 * MINUTE)
    _add(database, "not yet", due_at=NOW + MINUTE)
    assert _claim(database, limit=1) == ["sooner"]
    assert _claim(database) == ["later"]


def test_a_dead_workers_messages_come_back_after_a_while(database: Database) -> None:
    _add(database, "one")
    _claim(database)
    assert _claim(database, NOW + 4 * MINUTE) == []
    assert _claim(database, NOW + 6 * MINUTE) == ["one"]
    with database.reading() as session:
        row = outbox.by_key(session, "hart", "one")
    assert row is not None
    assert row.attempts == 2


def test_a_delivered_message_is_known_by_the_platforms_own_id(database: Database) -> None:
    _add(database, "one", door="slack")
    _claim(database)
    with database.writing() as session:
        outbox.delivered(session, "hart", "one", "1700000000.0001", NOW)
    with database.reading() as session:
        row = outbox.sent_message(session, "hart", "slack", "1700000000.0001")
    assert row is not None
    assert (row.state, row.quotes) == ("delivered", ["FI06|2026/27 Q2"])
    assert _claim(database, NOW + 60 * MINUTE) == []


def test_a_message_that_failed_for_now_is_tried_again_at_its_time(database: Database) -> None:
    _add(database, "one")
    _claim(database)
    with database.writing() as session:
        outbox.retry(session, "hart", "one", "asked to wait", NOW + MINUTE)
    assert _claim(database, NOW) == []
    assert _claim(database, NOW + MINUTE) == ["one"]


def test_a_message_that_cannot_be_delivered_is_kept_for_the_officers(database: Database) -> None:
    _add(database, "one")
    _claim(database)
    with database.writing() as session:
        outbox.failed(session, "hart", "one", "No account found for asha@hart.example.")
    with database.reading() as session:
        rows = outbox.undelivered(session, "hart", NOW - MINUTE)
    assert [row.fault for row in rows] == ["No account found for asha@hart.example."]
    assert _claim(database, NOW + 60 * MINUTE) == []


def test_what_went_in_the_platforms_own_response_is_not_sent_again(database: Database) -> None:
    _add(database, "one", kind="immediate")
    assert _claim(database) == []


def test_a_door_takes_its_own_messages_and_those_for_any(database: Database) -> None:
    _add(database, "for slack", door="slack")
    _add(database, "for teams", door="teams")
    _add(database, "for any")
    assert _claim(database, doors=["teams"]) == ["for teams", "for any"]


def test_editions_of_a_message_are_counted(database: Database) -> None:
    with database.reading() as session:
        assert outbox.next_edition(session, "hart", "board") == 1
    _add(database, "board")
    _add(database, "boardroom")
    with database.writing() as session:
        outbox.add(
            session,
            outbox.Outgoing(
                council="hart",
                key="board#2",
                address_kind="place",
                address="cmt",
                body="{}",
                edition=2,
            ),
            now=NOW,
        )
        assert outbox.next_edition(session, "hart", "board") == 3
        assert outbox.next_edition(session, "elsewhere", "board") == 1


def test_what_was_not_handed_to_a_door_does_not_count_as_tried(database: Database) -> None:
    _add(database, "one")
    _claim(database)
    with database.writing() as session:
        outbox.put_back(session, "hart", "one", "waits for the message before it", NOW + MINUTE)
    assert _claim(database, NOW) == []
    with database.writing() as session:
        (row,) = outbox.claim(session, "worker", NOW + MINUTE, 10)
        assert row.attempts == 1


def test_what_has_lapsed_is_kept_but_neither_sent_nor_reported(database: Database) -> None:
    _add(database, "one")
    _claim(database)
    with database.writing() as session:
        outbox.lapsed(session, "hart", "one", "The deadline has passed.")
    with database.reading() as session:
        row = outbox.by_key(session, "hart", "one")
        assert row is not None
        assert (row.state, row.fault) == ("lapsed", "The deadline has passed.")
        assert outbox.undelivered(session, "hart", NOW - MINUTE) == ()
    assert _claim(database, NOW + 60 * MINUTE) == []


def test_a_message_is_overtaken_by_a_later_one_on_its_topic_once_that_is_due(database: Database) -> None:
    _add(database, "reminder", due_at=NOW, topic="Q2|asha")
    _add(database, "also then", due_at=NOW, topic="Q2|asha")
    _add(database, "to another", due_at=NOW + MINUTE, topic="Q2|callum")
    with database.reading() as session:
        assert not outbox.is_overtaken(session, "hart", "Q2|asha", NOW, NOW + 5 * MINUTE)
    _add(database, "last reminder", due_at=NOW + 2 * MINUTE, topic="Q2|asha")
    with database.reading() as session:
        assert not outbox.is_overtaken(session, "hart", "Q2|asha", NOW, NOW + MINUTE)
        assert outbox.is_overtaken(session, "hart", "Q2|asha", NOW, NOW + 2 * MINUTE)
        assert not outbox.is_overtaken(session, "elsewhere", "Q2|asha", NOW, NOW + 2 * MINUTE)


@pytest.fixture
def postgresql_database(postgresql_url: str) -> Iterator[Database]:
    database = Database.connect(postgresql_url)
    database.prepare()
    yield database
    database.close()


def test_two_workers_claiming_at_once_never_take_the_same_message(postgresql_database: Database) -> None:
    for number in range(6):
        _add(postgresql_database, str(number))
    with ExitStack() as stack:
        first = stack.enter_context(postgresql_database.writing())
        second = stack.enter_context(postgresql_database.writing())
        taken = [{row.key for row in outbox.claim(session, "worker", NOW, 4)} for session in (first, second)]
    assert taken[0] & taken[1] == set()
    assert taken[0] | taken[1] == {str(number) for number in range(6)}


@pytest.mark.parametrize("area", ["North", "Ynys Môn", 'The "Old" Quay', "50% Row_1"])
def test_messages_that_show_a_figure_are_found_whatever_its_area_is_called(database: Database, area: str) -> None:
    _add(database, "answer", quote=f"W01|2026/27 Q1|{area}|1")
    _add(database, "another area's", quote="W01|2026/27 Q1|50% Rowed|1")
    with database.reading() as session:
        assert [row.key for row in quoting.messages(session, "hart", f"W01|2026/27 Q1|{area}|")] == ["answer"]


def test_keys_that_differ_by_capitals_alone_are_different_messages(database: Database) -> None:
    _add(database, "question|Waste|1")
    with database.writing() as session:
        assert outbox.count_of(session, "hart", "question|Waste|") == 1
        assert outbox.count_of(session, "hart", "question|waste|") == 0
        assert outbox.beginning_with(session, "hart", "QUESTION|") == ()
        (row,) = outbox.beginning_with(session, "hart", "question|")
        other = "QUESTION|WASTE|1#2"
        outbox.add(
            session,
            outbox.Outgoing(
                council="hart",
                key=other,
                address_kind="place",
                address="cmt",
                body="{}",
                edition=2,
            ),
            now=NOW,
        )
        assert outbox.next_edition(session, "hart", "question|Waste|1") == 2
        assert outbox.newest_edition(session, "hart", row) is row


def test_signs_that_stand_for_others_elsewhere_stand_for_themselves_in_a_key(database: Database) -> None:
    for key in ("a%b|1", "axb|1", "a_b|1", "a/b|é😀"):
        _add(database, key)
    with database.reading() as session:
        assert [outbox.count_of(session, "hart", f"a{sign}b|") for sign in "%_x/?"] == [1, 1, 1, 1, 0]
