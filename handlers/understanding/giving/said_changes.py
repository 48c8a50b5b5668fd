"""What a change of the framework says besides the names: the figures it sets, the new words, and from when it holds."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from domain.periods import Frequency, Period
from handlers.understanding.words.pattern import Pattern

CHANGES = frozenset({"change target", "change owner", "change definition", "move"})
"""The acts that change the framework, from a day on or for a period."""

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?"
_YEAR = r"(?P<start>20\d\d)/(?:20)?(?P<end>\d\d)"
_FROM = (
    r"(?<!\w)(?:with effect |effective |starting |as )?(?:from|of|since|starting|effective)\s+(?:the )?"
    r"(?:start of |beginning of )?"
)
_DAY = Pattern(rf"{_FROM}(?:on )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? (?P<year>20\d\d))?(?![\w/])")
_WRITTEN = Pattern(rf"{_FROM}(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\w)")
_NAMED_MONTH = Pattern(rf"{_FROM}{_MONTH}(?: (?P<year>20\d\d))?(?![\w/])")
_PART = r"(?P<part>[qh])(?P<number>[1-4])"
_FROM_PART = Pattern(rf"{_FROM}(?:{_YEAR} )?{_PART}(?: (?:of )?(?P<later>20\d\d)/(?:20)?\d\d)?(?!\w)")
_FROM_YEAR = Pattern(rf"{_FROM}{_YEAR}(?![\w/])")
_NEXT = Pattern(rf"{_FROM}(?P<which>next|this) (?P<length>month|quarter|year|half)")
_NOW = Pattern(r"(?<!\w)(?:from|starting|as of) (?:now(?: on)?|today|tomorrow)(?!\w)")
_FOR_YEAR = Pattern(rf"(?<!\w)(?:for|in) (?:the year )?{_YEAR}(?![\w/])(?: (?P<part>[qh])(?P<number>[1-4]))?(?!\w)")
_FOR_PART = Pattern(rf"(?<!\w)(?:for|in) {_PART}(?: (?:of )?{_YEAR})?(?!\w)")
_FOR_NEXT = Pattern(r"(?<!\w)(?:for|in) (?P<which>next|this) (?P<length>month|quarter|year|half)(?!\w)")
_STARTS = (_DAY, _WRITTEN, _FROM_PART, _FROM_YEAR, _NAMED_MONTH, _NEXT, _NOW)
_TIMES = (*_STARTS, _FOR_YEAR, _FOR_PART, _FOR_NEXT)

_SOME_MONTH = rf"(?:{'|'.join(_MONTHS)})[a-z]*\.?"
_AT = r"(?<!\w)(?:from|for|in|since|starting|effective|as of)\s+(?:the )?(?:start of |beginning of |end of )?"
_OF_ANOTHER_YEAR = Pattern(rf"{_AT}[qh][1-4],? (?:of )?(?:20\d\d(?![/\d])|\d\d/\d\d(?!\d))")
""" "Q1 2020" and "Q1 25/26": with a year that is not read, it would be taken for the next Q1."""
_UNREAD_TIME = Pattern(
    rf"{_AT}(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_SOME_MONTH}(?!\w)|{_SOME_MONTH} 20\d\d|20\d\d(?![/\d-])"
    r"|(?:easter|christmas)(?!\w))"
)

_NUMBER = (
    r"£?-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
    r"(?:\s?(?:%|pp|per ?cent|percent|k|m|million|percentage points|points)(?!\w))?"
)
_RANGE = Pattern(
    rf"(?<!\w)between\s+(?P<low>{_NUMBER})\s+(?:and|to)\s+(?P<high>{_NUMBER})"
    rf"|(?<![\w.,/-])(?P<low2>{_NUMBER})\s?[-–]\s?(?P<high2>{_NUMBER})"
)
_LED = Pattern(
    rf"(?<!\w)(?:to|is|at|be|becomes|now|target|=|:)\s+(?:now\s+|be\s+|become\s+)?(?P<figure>{_NUMBER})(?![\w/])"
)
_WORDS = Pattern(
    r"definition(?:\s+(?:of|for)\s+.{1,80}?)?\s+"
    r"(?:is now|should now be|should be|should read|will be|is|to)\s*:?\s+(?P<words>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True)
class SaidChange:
    """`figures` as they were typed (two for a range), `starts` the first day it holds, `period` one it is only for.

    `what` is set by them: target, tolerance or floor. `unclear` says that a time was said which can't be read: without
    it the change would take effect at another time than its writer meant.
    """

    what: str = "target"
    figures: tuple[str, ...] = ()
    words: str = ""
    starts: date | None = None
    period: Period | None = None
    unclear: bool = False


def read_change(typed: str, today: date) -> SaidChange:
    """Read it from the text as it was typed; what is not said stays empty."""
    words = _WORDS.search(typed)
    if words is not None:
        return SaidChange(words=words["words"].strip())
    text = typed.casefold()
    what = next((each for each in ("tolerance", "floor") if each in text), "target")
    starts, period = _starts(text, today), _period(text, today)
    unread = not starts and not period and _UNREAD_TIME.search(text)
    unclear = bool(unread or _OF_ANOTHER_YEAR.search(text))
    for times in _TIMES:
        text = times.sub(" ", text)
    figures = _figures(text)
    if what != "target" and "target" in text and len(re.findall(_NUMBER, text)) > len(figures):
        # A target and its tolerance at once: which figure is which is not to be guessed.
        what, figures = "target", ()
    return SaidChange(what, figures, "", starts, None if starts else period, unclear)


def _figures(text: str) -> tuple[str, ...]:
    if found := _RANGE.search(text):
        return found["low"] or found["low2"], found["high"] or found["high2"]
    led = [found["figure"] for found in _LED.finditer(text)]
    return tuple(led[-1:])


def _starts(text: str, today: date) -> date | None:
    """The first one said, of the ways of saying it, the most exact first."""
    found = next((match for pattern in _STARTS if (match := pattern.search(text))), None)
    if found is None:
        return None
    said = found.groupdict()
    if said.get("part"):
        return _first_day(_part(said["part"], int(said["number"]), said["start"] or said["later"], today))
    if said.get("start"):
        return Period(Frequency.YEAR, int(said["start"])).first_day
    if said.get("which"):
        return _relative(said["which"], said["length"], today).first_day
    if said.get("month"):
        return _day(said.get("year"), said["month"], int(said.get("day") or 1), today)
    return today


def _period(text: str, today: date) -> Period | None:
    if found := _FOR_YEAR.search(text):
        if found["part"]:
            return _part(found["part"], int(found["number"]), found["start"], today)
        return Period(Frequency.YEAR, int(found["start"]))
    if found := _FOR_PART.search(text):
        return _part(found["part"], int(found["number"]), found["start"], today)
    if found := _FOR_NEXT.search(text):
        return _relative(found["which"], found["length"], today)
    return None


def _part(letter: str, number: int, start_year: str | None, today: date) -> Period | None:
    """A quarter or half; without a year the one that runs or the next to come."""
    frequency = Frequency.QUARTER if letter == "q" else Frequency.HALF
    if number > frequency.in_a_year:
        return None
    if start_year:
        return Period(frequency, int(start_year), number)
    running = Period.containing(today, frequency)
    return Period(frequency, running.start_year + (number < running.number), number)


def _relative(which: str, length: str, today: date) -> Period:
    running = Period.containing(today, Frequency(length))
    return running.next() if which == "next" else running


def _first_day(period: Period | None) -> date | None:
    return period.first_day if period is not None else None


def _day(year: str | None, named: str, day: int, today: date) -> date | None:
    """The day said; without a year the next one, but in a month that runs its own."""
    month = int(named) if named.isdigit() else _MONTHS.index(named) + 1
    if not 1 <= month <= 12:
        return None
    wanted = int(year) if year else today.year + (month < today.month)
    return date(wanted, month, day) if 1 <= day <= monthrange(wanted, month)[1] else None
