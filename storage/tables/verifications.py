"""Figures that performance officers look at again after sign-off, and the evidence that they saw."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.periods import Period
from storage.tables.base import Base, CouncilKey, Email, Key, LongText, Number


class Verification(Base):
    """One version of a figure, picked to be verified, and what came of it.

    `outcome` is `picked` until somebody has looked, then `verified` or `question`. `evidence_link` is an address,
    `files` are those that were attached, in their order.
    """

    __tablename__ = "verification"
    __table_args__ = (
        ForeignKeyConstraint(["council", "code"], ["indicator.council", "indicator.code"]),
        UniqueConstraint("council", "code", "period", "area", "revision"),
        CheckConstraint("outcome in ('picked', 'verified', 'question')", name="outcome"),
    )

    id: Mapped[int] = mapped_column(Number, primary_key=True, init=False)
    council: Mapped[str]
    code: Mapped[str]
    period: Mapped[Period]
    area: Mapped[str] = mapped_column(default="")
    revision: Mapped[int]
    picked_by: Mapped[Email]
    picked_at: Mapped[datetime]
    outcome: Mapped[str] = mapped_column(default="picked")
    by: Mapped[Email | None] = mapped_column(default=None)
    at: Mapped[datetime | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)
    evidence_link: Mapped[LongText | None] = mapped_column(default=None)
    files: Mapped[list["EvidenceFile"]] = relationship(
        default_factory=list, order_by="EvidenceFile.number", cascade="all, delete-orphan"
    )


class EvidenceFile(Base):
    """A file that was attached to a verification: what it was called, and the digest it is kept under."""

    __tablename__ = "evidence_file"

    verification: Mapped[int] = mapped_column(ForeignKey("verification.id"), primary_key=True, init=False)
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    digest: Mapped[str]


class Evidence(Base):
    """What is in a file that was attached to a verification, under the SHA-256 of its content."""

    __tablename__ = "evidence"

    council: Mapped[CouncilKey]
    digest: Mapped[Key]
    media_type: Mapped[str]
    content: Mapped[bytes]
    kept_at: Mapped[datetime]
