"""What goes beside the figures: risks, projects, actions, meetings and what other councils reached."""

import datetime
from decimal import Decimal

from sqlalchemy import ForeignKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domain.periods import Period
from domain.rating import Rating
from storage.tables.base import Base, CouncilKey, Email, Key, LongText


class Risk(Base):
    """A risk; impact and likelihood are `H`, `M`, `L` or 1 to 5."""

    __tablename__ = "risk"

    council: Mapped[CouncilKey]
    key: Mapped[Key]
    title: Mapped[str]
    service: Mapped[str | None] = mapped_column(default=None)
    owner: Mapped[Email | None] = mapped_column(default=None)
    impact: Mapped[str | None] = mapped_column(default=None)
    likelihood: Mapped[str | None] = mapped_column(default=None)
    residual_impact: Mapped[str | None] = mapped_column(default=None)
    residual_likelihood: Mapped[str | None] = mapped_column(default=None)
    mitigation: Mapped[LongText | None] = mapped_column(default=None)
    indicator: Mapped[str | None] = mapped_column(default=None)


class Project(Base):
    """A project; status `not started`, `in progress`, `paused` or `complete`."""

    __tablename__ = "project"

    council: Mapped[CouncilKey]
    key: Mapped[Key]
    name: Mapped[str]
    service: Mapped[str | None] = mapped_column(default=None)
    owner: Mapped[Email | None] = mapped_column(default=None)
    due: Mapped[datetime.date | None] = mapped_column(default=None)
    status: Mapped[str | None] = mapped_column(default=None)
    rating: Mapped[Rating | None] = mapped_column(default=None)
    priority: Mapped[str | None] = mapped_column(default=None)
    comment: Mapped[LongText | None] = mapped_column(default=None)


class Action(Base):
    """Something somebody promised to do; status `open`, `done` or `cancelled`."""

    __tablename__ = "action"

    council: Mapped[CouncilKey]
    key: Mapped[Key]
    text: Mapped[LongText]
    owner: Mapped[Email]
    due: Mapped[datetime.date | None] = mapped_column(default=None)
    indicator: Mapped[str | None] = mapped_column(default=None)
    body: Mapped[str | None] = mapped_column(default=None)
    status: Mapped[str] = mapped_column(default="open")


class Meeting(Base):
    """A day on which a body meets, and what came of it."""

    __tablename__ = "meeting"
    __table_args__ = (ForeignKeyConstraint(["council", "body"], ["body.council", "body.key"]),)

    council: Mapped[CouncilKey]
    body: Mapped[Key]
    date: Mapped[datetime.date] = mapped_column(primary_key=True)
    period: Mapped[Period | None] = mapped_column(default=None)
    outcome: Mapped[LongText | None] = mapped_column(default=None)


class Benchmark(Base):
    """What a comparator (another council, an average) reached in a period."""

    __tablename__ = "benchmark"
    __table_args__ = (ForeignKeyConstraint(["council", "code"], ["indicator.council", "indicator.code"]),)

    council: Mapped[CouncilKey]
    code: Mapped[Key]
    period: Mapped[Period] = mapped_column(primary_key=True)
    comparator: Mapped[Key]
    value: Mapped[Decimal]
