"""A forecast is rated against the year's target, or where there is none, that of the year's last period."""

from decimal import Decimal

from domain.framework import Framework
from domain.periods import Frequency, Period
from domain.rating import Polarity, Rating
from handlers.year_end import forecast_rating, forecast_words, is_asked
from storage.tables import Indicator, TargetRow

YEAR = Period.parse("2026/27")
HART = Framework(name="Hart", key="hart")
HOMES = Indicator(
    council="hart",
    code="HOU5",
    name="Affordable homes",
    unit="number",
    polarity=Polarity.HIGHER,
    frequency=Frequency.QUARTER,
    service="housing",
    owner="asha@hart.example",
    cumulative=True,
)


def targets(**rows: int) -> dict[Period, TargetRow]:
    """Targets by period, `Q4=120`; the year's own is `year`."""
    periods = {name: YEAR if name == "year" else Period.parse(f"2026/27 {name}") for name in rows}
    return {
        period: TargetRow(council="hart", code="HOU5", period=period, target=Decimal(rows[name]))
        for name, period in periods.items()
    }


def test_the_years_own_target_comes_first() -> None:
    both = targets(year=150, Q4=120)
    assert forecast_rating(HART, HOMES, Decimal(130), YEAR, both) is Rating.RED
    assert forecast_words(HART, HOMES, Decimal(130), YEAR, both) == (
        "Forecast for 2026/27: 130, red against the year's target 150."
    )


def test_else_that_of_the_last_quarter() -> None:
    assert forecast_rating(HART, HOMES, Decimal(90), YEAR, targets(Q1=20, Q4=120)) is Rating.RED


def test_without_either_or_without_a_forecast_nothing_is_rated() -> None:
    assert forecast_words(HART, HOMES, Decimal(90), YEAR, {}) == "Forecast for 2026/27: 90."
    assert forecast_rating(HART, HOMES, None, YEAR, targets(Q4=120)) is None


def test_nothing_is_forecast_once_the_year_is_over() -> None:
    assert is_asked(Period.parse("2026/27 Q3"))
    assert not is_asked(Period.parse("2026/27 Q4"))
    assert not is_asked(YEAR)
