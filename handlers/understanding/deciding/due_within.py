"""By which day, or within which, something is due: "by Christmas", "this month", "in the next fortnight"."""

import re
from datetime import date, timedelta

from msgspec.structs import replace

from domain.periods import Frequency, Period
from handlers.understanding.periods.said_days import read_days
from handlers.understanding.periods.words import NUMBER, number
from handlers.understanding.question import NO_DAYS, NO_TIME, Days, PeriodAsked, Question
from handlers.understanding.reading import Reading

_DUE_BY = re.compile(r"\b(?:by|before|until)\b(?! (?:service|team|owner|portfolio|directorate|priority|ward|person))")
_CHRISTMAS = re.compile(r"\b(?:xmas|christmas)\b")
_DUE = re.compile(r"\b(?:due|finish(?:es|ing)?|end(?:s|ing)|complet(?:es?|ing)|land(?:s|ing)?|deliver(?:s|ing)?)\b")
_AHEAD = re.compile(
    rf"\b(?:in|over|within|during|for) (?:the )?(?:next|coming) (?:(?P<count>{NUMBER}) )?"
    r"(?P<unit>day|week|fortnight|month)s?\b"
)
_THIS_WEEK = re.compile(r"\bthis week\b")
_NEXT_WEEK = re.compile(r"\bnext week\b")
_A_YEAR = re.compile(r"\d{2,}")
_DAYS_OF = {"day": 1, "week": 7, "fortnight": 14, "month": 30}


def with_days_due(reading: Reading, question: Question) -> Question:
    """With the days within which it is due, or the one by which: "actions due by Christmas"."""
    if not _DUE_BY.search(reading.sentence.text):
        days = _due_within(reading, question.period)
        return replace(question, days=days, period=NO_TIME) if days.until else question
    if _CHRISTMAS.search(reading.sentence.text):
        return replace(question, days=Days(until=_next_christmas(reading.today).isoformat()), period=NO_TIME)
    days = read_days(reading.typed, reading.today)
    until = days.until or days.on
    if not until and question.period.last:
        until = Period.parse(question.period.still_open or question.period.last).last_day.isoformat()
    return replace(question, days=Days(until=until), period=NO_TIME) if until else question


def _due_within(reading: Reading, period: PeriodAsked) -> Days:
    """The first and the last of these days, from the time that was said; none where nothing is said to be due then."""
    typed = reading.typed.casefold()
    if not _DUE.search(typed):
        return NO_DAYS
    if ahead := _AHEAD.search(typed):
        days = (number(ahead["count"]) if ahead["count"] else 1) * _DAYS_OF[ahead["unit"]]
        return _between(reading.today, reading.today + timedelta(days))
    if _THIS_WEEK.search(typed):
        return _between(reading.today, reading.today + timedelta(6 - reading.today.weekday()))
    if _NEXT_WEEK.search(typed):
        return read_days(typed, reading.today)
    return days_within(period, typed, reading.today) if period.last else NO_DAYS


def days_within(asked: PeriodAsked, typed: str, today: date) -> Days:
    """A whole period, though it hasn't ended; a month without a year is the one nearest to today."""
    if asked.still_open:
        open_period = Period.parse(asked.still_open)
        return _between(open_period.first_day, open_period.last_day)
    first, last = Period.parse(asked.first or asked.last), Period.parse(asked.last)
    if asked.to_date:
        first = last = last.year
    any_year = last.frequency is Frequency.MONTH and not _A_YEAR.search(typed)
    next_one = last.next(last.frequency.in_a_year) if any_year else None
    if next_one and abs(next_one.last_day - today) < abs(today - last.last_day):
        first = last = next_one
    return _between(first.first_day, last.last_day)


def _next_christmas(today: date) -> date:
    this_year = date(today.year, 12, 25)
    return this_year if today <= this_year else date(today.year + 1, 12, 25)


def _between(first: date, last: date) -> Days:
    return Days(since=first.isoformat(), until=last.isoformat())
