"""The figure that a question about one indicator means: of the period said, else the latest that may be seen."""

from domain.periods import Period
from domain.rating import Rating
from handlers.answering.picking import period_asked
from handlers.request import Request
from handlers.seeing import Seen, due_period, see_history
from handlers.understanding.question import Question
from storage.tables import Indicator

PERIODS_LOOKED_BACK = 12


def latest_seen(request: Request, question: Question, indicator: Indicator) -> Seen:
    """One indicator's figure for the period asked about; without one, the newest to be seen here that is there."""
    if question.period.last:
        if newer := _so_far(request, question, indicator):
            return newer
        if whole := _of_the_whole(request, indicator, period_asked(request, question)):
            return whole
        period, due = due_period(indicator, period_asked(request, question))
        if not due:
            return _around(request, question, indicator, period)
        last = see_history(request, indicator, [period])[0]
        return last if _tells_something(last) else _newest_since(request, question, indicator, last)
    newest = Period.latest_closed(request.today, indicator.frequency)
    # Nearly always it is there, and nothing before it need be read.
    latest = see_history(request, indicator, [newest])[0]
    if _tells_something(latest):
        return latest
    seen = see_history(request, indicator, [newest.previous(n) for n in range(PERIODS_LOOKED_BACK)])
    return next((each for each in reversed(seen) if _tells_something(each)), seen[-1])


def _so_far(request: Request, question: Question, indicator: Indicator) -> Seen | None:
    """The newest figure of a year to date where a month has ended since its last quarter; None where none has."""
    newest, quarter = Period.latest_closed(request.today, indicator.frequency), period_asked(request, question)
    if not question.period.to_date or newest.year != quarter.year or newest.last_day <= quarter.last_day:
        return None
    since = [newest.previous(n) for n in range(quarter.frequency.months) if newest.previous(n) > quarter]
    seen = see_history(request, indicator, [each for each in since if each.last_day > quarter.last_day])
    return next((each for each in reversed(seen) if _tells_something(each)), None)


def _newest_since(request: Request, question: Question, indicator: Indicator, last: Seen) -> Seen:
    """The newest figure that is there of a stretch of time whose last one is not: "is the dip since August real"."""
    asked = question.period
    if question.aspect not in ("signal", "why") or not asked.first or asked.first == asked.last:
        return last
    first = Period.containing(Period.parse(asked.first).first_day, indicator.frequency)
    seen = see_history(request, indicator, Period.range(first, last.period))
    return next((each for each in reversed(seen) if _tells_something(each)), last)


def _of_the_whole(request: Request, indicator: Indicator, asked: Period) -> Seen | None:
    """The figure given for a whole half or year of an indicator that is measured more often; None without one."""
    if asked.frequency.months <= indicator.frequency.months:
        return None
    seen = see_history(request, indicator, [asked])[0]
    return seen if _tells_something(seen) else None


def _around(request: Request, question: Question, indicator: Indicator, period: Period) -> Seen:
    """The closed quarter or year that a month lies in, where its figure is there; else not due."""
    whole = Period.containing(period_asked(request, question).last_day, indicator.frequency)
    if whole.is_closed(request.today):
        seen = see_history(request, indicator, [whole])[0]
        if _tells_something(seen):
            return seen
    return Seen(indicator, period, Rating.NOT_DUE)


def _tells_something(seen: Seen) -> bool:
    if seen.composite is not None:
        return seen.composite.rating is not None
    return seen.value is not None or seen.rating is Rating.SUPPRESSED
