"""What conversations leave behind: events already answered, questions still open, accounts, places and pictures."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, CouncilKey, Email, EmailKey, Key, LongText


class HandledEvent(Base):
    """An event of a platform that has been answered, so that its repetition changes nothing."""

    __tablename__ = "handled_event"

    council: Mapped[Key]
    door: Mapped[Key]
    event: Mapped[Key]
    at: Mapped[datetime]


class ConversationState(Base):
    """What was being talked about: the pending question and the last one, forgotten at `expires_at`."""

    __tablename__ = "conversation_state"

    council: Mapped[Key]
    door: Mapped[Key]
    conversation: Mapped[Key]
    thread: Mapped[Key]
    person: Mapped[Key]
    state: Mapped[LongText]
    expires_at: Mapped[datetime]


class FormDraft(Base):
    """What somebody has typed into a form and not sent yet; it belongs to the person and does not expire."""

    __tablename__ = "form_draft"

    council: Mapped[CouncilKey]
    person: Mapped[EmailKey]
    form: Mapped[Key]
    values: Mapped[dict[str, Any]]
    saved_at: Mapped[datetime]


class Account(Base):
    """Somebody's account on a platform; `reference` is what the door needs to write to them unasked."""

    __tablename__ = "account"
    __table_args__ = (Index(None, "council", "email"),)

    door: Mapped[Key]
    account: Mapped[Key]
    workspace: Mapped[Key] = mapped_column(default="")
    council: Mapped[str]
    email: Mapped[Email]
    last_used_at: Mapped[datetime | None] = mapped_column(default=None)
    reference: Mapped[LongText | None] = mapped_column(default=None)


class Place(Base):
    """A channel or group the bot has seen; `reference` is what the door needs to write there unasked.

    `members` are the accounts that can read it, as the platform last told; None while it never has. `asked_at` is when
    it was asked (real time); None when it has to be asked again.
    """

    __tablename__ = "place"

    door: Mapped[Key]
    conversation: Mapped[Key]
    council: Mapped[str]
    name: Mapped[str | None] = mapped_column(default=None)
    reference: Mapped[LongText | None] = mapped_column(default=None)
    members: Mapped[list[Any] | None] = mapped_column(default=None)
    asked_at: Mapped[datetime | None] = mapped_column(default=None)


class Picture(Base):
    """A drawn chart under the digest of its content; width and height in pixels."""

    __tablename__ = "picture"

    digest: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes]
    width: Mapped[int]
    height: Mapped[int]
    made_at: Mapped[datetime]


class ClockRow(Base):
    """The demo's clock: one row, which moves forward only."""

    __tablename__ = "clock"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=1)
    now: Mapped[datetime]
