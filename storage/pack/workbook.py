"""A pack as an Excel workbook: a sheet for each table, and a sheet `council` of keys and values."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
from openpyxl.styles import Font
from openpyxl.utils.exceptions import InvalidFileException

from storage.pack.faults import Fault, PackFaulty
from storage.pack.settings import folded, unfolded
from storage.pack.sources import RawTable, Source, as_table

COUNCIL = "council"
HEADINGS = ("key", "value")


def read_workbook(path: Path) -> Source:
    """Read the workbook at `path`; raises PackFaulty when it is none."""
    try:
        workbook = load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, OSError) as error:
        raise PackFaulty([Fault(path.name, None, "", "a file that Excel would not open", "a workbook")]) from error
    source = Source(settings_file=f"sheet {COUNCIL}")
    for sheet in workbook.worksheets:
        rows = [
            (number, tuple(_text(cell) for cell in cells)) for number, cells in enumerate(sheet.iter_rows(), start=1)
        ]
        if sheet.title.casefold() == COUNCIL:
            source.settings = _settings(source, rows)
        else:
            source.tables[sheet.title.casefold()] = as_table(f"sheet {sheet.title}", rows)
    workbook.close()
    if not source.settings:
        source.faults.append(Fault(source.settings_file, None, "", "no settings", "a sheet of keys and values"))
    return source


def _settings(source: Source, rows: list[tuple[int, tuple[str, ...]]]) -> dict[str, Any]:
    pairs = [cells[:2] for _, cells in rows if len(cells) > 1 and cells[0] and cells[:2] != HEADINGS]
    return unfolded({name: _value(source, name, text) for name, text in pairs})


def _value(source: Source, name: str, text: str) -> Any:
    if text.startswith(("[", "{")):
        try:
            return json.loads(text)
        except ValueError:
            source.faults.append(Fault(source.settings_file, None, name, text, 'a list such as [-3, 0] or ["red"]'))
    return int(text) if text.lstrip("-").isdecimal() and name.startswith("calendar.") else text


def _text(cell: Cell | MergedCell | ReadOnlyCell | EmptyCell) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, int | float | Decimal):
        return _digits(Decimal(repr(value) if isinstance(value, float) else value), str(cell.number_format))
    return str(value).strip()


def _digits(value: Decimal, number_format: str) -> str:
    # A cell that shows 92.4% holds 0.924.
    percent = "%" in number_format
    number = (value * 100 if percent else value).normalize()
    return format(number, "f") + ("%" if percent else "")


def write_workbook(path: Path, settings: Mapping[str, Any], tables: Sequence[RawTable]) -> None:
    """Write a workbook that reads back as the same pack."""
    workbook = Workbook()
    sheet = workbook.active
    if sheet is None:
        raise ValueError("A new workbook has no sheet.")
    sheet.title = COUNCIL
    rows = [(key, value if isinstance(value, str) else json.dumps(value)) for key, value in folded(settings).items()]
    _fill(sheet, [HEADINGS, *rows])
    for table in tables:
        _fill(workbook.create_sheet(table.file), [table.headings, *(cells for _, cells in table.rows)])
    workbook.save(path)


def _fill(sheet: Any, rows: Sequence[Sequence[str]]) -> None:
    for number, cells in enumerate(rows, start=1):
        for position, text in enumerate(cells, start=1):
            if text:
                # Text stays text, a leading equals sign too.
                sheet.cell(number, position, text).data_type = "s"
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
