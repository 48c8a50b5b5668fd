"""A table before anything in it is understood: rows of cells as text, and what a cell looks like."""

import re
from datetime import date
from unicodedata import category

from msgspec import Struct

from domain.answer import Unreadable
from domain.days import split_day
from domain.figures import read_answer
from domain.periods import Period, PeriodFault
from domain.typed_text import plain

Row = tuple[str, ...]

MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 2_000, 60, 4_000

NOT_WORKED_OUT = "(a formula without its result)"
"""What stands for a formula whose result the file does not hold."""

_EMPTY = frozenset({"", "-", "--", ".", "…", "...", "?", "(blank)"})
_WITH_A_UNIT = re.compile(r"\(?[-+]?\s?£?\s?[0-9][0-9.,]*\)?\s?(?:%|[a-z]+(?: [a-z0-9,]+){0,2})?", re.IGNORECASE)
_ANY_DAY = date(1900, 1, 1)
"""Only whether something is a day is asked, so that none must have passed."""

_IN_FULL = re.compile(r"[0-9]{1,4}([-/.])[0-9]{1,2}\1[0-9]{2,4}")
_A_LETTER = re.compile(r"[^\W\d_]")


class CannotRead(Exception):
    """Something that was sent can't be read as a table; the text is for the person who sent it."""


class Pasted(Struct, frozen=True):
    """The rows of one table, the file it came in (empty for typed text), and what of it was left aside."""

    rows: tuple[Row, ...]
    file: str = ""
    notes: tuple[str, ...] = ()


def tidy(cell: str) -> str:
    """A cell on one line, without characters that no record can keep."""
    kept = (" " if each.isspace() else each for each in cell if each.isspace() or category(each) not in ("Cc", "Cs"))
    return " ".join("".join(kept).split())[:LONGEST_CELL]


def tidied(row: Row) -> Row:
    """The row with every cell on one line, up to the last one that holds anything."""
    cells = [tidy(cell) for cell in row[:MOST_COLUMNS]]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def is_empty(cell: str) -> bool:
    """Whether nothing was said: an empty cell, or a dash in its place."""
    try:
        return plain(cell) in _EMPTY
    except Unreadable:
        return False


def is_number(cell: str) -> bool:
    """Whether a cell holds a figure, with or without a unit, rather than a reason for none."""
    return _answers(cell) and any(map(str.isdigit, cell)) and not _is_time(cell)


def is_answer(cell: str) -> bool:
    """Whether a cell holds what can be answered: a figure, or a reason for none such as n/a or tbc."""
    return _answers(cell) and not _is_time(cell)


def has_letters(cell: str) -> bool:
    """Whether a cell holds a word or a code."""
    return bool(_A_LETTER.search(cell))


def _answers(cell: str) -> bool:
    try:
        said = plain(cell)
        if said in _EMPTY or len(said) > 60:
            return False
        # Whatever unit is written behind, it is a figure; whether it is the right one is found out later.
        if _WITH_A_UNIT.fullmatch(said):
            return True
        read_answer(cell, unit="%", today=_ANY_DAY)
    except Unreadable:
        return False
    return True


def _is_time(cell: str) -> bool:
    try:
        Period.parse(cell)
    except PeriodFault:
        return is_day(cell)
    return True


def is_day(cell: str) -> bool:
    """Whether a cell holds a day: in full, or with the month in letters; `12.5` and `1/4` are figures."""
    if not (_IN_FULL.fullmatch(cell.strip()) or has_letters(cell)):
        return False
    try:
        day, rest = split_day(cell.strip(), _ANY_DAY)
    except Unreadable:
        return False
    return day is not None and not rest
