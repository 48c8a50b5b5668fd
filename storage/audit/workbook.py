"""What is held, as an Excel file: a sheet for each kind of thing, nothing in it that Excel would run."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from storage.audit.holding import Sheet

_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_WIDEST, _LONGEST = 60, 32_767


def write(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write the sheets to a file; raises OSError where that can't be done."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for held in sheets:
        sheet = book.create_sheet(held.name)
        for number, row in enumerate((held.headings, *held.rows), start=1):
            for place, value in enumerate(row, start=1):
                _put(sheet.cell(number, place), value)
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        for place, heading in enumerate(held.headings):
            longest = max(len(str(row[place] or "")) for row in ((heading,) * len(held.headings), *held.rows))
            sheet.column_dimensions[get_column_letter(place + 1)].width = min(longest + 2, _WIDEST)
        sheet.freeze_panes = "A2"
    book.save(path)


def _put(cell: Any, value: Any) -> None:
    if isinstance(value, str):
        text = _UNFIT.sub("", value)[:_LONGEST]
        cell.value, cell.data_type = text, "s"
        cell.quotePrefix = text[:1] in ("=", "+", "-", "@")
    else:
        cell.value = value
