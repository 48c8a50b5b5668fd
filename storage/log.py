"""The log of changes: append-only, each entry with the hash of the one before it in the same council.

What people wrote in their own words is kept apart and stands in an entry as a salted digest.
"""

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from sqlalchemy import Table, bindparam, func, insert, select
from sqlalchemy.orm import Session

from storage.personal_text import Keeping
from storage.tables import Council, LogEntry

# Statements that run with every message ask the tables, not the classes: that spares each a good part of its time.
_COUNCILS, _ENTRIES = (cast("Table", each.__table__) for each in (Council, LogEntry))

BEGINNING = "0" * 64
"""What stands as the hash before a council's first entry."""

HEADS = "outturn heads of the log"
"""Where a writing session keeps the hash of each council's newest entry."""


WRITTEN = "outturn written logs"
"""Where a writing session keeps to which councils' logs it has added."""

LOCKED = "outturn locks of the log"
"""Where a writing session keeps which councils' logs it has locked; it has one transaction."""


def lock(session: Session, council: str) -> None:
    """Make other writers of this council's log wait until this transaction has ended.

    `record` does so itself; a transaction that changes rows others may change as well should ask for it first,
    so that two such transactions never wait for each other.
    """
    locked: set[str] = session.info.setdefault(LOCKED, set())
    if council not in locked:
        # On SQLite the writing transaction is alone anyway, and this is a plain select.
        session.execute(_LOCK, {"council": council})
        locked.add(council)


_LOCK = select(_COUNCILS.c.key).where(_COUNCILS.c.key == bindparam("council")).with_for_update(key_share=True)


@dataclass(frozen=True)
class Change:
    """What was done to what; `old` and `new` hold what JSON can (figures as text).

    `acting_for` is given where it is not the same for everything that was done at that moment.
    """

    what: str
    subject: str
    old: Mapping[str, Any] | None = None
    new: Mapping[str, Any] | None = None
    acting_for: str | None = None


def record(
    session: Session,
    council: str,
    *,
    at: datetime,
    actor: str,
    what: str,
    subject: str,
    old: Mapping[str, Any] | None = None,
    new: Mapping[str, Any] | None = None,
    acting_for: str | None = None,
    door: str | None = None,
    event: str | None = None,
) -> None:
    """Add an entry: `actor` did `what` to `subject`."""
    change = Change(what, subject, old, new)
    record_all(session, council, [change], at=at, actor=actor, acting_for=acting_for, door=door, event=event)


def record_all(
    session: Session,
    council: str,
    changes: Iterable[Change],
    *,
    at: datetime,
    actor: str,
    acting_for: str | None = None,
    door: str | None = None,
    event: str | None = None,
) -> list[str]:
    """Add an entry for each change, in their order; they were all made by `actor` at the same moment.

    Gives back the hashes of the entries.
    """
    previous = _newest_hash(session, council)
    keeping = Keeping(session, council, at)
    rows, hashes = [], []
    for change in changes:
        entry = {
            "council": council,
            "at": at,
            "actor": _as_address(actor),
            "acting_for": _as_address(change.acting_for or acting_for),
            "door": door,
            "event": event,
            "what": change.what,
            "subject": change.subject,
            "old": keeping.without_text(change.subject, change.old),
            "new": keeping.without_text(change.subject, change.new),
            "previous_hash": previous,
        }
        previous = _digest(entry)
        rows.append({**entry, "hash": previous})
        hashes.append(previous)
    session.flush()
    if rows:
        session.execute(_ADD, rows)
        session.info.setdefault(WRITTEN, set()).add(council)
    session.info[HEADS][council] = previous
    return hashes


_ADD = insert(_ENTRIES)


def has_written(session: Session, council: str) -> bool:
    """Whether this session has added anything to the council's log."""
    return council in session.info.get(WRITTEN, ())


def _as_address(email: str | None) -> str | None:
    return email.strip().lower() if email else None


def _newest_hash(session: Session, council: str) -> str:
    """The hash of the last entry; from the second time on in a transaction, the one it wrote itself.

    Nobody else can write between the two: the first time locks the council's log until the transaction ends.
    """
    known: dict[str, str] = session.info.setdefault(HEADS, {})
    if council not in known:
        lock(session, council)
        known[council] = session.scalar(_NEWEST_HASH, {"council": council}) or BEGINNING
    return known[council]


def digest(entry: LogEntry) -> str:
    """The SHA-256 of everything an entry says, the hash of the one before included."""
    return _digest({name: getattr(entry, name) for name in _COVERED})


_COVERED = ("council", "at", "actor", "acting_for", "door", "event", "what", "subject", "old", "new", "previous_hash")


def _digest(entry: Mapping[str, Any]) -> str:
    content = [entry[name] for name in _COVERED]
    content[1] = entry["at"].astimezone(UTC).isoformat(timespec="microseconds")
    return hashlib.sha256(_WRITER.encode(content).encode()).hexdigest()


_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def entries(session: Session, council: str, hashes: Collection[str]) -> tuple[LogEntry, ...]:
    """The entries with these hashes, the oldest first."""
    wanted = select(LogEntry).where(LogEntry.council == council, LogEntry.hash.in_(hashes)).order_by(LogEntry.id)
    return tuple(session.scalars(wanted))


def head(session: Session, council: str) -> LogEntry | None:
    """The newest entry: its hash stands for everything that was logged up to it."""
    return session.scalar(_NEWEST, {"council": council})


def begun(session: Session, council: str) -> datetime | None:
    """The moment of the first entry; None while there is none."""
    return session.scalar(_BEGUN, {"council": council})


# Not the bare column: by an index on it all of the council's entries would be read and sorted to find one end.
_IS_OF = func.coalesce(_ENTRIES.c.council, "") == bindparam("council")
_NEWEST = select(LogEntry).where(_IS_OF).order_by(LogEntry.id.desc()).limit(1)
_NEWEST_HASH = select(_ENTRIES.c.hash).where(_IS_OF).order_by(_ENTRIES.c.id.desc()).limit(1)
_BEGUN = select(_ENTRIES.c.at).where(_IS_OF).order_by(_ENTRIES.c.id).limit(1)
