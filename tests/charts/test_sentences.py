"""What is said about a chart to people who cannot see it."""

from decimal import Decimal

import charts
from charts import Bar, Comparison, Overview, OverviewGroup, Trend, TrendPoint
from tests.charts.samples import (
    LONG,
    furthest_off,
    limits_and_signals,
    missed_collections,
    planned_range,
    portfolios,
    run,
    small_multiples,
    variances,
    wards,
)


def test_a_trend_says_its_periods_figures_target_movement_and_gap() -> None:
    assert charts.sentence(missed_collections()) == (
        "Missed collections per 100,000, Q3 2023/24 to Q2 2026/27: 62 in Q2 2026/27, red, target 40, "
        "a draft that is not signed off, up from 38 in Q1 2026/27; lowest 33 in Q3 2025/26, highest 62 in Q2 2026/27; "
        "no figure for Q2 2024/25."
    )


def test_a_trend_says_its_usual_limits_its_signals_and_the_forecast() -> None:
    assert (
        "usually between 30 and 47 around a mean of 38; signal: 7 below the mean (Q4 2024/25 to Q1 2026/27); "
        "signal: outside the limits (Q2 2026/27); forecast 55 for Q4 2026/27, target then 40; no figure for Q2 2024/25."
    ) in charts.sentence(limits_and_signals())


def test_a_missing_latest_figure_is_said_and_the_last_known_one_named() -> None:
    said = charts.sentence(run([5, 4, None], unit="days"))
    assert "4 days in Q2 2000/01, down from 5 in Q1 2000/01" in said
    assert said.endswith("no figure for Q3 2000/01.")


def test_a_trend_without_any_figure_says_so() -> None:
    assert charts.sentence(run([None, None])) == "A headline, Q1 2000/01 to Q2 2000/01: no figures."


def test_figures_that_never_change_are_called_the_same() -> None:
    assert "the same in all 3 periods with a figure" in charts.sentence(run([7, 7, 7]))


def test_a_single_figure_has_no_movement() -> None:
    assert charts.sentence(planned_range()) == (
        "First figure: 24.1 days, Q2 2026/27: 24.1 in Q2 2026/27, green, planned range 20 to 30."
    )


def test_a_long_name_is_given_in_full() -> None:
    assert LONG in charts.sentence(Trend(headline="x", name=LONG, points=(TrendPoint("Q1", Decimal(1)),)))


def test_an_overview_says_the_denominator_and_every_reason() -> None:
    said = charts.sentence(portfolios())
    assert said.startswith(
        "All portfolios, Q2 2026/27 (July to September 2026): 8 red, 9 amber and 28 green of 45 rated, "
        "21 without a rating (17 not due, 3 baseline and 1 late); Housing and Homelessness: 3 red"
    )
    assert said.endswith("Leader: 1 red of 1 rated.")


def test_an_overview_of_many_groups_counts_the_rest_together() -> None:
    groups = tuple(OverviewGroup(f"Service {number}", red=1) for number in range(30))
    said = charts.sentence(Overview(headline="Everything", groups=groups))
    assert said.endswith("Service 6: 1 red of 1 rated; and 23 more: 23 red of 23 rated.")


def test_groups_without_ratings_say_why() -> None:
    groups = (OverviewGroup("Leader", others=(("not due", 2),)), OverviewGroup("Finance"))
    assert charts.sentence(Overview(headline="Q2", groups=groups)) == (
        "Q2: no ratings of 2 indicators (2 not due); Leader: no ratings of 2 indicators (2 not due); "
        "Finance: no indicators."
    )


def test_a_comparison_says_every_bar_and_what_is_missing() -> None:
    assert charts.sentence(wards()) == (
        "Missed collections, By ward, Q2 2026/27, target 40 per 100,000: Northgate 81 (red); "
        "Old Town and Riverside 43 (amber); Castle 38 (green); St Mary's 12 (green, draft); Harbour no figure."
    )
    assert "Leisure not yet available until 12 December" in charts.sentence(variances())


def test_bars_beyond_the_twelfth_are_told_by_their_range() -> None:
    bars = (*(Bar(f"Ward {number}", Decimal(number)) for number in range(14)), Bar("Harbour", None))
    assert charts.sentence(Comparison(headline="x", bars=bars)).endswith(
        "and 3 more (from 12 to 13, 1 with no figure)."
    )


def test_small_multiples_say_each_indicator_and_what_was_left_out() -> None:
    said = charts.sentence(small_multiples())
    assert said.startswith(
        "Housing and Environment, Q3 2023/24 to Q2 2026/27: Missed collections per 100,000, 44 in Q2 2026/27 "
        "(red, target 40, up from 36 in Q3 2023/24); Household waste recycled, 60% in Q2 2026/27 (amber"
    )
    assert "Net additional homes, no figures; " in said
    assert said.endswith(" 12 of 34 shown: red before amber, the furthest from target first.")


def test_a_ranking_says_every_bar_with_its_figures() -> None:
    said = charts.sentence(furthest_off())
    assert said.startswith(
        "Distance from target, Q2 2026/27 (July to September 2026): Revenue budget variance forecast, 130% adverse "
        "(red, £2,300,000, target £1,000,000 or less); "
    )
    assert "Commercial property let, 4.1% adverse (amber, 96.9%, draft, plan 88% to 93%)" in said
