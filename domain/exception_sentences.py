"""Why an indicator is an exception, in one sentence each, fit for a digest."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from domain.figures import write_figure
from domain.periods import MONTH_NAMES, Frequency
from domain.rating import Rating
from domain.reach import in_reach
from domain.readings import Reading
from domain.signals import ControlChart, Signal

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_PLURALS = {
    Frequency.MONTH: "months",
    Frequency.QUARTER: "quarters",
    Frequency.HALF: "halves",
    Frequency.YEAR: "years",
}


def rated(reading: Reading) -> str:
    """`Red for three quarters running.`; a first red says what it was before, a cumulative one since when."""
    name, times = reading.rating.value.capitalize(), reading.running(reading.rating)
    if reading.cumulative and times > 1:
        return f"{name} for the year to date, as it has been since {reading.earlier[times - 2].period.short}."
    if times > 1:
        return f"{name} for {_running(reading, times)}."
    before = reading.earlier[0].rating if reading.earlier else None
    return f"{name}, {before} the {reading.step} before." if before and before.is_colour else f"{name}."


def worse(reading: Reading) -> str:
    """`Worse for three quarters running.`"""
    times = reading.worse_running
    return f"Worse for {_running(reading, times)}." if times > 1 else f"Worse than the {reading.step} before."


def signal(reading: Reading) -> str:
    """What the control chart says of the latest figure, in everyday words."""
    chart = reading.chart
    return "" if chart is None or chart.latest.signal is None else _signal(chart, chart.latest.signal, reading)


def late(reading: Reading) -> str:
    """`Due on 16 October and not yet returned.`"""
    if reading.rating is Rating.NOT_YET_AVAILABLE and reading.due_back:
        return f"Promised for {_day(reading.due_back)} and not yet returned."
    return f"Due on {_day(reading.due)} and not yet returned." if reading.due else "Not yet returned."


def forecast_red(reading: Reading) -> str:
    """`Amber now and forecast to be red at the year end.`"""
    if reading.rating.is_colour and not reading.awaits_sign_off:
        return f"{reading.rating.value.capitalize()} now and forecast to be red at the year end."
    return "Forecast to be red at the year end."


def variance(reading: Reading) -> str:
    """`£62,000 adverse: forecast £1,262,000 against a budget of £1,200,000.`"""
    off = reading.variance or Decimal(0)
    amount = f"{write_figure(abs(off), '£')} {'adverse' if off > 0 else 'favourable'}"
    if reading.budget is None:
        return f"{amount} at the year end."
    forecast = write_figure(reading.budget + off, "£")
    return f"{amount}: forecast {forecast} against a budget of {write_figure(reading.budget, '£')}."


def overdue(days: Sequence[date]) -> str:
    """`An action has been overdue since 30 September 2026.`; the days are in order."""
    if len(days) == 1:
        return f"An action has been overdue since {_day(days[0])}."
    return f"{_number(len(days)).capitalize()} actions are overdue, the oldest since {_day(days[0])}."


def no_target(reading: Reading) -> str:
    """`A target was promised by 30 June 2026, and there is none yet.`"""
    by = f" by {_day(reading.target_promised_by)}" if reading.target_promised_by else ""
    return f"A target was promised{by}, and there is none yet."


def _signal(chart: ControlChart, found: Signal, reading: Reading) -> str:
    limits = chart.limits
    mean = _rounded(limits.mean, reading)
    if found is Signal.OUTSIDE:
        edges = (in_reach(edge, reading.unit, reading.series) for edge in (limits.lower, limits.upper))
        usual = " to ".join(_rounded(edge, reading) for edge in edges)
        return f"More than the usual variation: outside its natural limits of {usual}."
    if found is Signal.TREND:
        return "More than the usual variation: seven figures in a row have moved the same way."
    side = "above" if limits.side(chart.latest.value) > 0 else "below"
    if found is Signal.SHIFT:
        return f"More than the usual variation: seven figures in a row {side} their mean of {mean}."
    return f"More than the usual variation: two of the last three figures far {side} their mean of {mean}."


def _rounded(value: Decimal, reading: Reading) -> str:
    decimals = reading.decimals
    if decimals is None:
        exponents = (each.as_tuple().exponent for each in reading.series)
        decimals = min(2, max((-each for each in exponents if isinstance(each, int)), default=0) or 0)
    return write_figure(value, reading.unit, max(0, decimals))


def _running(reading: Reading, times: int) -> str:
    return f"{_number(times)} {_PLURALS[reading.step]} running"


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _day(day: date) -> str:
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"
