"""What reading sessions look up in the framework, kept from one to the next until the log tells of a change of it.

Which people, services, bodies and indicators there are changes seldom and is asked for with every message. Every change
of them is logged, so that the newest such entry, whose hash stands for all before it, says whether what was kept is
still so: whoever wrote it, in this process or another. A session that writes looks up for itself, but for one that
writes figures only: what it finds here it may use, and it leaves nothing here, as its rows lapse if it is undone.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from sqlalchemy import Select, Table, bindparam, select
from sqlalchemy.orm import Session

from storage.plain_rows import RowT, plain
from storage.queries.once import once
from storage.tables import LogEntry
from storage.tables.record import NO_FIGURE

LASTING = "outturn lasting"
"""What a reading session's `info` holds of what its database keeps."""

CHANGES_NO_WORDS = (
    "figure",
    "open",
    "remind",
    "late",
    "escalate",
    "preview",
    "digest",
    "batch",
    "rated again",
    "subscription",
    "reminder",
    "reminder stopped",
)
"""What the log also tells of, and what leaves the framework and every name in it as it was."""

MOST = 500
"""How many things are kept of a council before all are let go: some are kept anew for each day."""

Stamp = tuple[int, str]
"""The newest entry of the log that may change the framework: its number and its hash, standing for all before it."""

Key = tuple[str, ...]
FoundT = TypeVar("FoundT")


@dataclass
class Lasting:
    """What one database's reading sessions have found, each council's with the state of the log that it is of."""

    found: dict[str, tuple[Stamp, dict[Key, Any]]] = field(default_factory=dict)

    def at(self, council: str, stamp: Stamp) -> dict[Key, Any]:
        """What is kept of a council as it was at this state; empty where that is another than was kept."""
        kept = self.found.get(council)
        if kept is None or kept[0] != stamp or len(kept[1]) > MOST:
            kept = self.found[council] = (stamp, {})
        return kept[1]

    def forget(self) -> None:
        """Let everything go."""
        self.found.clear()


@dataclass
class Reading:
    """One session's part of it: what is kept of each council at the state that the session sees.

    With `keeps` what it finds itself is kept for others.
    """

    lasting: Lasting
    keeps: bool = True
    stamps: dict[str, Stamp | None] = field(default_factory=dict)
    found: dict[str, dict[Key, Any]] = field(default_factory=dict)


def lasting(session: Session, council: str, key: Key, look_up: Callable[[], FoundT]) -> FoundT:
    """What `look_up` finds in the rows of the framework; what was found before, while that is still so.

    Rows of it belong to no session: they are for reading.
    """
    kept = _kept(session, council)
    if kept is None or (key not in kept and not session.info[LASTING].keeps):
        return once(session, (key[0], council, *key[1:]), look_up)
    if key not in kept:
        # Whoever finds it first keeps it, so that a row is always the same object.
        kept.setdefault(key, look_up())
    found: FoundT = kept[key]
    return found


def rows(session: Session, council: str, wanted: Select[RowT]) -> tuple[RowT, ...]:
    """The rows of the framework that a statement asks for: plain ones where they are kept for other sessions."""
    found = session.scalars(wanted)
    keeps = lasts(session, council) and session.info[LASTING].keeps
    return tuple(map(plain, found)) if keeps else tuple(found)


def lasts(session: Session, council: str) -> bool:
    """Whether what is looked up of this council is kept from one session to the next."""
    return _kept(session, council) is not None


def stamp(session: Session, council: str) -> Stamp | None:
    """The state of the framework that this session sees; None while nothing is logged."""
    reading: Reading | None = session.info.get(LASTING)
    if reading is None:
        return _newest(session, council)
    if council not in reading.stamps:
        reading.stamps[council] = _newest(session, council)
    return reading.stamps[council]


def _kept(session: Session, council: str) -> dict[Key, Any] | None:
    reading: Reading | None = session.info.get(LASTING)
    if reading is None:
        return None
    if council not in reading.found:
        seen = stamp(session, council)
        if seen is None:
            return None
        reading.found[council] = reading.lasting.at(council, seen)
    return reading.found[council]


# However many figures came since: the entries of other things have an index of their own. Each word is ruled out by
# itself, as a list of them would be written into the statement anew with every message.
_ENTRIES = cast("Table", LogEntry.__table__)
_CHANGES_WORDS = (_ENTRIES.c.what != each for each in CHANGES_NO_WORDS)
_NEWEST = (
    select(_ENTRIES.c.id, _ENTRIES.c.hash)
    .where(_ENTRIES.c.council == bindparam("council"), NO_FIGURE, *_CHANGES_WORDS)
    .order_by(_ENTRIES.c.id.desc())
    .limit(1)
)


def _newest(session: Session, council: str) -> Stamp | None:
    row = session.execute(_NEWEST, {"council": council}).one_or_none()
    return (row.id, row.hash) if row else None
