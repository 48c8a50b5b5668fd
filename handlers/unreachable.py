"""Telling the officers at once whom the bot could not reach, and why."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.reply import Reply, Text
from handlers import posting
from handlers.outcome import Notice, ToPerson
from storage.queries import people
from storage.tables import OutboxRow

KEY = "unreachable"

MESSAGES = {
    "open": "that the window is open",
    "remind": "what is still to come",
    "late": "that figures are late",
    "escalate": "that figures of their services are late",
    "preview": "what the digest will say",
    "digest": "what needs attention (the digest)",
    "batch": "what there is to sign off",
    "question": "that there is a question about a figure",
    "reply": "the answer to their question",
}
"""What was to be said, by how a message's key begins."""


def tell_officers(session: Session, row: OutboxRow, why: str, now: datetime) -> None:
    """One message to each performance officer, once for each message that could not be delivered.

    What can't be delivered to an officer is not reported to officers again.
    """
    if row.key.startswith(KEY) or not row.council:
        return
    person = people.by_email(session, row.council, row.address) if row.address_kind == "person" else None
    whom = person.name if person is not None else row.address
    what = MESSAGES.get(row.key.partition("|")[0], "what I had to say")
    sentence = f"I could not tell {whom} {what}. The reason: {why.rstrip('.')}."
    for officer in people.with_role(session, row.council, "officer"):
        if officer.email != row.address:
            notice = Notice(
                f"{KEY}|{row.key}|{officer.email}", ToPerson(officer.email), Reply(sentence, (Text(sentence),))
            )
            posting.post_notice(session, row.council, notice, now)
