"""When somebody is told of what they asked to hear of: once on a day, every week, each month or after each deadline."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from domain import schedule
from domain.calendar_rules import CalendarRules
from domain.days import WEEKDAY_NAMES
from domain.periods import Frequency, Period
from domain.schedule import LONDON
from domain.working_days import WorkingDays

ONCE, WORKING_DAY, MONTH, QUARTER = "once", "working day", "month", "quarter"
WEEKDAYS = tuple(name.casefold() for name in WEEKDAY_NAMES)
EVERY = (ONCE, WORKING_DAY, *WEEKDAYS, MONTH, QUARTER)
"""How often: `once` on its day, else every working day, every such weekday, each month or after each deadline."""

HOLDS = 5
"""For how many working days a reminder is still worth giving after its day."""

LOOKED_BACK = timedelta(days=28)
"""How long ago the day of a reminder may be that is still worth giving, holidays and all."""

_LOOKED_AROUND = 14
_PERIODS_AROUND = 2


@dataclass(frozen=True, slots=True)
class Occasion:
    """One time of telling: the day it is named after, the moment it is due, and when it is no longer worth giving."""

    day: date
    at: datetime
    until: datetime


def once(day: date, said: time | None, rules: CalendarRules, days: WorkingDays) -> Occasion:
    """The one occasion of a reminder: on its day or the next working day, at the time said or the start of hours."""
    moved = days.on_or_after(day)
    until = datetime.combine(days.shift(moved, HOLDS), rules.hours.start, tzinfo=LONDON)
    return Occasion(day, datetime.combine(moved, within_hours(said, rules), tzinfo=LONDON), until)


def latest(every: str, said: time | None, now: datetime, rules: CalendarRules, days: WorkingDays) -> Occasion | None:
    """The newest occasion that has come by `now`, which holds until the next one."""
    before = [each for each in _around(every, said, now, rules, days) if each.at <= now]
    return before[-1] if before else None


def upcoming(every: str, said: time | None, now: datetime, rules: CalendarRules, days: WorkingDays) -> Occasion:
    """The first occasion after `now`."""
    return next(each for each in _around(every, said, now, rules, days) if each.at > now)


def within_hours(said: time | None, rules: CalendarRules) -> time:
    """The time said, or the start of the hours in which messages are sent where it lies outside them."""
    hours = rules.hours
    return said if said is not None and hours.start <= said < hours.end else hours.start


def _around(
    every: str, said: time | None, now: datetime, rules: CalendarRules, days: WorkingDays
) -> tuple[Occasion, ...]:
    """The occasions about now, in order; of several that fall on one day through days off only the last."""
    moment = within_hours(said, rules)
    named = {days.on_or_after(day): day for day in _named(every, now.astimezone(LONDON).date(), rules, days)}
    moments = [(day, datetime.combine(on, moment, tzinfo=LONDON)) for on, day in sorted(named.items())]
    return tuple(Occasion(day, at, until) for (day, at), (_, until) in pairwise(moments))


def _named(every: str, today: date, rules: CalendarRules, days: WorkingDays) -> Iterable[date]:
    around = (today + timedelta(days=n) for n in range(-_LOOKED_AROUND, _LOOKED_AROUND + 1))
    if every == WORKING_DAY:
        return filter(days.is_working_day, around)
    if every in WEEKDAYS:
        return (day for day in around if day.weekday() == WEEKDAYS.index(every))
    frequency = Frequency.MONTH if every == MONTH else Frequency.QUARTER
    this = Period.containing(today, frequency)
    periods = [this.previous(n) for n in range(_PERIODS_AROUND, 0, -1)] + [this, this.next()]
    if every == MONTH:
        return [each.first_day for each in [*periods, periods[-1].next()]]
    return [days.shift(schedule.deadline(each, rules, days).date(), 1) for each in periods]
