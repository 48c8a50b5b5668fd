"""Runs the whole program beside a story: `serve` with a council in its database and a clock that the story moves."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from aiohttp import web

from bot.clock import LONDON
from bot.slack.settings import SlackSettings
from commands.serve import build
from settings import Settings
from storage import Database
from storage.pack import import_pack, load
from tests.peers.slack.local_slack import TEAM
from tests.peers.slack.loop import Loop
from tests.peers.slack.running import HTTP_PORT
from wiring.timetable import Timetable

HART = Path(__file__).parents[3] / "examples" / "hart_2014_15"


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

    def __init__(self, database: Database, slack: SlackSettings, clock: MovedClock) -> None:
        self.database = database
        self._settings = Settings(host="127.0.0.1", port=HTTP_PORT, slack=slack)
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


@contextmanager
def running_program(folder: Path, slack: SlackSettings, moment: str) -> Iterator[RunningProgram]:
    """The program with Hart in a new database, from this moment until the end of the block."""
    database = Database.connect(f"sqlite:///{folder / 'hart.db'}")
    database.prepare()
    program = RunningProgram(database, slack, MovedClock(moment))
    try:
        program.imports(hart_on_slack(folder / "hart"))
        yield program
    finally:
        program.close()
        database.close()


def hart_on_slack(folder: Path) -> Path:
    """A copy of Hart's pack that names the workspace and the management team's channel."""
    shutil.copytree(HART, folder, ignore=shutil.ignore_patterns("q2", "revisions", "published", "*.py"))
    described = folder / "council.toml"
    text = re.sub('channel = "cmt"', 'channel = "slack:C0CMT"', described.read_text())
    described.write_text(f'{text}\n[slack]\nteam = "{TEAM}"\n')
    return folder
