"""Changes of the framework that take effect on a day to come, or that wait for somebody's approval."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, Email, LongText, Number


class PlannedAmendment(Base):
    """Columns of one row of a pack's table that are to change on a day; values are written as the pack writes them.

    `state` is `asked` (waits for approval), `planned` (takes effect on `starts`), `done`, `refused` or `withdrawn`.
    What was asked for together has the same `event`.
    """

    __tablename__ = "planned_amendment"
    __table_args__ = (
        Index(None, "council", "state"),
        CheckConstraint("state in ('asked', 'planned', 'done', 'refused', 'withdrawn')", name="state"),
    )

    id: Mapped[int] = mapped_column(Number, primary_key=True, init=False)
    council: Mapped[str] = mapped_column(ForeignKey("council.key"))
    table: Mapped[str]
    key: Mapped[str]
    columns: Mapped[dict[str, Any]]
    starts: Mapped[date]
    state: Mapped[str] = mapped_column(default="planned")
    reason: Mapped[LongText | None] = mapped_column(default=None)
    asked_by: Mapped[Email]
    asked_at: Mapped[datetime]
    decided_by: Mapped[Email | None] = mapped_column(default=None)
    decided_at: Mapped[datetime | None] = mapped_column(default=None)
    door: Mapped[str | None] = mapped_column(default=None)
    event: Mapped[str | None] = mapped_column(default=None)
