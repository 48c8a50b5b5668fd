"""The days in what somebody asks to be done: "till the 12th", "from 3 to 14 December", "on Thursday"."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from msgspec.structs import replace

from domain.answer import Unreadable
from domain.days import WEEKDAY_NAMES, split_day
from handlers.understanding.question import Days
from handlers.understanding.words.pattern import Pattern

_STARTS = Pattern(r"(?<![\w.,/£-])(?=\w)")
_FROM = Pattern(r"(?:from|since|starting|between|as of|effective|w\.?e\.?f\.?)\s+(?:on\s+|the\s+)*$")
_UNTIL = Pattern(r"(?:until|till|til|up to|through|by|before|back(?: on)?|ending|to|and|[-–])\s*(?:on\s+|the\s+)*$")
_IS_THE_LAST = Pattern(r"\s*(?:is|being|as|=)?\s*(?:(?:the|my|their)\s+)?(?:last|final) day\b|\s*inclusive\b")
_LAST_IS = Pattern(r"\b(?:last|final|end) (?:day|date)\s*(?:is|of|will be|being|:|-)?\s*(?:on\s+|the\s+)*$")
"""Where the last day is called so: "12 December is the last day", "last day the 12th"."""
_SAID_UNTIL = Pattern(r"\b(?:until|till|til)\s+(?=\S)", re.IGNORECASE)
_OPEN_END = Pattern(
    r"\b(?:until|till|til)\s+(?:i|i'm|im|we|we're|he|he's|she|she's|they|they're|further|\S+ (?:is|are|gets?) back)\b",
    re.IGNORECASE,
)
_BARE_START = Pattern(r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?\s*(?:to|until|till|til|and|[-–])\s*(?:the\s+)?")
_OF_THE_MONTH = Pattern(r"(?:the\s+)?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)\b")
_WEEKDAY = Pattern(
    r"(?:(?:this|next|on)\s+)?(?P<name>mon(?=d|\b)|tue|wed(?=[sne]|\b)|thu|fri(?=d|\b)|sat(?=u|\b)|sun(?=d|\b))[a-z]*\b"
)
_TWO_WORDS = Pattern(r"\S+\s+\S+")
_DECIMAL = Pattern(r"[0-9]+[.,][0-9]")
_RELATIVE = Pattern(r"(?P<words>today|tomorrow|next month|(?:the )?end of (?:the |this )?week)\b")


@dataclass(frozen=True)
class _Found:
    start: int
    end: int
    day: date | None


def read_days(text: str, today: date) -> Days:
    """The day it starts, the last day included, and a day that stands alone, as far as they are said."""
    lowered = text.casefold()
    since = until = on = ""
    if "next week" in lowered:
        monday = _next_weekday(0, today)
        return Days(monday.isoformat(), (monday + timedelta(days=6)).isoformat())
    for found in _days(lowered, today):
        before = lowered[: found.start]
        if found.day is None:
            continue
        written = found.day.isoformat()
        if _IS_THE_LAST.match(lowered, found.end) or _LAST_IS.search(before):
            until = until or written
        elif _FROM.search(before):
            since = since or written
        elif _UNTIL.search(before):
            until = until or written
            since = since or _started(before, found.day, today)
        else:
            on = on or written
    if on and until and not since:
        since, on = on, ""
    if not until and (length := _FOR_SO_LONG.search(lowered)):
        since, on = since or on or today.isoformat(), ""
        until = (date.fromisoformat(since) + timedelta(days=_length(length) - 1)).isoformat()
    return Days(since, until, on)


_FOR_SO_LONG = Pattern(r"\bfor (?:the next )?(?P<count>an?|one|two|three|four|[1-9]) (?P<unit>week|fortnight)s?\b")
_SAID_IN_WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}


def _length(found: re.Match[str]) -> int:
    """ "For two weeks" in days."""
    count = _SAID_IN_WORDS.get(found["count"]) or int(found["count"])
    return count * (14 if found["unit"] == "fortnight" else 7)


def days_of_an_act(text: str, today: date) -> Days:
    """The same, and whether an end was said that is no day to come: "until Christmas", "till 31 February"."""
    days = read_days(text, today)
    unclear = not days.until and bool(_SAID_UNTIL.search(text)) and not _OPEN_END.search(text)
    return replace(days, unclear=True) if unclear else days


def day_spans(text: str, today: date) -> tuple[tuple[int, int], ...]:
    """Where days stand in a text, in lower case."""
    return tuple((found.start, found.end) for found in _days(text, today))


def _started(before: str, until: date, today: date) -> str:
    """The first day where only its number is said: "from 3 to 14 December"."""
    bare = re.search(r"(?<![\w./])([0-9]{1,2})(?:st|nd|rd|th)?\s*(?:to|until|till|til|and|[-–])\s*(?:the\s+)?$", before)
    number = int(bare[1]) if bare else 0
    if not 1 <= number <= monthrange(until.year, until.month)[1]:
        return ""
    day = until.replace(day=number)
    return day.isoformat() if today <= day <= until else ""


def _days(text: str, today: date) -> Iterator[_Found]:
    reached = 0
    for place in _STARTS.finditer(text):
        if place.start() < reached:
            continue
        found = _day_at(text, place.start(), today)
        if found is not None:
            found = _weeks_on(found, text)
            reached = found.end
            yield found


def _weeks_on(found: _Found, text: str) -> _Found:
    """The day so many weeks further: "a week on Tuesday", "Tuesday week", "a fortnight tomorrow"."""
    before, behind = _WEEKS_BEFORE.search(text, 0, found.start), _WEEK_BEHIND.match(text, found.end)
    if found.day is None or not (before or behind):
        return found
    weeks = 1 if before is None else 2 if before["two"] else 1
    start = before.start() if before else found.start
    return _Found(start, behind.end() if behind else found.end, found.day + timedelta(weeks=weeks))


_WEEKS_BEFORE = Pattern(r"(?<!for )(?:(?:a|one|1) week|(?P<two>a fortnight|(?:two|2) weeks))(?: (?:on|from))?\s*$")
_WEEK_BEHIND = Pattern(r" week(?!\w|['’])")


def _day_at(text: str, start: int, today: date) -> _Found | None:
    rest = text[start:]
    if relative := _RELATIVE.match(rest):
        return _Found(start, start + relative.end(), _relative(relative["words"], today))
    if not _DECIMAL.match(rest) and not _BARE_START.match(rest):
        try:
            day, left = split_day(rest, today)
        except Unreadable:
            # A day that does not exist is no other day either: not its month's last one.
            beyond = _TWO_WORDS.match(rest)
            return _Found(start, start + (beyond.end() if beyond else len(rest)), None)
        if day is not None:
            return _Found(start, len(text) - len(left), day)
    if numbered := _OF_THE_MONTH.match(rest):
        day = _next_numbered(int(numbered["day"]), today)
        return _Found(start, start + numbered.end(), day) if day else None
    if weekday := _WEEKDAY.match(rest):
        names = [name[:3].casefold() for name in WEEKDAY_NAMES]
        return _Found(start, start + weekday.end(), _next_weekday(names.index(weekday["name"]), today))
    return None


def _relative(words: str, today: date) -> date:
    if words == "today":
        return today
    if words == "tomorrow":
        return today + timedelta(days=1)
    if words == "next month":
        return (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    return today if today.weekday() == 4 else _next_weekday(4, today)


def _next_weekday(number: int, today: date) -> date:
    """The next such weekday after today."""
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _next_numbered(number: int, today: date) -> date | None:
    """The next day of that number, today included: in this month or one of the two that follow."""
    for month in range(3):
        first = (today.replace(day=1) + timedelta(days=31 * month)).replace(day=1)
        if number <= monthrange(first.year, first.month)[1] and number > 0:
            day = first.replace(day=number)
            if day >= today:
                return day
    return None


def day_of_a_meeting(text: str, today: date, *, past: bool) -> date | None:
    """The one day that is said, in the past where it is asked what was said: "on Tuesday", "on 3 November"."""
    said = _SINGLE_DAY.search(text.casefold())
    on = read_days(text, today).on if said else ""
    day = date.fromisoformat(on) if on else None
    if day is None or not past or day <= today or said is None:
        return day
    if said["weekday"]:
        return day - timedelta(weeks=1)
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == _FEBRUARY else day.day)


_FEBRUARY = 2
_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_SINGLE_DAY = Pattern(
    rf"(?<![\w/])\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTHS}|{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?(?![\w/])"
    r"|(?<![\w/])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\w/])|(?P<weekday>\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)"
)
