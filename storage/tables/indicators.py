"""Priorities, indicators and their targets."""

from datetime import date
from decimal import Decimal

from sqlalchemy import ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from domain.periods import Frequency, Period
from domain.rating import Polarity
from storage.tables.base import Base, CouncilKey, Email, Key, LongText


class Priority(Base):
    """A priority of the corporate plan; `parent` makes them a tree."""

    __tablename__ = "priority"

    council: Mapped[CouncilKey]
    key: Mapped[Key]
    name: Mapped[str]
    portfolio: Mapped[str | None] = mapped_column(default=None)
    parent: Mapped[str | None] = mapped_column(default=None)


class Indicator(Base):
    """What is measured, how often, by whom, and which way is better."""

    __tablename__ = "indicator"
    __table_args__ = (
        ForeignKeyConstraint(["council", "service"], ["service.council", "service.key"]),
        ForeignKeyConstraint(["council", "owner"], ["person.council", "person.email"]),
        ForeignKeyConstraint(["council", "deputy"], ["person.council", "person.email"]),
        ForeignKeyConstraint(["council", "priority"], ["priority.council", "priority.key"]),
        Index(None, "council", "owner"),
        Index(None, "council", "service"),
        Index(None, "council", "priority"),
    )

    council: Mapped[CouncilKey]
    code: Mapped[Key]
    name: Mapped[str]
    unit: Mapped[str]
    polarity: Mapped[Polarity]
    frequency: Mapped[Frequency]
    service: Mapped[str]
    owner: Mapped[Email]
    priority: Mapped[str | None] = mapped_column(default=None)
    portfolio: Mapped[str | None] = mapped_column(default=None)
    deputy: Mapped[Email | None] = mapped_column(default=None)
    decimals: Mapped[int | None] = mapped_column(default=None)
    cumulative: Mapped[bool] = mapped_column(default=False)
    tolerance: Mapped[str | None] = mapped_column(default=None)
    strategic: Mapped[bool] = mapped_column(default=False)
    perspective: Mapped[str | None] = mapped_column(default=None)
    statutory: Mapped[bool] = mapped_column(default=False)
    status: Mapped[str] = mapped_column(default="live")
    finalise_by: Mapped[date | None] = mapped_column(default=None)
    partner: Mapped[str | None] = mapped_column(default=None)
    parent: Mapped[str | None] = mapped_column(default=None)
    weight: Mapped[Decimal | None] = mapped_column(default=None)
    aliases: Mapped[tuple[str, ...]] = mapped_column(default=())
    definition: Mapped[LongText | None] = mapped_column(default=None)
    personal: Mapped[bool] = mapped_column(default=False)


class TargetRow(Base):
    """What an indicator should reach in a period, or in the year: a target, a range, or a floor under the target."""

    __tablename__ = "target"
    __table_args__ = (ForeignKeyConstraint(["council", "code"], ["indicator.council", "indicator.code"]),)

    council: Mapped[CouncilKey]
    code: Mapped[Key]
    period: Mapped[Period] = mapped_column(primary_key=True)
    target: Mapped[Decimal | None] = mapped_column(default=None)
    lower: Mapped[Decimal | None] = mapped_column(default=None)
    upper: Mapped[Decimal | None] = mapped_column(default=None)
    floor: Mapped[Decimal | None] = mapped_column(default=None)
    tolerance: Mapped[str | None] = mapped_column(default=None)
