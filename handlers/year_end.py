"""A forecast for the year end against the year's target: the same in the rule, in answers and when it is given."""

from collections.abc import Mapping
from decimal import Decimal

from domain.framework import Framework
from domain.periods import Period
from domain.rating import Rating
from handlers.wording import figure_of, target_words
from storage.ratings import as_target, choose_target, rated
from storage.tables import Indicator, TargetRow


def year_target(indicator: Indicator, year: Period, rows: Mapping[Period, TargetRow]) -> TargetRow | None:
    """The target of a year: its own, else that of its last period."""
    last = Period(indicator.frequency, year.start_year, indicator.frequency.in_a_year)
    return rows.get(year) or choose_target(indicator, last, rows)


def forecast_rating(
    framework: Framework, indicator: Indicator, forecast: Decimal | None, year: Period, rows: Mapping[Period, TargetRow]
) -> Rating | None:
    """How the year would be rated if it ended as forecast; None without a forecast."""
    if forecast is None:
        return None
    return rated(framework, indicator, forecast, None, year_target(indicator, year, rows)).rating


def forecast_words(
    framework: Framework, indicator: Indicator, forecast: Decimal, year: Period, rows: Mapping[Period, TargetRow]
) -> str:
    """`Forecast for 2026/27: 110, red against the year's target 150.`"""
    rating, row = forecast_rating(framework, indicator, forecast, year, rows), year_target(indicator, year, rows)
    aim = target_words(as_target(row) if row else None, indicator)
    judged = f", {rating.value} against the year's {aim}" if rating is not None and rating.is_colour and aim else ""
    return f"Forecast for {year.short}: {figure_of(indicator, forecast)}{judged}."


def is_asked(period: Period) -> bool:
    """Whether the year goes on after this period, so that a forecast says something."""
    return period.last_day < period.year.last_day
