"""People, the services they run and the portfolios they hold."""

from datetime import date

from sqlalchemy import ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, CouncilKey, Email, EmailKey, Key
from storage.tables.councils import OPEN_START


class Person(Base):
    """Somebody the council knows, by e-mail address; `slack` and `teams` are accounts the address does not find."""

    __tablename__ = "person"

    council: Mapped[CouncilKey]
    email: Mapped[EmailKey]
    name: Mapped[str]
    roles: Mapped[tuple[str, ...]] = mapped_column(default=())
    service: Mapped[str | None] = mapped_column(default=None)
    organisation: Mapped[str | None] = mapped_column(default=None)
    deputy: Mapped[Email | None] = mapped_column(default=None)
    away_from: Mapped[date | None] = mapped_column(default=None)
    away_until: Mapped[date | None] = mapped_column(default=None)
    slack: Mapped[str | None] = mapped_column(default=None)
    teams: Mapped[str | None] = mapped_column(default=None)


class Service(Base):
    """A service in a directorate; `channel` is where its team reads."""

    __tablename__ = "service"
    __table_args__ = (
        ForeignKeyConstraint(["council", "head"], ["person.council", "person.email"]),
        ForeignKeyConstraint(["council", "director"], ["person.council", "person.email"]),
    )

    council: Mapped[CouncilKey]
    key: Mapped[Key]
    name: Mapped[str]
    directorate: Mapped[str | None] = mapped_column(default=None)
    head: Mapped[Email | None] = mapped_column(default=None)
    director: Mapped[Email | None] = mapped_column(default=None)
    portfolio: Mapped[str | None] = mapped_column(default=None)
    channel: Mapped[str | None] = mapped_column(default=None)


class Portfolio(Base):
    """A portfolio with one holder, from `starts` until `ends` (the last day included; none is open).

    A change of holder is another row with the same key; `OPEN_START` is the start of a holding that has none.
    """

    __tablename__ = "portfolio"
    __table_args__ = (
        ForeignKeyConstraint(["council", "holder"], ["person.council", "person.email"]),
        Index(None, "council", "holder"),
    )

    council: Mapped[CouncilKey]
    key: Mapped[Key]
    starts: Mapped[date] = mapped_column(primary_key=True, default=OPEN_START)
    name: Mapped[str]
    holder: Mapped[Email]
    ends: Mapped[date | None] = mapped_column(default=None)
