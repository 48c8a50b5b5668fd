"""One expression of time: what it stands for, and how a pattern that finds it is written."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from domain.periods import Frequency, Period

SAME_IN_YEAR = "same in that year"
"""The relation of "the same quarter in 2024/25": of another year, what was talked about."""


@dataclass(frozen=True)
class Atom:
    """One expression of time, at these characters of the text.

    `last` differs from `first` for a stretch of several. `yearless` says that no year was said, so that one said
    nearby may count. `count` is how many periods back ("last 8 quarters"). `relation` ("previous", "last year",
    "before" or `SAME_IN_YEAR`) says that it may be meant as seen from another period. `year_end` is the year's end, not
    yet reached; `latest` means "now"; `season` that only its beginning is sure. `other` is the notation of a second
    meaning. `parts` are the first and last of the shorter periods said, where they make up the one.
    """

    start: int
    end: int
    first: Period | None = None
    last: Period | None = None
    yearless: bool = False
    count: int = 0
    to_date: bool = False
    year_end: bool = False
    relation: str = ""
    assumed: str = ""
    other: str = ""
    latest: bool = False
    season: bool = False
    parts: tuple[Period, Period] | None = None


Builder = Callable[[re.Match[str], date], Atom | None]
Rule = tuple[str, Builder]


def of(first: Period, last: Period | None = None) -> Atom:
    """An atom for a period or a stretch; its place is filled in by whoever found it."""
    return Atom(0, 0, first, last or first)


def last_ones(frequency: Frequency, count: int, today: date) -> Atom:
    """The last `count` closed periods; years and halves are counted in quarters."""
    if frequency in (Frequency.YEAR, Frequency.HALF):
        count, frequency = count * frequency.months // 3, Frequency.QUARTER
    count = min(count, 120)
    last = Period.latest_closed(today, frequency)
    return replace(of(last.previous(count - 1), last), count=count)


def rule(pattern: str, build: Builder) -> Rule:
    """A pattern of whole words, and what it builds."""
    return pattern, build
