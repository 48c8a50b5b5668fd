"""An Excel file from typed rows: numbers and dates as such, text that Excel never runs, and a sheet about it."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING

from domain import units

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

DAY = "d mmm yyyy"
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n")
_NARROWEST, _WIDEST, _ABOUT = 10, 60, (24, 100)
_SHADE, _DRAFT = "EEF0F1", "FFF2CC"
_MOST_DECIMALS = 6


@dataclass(frozen=True)
class Number:
    """A figure and how Excel writes it."""

    value: Decimal
    written: str


Value = str | int | Number | date | None


def number(value: Decimal | None, unit: str, decimals: int | None = None) -> Number | None:
    """A figure with the number format of its unit: `£1,204.50`, `92.4%` (of a hundred, as it was typed), `1,204`."""
    if value is None:
        return None
    exponent = value.as_tuple().exponent
    typed = max(0, -exponent) if isinstance(exponent, int) else 0
    places = min(typed, _MOST_DECIMALS) if decimals is None else decimals
    digits = "#,##0" + (f".{'0' * places}" if places else "")
    if units.is_percent(unit):
        return Number(value, f'{digits}"%"')
    if units.is_money(unit):
        before, behind = units.around(unit)
        written = f'"{before}"{digits}' + (f'"{behind}"' if behind else "")
        return Number(value, f"{written};-{written}")
    return Number(value, digits)


@dataclass(frozen=True)
class Sheet:
    """What the file holds: `notes` explain columns by their headings, `drafts` are the rows not signed off.

    `about` are names and values for the sheet that tells what this is.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    about: tuple[tuple[str, Value], ...]
    notes: dict[str, str]
    drafts: frozenset[int] = frozenset()


def workbook(told: Sheet) -> bytes:
    """The file: a sheet `Answer` with a heading that stays, filters and widths that fit, and a sheet `About`."""
    from openpyxl import Workbook

    book = Workbook()
    answer, about = book.worksheets[0], book.create_sheet("About")
    answer.title = "Answer"
    _fill_answer(answer, told)
    for line, (name, value) in enumerate(told.about, 1):
        write_cell(about.cell(line, 1), name)
        write_cell(about.cell(line, 2), value)
    _style_about(about)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _fill_answer(sheet: "Worksheet", told: Sheet) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    shade, draft = PatternFill("solid", fgColor=_SHADE), PatternFill("lightUp", fgColor=_DRAFT)
    for place, heading in enumerate(told.headings, 1):
        cell = sheet.cell(1, place)
        write_cell(cell, heading)
        cell.font, cell.fill = Font(bold=True), shade
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if heading in told.notes:
            cell.comment = Comment(told.notes[heading], "Outturn", width=360, height=160)
    for line, row in enumerate(told.rows, 2):
        for place, value in enumerate(row, 1):
            cell = sheet.cell(line, place)
            write_cell(cell, value)
            long = isinstance(value, str) and len(value) > _WIDEST
            cell.alignment = Alignment(wrap_text=long, vertical="top")
            if line - 2 in told.drafts:
                cell.fill, cell.font = draft, Font(italic=True)
    letters = [get_column_letter(place) for place in range(1, len(told.headings) + 1)]
    for place, letter in enumerate(letters):
        sheet.column_dimensions[letter].width = _width(told, place)
    sheet.freeze_panes = "C2" if len(letters) > 2 else "A2"
    sheet.auto_filter.ref = f"A1:{letters[-1]}{len(told.rows) + 1}"


def write_cell(cell: "Cell | MergedCell", value: Value) -> None:
    """Text stays text, whatever it begins with."""
    if isinstance(value, str):
        cell.value = _UNFIT.sub("", value)
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(_RUNS)
    elif isinstance(value, Number):
        cell.value, cell.number_format = value.value, value.written
    elif isinstance(value, date):
        cell.value, cell.number_format = value, DAY
    else:
        cell.value = value


def _style_about(sheet: "Worksheet") -> None:
    from openpyxl.styles import Alignment, Font

    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = _ABOUT
    for row in sheet.iter_rows():
        row[0].font = Font(bold=True)
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")


def _width(told: Sheet, place: int) -> int:
    """As wide as what stands in the column, at most sixty letters; headings break at their spaces."""
    words = max(map(len, told.headings[place].split()), default=0) + 4
    longest = max((len(_as_shown(row[place])) for row in told.rows), default=0) + 2
    return min(max(words, longest, _NARROWEST), _WIDEST)


def _as_shown(value: Value) -> str:
    if isinstance(value, Number):
        return f"{value.value:,}" + "££"
    return "31 Mar 2026" if isinstance(value, date) else str(value or "")
