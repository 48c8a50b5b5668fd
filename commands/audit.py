"""`audit verify|export|erase`: whether the record is whole, what is held about an indicator, and erasing texts."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from commands.reading import day
from commands.record import Refused, choose_council, open_record, refusing

EPILOGUE = """\
verify  looks at every entry of the log and every figure, and exits with 1 when anything was altered or removed
export  writes everything held about an indicator into an Excel file, for an auditor or an information request
erase   erases what was written about a figure, sent or not; the figures and the log stay whole
"""


def describe(parser: ArgumentParser) -> None:
    """The words this command takes."""
    parser.epilog = EPILOGUE
    parser.add_argument("what", choices=("verify", "export", "erase"), help="see below")
    parser.add_argument("file", metavar="FILE", type=Path, nargs="?", help="export: the .xlsx file to write")
    parser.add_argument("--council", metavar="KEY", help="which council, where there are several")
    parser.add_argument("--head", metavar="HASH", default="", help="verify: an earlier head that must still be there")
    parser.add_argument("--indicator", metavar="CODE", help="export, erase: whose figures")
    parser.add_argument("--period", metavar="PERIOD", help='erase: of which period, such as "2026/27 Q2"')
    parser.add_argument("--area", metavar="NAME", help="erase: of which area, if not the whole council")
    parser.add_argument("--from", dest="first", metavar="DATE", type=day, help="export: the first day, as 2026-04-01")
    parser.add_argument("--to", dest="last", metavar="DATE", type=day, help="export: the last day included")
    parser.add_argument("--as", dest="actor", metavar="EMAIL", help="erase: who does it")
    parser.add_argument("--reason", metavar="TEXT", help="erase: who asked for it, and why")
    parser.add_argument(
        "--words",
        metavar="TEXT",
        action="append",
        default=[],
        help="erase: words to take out of every message, draft, conversation and reminder as well",
    )
    parser.set_defaults(run=refusing(run), usage_error=parser.error)


def run(arguments: Namespace) -> int:
    """Do one of the three."""
    needed = {"verify": (), "export": ("indicator",), "erase": ("indicator", "period", "actor", "reason")}
    options = {"actor": "as"}
    for name in needed[arguments.what]:
        if not getattr(arguments, name):
            arguments.usage_error(f"{arguments.what} needs --{options.get(name, name)}")
    return {"verify": _verify, "export": _export, "erase": _erase}[arguments.what](arguments)


def _verify(arguments: Namespace) -> int:
    from storage.audit.verifying import verify

    database = open_record(arguments)
    council = choose_council(database, arguments.council)
    with database.reading() as session:
        found = verify(session, council, arguments.head)
    for fault in found.faults:
        print(fault)
    looked_at = f"{found.entries:,} log entries and {found.figures:,} versions of figures"
    if found.faults:
        print(f"{looked_at} were looked at; {len(found.faults):,} of the checks failed.")
        return 1
    print(f"All is well: {looked_at} agree.")
    print(f"Head: {found.head}")
    return 0


def _export(arguments: Namespace) -> int:
    from storage.audit.holding import NothingHeld, everything_held
    from storage.audit.workbook import write

    database = open_record(arguments)
    council = choose_council(database, arguments.council)
    path = arguments.file or Path(f"audit-{arguments.indicator.replace('/', '-')}.xlsx")
    with database.reading() as session:
        try:
            sheets = everything_held(session, council, arguments.indicator, arguments.first, arguments.last)
        except NothingHeld as error:
            raise Refused(str(error)) from error
    try:
        write(path, sheets)
    except OSError as error:
        raise Refused(f"{path} can't be written: {error.strerror}.") from error
    for sheet in sheets:
        print(f"{sheet.name}: {len(sheet.rows):,}")
    print(f"Written to {path}.")
    return 0


def _erase(arguments: Namespace) -> int:
    from bot.clock import WallClock
    from domain.access import Role
    from domain.periods import Period, PeriodFault
    from storage.audit.erasing import SHORTEST, erase_texts
    from storage.queries import indicators, people

    try:
        period = Period.parse(arguments.period)
    except PeriodFault as error:
        raise Refused(str(error)) from error
    for words in arguments.words:
        if len(words) < SHORTEST:
            raise Refused(f"“{words}” is too short to be told from other words: {SHORTEST} characters are needed.")
    database = open_record(arguments)
    council = choose_council(database, arguments.council)
    with database.writing() as session:
        actor = people.by_email(session, council, arguments.actor)
        if actor is None or not {Role.OFFICER, Role.ADMIN} & set(actor.roles):
            raise Refused(f"{arguments.actor} is not one of the council's performance officers or administrators.")
        if indicators.by_code(session, council, arguments.indicator) is None:
            raise Refused(f'There is no indicator with the code "{arguments.indicator}" here.')
        subject = "|".join(part for part in (arguments.indicator, period.notation, arguments.area) if part)
        now = WallClock().now()
        asked = {"actor": arguments.actor, "why": arguments.reason, "words": arguments.words}
        erased = erase_texts(session, council, subject, at=now, **asked)
    print(f"{erased} text{'' if erased == 1 else 's'} erased.")
    return 0
