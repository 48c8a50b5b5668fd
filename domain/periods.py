"""Months, quarters, halves and financial years (1 April to 31 March), and the way they are written."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache, total_ordering

MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SHORT_MONTH_NAMES = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
FIRST_MONTH = 4
EARLIEST_YEAR, LATEST_YEAR = 1000, 9997
KEPT = 2048
"""How many periods are kept ready: more than a council has in a lifetime."""

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_IN_A_YEAR = {frequency: 12 // months for frequency, months in _MONTHS.items()}

_YEAR_PART = re.compile(r"(?P<start>\d{4})/(?P<end>\d{2})(?: (?P<letter>[QH])(?P<number>\d))?", re.ASCII)
_MONTH = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})", re.ASCII)
_HOW_TO_WRITE = "Write a year as 2026/27, a quarter as 2026/27 Q2, a half as 2026/27 H1 or a month as 2026-09."


class PeriodFault(ValueError):
    """Text that is no period; `str(fault)` is a sentence for the person who wrote it."""


class Frequency(StrEnum):
    """How often an indicator is measured."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"

    __hash__ = str.__hash__
    """As quick as text, because periods are looked up by the thousand."""

    @property
    def months(self) -> int:
        """The length of one period in months."""
        return _MONTHS[self]

    @property
    def in_a_year(self) -> int:
        """How many periods of this length a financial year has."""
        return _IN_A_YEAR[self]


@total_ordering
@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of a financial year.

    `start_year` is the calendar year in which the financial year starts, `number` counts from 1 within that year
    (month 1 is April). Periods are ordered by their last day, the shorter first. `str(period)` is the notation
    that files and the database use; what a person reads is `title` or `short`.
    """

    frequency: Frequency
    start_year: int
    number: int = 1
    last_day: date = field(init=False, repr=False, compare=False)
    """The last day of the period."""
    notation: str = field(init=False, repr=False, compare=False)
    """As files and the database write it: `2026/27 Q2`, `2026/27 H1`, `2026/27`, `2026-09`."""
    short: str = field(init=False, repr=False, compare=False)
    """As a person reads it where room is short: `Q2 2026/27`, `2026/27`, `Sept 2026`."""
    title: str = field(init=False, repr=False, compare=False)
    """As a person reads it in full: `Q2 2026/27 (July to September 2026)`."""
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not EARLIEST_YEAR <= self.start_year <= LATEST_YEAR:
            raise PeriodFault(f"The year {self.start_year} is out of range.")
        if not 1 <= self.number <= self.frequency.in_a_year:
            raise PeriodFault(
                f"A year has no {self.frequency} {self.number}: they are numbered 1 to {self.frequency.in_a_year}."
            )
        # Worked out once: a period is made seldom, and asked for these by the thousand.
        after = _first_of_month((self._index + 1) * self.frequency.months)
        object.__setattr__(self, "last_day", after - timedelta(days=1))
        object.__setattr__(self, "notation", self._written())
        object.__setattr__(self, "short", self._in_short())
        object.__setattr__(self, "title", self._in_full())
        object.__setattr__(self, "_hash", hash((self.frequency, self.start_year, self.number)))

    @classmethod
    def parse(cls, notation: str) -> "Period":
        """Read `2026/27`, `2026/27 Q2`, `2026/27 H1` or `2026-09`; raises PeriodFault for anything else."""
        return _parsed(notation)

    @classmethod
    def _parse(cls, notation: str) -> "Period":
        text = notation.strip()
        if found := _MONTH.fullmatch(text):
            year, month = int(found["year"]), int(found["month"])
            if not 1 <= month <= 12:
                raise PeriodFault(f'There is no month {month} in "{text}". {_HOW_TO_WRITE}')
            return cls._of_month(year, month, Frequency.MONTH)
        found = _YEAR_PART.fullmatch(text)
        if not found:
            raise PeriodFault(f'"{text}" is not a period. {_HOW_TO_WRITE}')
        start = int(found["start"])
        if int(found["end"]) != (start + 1) % 100:
            raise PeriodFault(f'"{text}" is not a financial year; the one after {start} is {_year_text(start)}.')
        frequency = {"Q": Frequency.QUARTER, "H": Frequency.HALF, None: Frequency.YEAR}[found["letter"]]
        return _one(frequency, start, int(found["number"] or 1))

    @classmethod
    def containing(cls, day: date, frequency: Frequency) -> "Period":
        """The period of this length that `day` falls in."""
        return cls._of_month(day.year, day.month, frequency)

    @classmethod
    def latest_closed(cls, today: date, frequency: Frequency) -> "Period":
        """The last period of this length whose last day has passed."""
        return cls.containing(today, frequency).previous()

    @classmethod
    def range(cls, first: "Period", last: "Period") -> tuple["Period", ...]:
        """Every period from `first` to `last`, both included; empty when `last` is earlier.

        Raises PeriodFault when the two are of different lengths.
        """
        if first.frequency != last.frequency:
            raise PeriodFault(f"{first.short} and {last.short} are of different lengths.")
        return tuple(first.next(step) for step in range(last._index - first._index + 1))

    @classmethod
    def _of_month(cls, year: int, month: int, frequency: Frequency) -> "Period":
        start_year, months_in = divmod(year * 12 + month - FIRST_MONTH, 12)
        return _one(frequency, start_year, months_in // frequency.months + 1)

    @property
    def first_day(self) -> date:
        """The first day of the period."""
        return _first_of_month(self._index * self.frequency.months)

    @property
    def year(self) -> "Period":
        """The financial year it lies in."""
        return _one(Frequency.YEAR, self.start_year, 1)

    @property
    def quarter(self) -> "Period":
        """The quarter it ends in."""
        return Period.containing(self.last_day, Frequency.QUARTER)

    def previous(self, n: int = 1) -> "Period":
        """The period of the same length `n` before this one."""
        return self.next(-n)

    def next(self, n: int = 1) -> "Period":
        """The period of the same length `n` after this one."""
        return _moved(self, n)

    def same_last_year(self) -> "Period":
        """The same stretch of the financial year before."""
        return _moved(self, -self.frequency.in_a_year)

    def ending_with(self, frequency: Frequency) -> "Period | None":
        """The period of another length that ends on the same day, if there is one."""
        return _ending_with(self, frequency)

    def ends_with(self, other: "Period") -> bool:
        """Whether both have the same last day."""
        return self.last_day == other.last_day

    def contains(self, day: date) -> bool:
        """Whether `day` lies in it."""
        return self.first_day <= day <= self.last_day

    def is_closed(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.last_day < today

    def __str__(self) -> str:
        return self.notation

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Period):
            return NotImplemented
        return (self.last_day, self.frequency.months) < (other.last_day, other.frequency.months)

    def __hash__(self) -> int:
        return self._hash

    def _written(self) -> str:
        if self.frequency is Frequency.MONTH:
            return f"{self.first_day.year:04d}-{self.first_day.month:02d}"
        return _year_text(self.start_year) + (f" {self._label}" if self._label else "")

    def _in_short(self) -> str:
        if self.frequency is Frequency.MONTH:
            return f"{SHORT_MONTH_NAMES[self.first_day.month - 1]} {self.first_day.year}"
        return (f"{self._label} " if self._label else "") + _year_text(self.start_year)

    def _in_full(self) -> str:
        first, last = self.first_day, self.last_day
        if self.frequency is Frequency.MONTH:
            return f"{MONTH_NAMES[last.month - 1]} {last.year}"
        opening = MONTH_NAMES[first.month - 1] + ("" if first.year == last.year else f" {first.year}")
        return f"{self.short} ({opening} to {MONTH_NAMES[last.month - 1]} {last.year})"

    @property
    def _index(self) -> int:
        return self.start_year * self.frequency.in_a_year + self.number - 1

    @property
    def _label(self) -> str:
        return {Frequency.QUARTER: f"Q{self.number}", Frequency.HALF: f"H{self.number}"}.get(self.frequency, "")


def _year_text(start_year: int) -> str:
    return f"{start_year:04d}/{(start_year + 1) % 100:02d}"


@lru_cache(KEPT)
def _one(frequency: Frequency, start_year: int, number: int) -> Period:
    """A period, always as the same object: those are the quickest to look up by."""
    return Period(frequency, start_year, number)


@lru_cache(KEPT)
def _parsed(notation: str) -> Period:
    return Period._parse(notation)


@lru_cache(KEPT)
def _moved(period: Period, n: int) -> Period:
    start_year, before = divmod(period._index + n, period.frequency.in_a_year)
    return _one(period.frequency, start_year, before + 1)


@lru_cache(KEPT)
def _ending_with(period: Period, frequency: Frequency) -> Period | None:
    other = Period.containing(period.last_day, frequency)
    return other if other.ends_with(period) else None


def _first_of_month(months_since_april_of_year_0: int) -> date:
    year, month = divmod(months_since_april_of_year_0 + FIRST_MONTH - 1, 12)
    return date(year, month + 1, 1)
