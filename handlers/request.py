"""Everything a handler may know about what it was asked: who, where, when, and a session on the record."""

from dataclasses import dataclass, replace
from datetime import date, datetime

import msgspec
from sqlalchemy.orm import Session

from bot.message import Message, PlaceKind
from domain.access import Viewer
from domain.framework import Framework
from handlers.understanding.vocabulary import Context
from storage.tables import Person


@dataclass(frozen=True)
class Request:
    """One Message, resolved.

    `person` is None for somebody the council does not know. `audience` are all who will read the answer, the asker
    among them; in a direct chat the asker alone.
    """

    message: Message
    session: Session
    council: str
    framework: Framework
    person: Person | None
    viewer: Viewer
    audience: tuple[Viewer, ...]
    context: Context
    today: date
    now: datetime

    @property
    def in_private(self) -> bool:
        """Whether only the asker reads the answer."""
        return self.message.place.kind in (PlaceKind.DIRECT, PlaceKind.HOME)

    def alone(self) -> "Request":
        """The same, as if it had been asked in the direct chat, where only the asker reads the answer."""
        if self.in_private:
            return self
        place = msgspec.structs.replace(self.message.place, kind=PlaceKind.DIRECT)
        message = msgspec.structs.replace(self.message, place=place)
        return replace(self, message=message, audience=(self.viewer,))
