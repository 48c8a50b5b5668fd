"""The outbox: messages written with the change that caused them, claimed, sent, and marked as sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import String, Table, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from storage.insertion import insert_if_absent
from storage.plain_rows import plain_rows
from storage.tables import OutboxRow
from storage.text_edges import begins

LEASE = timedelta(minutes=5)
"""How long a claim holds (real time): after that its worker is taken to have died."""


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """A message to be sent: what its row in the outbox says of it, column by column.

    It is due at once without `due_at`; `quotes` are the figures that it holds, `asked` what it answers.
    """

    council: str
    key: str
    address_kind: str
    address: str
    body: str
    kind: str = "post"
    door: str | None = None
    conversation: str | None = None
    thread: str | None = None
    edition: int = 1
    due_at: datetime | None = None
    quotes: Sequence[Any] = ()
    event: str | None = None
    until: datetime | None = None
    topic: str | None = None
    asked: dict[str, Any] | None = None


def add(session: Session, message: Outgoing, *, now: datetime, written_at: datetime | None = None) -> bool:
    """Put a message into the outbox; False when its key is there already.

    What travels in the platform's own response (`immediate`) is kept as delivered. `written_at` is the real time
    where `now` isn't.
    """
    sent = message.kind == "immediate"
    of_its_sending = {
        "due_at": message.due_at or now,
        "state": "delivered" if sent else "waiting",
        "delivered_at": now if sent else None,
        "attempts": 0,
        "created_at": written_at or now,
        "quotes": list(message.quotes),
    }
    return insert_if_absent(session, OutboxRow, **(vars(message) | of_its_sending))


def next_edition(session: Session, council: str, key: str) -> int:
    """Which edition of the message first sent under `key` comes next: 1 when nothing has been said under it.

    Later editions have the key with `#` and their number.
    """
    given = {"council": council, "key": key, "beginning": f"{key}#"}
    return (session.scalar(_NEWEST_EDITION, given) or 0) + 1


_ROWS = cast("Table", OutboxRow.__table__)
_BEGINS = begins(_ROWS.c.key, bindparam("beginning", type_=String()))
_OF_COUNCIL = _ROWS.c.council == bindparam("council")
_NEWEST_EDITION = select(func.max(_ROWS.c.edition)).where(_OF_COUNCIL, or_(_ROWS.c.key == bindparam("key"), _BEGINS))
_COUNT = select(func.count()).select_from(_ROWS).where(_OF_COUNCIL, _BEGINS)
_KEYS = select(_ROWS.c.key).where(_OF_COUNCIL, _BEGINS)
_BEGINNING_WITH = select(_ROWS).where(_OF_COUNCIL, _BEGINS).order_by(_ROWS.c.id)


def by_key(session: Session, council: str, key: str) -> OutboxRow | None:
    """The message under this key, sent or not."""
    return session.scalar(select(OutboxRow).where(OutboxRow.council == council, OutboxRow.key == key))


def keys_beginning_with(session: Session, council: str, beginning: str) -> frozenset[str]:
    """The keys of all messages, sent or not, that begin so."""
    return frozenset(session.scalars(_KEYS, {"council": council, "beginning": beginning}))


def count_of(session: Session, council: str, beginning: str) -> int:
    """How many messages have a key that begins so."""
    return session.scalar(_COUNT, {"council": council, "beginning": beginning}) or 0


def claim(
    session: Session,
    worker: str,
    now: datetime,
    limit: int,
    doors: Sequence[str] | None = None,
    due_by: datetime | None = None,
) -> tuple[OutboxRow, ...]:
    """Take up to `limit` messages that are due, the longest due first, so that no other worker sends them.

    `now` is real time; `due_by` says what is due where that is another, as by the demo's clock. With `doors`, only
    what goes through one of them or through any. `attempts` over 1 means that somebody took the message before and
    may have sent it. The claim holds for `LEASE`.
    """
    free = and_(OutboxRow.state == "waiting", or_(OutboxRow.retry_at.is_(None), OutboxRow.retry_at <= now))
    abandoned = and_(OutboxRow.state == "claimed", OutboxRow.claimed_at < now - LEASE)
    wanted = select(OutboxRow).where(OutboxRow.due_at <= (due_by or now), or_(free, abandoned))
    if doors is not None:
        wanted = wanted.where(or_(OutboxRow.door.is_(None), OutboxRow.door.in_(doors)))
    # SQLite has no row locks and needs none: a writing transaction there is alone.
    ordered = wanted.order_by(OutboxRow.due_at, OutboxRow.id).limit(limit).with_for_update(skip_locked=True)
    rows = tuple(session.scalars(ordered))
    for row in rows:
        row.state, row.claimed_at, row.claimed_by, row.attempts = "claimed", now, worker, row.attempts + 1
    session.flush()
    return rows


def these(session: Session, rows: Sequence[OutboxRow]) -> tuple[OutboxRow, ...]:
    """The same rows in another transaction, in the order in which they are due."""
    wanted = select(OutboxRow).where(OutboxRow.id.in_([row.id for row in rows]))
    return tuple(session.scalars(wanted.order_by(OutboxRow.due_at, OutboxRow.id)))


def delivered(session: Session, council: str, key: str, platform_id: str, now: datetime) -> None:
    """The platform has taken the message and calls it `platform_id`."""
    row = _existing(session, council, key)
    row.state, row.platform_id, row.delivered_at, row.fault, row.retry_at = "delivered", platform_id, now, None, None


def retry(session: Session, council: str, key: str, fault: str, retry_at: datetime) -> None:
    """It was not sent; try again at this moment."""
    row = _existing(session, council, key)
    row.state, row.fault, row.retry_at, row.claimed_at, row.claimed_by = "waiting", fault, retry_at, None, None


def put_back(session: Session, council: str, key: str, why: str, retry_at: datetime) -> None:
    """It was claimed but not handed to its door, so nobody can have sent it: the claim does not count."""
    retry(session, council, key, why, retry_at)
    _existing(session, council, key).attempts -= 1


def lapsed(session: Session, council: str, key: str, why: str) -> None:
    """It is no longer worth saying; `why` says so in a sentence."""
    row = _existing(session, council, key)
    row.state, row.fault = "lapsed", why


def is_overtaken(session: Session, council: str, topic: str, since: datetime, due_by: datetime) -> bool:
    """Whether something on the same topic is due later than `since`, by now (`due_by`)."""
    later = select(OutboxRow.id).where(
        OutboxRow.council == council,
        OutboxRow.topic == topic,
        OutboxRow.due_at > since,
        OutboxRow.due_at <= due_by,
    )
    return session.scalar(later.limit(1)) is not None


def failed(session: Session, council: str, key: str, fault: str) -> None:
    """It cannot be sent at all; `fault` says why in a sentence for the officers."""
    row = _existing(session, council, key)
    row.state, row.fault = "failed", fault


def undelivered(session: Session, council: str, since: datetime) -> tuple[OutboxRow, ...]:
    """Messages given up since a moment, so that the officers can be told whom the bot could not reach."""
    wanted = select(OutboxRow).where(
        OutboxRow.council == council, OutboxRow.state == "failed", OutboxRow.due_at >= since
    )
    return tuple(session.scalars(wanted.order_by(OutboxRow.due_at, OutboxRow.id)))


def sent_message(session: Session, council: str, door: str, platform_id: str) -> OutboxRow | None:
    """The delivered message that a platform calls `platform_id`: what a reply or a press is about.

    One that took several messages keeps the ids of all of them, `conversation|1,2,3`; any of them finds it.
    """
    theirs = select(OutboxRow).where(OutboxRow.council == council, OutboxRow.door == door)
    found = session.scalar(theirs.where(OutboxRow.platform_id == platform_id))
    conversation, _, part = platform_id.partition("|")
    if found is not None or not part:
        return found
    several = theirs.where(
        begins(OutboxRow.platform_id, f"{conversation}|"), OutboxRow.platform_id.contains(part, autoescape=True)
    )
    rows = session.scalars(several.order_by(OutboxRow.delivered_at.desc(), OutboxRow.id.desc()))
    return next((row for row in rows if part in (row.platform_id or "").partition("|")[2].split(",")), None)


def _existing(session: Session, council: str, key: str) -> OutboxRow:
    return session.scalars(select(OutboxRow).where(OutboxRow.council == council, OutboxRow.key == key)).one()


def delivered_to(session: Session, council: str, door: str, conversation: str) -> tuple[OutboxRow, ...]:
    """What was delivered to a conversation, oldest first: an edit has the platform's id of the message it replaced.

    Editions that were overtaken by a newer one before they were sent were never shown and are left out.
    """
    wanted = select(OutboxRow).where(
        OutboxRow.council == council,
        OutboxRow.door == door,
        OutboxRow.conversation == conversation,
        OutboxRow.state == "delivered",
        or_(OutboxRow.kind != "edit", OutboxRow.platform_id != ""),
    )
    return tuple(session.scalars(wanted.order_by(OutboxRow.delivered_at, OutboxRow.id)))


def newest_edition(session: Session, council: str, row: OutboxRow) -> OutboxRow:
    """The last edition of a message, sent or not; the message itself where there is no other."""
    edits = select(OutboxRow).where(OutboxRow.council == council, begins(OutboxRow.key, f"{row.key}#"))
    return session.scalar(edits.order_by(OutboxRow.edition.desc()).limit(1)) or row


def beginning_with(session: Session, council: str, beginning: str) -> tuple[OutboxRow, ...]:
    """The messages whose key begins so, the oldest first, for reading only."""
    return plain_rows(session, OutboxRow, _BEGINNING_WITH, {"council": council, "beginning": beginning})
