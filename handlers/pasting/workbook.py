"""The workbook to fill in: what somebody owes, with what each figure is held against, and empty columns to write in."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING

from bot.reply import Button, Buttons, File, Reply, Text
from domain.access import Role, State
from handlers.answering.spreadsheets import MEDIA_TYPE
from handlers.answering.workbook import Value, write_cell
from handlers.outcome import Answer, Outcome
from handlers.pasting.matching import Known
from handlers.registration import For, Given, acts, does
from handlers.request import Request
from handlers.returning.all_at_once import NOTHING_OWED
from handlers.returning.following import without_figure
from handlers.returning.owing import Item, current_windows
from handlers.seeing import Seen, see
from handlers.telling import state_mark
from handlers.understanding.question import Kind, Question
from handlers.wording import count_of, figure_of, target_words
from storage.queries import indicators
from storage.ratings import as_target, choose_target

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

INSTRUCTION = (
    "Write in the white columns: a figure as you would say it (92.4, 45/52, £1.2m, nil return, n/a), or the day on "
    "which it will be there. Send the file back here; it is shown to you before anything is saved."
)
HEADINGS = (
    "Code",
    "Indicator",
    "Period",
    "Unit",
    "Definition",
    "Target",
    "Before",
    "A year before",
    "Figure",
    "Comment",
    "Not available until",
)
TO_WRITE_IN = 3
"""How many of the columns, the last ones, are to be filled in."""

WIDTHS = (10, 44, 14, 12, 44, 16, 12, 14, 16, 44, 20)
HELPERS = frozenset({Role.OFFICER, Role.HEAD, Role.DIRECTOR})


@acts(
    "workbook",
    help="Get a workbook to fill in and send back",
    says=["blank workbook please", "a spreadsheet to fill in"],
    offered_to=For.GIVING,
    writes=False,
)
def workbook_by_saying(request: Request, _question: Question) -> Outcome:
    """The workbook; where there is nothing to fill in, the figures that there are instead, a press away."""
    items = _items(request)
    if items:
        return replace(_workbook(request, items), answer=Answer(Kind.DUE))
    words = "There is nothing for you to fill in just now."
    figures = Buttons((Button("The figures as a spreadsheet", "ask", {"text": "all indicators as a spreadsheet"}),))
    return Outcome(Reply(words, (Text(words), figures), only_you=True), Answer(Kind.DUE))


@does("return.workbook")
def workbook_to_fill_in(request: Request, _given: Given) -> Outcome:
    """The workbook for what the asker owes; for those who help out, of what is still owed by others."""
    items = _items(request)
    if not items:
        return Outcome(Reply(NOTHING_OWED, (Text(NOTHING_OWED),)))
    return _workbook(request, items)


def _workbook(request: Request, items: Sequence[Item]) -> Outcome:
    words = f"{count_of(len(items), 'figure')} to fill in. Send the file back here when it is done."
    name = f"figures-{items[0].period.notation.replace('/', '-').replace(' ', '-').casefold()}.xlsx"
    file = File(name, MEDIA_TYPE, _filled(request, items), words)
    return Outcome(Reply(words, (Text(words), file), only_you=True))


def _items(request: Request) -> Sequence[Item]:
    known = Known.of(request)
    if known.owed or not request.viewer.roles & HELPERS:
        return known.owed
    open_items = (item for each in current_windows(request) for item in without_figure(each.items))
    return [item for item in open_items if item.indicator.code in known.theirs]


def _filled(request: Request, items: Sequence[Item]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill, Protection
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Figures"
    write_cell(sheet.cell(1, 1), INSTRUCTION)
    grey, first = PatternFill("solid", fgColor="EEEEEE"), len(HEADINGS) - TO_WRITE_IN + 1
    for line, row in enumerate((HEADINGS, *_rows(request, items)), 2):
        for place, value in enumerate(row, 1):
            cell = sheet.cell(line, place)
            write_cell(cell, value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if line == 2:
                cell.font = Font(bold=True)
            elif place >= first:
                # As text, so that Excel makes no date of 5/12.
                cell.number_format, cell.protection = "@", Protection(locked=False)
            else:
                cell.fill = grey
    for place, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    _arrange(sheet)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _arrange(sheet: "Worksheet") -> None:
    """What is not to be filled in is locked without a password, and the headings stay in sight."""
    sheet.freeze_panes = "C3"
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False


def _rows(request: Request, items: Sequence[Item]) -> list[tuple[Value, ...]]:
    by_period: dict[str, list[Item]] = {}
    for item in items:
        by_period.setdefault(item.period.notation, []).append(item)
    seen: dict[str, Seen] = {}
    for same in by_period.values():
        found = see(request.alone(), [item.indicator for item in same], same[0].period)
        seen |= {item.key: each for item, each in zip(same, found, strict=True)}
    return [_row(request, item, seen[item.key]) for item in items]


def _row(request: Request, item: Item, seen: Seen) -> tuple[Value, ...]:
    indicator = item.indicator
    rows = {row.period: row for row in indicators.targets(request.session, request.council, (indicator.code,))}
    chosen = choose_target(indicator, item.period, rows)
    target = target_words(as_target(chosen) if chosen else None, indicator).removeprefix("target ")
    before, last_year = _told(item, seen.before, seen.before_state), _told(item, seen.last_year, seen.last_year_state)
    unit, definition = indicator.unit, indicator.definition or ""
    return (indicator.code, indicator.name, item.period.notation, unit, definition, target, before, last_year, *_EMPTY)


def _told(item: Item, value: Decimal | None, state: State | None) -> str | None:
    return None if value is None else f"{figure_of(item.indicator, value)}{state_mark(state)}"


_EMPTY: tuple[Value, ...] = (None,) * TO_WRITE_IN
