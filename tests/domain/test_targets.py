"""Which target counts, and which target cannot be."""

from decimal import Decimal

import pytest

from domain.periods import Period
from domain.rating import Polarity, Target, Tolerance
from domain.targets import target_faults, target_for

OWN, YEARS = Target(Decimal(10)), Target(Decimal(40))


def numbers(*, tolerance: str = "", **values: str) -> Target:
    decimals = {name: Decimal(value) for name, value in values.items()}
    return Target(
        decimals.get("target"),
        decimals.get("lower"),
        decimals.get("upper"),
        decimals.get("floor"),
        Tolerance.parse(tolerance) if tolerance else None,
    )


def test_the_periods_own_target_counts_before_the_years() -> None:
    quarter = Period.parse("2026/27 Q2")
    assert target_for(quarter, {quarter: OWN, quarter.year: YEARS}, cumulative=False) == OWN
    assert target_for(quarter, {quarter.year: YEARS}, cumulative=False) == YEARS
    assert target_for(quarter, {quarter.next(): OWN, quarter.year.next(): YEARS}, cumulative=False) is None


def test_a_cumulative_figure_meets_the_years_target_only_at_the_year_end() -> None:
    quarter = Period.parse("2026/27 Q2")
    assert target_for(quarter, {quarter.year: YEARS}, cumulative=True) is None
    assert target_for(quarter, {quarter: OWN, quarter.year: YEARS}, cumulative=True) == OWN
    for last in ("2026/27 Q4", "2026/27 H2", "2026/27", "2027-03"):
        assert target_for(Period.parse(last), {quarter.year: YEARS}, cumulative=True) == YEARS


@pytest.mark.parametrize(
    ("target", "polarity"),
    [
        (numbers(target="90", floor="80"), Polarity.HIGHER),
        (numbers(target="90", floor="90"), Polarity.HIGHER),
        (numbers(target="20", floor="30"), Polarity.LOWER),
        (numbers(target="90", tolerance="5%"), Polarity.HIGHER),
        (numbers(lower="40", upper="60"), Polarity.WITHIN),
        (numbers(lower="40", upper="60", target="50"), Polarity.WITHIN),
        (numbers(target="100"), Polarity.WITHIN),
        (numbers(), Polarity.HIGHER),
    ],
)
def test_a_target_with_its_thresholds_in_order_is_taken(target: Target, polarity: Polarity) -> None:
    assert target_faults(target, polarity) == ()


@pytest.mark.parametrize(
    ("target", "polarity", "fault"),
    [
        (numbers(target="40", floor="55"), Polarity.HIGHER, "the floor 55 is above the target 40"),
        (numbers(target="40", floor="30"), Polarity.LOWER, "the floor 30 is below the target 40"),
        (numbers(floor="30"), Polarity.LOWER, "a floor needs a target above or below it"),
        (
            numbers(target="9", floor="8", tolerance="5%"),
            Polarity.HIGHER,
            "a target has a floor or a tolerance, not both",
        ),
        (
            numbers(target="9", lower="8"),
            Polarity.HIGHER,
            "lower and upper are only for indicators that are best within a range",
        ),
        (numbers(lower="60", upper="40"), Polarity.WITHIN, "lower 60 is above upper 40"),
        (numbers(lower="40", upper="60", target="70"), Polarity.WITHIN, "the target 70 lies outside its own range"),
        (
            numbers(lower="40", floor="30"),
            Polarity.WITHIN,
            "a floor is only for indicators where higher or lower is better",
        ),
    ],
)
def test_thresholds_that_overlap_or_leave_gaps_are_refused(target: Target, polarity: Polarity, fault: str) -> None:
    assert target_faults(target, polarity) == (fault,)
