"""The period of a follow-up: said outright, or as seen from the one before ("and last year?", "before that")."""

from datetime import date

from msgspec import structs

from domain.periods import Frequency, Period
from handlers.understanding import follow_words as words
from handlers.understanding.question import PeriodAsked
from handlers.understanding.said_periods import SaidPeriods, closed


def period_after(said: SaidPeriods, text: str, last: PeriodAsked, today: date) -> PeriodAsked | None:
    """The time now asked about; None where nothing was said of it."""
    if words.BEFORE_THAT.search(text) or said.relation == "before":
        return _year_before(last, today) if last.stride == "year" else _shifted(last, today, -1)
    if words.AFTER_THAT.search(text):
        return _shifted(last, today, 1)
    if said.relation == "last year" and not said.against:
        return _year_before(last, today)
    if said.relation == "previous" and not said.against and last.last and last.first == last.last:
        named = Period.parse(said.asked.last)
        before = Period.parse(last.last)
        if named.notation == before.notation and named.frequency is before.frequency:
            return _shifted(last, today, -1)
    return said.asked if said.asked.last else None


def _base(last: PeriodAsked, today: date) -> tuple[Period, Period]:
    if not last.last:
        newest = Period.latest_closed(today, Frequency.QUARTER)
        return newest, newest
    return Period.parse(last.first or last.last), Period.parse(last.last)


def _shifted(last: PeriodAsked, today: date, steps: int) -> PeriodAsked:
    first, final = _base(last, today)
    return _stretch(first.next(steps), final.next(steps), last, today)


def _year_before(last: PeriodAsked, today: date) -> PeriodAsked:
    first, final = _base(last, today)
    asked = _stretch(first.same_last_year(), final.same_last_year(), last, today)
    assumed = "" if last.last else f"last year taken as {final.same_last_year().title}"
    return structs.replace(asked, assumed=assumed, stride="year")


def _stretch(first: Period, final: Period, last: PeriodAsked, today: date) -> PeriodAsked:
    if first == final:
        return closed(final, today)
    return PeriodAsked(first.notation, final.notation, frequency=last.frequency, to_date=last.to_date)
