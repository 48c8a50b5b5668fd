"""Who reads the channels of bodies and officers: asked of the platforms and kept, so that a digest asks nobody."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from bot.clock import Clock
from bot.message import Account, Place, PlaceKind
from bot.ports import Roster
from handlers.audiences import place_named
from storage import Database
from storage.queries import accounts, councils, places

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
            members = await doors[wanted.place.door].members(wanted.place, wanted.reference)
            await asyncio.to_thread(self._keep, wanted, members)

    def _wanted(self, now: datetime, doors: Sequence[str]) -> list[Wanted]:
        found = []
        with self.database.reading() as session:
            for council in councils.keys(session):
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
                        found.append(Wanted(council, place, (known.reference or "") if known else ""))
        return found

    def _keep(self, wanted: Wanted, members: tuple[Account, ...] | None) -> None:
        told = None if members is None else msgspec.to_builtins(members)
        with self.database.writing() as session:
            place = wanted.place
            places.told(session, wanted.council, place.door, place.conversation, told, self.clock.now())
