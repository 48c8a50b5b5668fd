"""From an Outcome to rows of the outbox, in the same transaction as the change that caused them."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.envelope import Envelope, seal
from bot.message import Message, Place, PlaceKind
from bot.reply import Note, Reply
from handlers.outcome import Notice, ToPerson
from storage.queries import outbox

ELSEWHERE = "I have answered in our direct chat, where only you can read it."


def post_reply(session: Session, council: str, message: Message, reply: Reply, now: datetime, *, taken: bool) -> None:
    """Put an answer into the outbox, or note that the door takes it in its own response (`taken`)."""
    place = message.place
    if reply.only_you and place.kind not in (PlaceKind.DIRECT, PlaceKind.HOME):
        post_answer(session, council, message, Reply(ELSEWHERE, (Note(ELSEWHERE),)), place, now, part=1, taken=taken)
        direct = Place(place.door, "", PlaceKind.DIRECT)
        post_answer(session, council, message, reply, direct, now, part=2, taken=taken)
        return
    post_answer(session, council, message, reply, place, now, part=1, taken=taken)


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
) -> None:
    """One row for one part of an answer."""
    replaces = message.about if reply.in_place else ""
    reference = message.reference if place == message.place else ""
    outbox.add(
        session,
        council=council,
        key=f"reply|{message.place.door}|{message.event}|{part}",
        kind="immediate" if taken else "reply",
        door=place.door,
        address_kind="place",
        address=place.conversation or message.sender.id,
        conversation=place.conversation or message.sender.id,
        thread=place.thread,
        body=seal(Envelope(reply, place, replaces, reference=reference)),
        quotes=list(reply.quotes),
        event=message.event,
        now=now,
    )


def post_notice(session: Session, council: str, notice: Notice, now: datetime) -> bool:
    """Put a message to somebody else into the outbox; False when it has been said before.

    A notice that is kept up to date becomes an edit of the message that was sent under its key.
    """
    person = isinstance(notice.to, ToPerson)
    address = notice.to.email if isinstance(notice.to, ToPerson) else notice.to.channel
    edition = outbox.next_edition(session, council, notice.key)
    if edition > 1 and not notice.kept_up_to_date:
        return False
    return outbox.add(
        session,
        council=council,
        key=notice.key if edition == 1 else f"{notice.key}#{edition}",
        kind="post" if edition == 1 else "edit",
        address_kind="person" if person else "place",
        address=address,
        body=seal(Envelope(notice.reply, edits=notice.key if edition > 1 else "")),
        edition=edition,
        quotes=list(notice.reply.quotes),
        now=now,
    )
