"""The log of changes: append-only, each entry with the hash of the one before it in the same council.

What people wrote in their own words is kept apart and stands in an entry as a salted digest.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.personal_text import Keeping
from storage.tables import Council, LogEntry

BEGINNING = "0" * 64
"""What stands as the hash before a council's first entry."""

HEADS = "outturn heads of the log"
"""Where a writing session keeps the hash of each council's newest entry."""


def lock(session: Session, council: str) -> None:
    """Make other writers of this council's log wait until this transaction has ended.

    `record` does so itself; a transaction that changes rows others may change as well should ask for it first,
    so that two such transactions never wait for each other.
    """
    # On SQLite the writing transaction is alone anyway, and this is a plain select.
    session.execute(select(Council.key).where(Council.key == council).with_for_update(key_share=True))


@dataclass(frozen=True)
class Change:
    """What was done to what; `old` and `new` hold what JSON can (figures as text)."""

    what: str
    subject: str
    old: Mapping[str, Any] | None = None
    new: Mapping[str, Any] | None = None


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
) -> LogEntry:
    """Add an entry: `actor` did `what` to `subject`."""
    change = Change(what, subject, old, new)
    return record_all(session, council, [change], at=at, actor=actor, acting_for=acting_for, door=door, event=event)[0]


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
) -> list[LogEntry]:
    """Add an entry for each change, in their order; they were all made by `actor` at the same moment."""
    previous = _newest_hash(session, council)
    keeping = Keeping(session, council, at)
    entries = []
    for change in changes:
        entry = LogEntry(
            council=council,
            at=at,
            actor=actor.strip().lower(),
            acting_for=acting_for.strip().lower() if acting_for else None,
            door=door,
            event=event,
            what=change.what,
            subject=change.subject,
            old=keeping.without_text(change.old),
            new=keeping.without_text(change.new),
            previous_hash=previous,
            hash="",
        )
        entry.hash = previous = digest(entry)
        entries.append(entry)
    session.add_all(entries)
    session.flush()
    session.info[HEADS][council] = previous
    return entries


def _newest_hash(session: Session, council: str) -> str:
    """The hash of the last entry; from the second time on in a transaction, the one it wrote itself.

    Nobody else can write between the two: the first time locks the council's log until the transaction ends.
    """
    known: dict[str, str] = session.info.setdefault(HEADS, {})
    if council not in known:
        lock(session, council)
        newest = select(LogEntry.hash).where(LogEntry.council == council).order_by(LogEntry.id.desc()).limit(1)
        known[council] = session.scalar(newest) or BEGINNING
    return known[council]


def digest(entry: LogEntry) -> str:
    """The SHA-256 of everything an entry says, the hash of the one before included."""
    content = [
        entry.council,
        entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        entry.actor,
        entry.acting_for,
        entry.door,
        entry.event,
        entry.what,
        entry.subject,
        entry.old,
        entry.new,
        entry.previous_hash,
    ]
    written = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


def head(session: Session, council: str) -> LogEntry | None:
    """The newest entry: its hash stands for everything that was logged up to it."""
    newest = select(LogEntry).where(LogEntry.council == council).order_by(LogEntry.id.desc()).limit(1)
    return session.scalar(newest)
