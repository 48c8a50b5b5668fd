"""Several indicators over time on one sheet of small trends, the twelve that matter most where there are more."""

from collections.abc import Sequence

from bot.reply import Chart
from domain.periods import Frequency, Period
from handlers.answering.ordering import worst_first
from handlers.charting import multiples_chart
from handlers.request import Request
from handlers.seeing import Seen, see, see_history
from storage.tables import Indicator

MOST_PANELS = 12
USUAL_LENGTH = {Frequency.MONTH: 13, Frequency.QUARTER: 12, Frequency.HALF: 8, Frequency.YEAR: 8}
"""How far back a trend goes: a year and its month before, three years of quarters, else eight periods."""

History = tuple[Indicator, tuple[Seen, ...]]


def sheet_of_trends(request: Request, listed: Sequence[Seen], until: Period, where: str) -> Chart | None:
    """The usual time up to a period of what is listed, in its order; None where nothing of it has a figure."""
    chosen, note = first_that_fit(listed)
    told: list[History] = []
    for indicator in (each.indicator for each in chosen):
        last = min(
            Period.containing(until.last_day, indicator.frequency),
            Period.latest_closed(request.today, indicator.frequency),
        )
        periods = Period.range(last.previous(USUAL_LENGTH[indicator.frequency] - 1), last)
        told.append((indicator, without_leading_gaps(see_history(request, indicator, periods))))
    shown, missing = with_figures(told)
    return multiples_chart(shown, where=where, note=f"{note} {missing}".strip()) if shown else None


def most_that_matter(request: Request, indicators: Sequence[Indicator]) -> tuple[list[Indicator], str]:
    """All of up to twelve; of more the twelve that matter most by their latest figures, and how they were chosen."""
    if len(indicators) <= MOST_PANELS:
        return list(indicators), ""
    newest = see(request, indicators, Period.latest_closed(request.today, Frequency.QUARTER))
    chosen, note = first_that_fit(worst_first([each for each in newest if each.composite is None]))
    return [each.indicator for each in chosen], note


def first_that_fit(listed: Sequence[Seen]) -> tuple[Sequence[Seen], str]:
    """The first twelve, and that these are not all."""
    if len(listed) <= MOST_PANELS:
        return listed, ""
    return listed[
        :MOST_PANELS
    ], f"{MOST_PANELS} of {len(listed)} shown: red before amber, the furthest off target first."


def with_figures(told: Sequence[History]) -> tuple[list[History], str]:
    """Those that have a figure to show, and how many have none."""
    known = [each for each in told if any(seen.value is not None for seen in each[1])]
    none = len(told) - len(known)
    return known, f"{none} more {'has' if none == 1 else 'have'} no figures to show." if none else ""


def by_what_matters(told: Sequence[History]) -> list[History]:
    """Red before amber by their latest figures, the furthest off target first."""
    by_code = {indicator.code: (indicator, seen) for indicator, seen in told}
    return [by_code[each.indicator.code] for each in worst_first([latest(seen) for _, seen in told])]


def latest(seen: Sequence[Seen]) -> Seen:
    """The newest with a figure, else the newest."""
    return next((each for each in reversed(seen) if each.value is not None), seen[-1])


def without_leading_gaps(seen: tuple[Seen, ...]) -> tuple[Seen, ...]:
    """From the first period that says anything."""
    first = next((place for place, each in enumerate(seen) if each.is_there), 0)
    return seen[first:]
