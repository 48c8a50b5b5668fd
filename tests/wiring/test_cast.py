"""What stood in a conversation of the page before the program was started again."""

from datetime import UTC, datetime, timedelta

from bot.envelope import Envelope, seal
from bot.reply import Reply
from storage import Database
from storage.queries import outbox
from wiring.cast import DemoCast

NOW = datetime(2026, 10, 1, 9, tzinfo=UTC)


def say(database: Database, key: str, text: str, edition: int = 1, platform_id: str = "web-1") -> None:
    """Put an edition of a message into the outbox and have it delivered to the cmt's channel."""
    at = NOW + timedelta(minutes=edition)
    with database.writing() as session:
        outbox.add(
            session,
            outbox.Outgoing(
                council="hart",
                key=key,
                kind="post" if edition == 1 else "edit",
                door="web",
                address_kind="place",
                address="cmt",
                conversation="cmt",
                body=seal(Envelope(Reply(text))),
                edition=edition,
            ),
            now=at,
        )
        outbox.delivered(session, "hart", key, platform_id, at)


def test_a_message_that_was_edited_is_shown_as_it_was_last(sqlite_database: Database) -> None:
    say(sqlite_database, "digest", "Three are red.")
    say(sqlite_database, "other", "Something else.", platform_id="web-2")
    say(sqlite_database, "digest#2", "Two are red.", edition=2)
    shown = {each.id: each.reply for each in DemoCast(sqlite_database, "hart").earlier("cmt")}
    assert shown == {"web-1": Reply("Two are red."), "web-2": Reply("Something else.")}


def test_an_edition_that_was_overtaken_before_it_was_sent_was_never_shown(sqlite_database: Database) -> None:
    say(sqlite_database, "digest", "Three are red.")
    say(sqlite_database, "digest#2", "Two are red.", edition=2, platform_id="")
    (shown,) = DemoCast(sqlite_database, "hart").earlier("cmt")
    assert shown.reply == Reply("Three are red.")
