"""The words and notations that periods are made of: numbers, years, quarters, halves and months."""

import re
from datetime import date

from domain.periods import Frequency, Period

NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "zero",
            "one a an single first 1st",
            "two couple both second 2nd",
            "three few third 3rd",
            "four fourth 4th several",
            "five fifth 5th",
            "six sixth 6th",
            "seven seventh 7th",
            "eight eighth 8th",
            "nine ninth 9th",
            "ten tenth 10th",
            "eleven eleventh 11th",
            "twelve twelfth 12th dozen",
        )
    )
    for word in words.split()
} | {"eighteen": 18, "twenty": 20, "twentyfour": 24, "thirty": 30, "thirtysix": 36}

MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "january jan",
            "february feb febuary feburary",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for word in words.split()
}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12, "easter": 4, "christmas": 12, "xmas": 12}
SEASONS |= {"festive season": 12, "festive period": 12}
UNITS = {
    word: frequency
    for frequency, words in (
        (Frequency.QUARTER, "quarter quarters qtr qtrs qrt qrtr qrtrs quater quaters q qs"),
        (Frequency.MONTH, "month months mth mths mnth mnths"),
        (Frequency.HALF, "half halves halfyear halfyears"),
        (Frequency.YEAR, "year years yr yrs fy"),
    )
    for word in words.split()
}

ENDS = frozenset(("ending", "ended"))
"""Between a length of time and a day or a month: "quarter ending 30 June"."""

NUMBER = r"(?:\d{1,2}|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"
MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
SEASON = "(?:" + "|".join(SEASONS) + ")"
QUARTER_WORD = "(?:quarters?|qtrs?|qrtr?s?|quaters?|q)"
UNIT = r"(?:half years?|financial years?|fiscal years?|" + "|".join(sorted(UNITS, key=len, reverse=True)) + ")"
YEAR = r"(?:fy ?\d{2,4}(?:[/-]\d{2,4})?|(?:19|20)\d\d[/-](?:(?:19|20)\d\d|\d\d)|\d\d[/-]\d\d|(?:19|20)\d\d)"
BARE_YEAR = re.compile(r"(?:19|20)\d\d")


def number(word: str) -> int:
    """A number in digits or words; 0 for anything else."""
    return int(word) if word.isdecimal() else NUMBERS.get(word, 0)


def year_start(said: str) -> int | None:
    """The calendar year in which a financial year starts: 2024 for 2024/25, 24-25, FY25, FY2025 and 2024.

    None where the two years don't follow each other, so it is no financial year.
    """
    ended = said.startswith("fy")
    first, _, second = said.removeprefix("fy").strip().replace("-", "/").partition("/")
    start = _four_digits(first)
    if not second:
        return start - 1 if ended else start
    return start if _four_digits(second) == start + 1 else None


def two_years(said: str) -> tuple[int, int] | None:
    """First and last calendar year of "2022-2025", which is no single financial year."""
    first, _, second = said.replace("-", "/").partition("/")
    if len(first) != 4 or not second or year_start(said) is not None or (len(second) == 2 and int(second) <= 12):
        return None
    start, end = _four_digits(first), _four_digits(second)
    return (start, end) if start < end <= start + 30 else None


def unit(word: str) -> Frequency:
    """The length a word stands for: "qtr" is a quarter."""
    if word.startswith("half"):
        return Frequency.HALF
    if word.startswith(("financial", "fiscal")):
        return Frequency.YEAR
    return UNITS[word]


def financial_month(month: int) -> int:
    """A calendar month's number in the financial year: April is 1."""
    return (month - 4) % 12 + 1


def month_in_year(month: int, start_year: int) -> Period:
    """The month of this name in the financial year that starts in `start_year`."""
    return Period(Frequency.MONTH, start_year, financial_month(month))


def calendar_month(month: int, year: int) -> Period:
    """The month of this name in a calendar year."""
    return Period.containing(date(year, month, 1), Frequency.MONTH)


def latest(frequency: Frequency, this_number: int, today: date) -> Period:
    """The one with this number that is closed or running today: in November Q2 is this year's, Q4 last year's."""
    current = Period.containing(today, frequency)
    year = current.start_year if this_number <= current.number else current.start_year - 1
    return Period(frequency, year, this_number)


def _four_digits(said: str) -> int:
    value = int(said)
    if len(said) == 4:
        return value
    return value + (1900 if value >= 80 else 2000)
