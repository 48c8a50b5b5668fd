"""What goes beside the figures: risks, projects, actions, meetings, and what others reached."""

from collections.abc import Collection
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables import Action, Benchmark, Meeting, Member, Project, Risk

Kept = TypeVar("Kept", Risk, Project, Action)


def risks(session: Session, council: str) -> tuple[Risk, ...]:
    """Every risk, by key."""
    return _every(session, council, Risk)


def projects(session: Session, council: str) -> tuple[Project, ...]:
    """Every project, by key."""
    return _every(session, council, Project)


def actions(session: Session, council: str) -> tuple[Action, ...]:
    """Every action, done and cancelled ones too, by key."""
    return _every(session, council, Action)


def meetings(session: Session, council: str) -> tuple[Meeting, ...]:
    """Every meeting, the first one first."""
    wanted = select(Meeting).where(Meeting.council == council).order_by(Meeting.date, Meeting.body)
    return tuple(session.scalars(wanted))


def bodies_of(session: Session, council: str, email: str) -> frozenset[str]:
    """The keys of the bodies that a person sits on."""
    return frozenset(session.scalars(select(Member.body).where(Member.council == council, Member.email == email)))


def comparators(session: Session, council: str) -> tuple[str, ...]:
    """With whom the council is compared, by name."""
    wanted = select(Benchmark.comparator).where(Benchmark.council == council).distinct()
    return tuple(session.scalars(wanted.order_by(Benchmark.comparator)))


def benchmarks(session: Session, council: str, codes: Collection[str]) -> tuple[Benchmark, ...]:
    """What comparators reached for these indicators, oldest first."""
    rows = session.scalars(select(Benchmark).where(Benchmark.council == council, Benchmark.code.in_(codes)))
    return tuple(sorted(rows, key=lambda row: (row.code, row.period, row.comparator)))


def _every(session: Session, council: str, table: type[Kept]) -> tuple[Kept, ...]:
    return tuple(session.scalars(select(table).where(table.council == council).order_by(table.key)))
