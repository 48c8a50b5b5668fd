"""An answer as a real Excel file: typed cells, a note on what stands in it, and nothing that Excel would run."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING

from bot.reply import File, Table
from handlers.seeing import Seen

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
RATING_NOTE = (
    "Green is at the target or better, amber within the tolerance, red beyond it. A missing figure is never zero: "
    "the rating says why there is none. What is marked provisional or draft is not signed off."
)
HEADINGS = (
    "Code",
    "Indicator",
    "Area",
    "Period",
    "Figure",
    "Unit",
    "Target",
    "Rating",
    "Direction of travel",
    "State",
    "Comment",
)

CellValue = str | int | Decimal | date | None
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_WIDEST = 60


def of_table(table: Table, note: str) -> File:
    """A table as a file, its cells as they read."""
    rows = [tuple(cell.text for cell in row) for row in table.rows]
    return _file(table.caption, tuple(column.name for column in table.columns), rows, note)


def of_figures(caption: str, seen: Sequence[Seen]) -> File:
    """Figures as a file: numbers as numbers, periods in words, and why there is none where there is none."""
    return _file(caption, HEADINGS, [_row(each) for each in seen], RATING_NOTE)


def _row(seen: Seen) -> tuple[CellValue, ...]:
    revision, target = seen.revision, seen.target
    return (
        seen.indicator.code,
        seen.indicator.name,
        revision.area if revision and revision.area else "whole council",
        seen.period.short,
        seen.value,
        seen.indicator.unit,
        target.target if target else None,
        seen.rating.value,
        seen.direction.value if seen.direction else None,
        revision.state.value if revision else None,
        revision.comment if revision else None,
    )


def _file(caption: str, headings: tuple[str, ...], rows: Sequence[tuple[CellValue, ...]], note: str) -> File:
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Answer"
    for row in (headings, *rows):
        _write(sheet, row)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    _set_widths(sheet, headings, rows)
    notes = book.create_sheet("Notes")
    for line in (caption, note):
        _write(notes, (line,))
    out = BytesIO()
    book.save(out)
    name = re.sub(r"[^a-z0-9]+", "-", caption.casefold()).strip("-")[:_WIDEST].strip("-") or "answer"
    return File(f"{name}.xlsx", MEDIA_TYPE, out.getvalue(), caption)


def _write(sheet: "Worksheet", values: tuple[CellValue, ...]) -> None:
    """Append a row; text stays text, whatever it begins with."""
    line = sheet.max_row + 1 if sheet.max_row > 1 or sheet.cell(1, 1).value is not None else 1
    for place, value in enumerate(values, 1):
        cell = sheet.cell(line, place)
        if isinstance(value, str):
            cell.value = _UNFIT.sub("", value)
            cell.data_type = "s"
            cell.quotePrefix = value[:1] in "=+-@" and bool(value)
        else:
            cell.value = value


def _set_widths(sheet: "Worksheet", headings: tuple[str, ...], rows: Sequence[tuple[CellValue, ...]]) -> None:
    from openpyxl.utils import get_column_letter

    for place, heading in enumerate(headings):
        longest = max(len(str(row[place] or "")) for row in ((heading,) * len(headings), *rows))
        sheet.column_dimensions[get_column_letter(place + 1)].width = min(longest + 2, _WIDEST)
