"""Reads Excel workbooks: cells as they are shown, results of formulas, one visible sheet; nothing in them is run."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, ParseError, iterparse

from msgspec import Struct

from handlers.pasting.cells import (
    MOST_COLUMNS,
    MOST_ROWS,
    NOT_WORKED_OUT,
    CannotRead,
    Row,
    is_answer,
    is_empty,
    tidied,
)
from handlers.wording import count_of

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
    from openpyxl.worksheet.worksheet import Worksheet

    AnyCell = Cell | MergedCell | ReadOnlyCell | EmptyCell

MOST_UNPACKED, MOST_MEMBERS = 40 * 1024 * 1024, 2_000
ROWS_LOOKED_AT = 20_000
"""Rows that are only formatted count for nothing, but somewhere the looking ends."""

DIGITS_OF_EXCEL, MOST_DECIMALS = 15, 10

_LITERAL = re.compile(r'"[^"]*"|\\.')
"""What a number format only writes beside the figure: a sign in quotes is no percentage."""

_NOT_TO_BE_OPENED = "{name} could not be opened. Please save it once more as an Excel workbook (.xlsx) and send that."
_SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Sheet(Struct, frozen=True):
    """One sheet's rows, and what of it was left aside."""

    title: str
    rows: tuple[Row, ...]
    hidden: int = 0

    @property
    def answers(self) -> int:
        """How many rows hold something like a figure."""
        return sum(1 for row in self.rows if any(is_answer(cell) for cell in row))


def rows_of_workbook(content: bytes, name: str) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """The rows of the first sheet with figures, and notes on what was left aside.

    Raises CannotRead for a file that is damaged, too large, or no workbook.
    """
    try:
        _check_size(content, name)
        sheets = [sheet for sheet in _sheets(content) if sheet.rows]
    except CannotRead:
        raise
    # A damaged file can go wrong at any point of the reading; its sender can do the same about all of it.
    except Exception as error:
        raise CannotRead(_NOT_TO_BE_OPENED.format(name=name)) from error
    if not sheets:
        raise CannotRead(f"{name} is empty.")
    found = next((sheet for sheet in sheets if sheet.answers), sheets[0])
    if len(found.rows) > MOST_ROWS:
        raise CannotRead(f"{name} has more than {MOST_ROWS:,} rows. Please send it in parts.")
    return found.rows, tuple(_notes(found, sheets))


def _notes(found: Sheet, sheets: list[Sheet]) -> Iterator[str]:
    others = [sheet.title for sheet in sheets if sheet is not found and sheet.answers]
    if others:
        yield f'Read was the sheet "{found.title}"; {count_of(len(others), "other sheet")} of the workbook was not.'
    if found.hidden:
        yield f"{count_of(found.hidden, 'hidden row')} left out."


def _check_size(content: bytes, name: str) -> None:
    """Nothing is unpacked that says it will be huge; what says less than it holds is found damaged."""
    members = zipfile.ZipFile(BytesIO(content)).infolist()
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > MOST_UNPACKED:
        raise CannotRead(f"{name} holds more than can be read at once. Please send just the sheet with the figures.")


def _sheets(content: bytes) -> Iterator[Sheet]:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    archive = zipfile.ZipFile(BytesIO(content))
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            yield _sheet(sheet, archive)


def _sheet(sheet: "Worksheet", archive: zipfile.ZipFile) -> Sheet:
    with archive.open(str(vars(sheet)["_worksheet_path"])) as source:
        hidden, unsolved = _seen_in(iterparse(source))
    # Some programs write a size that is not the sheet's.
    if forget_size := getattr(sheet, "reset_dimensions", None):
        forget_size()
    rows: list[Row] = []
    left_out = 0
    for number, cells in enumerate(sheet.iter_rows(max_row=ROWS_LOOKED_AT), 1):
        row = tidied(tuple(_text(cell, unsolved) for cell in cells[:MOST_COLUMNS]))
        if not any(not is_empty(cell) for cell in row):
            continue
        if number in hidden:
            left_out += 1
            continue
        rows.append(row)
        if len(rows) > MOST_ROWS:
            break
    return Sheet(sheet.title, tuple(rows), left_out)


def _seen_in(parsed: Iterable[tuple[str, Element]]) -> tuple[set[int], set[str]]:
    """The numbers of hidden rows, and the places of formulas whose result was never kept; openpyxl tells of neither."""
    hidden: set[int] = set()
    unsolved: set[str] = set()
    try:
        for _, element in parsed:
            if element.tag == f"{_SPACE}c":
                if element.find(f"{_SPACE}f") is not None and not element.findtext(f"{_SPACE}v"):
                    unsolved.add(element.get("r", ""))
            elif element.tag == f"{_SPACE}row":
                if element.get("hidden") in ("1", "true"):
                    hidden.add(int(element.get("r", "0")))
                element.clear()
    except ParseError:
        return hidden, unsolved
    return hidden, unsolved


def _text(cell: "AnyCell", unsolved: set[str]) -> str:
    value = cell.value
    if value is None:
        return NOT_WORKED_OUT if unsolved and getattr(cell, "coordinate", "") in unsolved else ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, int | float | Decimal):
        return number_text(value, str(cell.number_format))
    return str(value)


def number_text(value: float | Decimal, number_format: str) -> str:
    """A number as it is meant: 0.924 shown as a percentage is 92.4%, and 61.199999999999996 is 61.2."""
    number = Decimal(f"{value:.{DIGITS_OF_EXCEL}g}") if isinstance(value, float) else Decimal(value)
    percent = "%" in _LITERAL.sub("", number_format)
    number = number * 100 if percent else number
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and -exponent > MOST_DECIMALS:
        number = round(number, MOST_DECIMALS)
    digits = f"{number:f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return digits + ("%" if percent else "")
