"""A council, its effective-dated settings, and the bodies that review its performance."""

from datetime import date
from typing import Any

from sqlalchemy import ForeignKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, CouncilKey, EmailKey, Key

OPEN_START = date.min
"""The start of what has been so for as long as the record knows."""


class Council(Base):
    """One tenant of this installation."""

    __tablename__ = "council"

    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]


class CouncilSettings(Base):
    """What `council.toml` said, from the day it took effect until the next row's day."""

    __tablename__ = "council_settings"

    council: Mapped[CouncilKey]
    starts: Mapped[date] = mapped_column(primary_key=True)
    settings: Mapped[dict[str, Any]]


class Body(Base):
    """A group that reviews; `scope`, `digest` and `channel` are in the pack's notation."""

    __tablename__ = "body"

    council: Mapped[CouncilKey]
    key: Mapped[Key]
    name: Mapped[str]
    channel: Mapped[str | None] = mapped_column(default=None)
    scope: Mapped[str] = mapped_column(default="all")
    digest: Mapped[str | None] = mapped_column(default=None)
    next: Mapped[str | None] = mapped_column(default=None)


class Member(Base):
    """Somebody who sits on a body; in chat channels the real list of members counts."""

    __tablename__ = "member"
    __table_args__ = (
        ForeignKeyConstraint(["council", "body"], ["body.council", "body.key"]),
        ForeignKeyConstraint(["council", "email"], ["person.council", "person.email"]),
    )

    council: Mapped[CouncilKey]
    body: Mapped[Key]
    email: Mapped[EmailKey]
