"""The parts that every command needs, joined by hand."""

from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock, WallClock
from handlers.catalogue import CATALOGUE
from handlers.dispatch import Dispatcher
from handlers.vocabularies import Vocabularies
from storage import Database


@dataclass(frozen=True)
class FixedClock:
    """A clock that stands still, for a command that was told the day."""

    moment: datetime

    def now(self) -> datetime:
        """The moment it was told."""
        return self.moment


def dispatcher(
    database: Database,
    clock: Clock | None = None,
    vocabularies: Vocabularies | None = None,
    *,
    sent_by: Clock | None = None,
) -> Dispatcher:
    """Everything the bot can do, over one record; with `vocabularies`, the words made ready are shared with others.

    `sent_by` is the sender's clock where it isn't `clock`: the council's hours count from the moment of a press.
    """
    return Dispatcher(
        database,
        CATALOGUE,
        vocabularies or Vocabularies(),
        (clock or WallClock()).now,
        real=sent_by.now if sent_by else None,
    )
