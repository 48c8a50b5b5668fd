"""`audit verify|export|erase`: whether the record is whole, what is held about an indicator, and erasing texts."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from commands.reading import day
from commands.record import Refused, choose_council, open_record, refusing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.audit.erasing import Erased

EPILOGUE = """\
verify  looks at every entry of the log, every figure and all they are held against (targets, owners, settings), and
        exits with 1 when anything was altered, added or removed behind the program
export  writes everything held about an indicator into an Excel file, for an auditor or an information request
erase   erases what was written about a figure, sent or not; the figures and the log stay whole
        --words "Jane Smith" is taken out of every message, draft, conversation and reminder too, and it is said
        where it stood and beside which other figures it still stands. A name of fewer than 8 characters, such as
        "Ann Lee", goes only with --short-words, and only where it stands as whole words
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
    parser.add_argument(
        "--short-words",
        action="store_true",
        help="erase: yes, --words of fewer than 8 characters too, wherever they stand as whole words",
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
        print(
            f"{looked_at}, and {_count(found.rows, 'row')}, were looked at; {len(found.faults):,} of the checks failed."
        )
        return 1
    print(f"All is well: {looked_at} agree.")
    print(f"So do {_count(found.rows, 'row')} that figures are held against: targets, owners, people and the others.")
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
    from storage.audit.erasing import erase_texts
    from storage.queries import indicators, people

    try:
        period = Period.parse(arguments.period)
    except PeriodFault as error:
        raise Refused(str(error)) from error
    _refuse_short(arguments)
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
    for line in _told(erased):
        print(line)
    return 0


def _refuse_short(arguments: Namespace) -> None:
    """What is short could be a part of other words, so somebody has to say that it is meant."""
    from storage.audit.taking_out import SHORTEST

    for words in arguments.words:
        if not words.strip():
            raise Refused("--words needs the words that are to go.")
        if len(words) < SHORTEST and not arguments.short_words:
            raise Refused(
                f"“{words}” has fewer than {SHORTEST} characters, so other words may look the same. Add --short-words "
                "to take it out of everything where it stands as whole words."
            )


def _told(erased: "Erased") -> "Iterator[str]":
    """What went, where each of the words stood, and where it stands still."""
    yield f"{_count(erased.texts, 'text')} erased."
    if erased.short:
        were = "was one" if erased.short == 1 else f"were {erased.short}"
        yield (
            f"Of these there {were} of fewer than 8 characters; messages that repeat it keep it. "
            "Name it with --words and --short-words to take it out of them."
        )
    for words, found in erased.found.items():
        where = [_count(number, place) for place, number in found.items()]
        left = [_figure(subject) for subject in erased.left.get(words, ())]
        if where:
            yield f"“{words}”: taken out of {', '.join(where)}."
        elif not left:
            yield f"“{words}” was found nowhere."
        if left:
            yield f"“{words}” still stands beside {', '.join(left)}: erase what was written there as well."


def _figure(subject: str) -> str:
    code, period, *area = subject.split("|")
    return ", ".join((f"{code} for {period}", *area))


def _count(number: int, one: str) -> str:
    many = f"{one}s" if " " not in one else f"{one.partition(' ')[0]}s {one.partition(' ')[2]}"
    return f"{number:,} {one if number == 1 else many}"
