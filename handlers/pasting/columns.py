"""What each column of a table holds, by its heading or, without headings, by what stands in it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.days import split_day
from domain.periods import Frequency, Period, PeriodFault
from handlers.pasting.cells import Row, has_letters, is_answer, is_day, is_empty, is_number
from handlers.understanding.periods.said_periods import read_periods

Test = Callable[[str], bool]

HEADING_ROWS = 15
"""How far down headings are looked for: titles and instructions stand above them."""

MOSTLY = 0.6
MOST_YEARS_AGO = 1990
"""No figure is asked for of a period before that."""


class Holds(StrEnum):
    """What a column is about. `BESIDE` is anything that is not asked for, such as the target."""

    CODE = "code"
    NAME = "name"
    FIGURE = "figure"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"
    PERIOD = "period"
    COMMENT = "comment"
    UNTIL = "until"
    BESIDE = "beside"


_HEADINGS = {
    Holds.CODE: "code|ref|reference|id|pi|kpi ref|kpi code|kpi no|pi ref|pi code|indicator code|indicator ref|ref no"
    "|measure code|measure ref|no|number|unique id",
    Holds.NAME: "indicator|indicators|name|indicator name|measure|measure name|kpi|kpi name|performance indicator"
    "|performance measure|description|indicator description|title|indicator title|metric|what|service measure",
    Holds.FIGURE: "figure|figures|value|values|outturn|actual|actuals|result|results|performance|current|this quarter"
    "|this month|this period|this year|current value|current quarter|current performance|latest|your figure|score"
    "|data|return|quarter figure|quarterly figure|ytd|year to date",
    Holds.NUMERATOR: "numerator|num|n",
    Holds.DENOMINATOR: "denominator|denom|base|out of|d",
    Holds.PERIOD: "period|reporting period|quarter|month|date|for period",
    Holds.COMMENT: "comment|comments|commentary|note|notes|narrative|explanation|remarks|reason|officer comment"
    "|manager comment|performance commentary",
    Holds.UNTIL: "not available until|available from|available on|due back|expected|expected by|date available"
    "|available|tbc until|until|not yet available until",
    Holds.BESIDE: "target|before|a year before|last quarter|last month|last year|last period|previous"
    "|previous quarter|previous period|previous year|prior year"
    "|unit|units|unit of measure|definition|rating|rag|rag rating|status|owner|lead"
    "|responsible officer|service|directorate|portfolio|direction|direction of travel|dot|trend|travel|variance"
    "|annual target|year end target|quarterly target|polarity|frequency|good performance|forecast|priority|state"
    "|benchmark|average|area|tolerance|aim",
}
_KNOWN = {words: holds for holds, listed in _HEADINGS.items() for words in listed.split("|")}
_ASIDE = re.compile(r"\([^()]*\)|[^\w\s/]")
_BESIDE_A_PERIOD = re.compile(r"\b(?:actuals?|outturns?|figures?|results?|performance|values?)\b|[()]")
_DASHED_YEAR = re.compile(r"(?<=[a-z])[-'](?=\d)")
_OTHER_FIGURES = re.compile(r"\b(?:targets?|previous|last|prior|variance|rag|rating)\b")
_COUNT_OF_NAMES = (Holds.CODE, Holds.NAME)


@dataclass(frozen=True)
class Columns:
    """Where what stands. `figures` are the columns that may hold the figures, more than one where it isn't clear.

    `first` is the first row below the headings. `periods` are the periods that headings of figures name.
    """

    first: int = 0
    names: tuple[int, ...] = ()
    figures: tuple[int, ...] = ()
    headings: tuple[str, ...] = ()
    periods: dict[int, Period] = field(default_factory=dict)
    others: dict[Holds, int] = field(default_factory=dict)

    def cell(self, row: Row, holds: Holds) -> str:
        """What a row says in the column that holds this; empty where there is none."""
        place = self.others.get(holds)
        return said(row, place) if place is not None else ""


def said(row: Row, place: int) -> str:
    """A cell of a row that may be shorter; empty for a mere dash."""
    cell = row[place] if place < len(row) else ""
    return "" if is_empty(cell) else cell


def columns_of(rows: Sequence[Row], today: date) -> Columns:
    """What the columns of a table hold."""
    for number, row in enumerate(rows[:HEADING_ROWS]):
        held = {place: holds for place, cell in enumerate(row) if (holds := _heading(cell, today))}
        told = set(held.values()) - {Holds.BESIDE}
        if len(held) >= 2 and told and not any(is_number(cell) for cell in row if not _heading(cell, today)):
            if number + 1 < len(rows) and _goes_on(rows[number + 1], held, today):
                joined = _joined(row, rows[number + 1], today)
                held = {place: holds for place, cell in enumerate(joined) if (holds := _heading(cell, today))}
                return _by_headings([*rows[: number + 1], joined, *rows[number + 2 :]], number + 1, held, today)
            return _by_headings(rows, number, held, today)
    return _by_content(rows)


def are_headings(row: Row) -> bool:
    """Whether a row says which column names and which one answers, whatever stands below."""
    held = {_KNOWN.get(_worded(cell)) for cell in row}
    return bool(held & {Holds.CODE, Holds.NAME}) and bool(held & {Holds.FIGURE, Holds.NUMERATOR})


def period_in(text: str, today: date) -> Period | None:
    """The period that is all a text says: `Q2`, `2026/27 Q2`, `Sep 2026`, or the month of a date; None for others."""
    try:
        return Period.parse(text)
    except PeriodFault:
        pass
    plain = _BESIDE_A_PERIOD.sub(" ", _DASHED_YEAR.sub(" ", text.casefold())).strip()
    found = read_periods(plain, today)
    covered = sum(end - start for start, end in found.spans)
    if found.asked.last and found.asked.first in ("", found.asked.last) and covered >= len(plain) - 2:
        return Period.parse(found.asked.still_open or found.asked.last)
    if not is_day(text):
        return None
    day, _ = split_day(text.strip(), date.min)
    return Period.containing(day, Frequency.MONTH) if day and day.year > MOST_YEARS_AGO else None


def _heading(cell: str, today: date) -> Holds | None:
    if len(cell) > 60 or not (has_letters(cell) or "/" in cell or is_day(cell)):
        return None
    words = _worded(cell)
    if known := _KNOWN.get(words):
        return known
    if period_in(cell, today):
        return Holds.FIGURE
    return Holds.BESIDE if _OTHER_FIGURES.search(words) else None


def _worded(cell: str) -> str:
    return " ".join(_ASIDE.sub(" ", cell.casefold()).split())


def _goes_on(below: Row, held: Mapping[int, Holds], today: date) -> bool:
    """Whether the headings go on in the next row: nothing but headings stands there, and no name."""
    named = any(below[place : place + 1] not in ((), ("",)) for place in held if held[place] in _COUNT_OF_NAMES)
    filled = [cell for cell in below if cell]
    return bool(filled) and not named and len(below) > 1 and all(_heading(cell, today) for cell in filled)


def _joined(row: Row, below: Row, today: date) -> Row:
    """One row of headings from two: a cell merged over several counts for each, `2026/27` over `Q1` and `Q2`."""
    found, above = [], ""
    for place in range(max(len(row), len(below))):
        upper, lower = (each[place] if place < len(each) else "" for each in (row, below))
        above = upper or (above if lower else "")
        year, part = period_in(above, today), period_in(lower, today)
        if year and part and year.frequency is Frequency.YEAR and part.frequency is not Frequency.YEAR:
            found.append(Period(part.frequency, year.start_year, part.number).notation)
        else:
            found.append(f"{above} {lower}".strip() if year and not part else lower or upper)
    return tuple(found)


def _by_headings(rows: Sequence[Row], number: int, held: dict[int, Holds], today: date) -> Columns:
    headings = rows[number]
    figures = tuple(place for place, holds in held.items() if holds is Holds.FIGURE)
    periods = {place: found for place in figures if (found := period_in(headings[place], today))}
    periods |= _quarters_begun({place: headings[place] for place in figures})
    others: dict[Holds, int] = {}
    for place, holds in held.items():
        if holds not in (Holds.FIGURE, *_COUNT_OF_NAMES):
            others.setdefault(holds, place)
    names = tuple(place for place, holds in held.items() if holds in _COUNT_OF_NAMES)
    below = rows[number + 1 :]
    if not figures and Holds.NUMERATOR not in others:
        # Figures under a heading of the council's own, "Tonnes" say.
        figures = tuple(place for place in _answering(below) if place not in held)
    if not names:
        names = tuple(place for place in _naming(below) if place not in held)[:1]
    return Columns(number + 1, names, figures, headings, periods, others)


def _quarters_begun(headings: Mapping[int, str]) -> dict[int, Period]:
    """The quarters that begin on the days that stand above the figures; empty unless each day there begins one."""
    days = {place: split_day(said.strip(), date.min)[0] for place, said in headings.items() if is_day(said)}
    # A month alone is a day of the year it is given, which says nothing of when it was.
    in_full = {place: day for place, day in days.items() if day is not None and day.year > MOST_YEARS_AGO}
    found = {place: Period.containing(day, Frequency.QUARTER) for place, day in in_full.items()}
    begun = all(found[place].first_day == days[place] for place in found)
    return found if len(found) > 1 and begun else {}


def _by_content(rows: Sequence[Row]) -> Columns:
    figures = _answering(rows)
    first = figures[0] if figures else MOST
    words = _naming(rows)
    names = tuple(place for place in words if place < first) or words[:1]
    behind = [place for place in words if place > first and place not in figures]
    remarks = [place for place in behind if _is_prose(rows, place)]
    others: dict[Holds, int] = {Holds.COMMENT: remarks[0]} if remarks else {}
    return Columns(names=tuple(place for place in names if place not in figures), figures=figures, others=others)


MOST = 10_000


def _answering(rows: Sequence[Row]) -> tuple[int, ...]:
    """The columns in which most of what stands is a figure or a reason for none, and something is a figure."""
    return tuple(place for place in _places(rows) if _share(rows, place, is_answer) and _any(rows, place, is_number))


def _naming(rows: Sequence[Row]) -> tuple[int, ...]:
    """The columns in which most of what stands is words or codes."""

    def names(cell: str) -> bool:
        return has_letters(cell) and not is_answer(cell) and not is_day(cell)

    return tuple(place for place in _places(rows) if _share(rows, place, names))


def _is_prose(rows: Sequence[Row], place: int) -> bool:
    """Whether a column holds sentences rather than units or colours."""
    cells = [cell for row in rows if (cell := said(row, place))]
    return sum(1 for cell in cells if len(cell.split()) > 2) > len(cells) / 2


def _places(rows: Sequence[Row]) -> range:
    return range(max((len(row) for row in rows), default=0))


def _share(rows: Sequence[Row], place: int, test: Test) -> bool:
    cells = [cell for row in rows if (cell := said(row, place))]
    return bool(cells) and sum(map(test, cells)) >= MOSTLY * len(cells)


def _any(rows: Sequence[Row], place: int, test: Test) -> bool:
    return any(test(said(row, place)) for row in rows)
