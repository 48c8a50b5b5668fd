"""Days as people write them: `30 Nov`, `12/12`, `end of month`; and as they read them."""

import calendar
import re
from datetime import date, timedelta

from domain.answer import Unreadable
from domain.periods import MONTH_NAMES

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_MONTHS = {name[:3].casefold(): number for number, name in enumerate(MONTH_NAMES, 1)}
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_ORDINALS = {
    name: number
    for number, name in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
}
_ORDINALS |= {f"twenty {name}": 20 + number for name, number in tuple(_ORDINALS.items())[:9]}
_ORDINALS |= {"thirtieth": 30, "thirty first": 31}
_SAID_DAY = rf"(?P<day>(?:{'|'.join(name.replace(' ', '[ -]') for name in sorted(_ORDINALS, key=len, reverse=True))}))"
_YEAR = r"(?:,?\s+'?(?P<year>[0-9]{4}|[0-9]{2}))?"
_WEEKDAY = r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?"
_END = r"(?![\w/])"
_WRITTEN = tuple(
    re.compile(pattern + _END, re.ASCII | re.IGNORECASE)
    for pattern in (
        r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})",
        r"(?P<day>[0-9]{1,2})[/.-](?P<month>[0-9]{1,2})(?:[/.-](?P<year>[0-9]{4}|[0-9]{2}))?",
        rf"(?:{_WEEKDAY},?\s+)?(?:the\s+)?{_DAY}\s*(?:of\s+)?{_MONTH}{_YEAR}",
        rf"(?:{_WEEKDAY},?\s+)?{_MONTH}\s+(?:the\s+)?{_DAY}{_YEAR}",
        rf"(?:{_WEEKDAY},?\s+)?(?:the\s+)?{_SAID_DAY}\s+(?:of\s+)?{_MONTH}{_YEAR}",
        rf"(?:{_WEEKDAY},?\s+)?{_MONTH}\s+(?:the\s+)?{_SAID_DAY}{_YEAR}",
    )
)
_OF_ANY_MONTH = re.compile(
    r"(?:the\s+)?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)(?=\s*(?:$|[,.;:()]|at the latest|please|pls|thanks))",
    re.ASCII | re.IGNORECASE,
)
_END_OF_MONTH = re.compile(r"(?:(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?month|month[\s-]end)" + _END, re.IGNORECASE)
_END_OF_NAMED = re.compile(rf"(?:the\s+)?end\s+(?:of\s+)?{_MONTH}{_YEAR}{_END}", re.ASCII | re.IGNORECASE)
# "Friday the 16th" and "Tuesday week" are other days than the next of that name.
_NOT_THE_NEXT = r"(?!\s+(?:(?:the\s+)?[0-9]|(?:next\s+)?week\b|fortnight\b|after\s+next\b))"
_SOON = re.compile(
    r"(?:on\s+)?(?:(?:this|next|coming)\s+)?"
    rf"(?:(?P<tomorrow>tomorrow)|(?P<weekday>{'|'.join(WEEKDAY_NAMES)})){_END}{_NOT_THE_NEXT}",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"(?:with)?in\s+(?:about\s+)?(?P<count>[0-9]{1,2}|an?|one|two|three|four|five|six)\s+(?P<length>day|week|fortnight|month)s?"
    rf"(?:['’]?\s+time)?{_END}",
    re.ASCII | re.IGNORECASE,
)
_COUNTED = {
    name: number
    for number, names in enumerate(("one a an", "two", "three", "four", "five", "six"), 1)
    for name in names.split()
}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTH_ALONE = re.compile(rf"{_MONTH}(?:\s+(?P<year>[0-9]{{4}}))?\s*(?=$|[,;:(])", re.ASCII | re.IGNORECASE)


def read_day(text: str, today: date) -> date:
    """The day written in `text`, and nothing beside it; without a year the next such day, today included.

    A month alone, or its end, is its last day; a weekday is the next one after today, and "in 3 weeks" counts from
    today. Raises Unreadable for anything else, for a day that does not exist (naming the nearest that does) and for
    one that has passed.
    """
    day, rest = split_day(text.strip(), today)
    if day is None or rest:
        raise Unreadable(f'I cannot read "{text.strip()}" as a date. Please write it as 30 Nov or 30/11/{today.year}.')
    return day


def split_day(text: str, today: date) -> tuple[date | None, str]:
    """The day `text` begins with, if any, and what follows it; raises Unreadable for one that cannot be."""
    if found := _END_OF_MONTH.match(text):
        return _last_of(today.year, today.month), text[found.end() :].strip()
    if found := _END_OF_NAMED.match(text) or _MONTH_ALONE.match(text):
        month = _month_number(found["month"])
        year = _year_number(found["year"]) or today.year + (month < today.month)
        return _not_passed(_last_of(year, month), today), text[found.end() :].strip()
    for pattern in _WRITTEN:
        if found := pattern.match(text):
            day = _existing(
                _day_number(found["day"]), _month_number(found["month"]), _year_number(found["year"]), today
            )
            return day, text[found.end() :].strip()
    return _split_coming_day(text, today)


def _split_coming_day(text: str, today: date) -> tuple[date | None, str]:
    """The same of a day that is counted from today: "the 30th", "in two weeks", "Thursday"."""
    if (found := _OF_ANY_MONTH.match(text)) and (coming := _next_of_that_number(int(found["day"]), today)):
        return coming, text[found.end() :].strip()
    if found := _AHEAD.match(text):
        return _ahead(found["count"].casefold(), found["length"].casefold(), today), text[found.end() :].strip()
    if found := _SOON.match(text):
        return _coming(found["weekday"], today), text[found.end() :].strip()
    return None, text


def write_day(day: date, *, today: date | None = None) -> str:
    """`Friday 16 October 2026`; without the year where it lies within the half year around `today`."""
    year = "" if today and abs(day - today) < timedelta(days=183) else f" {day.year}"
    return f"{WEEKDAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]}{year}"


def _coming(weekday: str | None, today: date) -> date:
    """The next day of that name after today; tomorrow where none is named."""
    if weekday is None:
        return today + timedelta(days=1)
    ahead = WEEKDAY_NAMES.index(weekday.capitalize()) - today.weekday()
    return today + timedelta(days=ahead if ahead > 0 else ahead + 7)


def _next_of_that_number(number: int, today: date) -> date | None:
    """The next day after today with that number in its month; None where no month has it."""
    if not 1 <= number <= _MOST_DAYS:
        return None
    day = today + timedelta(days=1)
    while day.day != number:
        day += timedelta(days=1)
    return day


_MOST_DAYS = 31


def _ahead(said: str, length: str, today: date) -> date:
    """So many days, weeks or months after today; the last of a month that has no such day."""
    count = _COUNTED[said] if said in _COUNTED else int(said)
    if length in _DAYS:
        return today + timedelta(days=count * _DAYS[length])
    years, month = divmod(today.month - 1 + count, 12)
    last = _last_of(today.year + years, month + 1)
    return last.replace(day=min(today.day, last.day))


def _day_number(text: str) -> int:
    return int(text) if text.isdigit() else _ORDINALS[text.casefold().replace("-", " ")]


def _month_number(text: str) -> int:
    return int(text) if text.isdigit() else _MONTHS[text[:3].casefold()]


def _year_number(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) + (2000 if len(text) == 2 else 0)


def _existing(day: int, month: int, year: int | None, today: date) -> date:
    if not 1 <= month <= 12:
        raise Unreadable(f"There is no month {month}. Please write the day first, as in 12 Dec or 12/12.")
    wanted = year or today.year + ((month, day) < (today.month, today.day))
    if wanted < 1:
        raise Unreadable(f"There is no year {wanted}. Please write the date as 30 Nov {today.year}.")
    nearest = max(1, min(day, calendar.monthrange(wanted, month)[1]))
    if day != nearest:
        name = MONTH_NAMES[month - 1]
        told = f" {wanted}" if year or month == 2 else ""
        raise Unreadable(f"There is no {day} {name}{told}. The nearest date is {nearest} {name}{told}.")
    return _not_passed(date(wanted, month, day), today)


def _not_passed(day: date, today: date) -> date:
    if day < today:
        raise Unreadable(f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year} has passed. Please give a day to come.")
    return day


def _last_of(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
