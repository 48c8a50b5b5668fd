"""What services were given to spend and have spent, and what their customers said."""

from decimal import Decimal

from sqlalchemy import ForeignKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domain.periods import Period
from storage.tables.base import Base, CouncilKey, Key


class Finance(Base):
    """A service's budget and forecast for the whole year and its actual to date, in pounds."""

    __tablename__ = "finance"
    __table_args__ = (ForeignKeyConstraint(["council", "service"], ["service.council", "service.key"]),)

    council: Mapped[CouncilKey]
    service: Mapped[Key]
    period: Mapped[Period] = mapped_column(primary_key=True)
    budget: Mapped[Decimal]
    actual: Mapped[Decimal | None] = mapped_column(default=None)
    forecast: Mapped[Decimal | None] = mapped_column(default=None)


class Feedback(Base):
    """How many complaints, comments and compliments a service had in a period."""

    __tablename__ = "feedback"
    __table_args__ = (ForeignKeyConstraint(["council", "service"], ["service.council", "service.key"]),)

    council: Mapped[CouncilKey]
    service: Mapped[Key]
    period: Mapped[Period] = mapped_column(primary_key=True)
    complaints: Mapped[int | None] = mapped_column(default=None)
    comments: Mapped[int | None] = mapped_column(default=None)
    compliments: Mapped[int | None] = mapped_column(default=None)
