"""Which events of a platform have been acted upon already."""

from datetime import datetime
from typing import cast

from sqlalchemy import Table, bindparam, select
from sqlalchemy.orm import Session

from storage.insertion import insert_if_absent
from storage.tables import HandledEvent


def first_time(session: Session, council: str, door: str, event: str, now: datetime) -> bool:
    """Note that an event is being acted upon; False when it has been before.

    A second writer with the same event waits here until the first has committed or given up.
    """
    return insert_if_absent(session, HandledEvent, council=council, door=door, event=event, at=now)


def is_known(session: Session, council: str, door: str, event: str) -> bool:
    """Whether an event has been acted upon."""
    return session.execute(_KNOWN, {"council": council, "door": door, "event": event}).first() is not None


_EVENTS = cast("Table", HandledEvent.__table__)
_KNOWN = select(_EVENTS.c.at).where(*(_EVENTS.c[name] == bindparam(name) for name in ("council", "door", "event")))
