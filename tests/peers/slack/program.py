"""Runs the whole program beside a story in Slack."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.slack.settings import SlackSettings
from settings import Settings
from storage import Database
from tests.peers.program import MovedClock, RunningProgram, hart_with
from tests.peers.slack.local_slack import TEAM
from tests.peers.slack.running import HTTP_PORT


@contextmanager
def running_program(folder: Path, slack: SlackSettings, moment: str) -> Iterator[RunningProgram]:
    """The program with Hart in a new database, from this moment until the end of the block."""
    database = Database.connect(f"sqlite:///{folder / 'hart.db'}")
    database.prepare()
    settings = Settings(host="127.0.0.1", port=HTTP_PORT, slack=slack)
    program = RunningProgram(database, settings, MovedClock(moment))
    try:
        program.imports(hart_with(folder / "hart", "slack:C0CMT", f'[slack]\nteam = "{TEAM}"'))
        yield program
    finally:
        program.close()
        database.close()
