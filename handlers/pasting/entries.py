"""The rows of a table as answers: what each is about, what it says, and what stands beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.periods import Period
from handlers.pasting.cells import Row, has_letters, is_answer, is_empty
from handlers.pasting.columns import Columns, Holds, said
from handlers.wording import count_of

_TOTALS = frozenset(
    {"total", "totals", "grand total", "sum", "average", "mean", "overall", "overall total", "subtotal", "sub-total"}
)


@dataclass(frozen=True)
class Entry:
    """One row that answers something. `row` counts from 1, `names` are its codes and names as written."""

    row: int
    names: tuple[str, ...]
    answer: str
    comment: str = ""
    period: str = ""
    told: Period | None = None

    @property
    def label(self) -> str:
        """What the row calls itself."""
        return " ".join(self.names) or f"row {self.row}"


@dataclass(frozen=True)
class Entries:
    """The rows that answer, and how many were left aside: totals, and names without a figure."""

    found: tuple[Entry, ...]
    totals: int = 0
    empty: int = 0

    @property
    def notes(self) -> tuple[str, ...]:
        """What was left aside, in words."""
        words = [f"{count_of(self.totals, 'row')} of totals left out."] if self.totals else []
        if self.empty:
            words.append(f"{count_of(self.empty, 'row has', 'rows have')} no figure.")
        return tuple(words)

    @property
    def are_figures_alone(self) -> bool:
        """Whether it is a column of figures without a name."""
        return all(not entry.names for entry in self.found)


def entries_of(rows: Sequence[Row], columns: Columns, place: int | None) -> Entries:
    """What the rows say, with the figures in the column at `place` (None: divided from two others)."""
    found: list[Entry] = []
    totals = empty = 0
    for number, row in enumerate(rows[columns.first :], columns.first + 1):
        names = tuple(dict.fromkeys(filter(None, (said(row, each) for each in columns.names))))
        if not any(not is_empty(cell) for cell in row) or (columns.headings and row == columns.headings):
            continue
        answer = _answer(row, columns, place)
        comment = columns.cell(row, Holds.COMMENT)
        if _is_total(names):
            totals += 1
        elif answer:
            told = columns.periods.get(place) if place is not None else None
            found.append(Entry(number, names, answer, comment, columns.cell(row, Holds.PERIOD), told))
        elif names and sum(1 for cell in row if not is_empty(cell)) > 1:
            empty += 1
    return Entries(tuple(found), totals, empty)


def _is_total(names: tuple[str, ...]) -> bool:
    return bool(names) and names[0].casefold().rstrip(" :") in _TOTALS


def _answer(row: Row, columns: Columns, place: int | None) -> str:
    """The figure as it would be typed: the cell, or `45/52`, or `tbc` with the day it will be there."""
    figure = said(row, place) if place is not None else ""
    above, below = columns.cell(row, Holds.NUMERATOR), columns.cell(row, Holds.DENOMINATOR)
    until = columns.cell(row, Holds.UNTIL)
    if not figure and above and below:
        figure = f"{above}/{below}"
    if until and (not figure or not any(map(str.isdigit, figure))):
        return f"tbc {until}"
    if figure and not is_answer(figure) and not has_letters(figure) and not any(map(str.isdigit, figure)):
        return ""
    return figure


def column_samples(rows: Sequence[Row], columns: Columns) -> Iterator[tuple[int, str]]:
    """Each column that may hold the figures, with what tells it from the others."""
    for place in columns.figures:
        cells = [cell for row in rows[columns.first :] if (cell := said(row, place))]
        heading = said(columns.headings, place)
        yield place, heading or f"Column {place + 1}: {', '.join(cells[:3])}"
