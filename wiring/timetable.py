"""The clock's job: every minute, put into the outbox what is due, for every council."""

import asyncio
import logging
from dataclasses import dataclass

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import LONDON, Clock, WallClock
from handlers.timetable import ticking
from storage import Database, DatabaseUnreachable
from storage.queries import councils
from wiring.rosters import Rosters
from wiring.server import Nudge

log = logging.getLogger("outturn.clock")


@dataclass(frozen=True)
class Timetable:
    """Ticks once a minute. What is due is worked out from the record, so that a missed minute loses nothing.

    `rosters` are asked before, so that a digest is for those who read its channel at that moment.
    """

    database: Database
    clock: Clock
    nudge: Nudge
    rosters: Rosters | None = None

    async def run(self) -> None:
        """Tick every minute of real time, whatever the clock shows, until cancelled."""
        scheduler = AsyncIOScheduler(timezone=LONDON)
        scheduler.add_job(
            self.tick, "interval", minutes=1, next_run_time=WallClock().now(), coalesce=True, misfire_grace_time=None
        )
        scheduler.start()
        try:
            await asyncio.Event().wait()
        finally:
            scheduler.shutdown(wait=False)

    async def tick(self) -> None:
        """Once, in a worker thread."""
        try:
            await self._ask_who_reads()
            await asyncio.to_thread(self._tick)
        except DatabaseUnreachable as error:
            log.warning("the clock waits a minute: %s", error)
        self.nudge()

    async def _ask_who_reads(self) -> None:
        """Bring the lists of readers up to date; where that goes wrong, those that are kept hold, and all is told."""
        try:
            if self.rosters is not None:
                await self.rosters.refresh()
        except DatabaseUnreachable:
            raise
        except Exception:
            log.exception("the clock could not find out whose readers are to be asked for")

    def _tick(self) -> None:
        with self.database.reading() as session:
            begun = {council: councils.begun(session, council) for council in councils.keys(session)}
        for council, since in begun.items():
            try:
                # What was due before a council was first imported here was said elsewhere, or by nobody: not now.
                now, real = self.clock.now(), WallClock().now()
                ticking.tick(self.database, council, now, since=since, written_at=real)
            except DatabaseUnreachable:
                raise
            except Exception:
                # What is wrong in one council must not keep the others from being told.
                log.exception("the clock could not work out what is due in %s", council)
