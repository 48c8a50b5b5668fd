"""What somebody changed of the framework last, and what they planned or asked for, to be taken back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.amending import AMENDED
from storage.planning import ASKED, PLANNED, SET_ASIDE_BY
from storage.tables import LogEntry, PlannedAmendment

MOST_LOOKED_AT = 500
"""How many of somebody's changes are looked back over for the last that stands."""


@dataclass(frozen=True)
class Made:
    """Messages by which somebody changed something, each by its event.

    `standing` are those whose changes stand, newest last; `undoings` those that took one of the others back and stand.
    """

    standing: tuple[str, ...]
    undoings: frozenset[str]


def made(session: Session, council: str, actor: str) -> Made:
    """What somebody changed, planned or asked for lately, without what was taken back since."""
    changes = _changes_by_message(session, council, actor)
    open_ones = _waiting(session, council, actor)
    standing: list[str] = []
    undoings: list[str] = []
    for event, changed in changes.items():
        turned = _turned(changed)
        undone = next((each for each in reversed(standing) if changed and changes[each] == turned), None)
        if undone is not None:
            standing.remove(undone)
            undoings.append(event)
        elif changed or event in open_ones:
            undoings = [each for each in undoings if not changed or changes[each] != turned]
            standing.append(event)
    return Made(tuple(standing), frozenset(undoings))


Changed = Mapping[str, tuple[Mapping[str, str], Mapping[str, str]]]
"""What each row was and what it became, what is empty left out."""


def _changes_by_message(session: Session, council: str, actor: str) -> dict[str, Changed]:
    wanted = select(LogEntry).where(LogEntry.council == council, LogEntry.actor == actor, LogEntry.event.is_not(None))
    named = wanted.where(LogEntry.what.in_((AMENDED, PLANNED, ASKED)))
    found: dict[str, dict[str, tuple[Mapping[str, str], Mapping[str, str]]]] = {}
    for entry in reversed(session.scalars(named.order_by(LogEntry.id.desc()).limit(MOST_LOOKED_AT)).all()):
        event = entry.event or ""
        found[event] = found.pop(event, {})
        if entry.what == AMENDED:
            found[event][entry.subject] = _filled(entry.old), _filled(entry.new)
    return dict(found)


def _waiting(session: Session, council: str, actor: str) -> set[str | None]:
    wanted = select(PlannedAmendment.event).where(
        PlannedAmendment.council == council,
        PlannedAmendment.asked_by == actor,
        PlannedAmendment.state.in_(("asked", "planned")),
    )
    return set(session.scalars(wanted))


def _filled(texts: Mapping[str, str] | None) -> Mapping[str, str]:
    return {name: text for name, text in (texts or {}).items() if text}


def _turned(changed: Changed) -> Changed:
    return {subject: (new, old) for subject, (old, new) in changed.items()}


def made_by(session: Session, council: str, actor: str, event: str) -> tuple[LogEntry, ...]:
    """The changes that somebody made with one message."""
    wanted = select(LogEntry).where(LogEntry.council == council, LogEntry.actor == actor, LogEntry.event == event)
    return tuple(session.scalars(wanted.where(LogEntry.what == AMENDED).order_by(LogEntry.id)))


def asked_with(session: Session, council: str, event: str) -> tuple[PlannedAmendment, ...]:
    """The changes to come, or that wait for approval, which one message asked for; decided ones among them."""
    wanted = select(PlannedAmendment).where(PlannedAmendment.council == council, PlannedAmendment.event == event)
    return tuple(session.scalars(wanted.order_by(PlannedAmendment.id)))


def set_aside_since(session: Session, council: str, since: datetime) -> tuple[PlannedAmendment, ...]:
    """The planned changes that could not be made when their day came."""
    wanted = select(PlannedAmendment).where(
        PlannedAmendment.council == council,
        PlannedAmendment.state == "refused",
        PlannedAmendment.decided_by == SET_ASIDE_BY,
        PlannedAmendment.decided_at >= since,
    )
    return tuple(session.scalars(wanted.order_by(PlannedAmendment.id)))
