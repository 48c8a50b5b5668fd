"""`import PACK`: read a council, or changes to one, all or nothing."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot.clock import WallClock
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
    from handlers.wording import count_of
    from storage.pack import PackFaulty, import_pack, load

    database = open_record(arguments)
    today = arguments.today or WallClock().now().date()
    try:
        pack = load(arguments.pack)
        with database.writing() as session:
            report = import_pack(session, pack, today, arguments.actor, restate=arguments.restate)
    except PackFaulty as error:
        for fault in error.faults:
            print(fault, file=sys.stderr)
        print(f"{count_of(len(error.faults), 'fault')}; nothing was saved.", file=sys.stderr)
        return 1
    print(report)
    return 0
