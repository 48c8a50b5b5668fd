"""Telling the officers at once whom the bot could not reach, and why: one message for all of one occasion."""

from collections.abc import Sequence
from datetime import datetime, time

from sqlalchemy.orm import Session

from bot.reply import Bullets, Part, Reply, Text
from domain.framework import BodyRules
from domain.schedule import LONDON
from handlers import posting
from handlers.outcome import Notice, ToPerson
from storage.queries import councils, outbox, people
from storage.tables import OutboxRow

KEY = "unreachable"

MESSAGES = {
    "open": "that the window is open",
    "remind": "what is still to come",
    "late": "that figures are late",
    "escalate": "that figures of their services are late",
    "chase": "that their figures are asked for",
    "board": "how the returns stand",
    "everybody": "that everybody has returned",
    "preview": "what the digest will say",
    "digest": "what needs attention (the digest)",
    "batch": "what there is to sign off",
    "question": "that there is a question about a figure",
    "verify answered": "the answer to a question about a figure",
    "named": "that they are named for what is being done",
    "verify": "that there is a question about a figure that is being verified",
    "reply": "the answer to their question",
    "holder": "what they are responsible for now",
    "held": "that somebody else holds their portfolio now",
    "uncovered": "who is away with nobody standing in",
    "target": "which targets are still to be set",
    "amend": "that a change waits for approval",
    "head": "the head of the log",
    "reminder": "what they asked to be reminded of",
    "subscription": "what they asked to be sent",
}
"""What was to be said, by how a message's key begins."""


def tell_officers(session: Session, rows: Sequence[OutboxRow], now: datetime) -> None:
    """One message to each performance officer about these rows and all like them that were given up the same day.

    It is kept up to date when more follow. What can't be delivered to an officer is not reported to officers again.
    """
    reported = [row for row in rows if row.council and not row.key.startswith(KEY)]
    for row in {(row.council, _occasion(row)): row for row in reported}.values():
        _tell(session, row, now)


def tell_of_lost_channel(session: Session, council: str, body: BodyRules, now: datetime) -> None:
    """One message a day to each performance officer: a body's channel can't be written to any more."""
    sentence = (
        f"Outturn was removed from the channel of {body.name} ({body.channel}), or the channel is gone. "
        "Its digests can't arrive until Outturn is added there again or council.toml names another channel."
    )
    _tell_of_place(session, council, body.key, sentence, now)


def tell_of_lost_officers_channel(session: Session, council: str, channel: str, now: datetime) -> None:
    """The same of the officers' own channel, told to each of them."""
    sentence = (
        f"Outturn was removed from the officers' channel ({channel}), or the channel is gone. Neither the board nor "
        "the head of the log can arrive until Outturn is added there again or council.toml names another channel."
    )
    _tell_of_place(session, council, "[officers]", sentence, now)


def _tell_of_place(session: Session, council: str, whose: str, sentence: str, now: datetime) -> None:
    day = now.astimezone(LONDON).date()
    for officer in people.with_role(session, council, "officer"):
        key = f"{KEY}|channel|{whose}|{day}|{officer.email}"
        posting.post_notice(session, council, Notice(key, ToPerson(officer.email), _plain(sentence)), now)


def _plain(sentence: str) -> Reply:
    return Reply(sentence, (Text(sentence),))


def _tell(session: Session, row: OutboxRow, now: datetime) -> None:
    alike = [each for each in _given_up(session, row) if each.key.startswith(_occasion(row))]
    what = MESSAGES.get(row.key.partition("|")[0], "what I had to say")
    key = f"{KEY}|{_occasion(row)}{row.due_at.astimezone(LONDON).date()}"
    for officer in people.with_role(session, row.council, "officer"):
        others = [each for each in alike if each.address != officer.email]
        if others:
            reply = _reply(session, others, what)
            notice = Notice(f"{key}|{officer.email}", ToPerson(officer.email), reply, kept_up_to_date=True)
            posting.post_notice(session, row.council, notice, now)


def _occasion(row: OutboxRow) -> str:
    """How the keys begin of everything that was said on the same occasion: what it was, and the period."""
    what, _, rest = row.key.partition("|")
    return f"{what}|{rest.partition('|')[0]}|" if what != "reply" else row.key


def _given_up(session: Session, row: OutboxRow) -> list[OutboxRow]:
    day = row.due_at.astimezone(LONDON).date()
    found = outbox.undelivered(session, row.council, datetime.combine(day, time.min, LONDON))
    return [each for each in found if each.due_at.astimezone(LONDON).date() == day]


def _reply(session: Session, rows: list[OutboxRow], what: str) -> Reply:
    reasons: dict[str, list[str]] = {}
    for row in rows:
        reasons.setdefault((row.fault or "").rstrip("."), []).append(_whom(session, row))
    if len(rows) == 1:
        ((reason, (whom,)),) = reasons.items()
        sentence = f"I could not tell {whom} {what}. The reason: {reason}."
        return _plain(sentence)
    whom = "people" if all(row.address_kind == "person" for row in rows) else "places"
    sentence = f"I could not tell {len(rows)} {whom} {what}."
    parts: list[Part] = [Text(sentence)]
    for reason, names in reasons.items():
        parts += [Text(f"The reason: {reason}."), Bullets(tuple(names))]
    return Reply(sentence, tuple(parts))


def _whom(session: Session, row: OutboxRow) -> str:
    if row.address_kind == "person":
        person = people.by_email(session, row.council, row.address)
        return person.name if person is not None else row.address
    bodies = councils.framework(session, row.council, row.due_at.astimezone(LONDON).date()).bodies
    return next((f"{body.name} in its channel" for body in bodies if body.channel == row.address), row.address)
