"""What a session has looked up before and need not ask again: the framework, which seldom changes while it is used."""

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from storage.tables import (
    Body,
    Council,
    CouncilSettings,
    Indicator,
    OutturnRevision,
    Person,
    Portfolio,
    Priority,
    Service,
)

KNOWN = "outturn known"
"""What a session's `info` holds of what was looked up."""

CHANGED = "outturn framework changed"
"""What a session's `info` holds once it has written any of the rows below."""

FIGURES_ONLY = "outturn figures only"
"""What a writing session's `info` holds that leaves the framework as it is."""

KEPT = (Body, Council, CouncilSettings, Indicator, Person, Portfolio, Priority, Service)
"""The rows that what is kept is made of."""

OWED = "owed"
"""What the keys begin with of what depends on the figures too."""

FoundT = TypeVar("FoundT")


def once(session: Session, key: tuple[str, ...], look_up: Callable[[], FoundT]) -> FoundT:
    """What `look_up` finds; from the second time on, what it found the first time.

    A session that writes forgets it when one of the rows behind it is added or changed.
    """
    kept = session.info.get(KNOWN)
    if kept is None:
        return look_up()
    if key not in kept or _is_waiting_to_change(session):
        kept[key] = look_up()
    found: FoundT = kept[key]
    return found


def forget_what_changed(session: Session, _context: Any) -> None:
    """After a flush: forget what was looked up if the flush wrote any of the rows behind it."""
    touched = (*session.new, *session.dirty, *session.deleted)
    known = session.info[KNOWN]
    if any(isinstance(row, KEPT) for row in touched):
        if FIGURES_ONLY in session.info:
            raise TypeError("A transaction that said it would write figures only cannot change the framework.")
        known.clear()
        session.info[CHANGED] = True
    elif any(isinstance(row, OutturnRevision) for row in touched):
        forget_what_is_owed(session)


def forget_what_is_owed(session: Session) -> None:
    """Forget what depends on the figures, after one was written."""
    known = session.info.get(KNOWN, {})
    for key in [key for key in known if key[0] == OWED]:
        del known[key]


def _is_waiting_to_change(session: Session) -> bool:
    waiting = (session.new, session.dirty, session.deleted)
    return any(isinstance(row, (*KEPT, OutturnRevision)) for rows in waiting for row in rows)
