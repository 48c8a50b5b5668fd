"""Figures as everybody who reads the answer may see them: the one way from the record to what is shown."""

from collections.abc import Iterable, Sequence

from domain.periods import Frequency, Period
from domain.rating import Rating
from handlers.request import Request
from handlers.seen import Seen, target_of
from handlers.sight import Found, Known, Sight, due_period
from storage.tables import Indicator

__all__ = ["Found", "Seen", "Sight", "due_period", "reporting_quarter", "see", "see_each", "see_history", "target_of"]


def reporting_quarter(request: Request) -> Period:
    """The latest closed quarter."""
    return Period.latest_closed(request.today, Frequency.QUARTER)


def see(request: Request, indicators: Sequence[Indicator], asked: Period) -> tuple[Seen, ...]:
    """Each indicator's figure for a period, in the order given."""
    wanted = [(indicator, *due_period(indicator, asked)) for indicator in indicators]
    sight = Sight.of(request)
    found, beside = _found(sight, [(indicator, period) for indicator, period, due in wanted if due])
    seen = []
    for indicator, period, due in wanted:
        if due:
            seen.append(sight.one(indicator, period, found, beside))
        else:
            seen.append(Seen(indicator, period, Rating.NOT_DUE))
    return tuple(seen)


def see_history(request: Request, indicator: Indicator, periods: Sequence[Period]) -> tuple[Seen, ...]:
    """One indicator's figures for several of its own periods, oldest first; a gap is a Seen without a revision."""
    sight = Sight.of(request)
    found = sight.revisions([indicator.code], _with_comparisons(periods))
    return tuple(sight.one(indicator, period, found) for period in sorted(periods))


def see_each(request: Request, wanted: Sequence[tuple[Indicator, Period]]) -> tuple[Seen, ...]:
    """Each indicator's figure for a period of its own, in the order given."""
    sight = Sight.of(request)
    found, beside = _found(sight, wanted)
    return tuple(sight.one(indicator, period, found, beside) for indicator, period in wanted)


def _found(sight: Sight, wanted: Sequence[tuple[Indicator, Period]]) -> tuple[Found, Known]:
    """The figures wanted, and what each is compared with; of composites' members both, for they are read as figures."""
    codes, periods = {indicator.code for indicator, _ in wanted}, {period for _, period in wanted}
    composites = codes & sight.members.keys()
    found = sight.revisions(codes - composites, periods)
    if composites:
        found |= sight.revisions(composites, _with_comparisons(periods))
    return found, sight.beside(codes - composites, periods, found)


def _with_comparisons(periods: Iterable[Period]) -> set[Period]:
    return {each for period in periods for each in (period, period.previous(), period.same_last_year())}
