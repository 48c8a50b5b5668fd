"""Messages on their way out, with what is needed to send each exactly once."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, CouncilKey, Email, Json, Key, LongText, Number


class OutboxRow(Base):
    """A message to be sent, opaque to storage; written in the transaction of the change that caused it.

    `key` is unique in its council, so that nothing is said twice. `kind` is `post`, `reply`, `edit` or `immediate`
    (it travelled in the platform's own response). `address_kind` is `person` (`address` is an e-mail address) or
    `place` (`address` is a channel in the pack's notation). `state` is `waiting`, `claimed`, `delivered`, `failed`,
    or `lapsed` for what was no longer worth saying. `council` is "" while nobody knows whose council it is. `quotes`
    are the keys of the figures it shows.

    What the clock says has a `topic`, within which a later message takes the place of those not sent yet, and is not
    to be sent from `until` on. `asked` is the question that a reply answers and who reads it. `created_at` is the real
    moment at which it was written, `due_at` the one it is for.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("council", "key"),
        Index(
            "ix_outbox_unsent",
            "due_at",
            sqlite_where=text("state in ('waiting', 'claimed')"),
            postgresql_where=text("state in ('waiting', 'claimed')"),
        ),
        Index(None, "door", "platform_id"),
        Index(None, "council", "topic"),
    )

    id: Mapped[int] = mapped_column(Number, primary_key=True, init=False)
    council: Mapped[str]
    key: Mapped[str]
    door: Mapped[str | None] = mapped_column(default=None)
    kind: Mapped[str] = mapped_column(default="post")
    address_kind: Mapped[str]
    address: Mapped[str]
    conversation: Mapped[str | None] = mapped_column(default=None)
    thread: Mapped[str | None] = mapped_column(default=None)
    body: Mapped[LongText]
    edition: Mapped[int] = mapped_column(default=1)
    due_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="waiting")
    claimed_at: Mapped[datetime | None] = mapped_column(default=None)
    claimed_by: Mapped[str | None] = mapped_column(default=None)
    attempts: Mapped[int] = mapped_column(default=0)
    retry_at: Mapped[datetime | None] = mapped_column(default=None)
    delivered_at: Mapped[datetime | None] = mapped_column(default=None)
    platform_id: Mapped[str | None] = mapped_column(default=None)
    fault: Mapped[LongText | None] = mapped_column(default=None)
    quotes: Mapped[list[Any]] = mapped_column(default_factory=list)
    created_at: Mapped[datetime]
    event: Mapped[str | None] = mapped_column(default=None)
    until: Mapped[datetime | None] = mapped_column(default=None)
    topic: Mapped[str | None] = mapped_column(default=None)
    asked: Mapped[dict[str, Any] | None] = mapped_column(Json, default=None)


class HeldDigest(Base):
    """A digest that an officer held back, under the key of its message; released once `released_at` is set."""

    __tablename__ = "held_digest"

    council: Mapped[CouncilKey]
    key: Mapped[Key]
    held_by: Mapped[Email]
    held_at: Mapped[datetime]
    released_by: Mapped[Email | None] = mapped_column(default=None)
    released_at: Mapped[datetime | None] = mapped_column(default=None)
