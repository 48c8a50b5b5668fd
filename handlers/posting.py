"""From an Outcome to rows of the outbox, in the same transaction as the change that caused them."""

from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from bot.envelope import Envelope, seal, unseal
from bot.form import Form
from bot.message import Message, Place, PlaceKind
from bot.reply import Button, Buttons, Note, Part, Reply
from handlers.outcome import Notice, ToPerson
from storage.queries import outbox
from storage.tables import OutboxRow

ELSEWHERE = "I have answered in our direct chat, where only you can read it."


def post_reply(
    session: Session,
    council: str,
    message: Message,
    reply: Reply,
    now: datetime,
    *,
    taken: bool,
    asked: dict[str, object] | None = None,
) -> None:
    """Put an answer into the outbox, or note that the door takes it in its own response (`taken`).

    `asked` is what it answers, kept so that it can be answered again when one of its figures is corrected.
    """
    place = message.place
    if goes_to_direct_chat(message, reply):
        post_answer(session, council, message, Reply(ELSEWHERE, (Note(ELSEWHERE),)), place, now, part=1, taken=taken)
        direct = Place(place.door, "", PlaceKind.DIRECT)
        post_answer(session, council, message, reply, direct, now, part=2, taken=taken, asked=asked)
        return
    post_answer(session, council, message, reply, place, now, part=1, taken=taken, asked=asked)


def goes_to_direct_chat(message: Message, reply: Reply) -> bool:
    """Whether this is answered in the asker's direct chat, although it was asked in company."""
    return reply.only_you and message.place.kind not in (PlaceKind.DIRECT, PlaceKind.HOME)


def post_what_was_done(session: Session, council: str, message: Message, reply: Reply, now: datetime) -> None:
    """Put what a submitted form came to into the asker's chat as well, where the door shows its next form in a dialog.

    A dialog is gone once it is closed, and only the conversation can be read again. The next form becomes its button.
    """
    if all(isinstance(part, Form | Buttons) for part in reply.parts):
        return
    kept = msgspec.structs.replace(reply, parts=tuple(map(_closed, reply.parts)), in_place=False)
    place = message.place
    if goes_to_direct_chat(message, reply):
        place = Place(place.door, "", PlaceKind.DIRECT)
    post_answer(session, council, message, kept, place, now, part=3, taken=False)


def _closed(part: Part) -> Part:
    if not isinstance(part, Form):
        return part
    return Buttons((Button(part.open_label, part.opened_by or part.command, part.arguments, opens="form"),))


def post_answer(
    session: Session,
    council: str,
    message: Message,
    reply: Reply,
    place: Place,
    now: datetime,
    *,
    part: int,
    taken: bool,
    asked: dict[str, object] | None = None,
) -> None:
    """One row for one part of an answer."""
    replaces = _whole(session, council, message) if reply.in_place else ""
    reference = message.reference if place == message.place else ""
    outbox.add(
        session,
        outbox.Outgoing(
            council=council,
            key=f"reply|{message.place.door}|{message.event}|{part}",
            kind="immediate" if taken else "reply",
            door=place.door,
            address_kind="place",
            address=place.conversation or message.sender.id,
            conversation=place.conversation or message.sender.id,
            thread=place.thread,
            body=seal(Envelope(reply, place, replaces, reference=reference, asker=message.sender.id)),
            quotes=list(reply.quotes),
            event=message.event,
            asked=asked,
        ),
        now=now,
    )


def _whole(session: Session, council: str, message: Message) -> str:
    """The platform's id of all that was answered or pressed, where it took several messages."""
    row = outbox.sent_message(session, council, message.place.door, message.about) if message.about else None
    return (row.platform_id if row is not None else "") or message.about


def post_edition(session: Session, council: str, row: OutboxRow, reply: Reply, now: datetime) -> None:
    """Let another edition of a message take its place, wherever it went."""
    edition, place = outbox.next_edition(session, council, row.key), unseal(row.body).place
    outbox.add(
        session,
        outbox.Outgoing(
            council=council,
            key=f"{row.key}#{edition}",
            kind="edit",
            door=row.door if place else None,
            address_kind=row.address_kind,
            address=row.address,
            conversation=row.conversation if place else None,
            thread=row.thread,
            body=seal(msgspec.structs.replace(unseal(row.body), reply=reply, replaces="", edits=row.key)),
            edition=edition,
            quotes=list(reply.quotes),
        ),
        now=now,
    )


def post_notice(
    session: Session, council: str, notice: Notice, now: datetime, written_at: datetime | None = None
) -> bool:
    """Put a message to somebody else into the outbox; False when it has been said before.

    A notice that is kept up to date becomes an edit of the message that was sent under its key. `written_at` is the
    real time where `now` isn't.
    """
    person = isinstance(notice.to, ToPerson)
    address = notice.to.email if isinstance(notice.to, ToPerson) else notice.to.channel
    edition = outbox.next_edition(session, council, notice.key)
    if edition > 1 and not notice.kept_up_to_date:
        return False
    return outbox.add(
        session,
        outbox.Outgoing(
            council=council,
            key=notice.key if edition == 1 else f"{notice.key}#{edition}",
            kind="post" if edition == 1 else "edit",
            address_kind="person" if person else "place",
            address=address,
            body=seal(Envelope(notice.reply, edits=notice.key if edition > 1 else "")),
            edition=edition,
            quotes=list(notice.reply.quotes),
            until=notice.until,
            topic=notice.topic or None,
        ),
        now=now,
        written_at=written_at,
    )
