"""Digests that somebody holds back, and those they have let go again."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables import HeldDigest

HELD, RELEASED = "held a digest", "released a digest"
"""How the log calls that a digest was held back, and that it was let go."""


def held(session: Session, council: str) -> frozenset[str]:
    """The keys of the digests that are not to be posted until somebody releases them."""
    wanted = select(HeldDigest.key).where(HeldDigest.council == council, HeldDigest.released_at.is_(None))
    return frozenset(session.scalars(wanted))


def released(session: Session, council: str) -> frozenset[str]:
    """The keys of the digests that are to be posted at the next moment at which messages may be sent."""
    wanted = select(HeldDigest.key).where(HeldDigest.council == council, HeldDigest.released_at.is_not(None))
    return frozenset(session.scalars(wanted))


def hold(session: Session, council: str, key: str, by: str, now: datetime) -> bool:
    """Hold a digest back; False when it is held already."""
    row = session.get(HeldDigest, (council, key))
    if row is None:
        session.add(HeldDigest(council=council, key=key, held_by=by, held_at=now))
        session.flush()
        return True
    if row.released_at is None:
        return False
    row.held_by, row.held_at, row.released_by, row.released_at = by, now, None, None
    session.flush()
    return True


def let_go(session: Session, council: str, key: str) -> bool:
    """No longer hold a digest back: it is posted at its own time; False when it is not held."""
    row = session.get(HeldDigest, (council, key))
    if row is None or row.released_at is not None:
        return False
    session.delete(row)
    session.flush()
    return True


def release(session: Session, council: str, key: str, by: str, now: datetime) -> None:
    """Let a digest go, whether it was held or its time had not come yet."""
    hold(session, council, key, by, now)
    row = session.get_one(HeldDigest, (council, key))
    row.released_by, row.released_at = by, now
    session.flush()
