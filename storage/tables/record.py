"""What is kept about changes: the append-only log, and each row as it was last imported."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, CouncilKey, Email, Json, Key, LongText, Number

NO_FIGURE = text("what <> 'figure'")
"""What the log tells of but for figures, as its index has it and whoever looks there has to write it."""


class LogEntry(Base):
    """One change: who, for whom, when, through which door and message, what, old and new.

    `hash` covers the whole entry and `previous_hash` the one before it in the same council, so that an entry
    altered, inserted or removed later shows.
    """

    __tablename__ = "log_entry"
    __table_args__ = (
        UniqueConstraint("council", "previous_hash"),
        Index(None, "council", "subject"),
        Index("ix_log_entry_no_figure", "council", "id", sqlite_where=NO_FIGURE, postgresql_where=NO_FIGURE),
    )

    id: Mapped[int] = mapped_column(Number, primary_key=True, init=False)
    council: Mapped[str]
    at: Mapped[datetime]
    actor: Mapped[Email]
    acting_for: Mapped[Email | None] = mapped_column(default=None)
    door: Mapped[str | None] = mapped_column(default=None)
    event: Mapped[str | None] = mapped_column(default=None)
    what: Mapped[str]
    subject: Mapped[str]
    old: Mapped[dict[str, Any] | None] = mapped_column(Json, default=None)
    new: Mapped[dict[str, Any] | None] = mapped_column(Json, default=None)
    previous_hash: Mapped[str]
    hash: Mapped[str]


class KeptText(Base):
    """Something a person wrote, under the salted digest that stands for it in the log; erased on request.

    An erased one has lost its text and its salt, so that nobody can tell any more what it was.
    """

    __tablename__ = "kept_text"

    council: Mapped[CouncilKey]
    digest: Mapped[Key]
    salt: Mapped[str]
    text: Mapped[LongText | None]
    kept_at: Mapped[datetime]
    erased_at: Mapped[datetime | None] = mapped_column(default=None)


class ImportedRow(Base):
    """A row of the pack as it was last imported, to tell what the next pack changes from what was entered since."""

    __tablename__ = "imported_row"

    council: Mapped[CouncilKey]
    table: Mapped[Key]
    key: Mapped[Key]
    content: Mapped[dict[str, Any]]
    imported_at: Mapped[datetime]
