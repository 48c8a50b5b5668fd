"""Who reads the channels of bodies and officers: asked of the platforms and kept, so that a digest asks nobody."""

import asyncio
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from sqlalchemy.orm import Session

from bot.clock import Clock
from bot.message import Account, Place, PlaceKind
from bot.ports import Roster
from handlers.audiences import place_named
from storage import Database, DatabaseUnreachable
from storage.queries import accounts, councils, places

log = logging.getLogger("outturn.clock")

FRESH_FOR = timedelta(minutes=10)
"""How long a list counts as what it is now, unless somebody is seen to join or leave."""


@dataclass(frozen=True)
class Wanted:
    """A channel whose readers have to be asked, and what its door stored for it."""

    council: str
    place: Place
    reference: str


@dataclass(frozen=True)
class Rosters:
    """Keeps the member lists. `clock` is real time, whatever the clock of the council shows."""

    database: Database
    doors: Sequence[Roster]
    clock: Clock

    async def refresh(self) -> None:
        """Ask for every list that is not fresh any more."""
        doors = {door.name: door for door in self.doors}
        for wanted in await asyncio.to_thread(self._wanted, self.clock.now(), tuple(doors)):
            await self._ask(doors[wanted.place.door], wanted)

    async def _ask(self, door: Roster, wanted: Wanted) -> None:
        """What goes wrong with one channel keeps the others from nothing; it counts as not told, and is asked later."""
        try:
            members = await door.members(wanted.place, wanted.reference)
        except Exception:
            log.exception("%s could not be asked who reads %s", door.name, wanted.place.conversation)
            members = None
        await asyncio.to_thread(self._keep, wanted, members)

    def _wanted(self, now: datetime, doors: Sequence[str]) -> list[Wanted]:
        found: list[Wanted] = []
        with self.database.reading() as session:
            for council in councils.keys(session):
                try:
                    found += self._wanted_in(session, council, now, doors)
                except DatabaseUnreachable:
                    raise
                except Exception:
                    log.exception("the channels of %s could not be found out", council)
        return found

    def _wanted_in(self, session: Session, council: str, now: datetime, doors: Sequence[str]) -> Iterator[Wanted]:
        framework = councils.framework(session, council, now.date())
        channels = [body.channel for body in framework.bodies if body.digest is not None]
        # That of the officers as well, so that it is known whether the bot is there.
        for channel in dict.fromkeys([*channels, framework.officers_channel]):
            door, conversation = place_named(channel)
            if door not in doors or not conversation:
                continue
            asked = places.asked_at(session, door, conversation)
            if asked is None or asked <= now - FRESH_FOR:
                known = accounts.place(session, door, conversation)
                place = Place(door, conversation, PlaceKind.CHANNEL)
                yield Wanted(council, place, (known.reference or "") if known else "")

    def _keep(self, wanted: Wanted, members: tuple[Account, ...] | None) -> None:
        told = None if members is None else msgspec.to_builtins(members)
        with self.database.writing() as session:
            place = wanted.place
            places.told(session, wanted.council, place.door, place.conversation, told, self.clock.now())
