"""Runs the whole program beside a story: `serve` with Hart in its database and a clock that the story moves."""

import csv
import re
import shutil
from datetime import datetime
from pathlib import Path

from aiohttp import web

from bot.clock import LONDON
from commands.serve import build
from settings import Settings
from storage import Database
from storage.pack import import_pack, load
from tests.peers.loop import Loop
from wiring.timetable import Timetable

HART = Path(__file__).parents[2] / "examples" / "hart_2014_15"


class MovedClock:
    """Shows what the story last set."""

    def __init__(self, moment: str) -> None:
        self.set(moment)

    def now(self) -> datetime:
        """The moment it shows, in Europe/London."""
        return self._now

    def set(self, moment: str) -> None:
        """Show another moment, such as `2014-10-01 09:00`."""
        self._now = datetime.fromisoformat(moment).replace(tzinfo=LONDON)


class RunningProgram:
    """What `serve` runs, on a loop of its own. The methods are for the story's thread."""

    def __init__(self, database: Database, settings: Settings, clock: MovedClock) -> None:
        self.database = database
        self._settings = settings
        self._clock = clock
        self._loop = Loop()
        self._runner, self._timetable = self._loop.does(self._start())

    def moves_to(self, moment: str) -> None:
        """Set the clock and do what is due then."""
        self._clock.set(moment)
        self._loop.does(self._timetable.tick())

    def imports(self, pack: Path) -> None:
        """Import a pack today."""
        today = self._clock.now().date()
        with self.database.writing() as session:
            import_pack(session, load(pack), today, "import", now=self._clock.now())

    def close(self) -> None:
        """Stop as `serve` does."""
        self._loop.does(self._runner.cleanup())
        self._loop.close()

    async def _start(self) -> tuple[web.AppRunner, Timetable]:
        server = web.Application()
        timetable = await build(server, self.database, self._settings, self._clock)
        runner = web.AppRunner(server)
        await runner.setup()
        await web.TCPSite(runner, self._settings.host, self._settings.port).start()
        return runner, timetable


def hart_with(folder: Path, channel: str, more: str) -> Path:
    """A copy of Hart's pack whose management team talks in `channel`, with `more` at the end of council.toml."""
    shutil.copytree(HART, folder, ignore=shutil.ignore_patterns("q2", "revisions", "published", "*.py"))
    described = folder / "council.toml"
    text = re.sub('channel = "cmt"', f'channel = "{channel}"', described.read_text())
    described.write_text(f"{text}\n{more}\n")
    return folder


def hart_rows(name: str) -> list[dict[str, str]]:
    """One of the pack's tables, such as `people.csv`."""
    with (HART / name).open(newline="") as file:
        return list(csv.DictReader(file))
