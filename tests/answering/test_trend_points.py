"""What a trend draws of figures that nobody would choose for a picture: bands, open ranges, runs of signals."""

from datetime import datetime
from decimal import Decimal

import charts
from bot.clock import LONDON
from charts import SignalRun, Trend, TrendPoint
from domain.access import State
from domain.periods import Frequency, Period
from domain.rating import Polarity, Rating, Target
from handlers.charting import trend_chart, year_end_of
from handlers.seen import Seen
from handlers.variation import variation_of
from storage.tables import Indicator, OutturnRevision

FIRST = Period.parse("2020/21 Q1")
NO_TARGET = Target()


def indicator(
    polarity: Polarity = Polarity.HIGHER, *, cumulative: bool = False, name: str = "Visits", unit: str = "number"
) -> Indicator:
    return Indicator(
        council="hartsmere",
        code="X1",
        name=name,
        unit=unit,
        polarity=polarity,
        frequency=Frequency.QUARTER,
        service="waste",
        owner="asha",
        cumulative=cumulative,
    )


def seen(
    one: Indicator,
    *values: int | None,
    state: State = State.SIGNED_OFF,
    target: Target = NO_TARGET,
    tolerance: str = "",
) -> tuple[Seen, ...]:
    return tuple(_seen(one, FIRST.next(n), value, state, target, tolerance) for n, value in enumerate(values))


def _seen(one: Indicator, period: Period, value: int | None, state: State, target: Target, tolerance: str) -> Seen:
    if value is None:
        return Seen(one, period, Rating.LATE)
    revision = OutturnRevision(
        council=one.council,
        code=one.code,
        period=period,
        value=Decimal(value),
        state=state,
        entered_at=datetime(2026, 9, 20, tzinfo=LONDON),
        rating=Rating.GREEN,
        target=target.target,
        lower=target.lower,
        upper=target.upper,
        floor=target.floor,
        tolerance=tolerance or None,
        rule_version="1",
    )
    return Seen(one, period, Rating.GREEN, revision)


def drawn(one: Indicator, told: tuple[Seen, ...]) -> Trend:
    spec = charts.from_json(trend_chart(one, told).spec)
    assert isinstance(spec, Trend)
    return spec


def point(one: Indicator, target: Target, tolerance: str = "") -> TrendPoint:
    return drawn(one, seen(one, 50, target=target, tolerance=tolerance)).points[0]


def runs(one: Indicator, *values: int | None) -> tuple[SignalRun, ...]:
    told = seen(one, *values)
    variation = variation_of(one, told)
    return variation.runs(told) if variation else ()


def band(low: int, high: int) -> tuple[Decimal, Decimal]:
    return Decimal(low), Decimal(high)


def test_a_band_reaches_from_the_target_to_the_floor_or_as_far_as_the_tolerance() -> None:
    assert point(indicator(), Target(Decimal(60)), "10%").band == band(54, 60)
    assert point(indicator(Polarity.LOWER), Target(Decimal(40)), "4").band == band(40, 44)
    assert point(indicator(), Target(Decimal(60), floor=Decimal(45))).band == band(45, 60)


def test_a_target_of_nothing_with_a_percentage_has_no_band() -> None:
    assert point(indicator(Polarity.LOWER), Target(Decimal(0)), "10%").band is None


def test_no_edge_of_amber_and_no_limit_lies_where_no_percentage_can_be() -> None:
    lower = indicator(Polarity.LOWER, unit="%")
    assert point(lower, Target(Decimal(95)), "10%").band == band(95, 100)
    assert point(indicator(unit="%"), Target(Decimal(2)), "5pp").band == band(0, 2)
    one = indicator(unit="%")
    variation = variation_of(one, seen(one, *[99, 97, 98, 100] * 4))
    assert variation
    assert variation.limits.upper == 100
    assert variation.limits.lower > 90
    counted = indicator()
    variation = variation_of(counted, seen(counted, *[0, 3, 1, 2] * 4))
    assert variation
    assert variation.limits.lower == 0


def test_a_planned_range_is_a_band_and_one_that_is_open_to_one_side_a_line() -> None:
    within = indicator(Polarity.WITHIN)
    assert point(within, Target(lower=Decimal(20), upper=Decimal(30))).band == band(20, 30)
    at_least = point(within, Target(lower=Decimal(20)))
    assert (at_least.target, at_least.band) == (Decimal(20), None)


def test_where_no_way_is_better_there_is_no_band() -> None:
    assert point(indicator(Polarity.NONE), Target(Decimal(60)), "10%").band is None


def test_seven_on_one_side_are_one_run_with_how_many_they_are() -> None:
    values = [10, 16, 9, 15, 10, 16, 9, 18, 16, 19, 15, 18, 16, 17, 18]
    assert runs(indicator(), *values) == (SignalRun(tuple(range(7, 15)), "8 above the mean", above=True),)


def test_a_point_outside_the_limits_within_a_longer_run_is_told_with_it() -> None:
    values = [*[50, 53] * 8, 49, 48, 49, 20, 48, 49, 48, 49]
    told = [run.text for run in runs(indicator(), *values)]
    assert told[0] == "8 below the mean, 1 outside the limits"
    assert "outside the limits" not in told


def test_a_run_that_began_before_what_is_shown_says_since_when() -> None:
    one = indicator()
    whole = seen(one, *[50, 53] * 8, *[40, 41] * 8)
    chart = trend_chart(one, whole[-12:], whole)
    spec = charts.from_json(chart.spec)
    assert isinstance(spec, Trend)
    assert [run.text for run in spec.signals][:1] == ["16 below the mean since Q1 2024/25, 8 outside the limits"]
    assert len(spec.signals[0].points) == 12
    assert spec.headline.endswith("; 16 in a row below its mean since Q1 2024/25")
    assert "since" not in (drawn(one, whole).headline)


def test_a_target_is_told_in_its_own_digits_in_picture_and_sentence() -> None:
    one = indicator()
    one.decimals, one.unit = 1, "%"
    chart = trend_chart(one, seen(one, 97, 96, 95, target=Target(Decimal(98)), tolerance="5%"))
    assert chart.sentence.startswith("Visits, Q1 2020/21 to Q3 2020/21: 95.0% in Q3 2020/21, green, target 98%, ")
    spec = charts.from_json(chart.spec)
    assert isinstance(spec, Trend)
    assert spec.headline == "Visits fell to 95.0%, below the target of 98%"


def test_figures_that_rise_seven_times_are_named_so() -> None:
    assert "rising" in " ".join(run.text for run in runs(indicator(), 5, 4, 5, 4, 5, 4, 5, 6, 7, 8, 9, 10, 11))


def test_gaps_and_drafts_are_no_part_of_what_is_usual() -> None:
    one = indicator()
    assert variation_of(one, seen(one, *[1, 2] * 5, None, None, 3)) is None
    assert variation_of(one, seen(one, *[1, 2] * 8, state=State.SUBMITTED)) is None
    assert variation_of(one, seen(one, *[1, 2] * 6)) is not None


def test_a_constant_and_a_cumulative_series_have_no_limits() -> None:
    one, counted_up = indicator(), indicator(cumulative=True)
    assert variation_of(one, seen(one, *[7] * 20)) is None
    assert variation_of(counted_up, seen(counted_up, *[1, 2] * 8)) is None


def test_the_headline_says_in_plain_words_that_the_latest_figure_is_a_signal() -> None:
    one = indicator()
    assert drawn(one, seen(one, *[10, 11] * 6, 60)).headline == "Visits rose to 60; outside its usual limits"
    many = drawn(one, seen(one, 10, 12, 9, 11, 10, 12, 20, 21, 19, 22, 20, 21, 20, 20))
    assert many.headline == "Visits stayed at 20; 8 in a row above its mean"
    assert drawn(one, seen(one, *[10, 11] * 6)).headline == "Visits rose to 11"


def test_a_name_of_four_hundred_letters_leaves_room_for_the_finding() -> None:
    one = indicator(name="Percentage of major planning applications determined in time " * 7)
    headline = drawn(one, seen(one, *[10, 11] * 6, 60)).headline
    assert headline.endswith("… rose to 60; outside its usual limits")
    assert len(headline) < 140


def test_signals_before_the_periods_shown_are_left_out() -> None:
    one = indicator()
    told = seen(one, 60, *[10, 21] * 8)
    variation = variation_of(one, told)
    assert variation is not None
    assert [run.points for run in variation.runs(told)] == [(0,)]
    assert variation.runs(told[1:]) == ()


def test_a_forecast_is_for_the_last_period_of_the_year_unless_that_is_shown() -> None:
    one = indicator()
    assert year_end_of(seen(one, 1, 2), Decimal(9), Target(Decimal(8)), Rating.GREEN) == charts.YearEnd(
        "Q4 2020/21", Decimal(9), 2, Decimal(8), "green"
    )
    assert year_end_of(seen(one, 1, 2, 3, 4), Decimal(9), None, None) is None
    assert year_end_of(seen(one, 1), None, None, None) is None


def test_what_is_drawn_of_awkward_figures_can_be_drawn_and_said() -> None:
    one = indicator()
    for values in ([0] * 14, [7] * 14, [-5, 3] * 8, [9999999, 1] * 7, [None] * 13 + [4], [4]):
        spec = drawn(one, seen(one, *values))
        assert charts.draw(spec)
        assert charts.sentence(spec)
