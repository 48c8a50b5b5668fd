"""What somebody changed of the framework last, and what they planned or asked for, to be taken back."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.amending import AMENDED
from storage.planning import ASKED, PLANNED, SET_ASIDE_BY
from storage.tables import LogEntry, PlannedAmendment


def last_message_of(session: Session, council: str, actor: str) -> str | None:
    """The message by which somebody changed something last, or planned or asked for a change."""
    wanted = select(LogEntry.event).where(LogEntry.council == council, LogEntry.actor == actor)
    named = wanted.where(LogEntry.what.in_((AMENDED, PLANNED, ASKED)))
    return session.scalar(named.order_by(LogEntry.id.desc()).limit(1))


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
