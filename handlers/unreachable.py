"""Telling the officers at once whom the bot could not reach, and why."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.reply import Reply, Text
from handlers import posting
from handlers.outcome import Notice, ToPerson
from storage.queries import people
from storage.tables import OutboxRow

KEY = "unreachable"


def tell_officers(session: Session, row: OutboxRow, why: str, now: datetime) -> None:
    """One message to each performance officer, once for each message that could not be delivered.

    What can't be delivered to an officer is not reported to officers again.
    """
    if row.key.startswith(KEY) or not row.council:
        return
    person = people.by_email(session, row.council, row.address) if row.address_kind == "person" else None
    whom = person.name if person is not None else row.address
    sentence = f"I could not reach {whom}: {why}. The message was: {row.key.split('|')[0]}."
    for officer in people.with_role(session, row.council, "officer"):
        if officer.email != row.address:
            notice = Notice(
                f"{KEY}|{row.key}|{officer.email}", ToPerson(officer.email), Reply(sentence, (Text(sentence),))
            )
            posting.post_notice(session, row.council, notice, now)
