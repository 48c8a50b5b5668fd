"""Units of measurement: what may be typed behind a figure, and how large one of it is."""

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

UNITS_KEPT = 1024
"""For how many units it is kept how they are written: a council has some dozens."""

PERCENT_WORDS = frozenset({"%", "percent", "per cent", "pct", "percentage", "pc"})
_TIMES = {
    "day": {"day", "days", "d"},
    "hour": {"hour", "hours", "hr", "hrs", "h"},
    "minute": {"minute", "minutes", "min", "mins"},
    "second": {"second", "seconds", "sec", "secs"},
    "week": {"week", "weeks", "wk", "wks"},
    "month": {"month", "months", "mth", "mths"},
    "year": {"year", "years", "yr", "yrs"},
}
_SECONDS = {"day": 86_400, "hour": 3_600, "minute": 60, "second": 1, "week": 7 * 86_400}
_MONTHS = {"month": 1, "year": 12}
_THOUSANDS = re.compile(r"£?\s?(k|000s?|'000s?|thousands?)", re.IGNORECASE)
_MILLIONS = re.compile(r"£?\s?(m|mn|millions?)", re.IGNORECASE)
_PER = re.compile(r"per ([0-9][0-9,]*)", re.ASCII)


def is_percent(unit: str) -> bool:
    """Whether figures in `unit` are percentages."""
    return unit.casefold() in PERCENT_WORDS


def is_money(unit: str) -> bool:
    """Whether figures in `unit` are pounds, thousands or millions of them included."""
    return "£" in unit


def is_plain(unit: str) -> bool:
    """Whether the unit is a mere count, with nothing to write behind it."""
    return unit.casefold() in ("", "number", "count", "no.", "ratio", "score", "index")


def scale(unit: str) -> Decimal:
    """How many pounds or pieces one of `unit` is: 1,000,000 for `£m`, 1,000 for `£000`, else 1."""
    if _MILLIONS.fullmatch(unit):
        return Decimal(1_000_000)
    return Decimal(1_000) if _THOUSANDS.fullmatch(unit) else Decimal(1)


@lru_cache(UNITS_KEPT)
def around(unit: str) -> tuple[str, str]:
    """What is written before and behind a figure: `£` and `k` for `£000`, nothing and ` days` for `days`."""
    if is_percent(unit):
        return "", "%"
    if unit.startswith("£"):
        behind = unit.removeprefix("£")
        return "£", "k" if _THOUSANDS.fullmatch(unit) else behind
    return "", "" if is_plain(unit) else f" {unit}"


def base(unit: str) -> int:
    """What a fraction in `unit` is multiplied by: 100 for `%`, 1,000 for `per 1,000`, else 1."""
    if is_percent(unit):
        return 100
    found = _PER.match(unit.casefold())
    return int(found[1].replace(",", "")) if found else 1


def takes_large_words(unit: str, word: str) -> bool:
    """Whether "k" or "million" makes sense behind a figure in `unit`: not for percentages, rates and times.

    A mere "m" may be metres, and is a million only for money and plain counts.
    """
    if is_money(unit) or is_plain(unit):
        return True
    return word.casefold() != "m" and not (is_percent(unit) or _PER.match(unit.casefold()) or _times_in(unit))


def in_other_time(words: str, unit: str) -> Fraction | None:
    """How many of `unit` one of another stretch of time is: 7 for weeks in days; None where nobody could say."""
    said = next((time for time, known in _TIMES.items() if words.casefold() in known), "")
    own = next((time for time, known in _TIMES.items() if unit.casefold() in known), "")
    lengths = next((each for each in (_SECONDS, _MONTHS) if said in each and own in each), None)
    return Fraction(lengths[said], lengths[own]) if lengths else None


def words_for(unit: str) -> frozenset[str]:
    """What people may write behind a figure in `unit`, in lower case and without thousands commas."""
    if is_percent(unit):
        return PERCENT_WORDS
    own = unit.casefold().replace(",", "")
    words = {own, one_of(own), f"{own}s", own.removeprefix("£").strip()}
    words |= {word for time in _times_in(unit) for word in _TIMES[time]}
    return frozenset(words - {""})


def one_of(unit: str) -> str:
    """The unit as it is written behind a 1: `day` for `days`."""
    first, _, rest = unit.partition(" ")
    singular = next((time for time, words in _TIMES.items() if first == f"{time}s" and first in words), first)
    return f"{singular} {rest}".strip()


def _times_in(unit: str) -> list[str]:
    # Only the head of the unit counts: "visits per day" is no time, "working days" and "days per person" are.
    head = unit.casefold().partition(" per ")[0].split()
    return [time for time, words in _TIMES.items() if head and head[-1] in words]
