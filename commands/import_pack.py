"""`import PACK`: read a council, or changes to one, all or nothing."""

import sys
from argparse import ArgumentParser, Namespace
from datetime import datetime, time
from pathlib import Path

from bot.clock import LONDON, WallClock
from commands.reading import day
from commands.record import open_record, refusing


def describe(parser: ArgumentParser) -> None:
    """The words this command takes."""
    parser.add_argument("pack", metavar="PACK", type=Path, help="a folder, a .zip of one, or an .xlsx")
    parser.add_argument("--restate", metavar="REASON", help="let signed-off figures change, and say why")
    parser.add_argument("--as", dest="actor", metavar="EMAIL", default="import", help="who imports, for the log")
    parser.add_argument("--today", metavar="YYYY-MM-DD", type=day, help="the day changes take effect")
    parser.set_defaults(run=refusing(run))


def run(arguments: Namespace) -> int:
    """Import, and say what changed."""
    from handlers.amending.importing import bring_in
    from handlers.wording import count_of
    from storage.pack import PackFaulty, load

    database = open_record(arguments)
    today = arguments.today or WallClock().now().date()
    at = datetime.combine(today, time(), LONDON)
    try:
        pack = load(arguments.pack)
        with database.writing() as session:
            report = bring_in(session, pack, today, arguments.actor, arguments.restate, at)
    except PackFaulty as error:
        for fault in error.faults:
            print(fault, file=sys.stderr)
        print(f"{count_of(len(error.faults), 'fault')}; nothing was saved.", file=sys.stderr)
        return 1
    for line in (report, *report.conflicts, *report.notes):
        print(line)
    return 0
