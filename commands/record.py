"""What the commands share: opening the record, saying what is wrong, and choosing a council."""

import errno
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime

from bot.clock import LONDON
from settings import Settings, SettingsFault, read_settings
from storage import Database, DatabaseUnreachable
from storage.queries import councils
from storage.tables import ClockRow


class Refused(Exception):
    """A command that can't be carried out; the text says why and what to do."""


def settings() -> Settings:
    """The settings of the environment; raises Refused for one that can't be used."""
    try:
        return read_settings(os.environ)
    except SettingsFault as error:
        raise Refused(str(error)) from error


def open_record(arguments: Namespace) -> Database:
    """The database this command works on, with its tables up to date; raises Refused."""
    try:
        database = Database.connect(arguments.database or settings().database)
        database.prepare()
    except DatabaseUnreachable as error:
        raise Refused(str(error)) from error
    return database


def choose_council(database: Database, wanted: str | None) -> str:
    """The council asked for, or the only one there is; raises Refused."""
    with database.reading() as session:
        keys = councils.keys(session)
    if wanted:
        if wanted not in keys:
            raise Refused(f'There is no council "{wanted}" here. There is: {", ".join(keys) or "none yet"}.')
        return wanted
    if len(keys) != 1:
        raise Refused(
            f"Say which council with --council: {', '.join(keys)}." if keys else "Import a council first: import PACK."
        )
    return keys[0]


def stored_moment(database: Database) -> datetime | None:
    """What the demo's clock in this record shows; None in a record without one."""
    with database.reading() as session:
        row = session.get(ClockRow, 1)
        return row.now.astimezone(LONDON) if row is not None else None


def refusing(run: Callable[[Namespace], int]) -> Callable[[Namespace], int]:
    """Say a refusal in one sentence and exit with 1."""

    def carried_out(arguments: Namespace) -> int:
        try:
            return run(arguments)
        except (Refused, DatabaseUnreachable) as error:
            print(error, file=sys.stderr)
            return 1
        except OSError as error:
            sentence = _of_the_machine(error)
            if not sentence:
                raise
            print(sentence, file=sys.stderr)
            return 1

    return carried_out


def _of_the_machine(error: OSError) -> str:
    """A sentence about a file or a port that the machine refuses; empty for anything else."""
    if error.filename is not None:
        place = error.filename if isinstance(error.filename, str) else os.fspath(error.filename)
        return f'"{place}" could not be used: {(error.strerror or "no reason was given").lower()}.'
    if error.errno in (errno.EADDRINUSE, errno.EACCES):
        return "That port is taken by another program, or not yours to take. Choose another one with --port."
    return ""
