"""Outturns: every revision ever accepted, and which one counts now."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domain.access import State
from domain.periods import Period
from domain.rating import Rating
from storage.tables.base import Base, CouncilKey, Email, Key, LongText, Number


class OutturnRevision(Base):
    """One version of an indicator's figure for a period, with what it was rated against; added, never altered.

    `area` is "" for the whole council. `state` is `draft`, `submitted`, `signed off` or `published`.
    `reason` says why there is no value. `restatement` is why a figure was changed after it had been signed off.
    `entered_by` acted, for `entered_for` where that is somebody else. `doubt` is what the checks found before it was
    saved all the same, and `note` what was said to that. `action_by` is who does what is being done, `options` are the
    ways forward; with `withheld` what was written is for those who see the figure before sign-off, and never published.
    """

    __tablename__ = "outturn_revision"
    __table_args__ = (
        ForeignKeyConstraint(["council", "code"], ["indicator.council", "indicator.code"]),
        UniqueConstraint("council", "code", "period", "area", "revision"),
        CheckConstraint("state in ('draft', 'submitted', 'signed off', 'published')", name="state"),
        CheckConstraint("value is not null or reason is not null", name="said"),
    )

    id: Mapped[int] = mapped_column(Number, primary_key=True, init=False)
    council: Mapped[str]
    code: Mapped[str]
    period: Mapped[Period]
    area: Mapped[str] = mapped_column(default="")
    revision: Mapped[int] = mapped_column(default=1)
    value: Mapped[Decimal | None] = mapped_column(default=None)
    numerator: Mapped[Decimal | None] = mapped_column(default=None)
    denominator: Mapped[Decimal | None] = mapped_column(default=None)
    state: Mapped[State]
    reason: Mapped[Rating | None] = mapped_column(default=None)
    due_back: Mapped[date | None] = mapped_column(default=None)
    comment: Mapped[LongText | None] = mapped_column(default=None)
    action: Mapped[LongText | None] = mapped_column(default=None)
    action_by: Mapped[LongText | None] = mapped_column(default=None)
    options: Mapped[LongText | None] = mapped_column(default=None)
    withheld: Mapped[bool] = mapped_column(default=False)
    forecast: Mapped[Decimal | None] = mapped_column(default=None)
    back_on_track_by: Mapped[date | None] = mapped_column(default=None)
    entered_by: Mapped[Email | None] = mapped_column(default=None)
    entered_for: Mapped[Email | None] = mapped_column(default=None)
    entered_at: Mapped[datetime]
    door: Mapped[str | None] = mapped_column(default=None)
    event: Mapped[str | None] = mapped_column(default=None)
    signed_off_by: Mapped[Email | None] = mapped_column(default=None)
    signed_off_at: Mapped[datetime | None] = mapped_column(default=None)
    restatement: Mapped[LongText | None] = mapped_column(default=None)
    doubt: Mapped[LongText | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)
    rating: Mapped[Rating]
    target: Mapped[Decimal | None] = mapped_column(default=None)
    lower: Mapped[Decimal | None] = mapped_column(default=None)
    upper: Mapped[Decimal | None] = mapped_column(default=None)
    floor: Mapped[Decimal | None] = mapped_column(default=None)
    tolerance: Mapped[str | None] = mapped_column(default=None)
    rule_version: Mapped[str]
    imported: Mapped[bool] = mapped_column(default=False)


class Outturn(Base):
    """Which revision is the figure now; `last_day` is the period's, so that figures can be found by time."""

    __tablename__ = "outturn"
    __table_args__ = (
        ForeignKeyConstraint(["council", "code"], ["indicator.council", "indicator.code"]),
        ForeignKeyConstraint(["revision_id"], ["outturn_revision.id"]),
        Index(None, "council", "period"),
        Index(None, "council", "last_day"),
        Index(None, "council", "code", "last_day"),
    )

    council: Mapped[CouncilKey]
    code: Mapped[Key]
    period: Mapped[Period] = mapped_column(primary_key=True)
    area: Mapped[Key] = mapped_column(default="")
    last_day: Mapped[date]
    revision_id: Mapped[int] = mapped_column(Number)
