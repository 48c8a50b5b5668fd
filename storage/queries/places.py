"""Channels and groups the bot has seen: who can read each, and how to write there."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.insertion import insert_if_absent
from storage.tables import Place


def members_of(session: Session, door: str, conversation: str) -> Sequence[Mapping[str, Any]] | None:
    """Who can read a place, as its platform last told; None when it never has."""
    row = session.get(Place, (door, conversation))
    return row.members if row is not None else None


def asked_at(session: Session, door: str, conversation: str) -> datetime | None:
    """When the platform was last asked who can read a place; None when it has to be asked again."""
    row = session.get(Place, (door, conversation))
    return row.asked_at if row is not None else None


def told(
    session: Session,
    council: str,
    door: str,
    conversation: str,
    members: Sequence[Mapping[str, Any]] | None,
    now: datetime,
) -> None:
    """Note who can read a place; None, where the platform did not tell, leaves what it told before."""
    insert_if_absent(session, Place, door=door, conversation=conversation, council=council)
    row = session.get_one(Place, (door, conversation))
    row.members, row.asked_at = row.members if members is None else list(members), now


def ask_again(session: Session, door: str, conversation: str) -> None:
    """Somebody joined or left a place: who can read it has to be asked again."""
    row = session.get(Place, (door, conversation))
    if row is not None:
        row.asked_at = None


def references(session: Session, door: str) -> dict[str, str]:
    """What a door keeps to be able to write to each of its places, by conversation."""
    wanted = select(Place.conversation, Place.reference).where(Place.door == door, Place.reference.is_not(None))
    return {conversation: reference for conversation, reference in session.execute(wanted) if reference}


def forget(session: Session, door: str, conversation: str) -> None:
    """The app was removed from a place: it can no longer be written to."""
    row = session.get(Place, (door, conversation))
    if row is not None:
        session.delete(row)
