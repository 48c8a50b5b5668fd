"""The period of a follow-up: said outright, or as seen from the one before ("and last year?", "before that")."""

import re
from datetime import date

from msgspec import structs

from domain.periods import Frequency, Period
from handlers.understanding.following import words
from handlers.understanding.periods.atom import SAME_IN_YEAR
from handlers.understanding.periods.stretch import SaidPeriods, closed
from handlers.understanding.question import PeriodAsked

AS_IT_IS_NOW = re.compile(
    r"(?:\S+ ){2,}(?:right |just )?now$|\b(?:currently|today|nowadays|these days|at the moment|at present)\b"
)
"""Asked of one whose last year was shown, it is no longer of that year: "why is it red now"."""
NOW = re.compile(
    r"(?:(?:and|so|ok|but|what about|how about|how many(?: are)?"
    r"|whats it|what is it|how is it|hows it)\s+)*(?:now|today|currently"
    r"|at the moment|right now|these days|(?:the )?(?:latest|newest|most recent|current)"
    r"(?: (?:one|ones|quarter|figures?|data|position|period))?)(?:\s+(?:please|pls|then))*"
)
""" "And now": the newest, after another time was shown."""


def period_after(
    said: SaidPeriods, text: str, last: PeriodAsked, today: date, frequency: Frequency | None = None
) -> PeriodAsked | None:
    """The time now asked about; None where nothing was said of it.

    `frequency` is that of the one indicator talked about, for what "the year before" is seen from.
    """
    base = _base(last, today, frequency)
    before_that = bool(words.BEFORE_THAT.search(text)) or said.relation == "before"
    by_years = said.relation == "year before" or (before_that and last.stride == "year")
    if by_years or (said.relation == "last year" and not said.against and not before_that):
        return _year_before(base, last, today)
    if said.relation == SAME_IN_YEAR and said.asked.last and last.last:
        return _in_the_year(Period.parse(said.asked.last), base, last, today)
    if before_that or words.AFTER_THAT.search(text):
        return _shifted(base, last, today, -_steps_back(said, base[1], today) if before_that else 1)
    if said.relation == "previous" and not said.against and last.last and last.first == last.last:
        named = Period.parse(said.asked.last)
        before = Period.parse(last.last)
        if named.notation == before.notation and named.frequency is before.frequency:
            return _shifted(base, last, today, -1)
    if said.asked.still_open and last.last and last.first == last.last:
        return _closed_in_the_same_year(said.asked, Period.parse(last.last), today)
    return said.asked if said.asked.last else None


def one_step_more(text: str, before: str) -> str:
    """ "And one more" after one step back in time: another; empty where nothing of the kind was said."""
    return "the one before that" if _ONE_MORE.match(text) and words.BEFORE_THAT.search(before.casefold()) else ""


_ONE_MORE = re.compile(
    r"^(?:(?:and|ok|then|now)\s+)*(?:one more|once more|another|another one|again|and again|one further|further)"
    r"(?: (?:back|please|pls))*$"
)


def _steps_back(said: SaidPeriods, seen_from: Period, today: date) -> int:
    """How many periods of the length talked about "two quarters earlier" goes back; one where nothing else is said."""
    if said.relation != "before" or not said.asked.last:
        return 1
    named = Period.parse(said.asked.last)
    count = len(Period.range(named, Period.latest_closed(today, named.frequency))) - 1
    return max(1, count * named.frequency.months // seen_from.frequency.months)


def _closed_in_the_same_year(asked: PeriodAsked, last: Period, today: date) -> PeriodAsked:
    """ "And Q3" after Q4 of last year is last year's too, as this year's has not ended."""
    wanted = Period.parse(asked.still_open)
    same = Period(wanted.frequency, last.start_year, wanted.number)
    return closed(same, today) if same.is_closed(today) and last.start_year < wanted.start_year else asked


def _base(last: PeriodAsked, today: date, frequency: Frequency | None) -> tuple[Period, Period]:
    if not last.last:
        newest = Period.latest_closed(today, frequency or Frequency.QUARTER)
        return newest, newest
    return Period.parse(last.first or last.last), Period.parse(last.last)


def _shifted(base: tuple[Period, Period], last: PeriodAsked, today: date, steps: int) -> PeriodAsked:
    first, final = base
    return _stretch(first.next(steps), final.next(steps), last, today)


def _in_the_year(said: Period, base: tuple[Period, Period], last: PeriodAsked, today: date) -> PeriodAsked:
    """What was talked about, in the year of the period that was said."""
    first, final = base
    back = final.start_year - said.start_year
    return _stretch(
        Period(first.frequency, first.start_year - back, first.number),
        Period(final.frequency, final.start_year - back, final.number),
        last,
        today,
    )


def _year_before(base: tuple[Period, Period], last: PeriodAsked, today: date) -> PeriodAsked:
    first, final = base
    asked = _stretch(first.same_last_year(), final.same_last_year(), last, today)
    assumed = "" if last.last else f"last year taken as {final.same_last_year().title}"
    return structs.replace(asked, assumed=assumed, stride="year")


def _stretch(first: Period, final: Period, last: PeriodAsked, today: date) -> PeriodAsked:
    if first == final:
        return closed(final, today)
    return PeriodAsked(first.notation, final.notation, frequency=last.frequency, to_date=last.to_date)
