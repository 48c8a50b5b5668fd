"""Control charts, held against the cases of a public package."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.rating import Polarity
from domain.signals import (
    Assurance,
    Limits,
    Meaning,
    Signal,
    control_chart,
    mark_points,
    part_of_run,
    process_limits,
    shift_ends,
    trend_ends,
    two_of_three,
)

DATA = Path(__file__).parent / "data"
POLARITIES = {"increase": Polarity.HIGHER, "decrease": Polarity.LOWER, "neutral": Polarity.NONE}
MEANINGS = {
    "common_cause": Meaning.NEITHER,
    "special_cause_improvement": Meaning.IMPROVEMENT,
    "special_cause_concern": Meaning.CONCERN,
}
ASSURANCES = {"consistent_pass": Assurance.PASS, "consistent_fail": Assurance.FAIL, "inconsistent": "inconsistent"}


def published(name: str) -> Any:
    return json.loads((DATA / name).read_text(), parse_float=Decimal, parse_int=Decimal)


UNITS = published("nhsr_rule_units.json")["functions"]
LIMITS = published("nhsr_limits_and_points.json")["cases"]
ICONS = published("nhsr_icons.json")["cases"]


def cases(function: str) -> list[Any]:
    return [pytest.param(case["in"], case["out"], id=str(n)) for n, case in enumerate(UNITS[function]["cases"])]


@pytest.mark.parametrize(("sides", "expected"), cases("seven_point_one_side_mean"))
def test_seven_on_one_side_of_the_mean(sides: list[int], expected: list[int]) -> None:
    assert shift_ends(sides) == [bool(flag) for flag in expected]


@pytest.mark.parametrize(("values", "expected"), cases("seven_point_trend"))
def test_seven_rising_or_falling(values: list[Decimal], expected: list[int]) -> None:
    assert trend_ends(values) == expected


@pytest.mark.parametrize(("ends", "expected"), cases("part_of_seven"))
def test_all_seven_belong_to_the_run(ends: list[int], expected: list[int]) -> None:
    assert part_of_run(ends) == [bool(flag) for flag in expected]


@pytest.mark.parametrize(("inputs", "expected"), cases("part_of_two_in_three (two_in_three AND close_to_limits)"))
def test_two_of_three_near_a_limit(inputs: list[list[int]], expected: list[int]) -> None:
    near, sides = inputs
    assert two_of_three([bool(flag) for flag in near], sides) == [bool(flag) for flag in expected]


@pytest.mark.parametrize(("inputs", "windows"), cases("two_in_three"))
def test_points_of_such_a_three_that_are_not_near_themselves_are_no_signal(
    inputs: list[list[int]], windows: list[int]
) -> None:
    near, sides = inputs
    expected = [bool(flag) and bool(is_near) for flag, is_near in zip(windows, near, strict=True)]
    assert two_of_three([bool(flag) for flag in near], sides) == expected


@pytest.mark.parametrize("case", UNITS["assurance"]["cases"])
@pytest.mark.parametrize("wanted", POLARITIES)
def test_whether_a_process_will_meet_its_target(case: dict[str, Any], wanted: str) -> None:
    middle = (case["lpl"] + case["upl"]) / 2
    assurance = Limits(middle, case["lpl"], case["upl"]).assurance(case["target"], POLARITIES[wanted])
    assert assurance == ASSURANCES.get(case[wanted])


@pytest.mark.parametrize("case", LIMITS, ids=lambda case: case["id"])
def test_limits_and_points_agree_with_the_published_ones(case: dict[str, Any]) -> None:
    expected, values = case["expected"], case["values"]
    limits = process_limits(values, screened=case["screen_outliers"])
    points = mark_points(values, limits, POLARITIES[case["improvement_direction"]])
    meanings = [point.meaning for point in points]
    if "mean" in expected:
        within = expected["tolerance"]
        assert abs(limits.mean - expected["mean"]) <= expected.get("tolerance_mean", within)
        assert abs(limits.lower - expected["lpl"]) <= within
        assert abs(limits.upper - expected["upl"]) <= within
    if "point_types" in expected:
        assert meanings == [MEANINGS[name] for name in expected["point_types"]]
    for name in ("common_cause", "special_cause_improvement"):
        assert meanings.count(MEANINGS[name]) == expected.get(name, meanings.count(MEANINGS[name]))
    for n, side in enumerate(expected.get("relative_to_mean_prefix", [])):
        assert limits.side(values[n]) == side
    for n, outside in enumerate(expected.get("outside_limits", [])):
        assert limits.is_outside(values[n]) == outside
    if "last_two_point_types" in expected:
        assert meanings[-2:] == [MEANINGS[name] for name in expected["last_two_point_types"]]


@pytest.mark.parametrize("case", ICONS, ids=lambda case: case["id"])
def test_the_latest_point_says_what_the_published_icon_says(case: dict[str, Any]) -> None:
    polarity = POLARITIES[case["improvement_direction"]]
    chart = control_chart(case["values"], polarity)
    assert chart is not None
    word, _, side = case["expected"]["variation"].partition("_")
    expected = {"common": Meaning.NEITHER}.get(word) or Meaning(word)
    assert chart.latest.meaning is expected
    if side in ("high", "low"):
        assert chart.limits.side(chart.latest.value) == {"high": 1, "low": -1}[side]
    assert chart.limits.assurance(case["target"], polarity) == case["expected"]["assurance"]


def numbers(*values: int) -> list[Decimal]:
    return [Decimal(value) for value in values]


def test_under_twelve_figures_or_without_change_there_is_no_chart() -> None:
    assert control_chart(numbers(*range(11)), Polarity.HIGHER) is None
    assert control_chart(numbers(*range(12)), Polarity.HIGHER) is not None
    assert control_chart(numbers(*[7] * 40), Polarity.HIGHER) is None


def test_one_jump_in_a_flat_series_is_a_signal_and_does_not_stop_the_sums() -> None:
    chart = control_chart(numbers(*[5] * 13, 9), Polarity.LOWER)
    assert chart is not None
    assert chart.limits.lower == chart.limits.upper == chart.limits.mean
    assert chart.latest.meaning is Meaning.CONCERN


def test_two_equal_figures_break_a_falling_trend_as_they_break_a_rising_one() -> None:
    assert not any(trend_ends(numbers(9, 8, 7, 6, 6, 5, 4, 3)))
    assert not any(trend_ends(numbers(7, 7, 7, 7, 7, 7, 7, 7)))


@pytest.mark.parametrize(
    ("value", "near"), [("19.9", False), ("20", False), ("20.1", True), ("30", True), ("30.1", False), ("-20.1", True)]
)
def test_near_is_the_last_third_before_a_limit(value: str, near: bool) -> None:
    assert Limits(Decimal(0), Decimal(-30), Decimal(30)).is_near(Decimal(value)) == near


def test_the_strongest_rule_names_the_signal() -> None:
    rising = control_chart(numbers(5, 6, 5, 6, 5, 6, 5, 6, 7, 8, 9, 10, 11, 30), Polarity.HIGHER)
    assert rising is not None
    assert [point.signal for point in rising.points][-2:] == [Signal.TREND, Signal.OUTSIDE]
    assert rising.latest.meaning is Meaning.IMPROVEMENT


@given(st.lists(st.decimals(-1000, 1000, places=1), min_size=12, max_size=40))
def test_turning_a_series_upside_down_turns_its_signals_with_it(values: list[Decimal]) -> None:
    upright = control_chart(values, Polarity.HIGHER)
    flipped = control_chart([-value for value in values], Polarity.LOWER)
    assert (upright is None) == (flipped is None)
    if upright and flipped:
        assert [(p.signal, p.meaning) for p in upright.points] == [(p.signal, p.meaning) for p in flipped.points]


@given(st.lists(st.decimals(-1000, 1000, places=1), min_size=12, max_size=40))
def test_every_point_is_either_no_signal_or_a_signal_with_a_meaning(values: list[Decimal]) -> None:
    chart = control_chart(values, Polarity.HIGHER)
    for point in chart.points if chart else ():
        assert (point.signal is None) == (point.meaning is Meaning.NEITHER)
        if chart and chart.limits.is_outside(point.value):
            assert point.signal is Signal.OUTSIDE
