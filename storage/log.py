"""The log of changes: append-only, each entry with the hash of the one before it in the same council."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables import Council, LogEntry

BEGINNING = "0" * 64
"""What stands as the hash before a council's first entry."""


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
    lock(session, council)
    newest = select(LogEntry.hash).where(LogEntry.council == council).order_by(LogEntry.id.desc()).limit(1)
    previous = session.scalar(newest) or BEGINNING
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
            old=dict(change.old) if change.old is not None else None,
            new=dict(change.new) if change.new is not None else None,
            previous_hash=previous,
            hash="",
        )
        entry.hash = previous = digest(entry)
        entries.append(entry)
    session.add_all(entries)
    session.flush()
    return entries


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


def verify(session: Session, council: str) -> tuple[str, ...]:
    """A sentence for every entry that was altered, or that does not follow the one before; empty when all is well."""
    return tuple(_breaks(session, council))


def _breaks(session: Session, council: str) -> Iterator[str]:
    previous = BEGINNING
    entries = select(LogEntry).where(LogEntry.council == council).order_by(LogEntry.id)
    for entry in session.scalars(entries.execution_options(yield_per=1000)):
        if entry.previous_hash != previous:
            yield f"Entry {entry.id} does not follow the one before it: something was removed, inserted or altered."
        if entry.hash != digest(entry):
            yield f"Entry {entry.id} is not what was written on {entry.at:%d %B %Y}."
        previous = entry.hash
