"""What people have asked to be told of: once on a day, or again and again."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, Email, LongText, Number


class Reminder(Base):
    """A question that somebody wants answered on a day to come, or every so often, with the rights they have then.

    `every` is one of `domain.recurring.EVERY`, `day` the day of one that is given once. `about` says what it is about
    and `question` holds the Question as data. It is stopped where `stopped_at` is there.
    """

    __tablename__ = "reminder"
    __table_args__ = (Index(None, "council", "person"),)

    id: Mapped[int] = mapped_column(Number, primary_key=True, autoincrement=True, init=False)
    council: Mapped[str] = mapped_column(ForeignKey("council.key"))
    person: Mapped[Email]
    every: Mapped[str]
    day: Mapped[date | None] = mapped_column(default=None)
    at: Mapped[time | None] = mapped_column(default=None)
    about: Mapped[LongText]
    question: Mapped[dict[str, Any]]
    asked_at: Mapped[datetime]
    stopped_at: Mapped[datetime | None] = mapped_column(default=None)
