"""What a reading session has looked up before: it sees one state of the record, so that it need not ask again."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.orm import Session

READING = "outturn reading"
"""What a session's `info` holds when nothing can be changed in it, with what was looked up."""

FoundT = TypeVar("FoundT")


def once(session: Session, key: tuple[str, ...], look_up: Callable[[], FoundT]) -> FoundT:
    """What `look_up` finds; from the second time on, in a session that only reads, what it found the first time."""
    kept = session.info.get(READING)
    if kept is None:
        return look_up()
    if key not in kept:
        kept[key] = look_up()
    found: FoundT = kept[key]
    return found
