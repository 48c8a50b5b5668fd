"""Recognises a table in typed text: cells between tabs, semicolons, bars, commas or wide gaps; or figures in a column.

Anything else stays what it was: a question, or figures typed in a sentence, however many lines it has.
"""

import csv
import re
from collections.abc import Callable, Sequence
from io import StringIO

from handlers.pasting.cells import MOST_ROWS, CannotRead, Row, has_letters, is_answer, is_empty, is_number, tidied
from handlers.pasting.columns import are_headings
from handlers.understanding.giving.said_figures import may_state

FEWEST_LINES, FEWEST_CELLS = 2, 3
MOSTLY = 0.7

_GAP = re.compile(r"\s{2,}")
_DRAWN = re.compile(r"[\s|:+-]+")


def table_in(text: str) -> tuple[Row, ...] | None:
    """The rows of a pasted table; None for what is none.

    Raises CannotRead for one that is too long.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if "\t" in text:
        rows = divided(text, "\t")
        return _checked(rows) if _is_from_a_spreadsheet(text, rows) else None
    lines = [line.strip() for line in text.split("\n")]
    filled = [line for line in lines if line]
    if len(filled) < FEWEST_LINES:
        return None
    if all(is_answer(line) for line in filled) and any(is_number(line) for line in filled):
        return _checked([(line,) for line in lines])
    if not may_state(text) or "?" in text:
        return None
    ways: tuple[Callable[[str], Sequence[Row]], ...] = (
        lambda said: divided(said, ";"),
        _between_bars,
        lambda said: [tuple(_GAP.split(line)) for line in said.split("\n")],
        lambda said: divided(said, ","),
    )
    for way in ways:
        rows = [tidied(row) for row in way("\n".join(filled))]
        if _is_regular(_as_wide_as_headings(rows)):
            return _checked(rows)
    return None


def divided(text: str, mark: str) -> list[Row]:
    """The cells of each line; in quotes a cell may hold the mark, a line end or, doubled, a quote."""
    try:
        return [tuple(cells) for cells in csv.reader(StringIO(text, newline=""), delimiter=mark)]
    except csv.Error:
        return [tuple(line.split(mark)) for line in text.split("\n")]


def _between_bars(text: str) -> Sequence[Row]:
    """Cells between bars; a line drawn under the headings is no row."""
    return divided("\n".join(line for line in text.split("\n") if not _DRAWN.fullmatch(line)), "|")


def _is_from_a_spreadsheet(text: str, rows: Sequence[Row]) -> bool:
    """Tabs are not typed by accident; one line of two cells is as good as typed."""
    filled = [row for row in map(tidied, rows) if any(not is_empty(cell) for cell in row)]
    if text.rstrip().endswith("?"):
        return False
    if any(map(are_headings, filled[:-1])):
        return True
    if not any(is_answer(cell) for row in filled for cell in row):
        return False
    return len(filled) >= FEWEST_LINES or any(
        len([cell for cell in row if not is_empty(cell)]) >= FEWEST_CELLS for row in filled
    )


def _as_wide_as_headings(rows: Sequence[Row]) -> Sequence[Row]:
    """Under headings a row may end early: its last cells are empty."""
    width = len(rows[0])
    if not are_headings(rows[0]):
        return rows
    return [row + ("",) * (width - len(row)) for row in rows]


def _is_regular(rows: Sequence[Row]) -> bool:
    """Whether nearly all lines name something in one cell and answer in another, with as many cells each."""
    widths = [len(row) for row in rows]
    usual = max(set(widths), key=widths.count)
    if usual < 2:
        return False
    alike = [row for row in rows if len(row) == usual]
    answered = [row for row in alike if any(map(has_letters, row)) and any(map(is_answer, row[1:]))]
    if not any(is_number(cell) for row in answered for cell in row[1:]):
        return False
    return len(alike) >= MOSTLY * len(rows) and len(answered) >= max(1, MOSTLY * (len(alike) - 1))


def _checked(rows: Sequence[Row]) -> tuple[Row, ...]:
    if len(rows) > MOST_ROWS:
        raise CannotRead(f"This is {len(rows):,} rows long; up to {MOST_ROWS:,} fit. Please send it in parts.")
    return tuple(tidied(row) for row in rows)
