"""What was said of time as a value, and how one period or several become what is asked."""

from dataclasses import dataclass, replace
from datetime import date

from domain.periods import Frequency, Period
from handlers.understanding.periods.atom import Atom
from handlers.understanding.question import NO_TIME, PeriodAsked


@dataclass(frozen=True)
class SaidPeriods:
    """What was said of time. `spans` are the characters read; `other` the notation of a second meaning.

    `against` is what to compare with: previous, last year, or the notation of a period. `relation` says that the
    period was named only as seen from another one ("last year", "previous", "before"). `by_month` are the months
    that were said where they are also one quarter, half or year.
    """

    asked: PeriodAsked = NO_TIME
    against: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    other: str = ""
    relation: str = ""
    year_end: bool = False
    stretch: bool = False
    by_month: PeriodAsked = NO_TIME

    def of_months(self) -> "SaidPeriods":
        """The months that were said, where they are also one longer period: "October to March" of what is monthly."""
        return replace(self, asked=self.by_month, stretch=True) if self.by_month.last else self


def closed(period: Period, today: date, assumed: str = "") -> PeriodAsked:
    """A single period, or the last closed one of its length where it hasn't ended yet; this year is to date."""
    if period.is_closed(today):
        return PeriodAsked(period.notation, period.notation, assumed=assumed)
    if period.frequency is Frequency.YEAR and period.contains(today):
        quarters = Period(Frequency.QUARTER, period.start_year, 1), Period(Frequency.QUARTER, period.start_year, 4)
        return until_now(*quarters, today)
    newest = Period.latest_closed(today, period.frequency).notation
    return PeriodAsked(newest, newest, still_open=period.notation, assumed=assumed)


def until_now(first: Period, last: Period, today: date) -> PeriodAsked:
    """From the first to the newest closed quarter, or the newest one where none of them is closed."""
    newest = Period.latest_closed(today, Frequency.QUARTER)
    if last <= newest:
        return PeriodAsked(first.notation, last.notation, frequency="quarter", to_date=True)
    if newest < first:
        return PeriodAsked(newest.notation, newest.notation, still_open=first.notation)
    return PeriodAsked(first.notation, newest.notation, frequency="quarter", to_date=True)


def stretch_of(first: Period, last: Period, today: date) -> PeriodAsked:
    """From the one to the other in one length, ending with the last closed one."""
    length = min(first.frequency, last.frequency, key=lambda frequency: frequency.months)
    if length in (Frequency.YEAR, Frequency.HALF):
        length = Frequency.QUARTER
    start, end = Period.containing(first.first_day, length), Period.containing(last.last_day, length)
    newest = Period.latest_closed(today, length)
    still_open = end.notation if end > newest else ""
    end = min(end, newest)
    return PeriodAsked(min(start, end).notation, end.notation, frequency=str(length), still_open=still_open)


def ends_of(atom: Atom) -> tuple[Period, Period]:
    """The first and the last period of an expression; an expression that only means now raises ValueError."""
    if atom.first is None or atom.last is None:
        raise ValueError("an expression that only means now has no period")
    return atom.first, atom.last
