"""The demo clock as the page sees it: what it shows, where it can be moved, one move at a time."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from bot.web.ports import Moment, Stage


@dataclass(frozen=True)
class ClockFace:
    """The moment it is and the moments on offer."""

    now: datetime
    moments: tuple[Moment, ...]

    @property
    def ahead(self) -> tuple[Moment, ...]:
        """The moments that can still be chosen."""
        return tuple(moment for moment in self.moments if moment.when > self.now)

    @property
    def passed(self) -> tuple[Moment, ...]:
        """The moments that are behind."""
        return tuple(moment for moment in self.moments if moment.when <= self.now)


class Clock:
    """`edition` grows with every move, so that whoever shows the clock knows when to look again."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._moving = asyncio.Lock()
        self.edition = 0

    async def now(self) -> datetime:
        """The moment it is."""
        return await asyncio.to_thread(self._stage.now)

    async def face(self) -> ClockFace:
        """What there is to show."""
        return await asyncio.to_thread(lambda: ClockFace(self._stage.now(), tuple(self._stage.moments())))

    async def move_to(self, key: str) -> None:
        """Move forward to a moment and wait until all that was due on the way is done."""
        async with self._moving:
            await asyncio.to_thread(self._stage.move_to, key)
            self.edition += 1
