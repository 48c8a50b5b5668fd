"""Whether a number that stands where a figure may stand is a year: "24/25", "2025", "april 26"."""

import re
from datetime import date

from handlers.understanding.periods.words import MONTHS, SEASONS, year_start

_YEAR = re.compile(r"(?:19[89]|20[0-4])\d")
_YEARS = re.compile(r"(?:(?:19|20)\d\d)/(?:(?:19|20)?\d\d)|(\d\d)/(\d\d)")
_PART = re.compile(r"q[1-4]|h[12]")
_NEAR = 8
"""How far back a year is likely to be asked about."""


def is_a_time(answer: str, *, asked_for: bool) -> bool:
    """Whether it is a year; "15/16" is no year but a part of something where a figure was just asked for."""
    years = _YEARS.fullmatch(answer)
    if not years:
        return bool(_YEAR.fullmatch(answer))
    if years[1] is None:
        return True
    return (int(years[1]) + 1) % 100 == int(years[2]) and not asked_for


def is_near(answer: str, today: date) -> bool:
    """Whether a financial year is one that may well be asked about."""
    start = year_start(answer)
    return start is not None and abs(today.year - start) <= _NEAR


def may_be_the_year_of(part: str, answer: str, today: date) -> bool:
    """Whether it may be the year of the month, quarter or half behind which it stands: "april 26", "Q3 25"."""
    near = answer.isdecimal() and len(answer) == 2 and 0 <= today.year % 100 - int(answer) <= _NEAR
    return near and (part in MONTHS or part in SEASONS or bool(_PART.fullmatch(part)))
