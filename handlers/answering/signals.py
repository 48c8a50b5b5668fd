""" "Is the drop real or just noise?": what a control chart says of the latest figure, in everyday words."""

from collections.abc import Sequence
from decimal import Decimal

from domain.direction import Direction, direction
from domain.exception_sentences import signal as signal_words
from domain.periods import Period
from domain.reach import in_reach
from domain.readings import Reading
from domain.signals import FEWEST_POINTS, ControlChart, Meaning
from handlers import telling
from handlers.request import Request
from handlers.seeing import Seen, see_history
from handlers.wording import count_of, figure_of

YEARS_LOOKED_BACK = 5


def series_of(request: Request, seen: Seen) -> tuple[Seen, ...]:
    """The figure's history up to its own period, from the first that is there, gaps kept."""
    indicator, last = seen.indicator, seen.period
    first = Period(indicator.frequency, last.start_year - YEARS_LOOKED_BACK)
    history = see_history(request, indicator, Period.range(first, last))
    begins = next((place for place, each in enumerate(history) if each.value is not None), len(history))
    return history[begins:]


def real_or_noise(seen: Seen, history: Sequence[Seen]) -> str:
    """Whether the latest figure is a real change or within its usual variation; why it can't be told where it can't."""
    indicator = seen.indicator
    values = tuple(each.value for each in history if each.value is not None and not each.provisional)
    if seen.value is None:
        return f"There is no figure for {indicator.name} to judge in {seen.period.title}."
    if indicator.cumulative:
        return f"{indicator.name} counts up through the year, so noise can't be told from a change in it."
    if len(values) < FEWEST_POINTS:
        has = count_of(len(values), "figure")
        return (
            f"It is too early to tell: {indicator.name} has {has} that {'is' if len(values) == 1 else 'are'} signed "
            f"off, and it takes {FEWEST_POINTS} to know its usual variation."
        )
    reading = Reading(
        code=indicator.code,
        period=seen.period,
        rating=seen.rating,
        polarity=indicator.polarity,
        unit=indicator.unit,
        decimals=indicator.decimals,
        series=values,
    )
    if reading.chart is None:
        return f"{indicator.name} has always been the same, so there is no variation to judge."
    return _judged(seen, history, reading, reading.chart)


def _judged(seen: Seen, history: Sequence[Seen], reading: Reading, chart: ControlChart) -> str:
    edges = (in_reach(edge, reading.unit, reading.series) for edge in (chart.limits.lower, chart.limits.upper))
    low, high = (_round(seen, edge) for edge in edges)
    figure = f"{telling.figure_words(seen)}{telling.provisional_mark(seen)} for {seen.period.short}"
    usual = f"its usual variation of {low} to {high}"
    if chart.latest.meaning is Meaning.NEITHER:
        return (
            f"Most likely noise: {figure} is within {usual}, and nothing about the last figures of "
            f"{seen.indicator.name} points to a real change.{_moved(seen, history)}"
        )
    way = {Meaning.CONCERN: " for the worse", Meaning.IMPROVEMENT: " for the better"}.get(chart.latest.meaning, "")
    return f"A real change{way}: {seen.indicator.name} was {figure}. {signal_words(reading)}"


def _moved(seen: Seen, history: Sequence[Seen]) -> str:
    """How the figure moved all the same, since it was asked about."""
    earlier = next((each for each in reversed(history[:-1]) if each.value is not None), None)
    if earlier is None or earlier.value is None or seen.value is None:
        return ""
    way = direction(seen.value, earlier.value, seen.indicator.polarity, seen.target)
    word = f"{way.value} than" if way and way is not Direction.SAME else "against"
    return f" It is {word} {telling.marked_figure(earlier)} in {earlier.period.short}."


def _round(seen: Seen, value: Decimal) -> str:
    return figure_of(seen.indicator, value if seen.indicator.decimals is not None else round(value, 1))
