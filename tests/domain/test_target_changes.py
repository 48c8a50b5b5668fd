"""Which targets change when one changes from a period on."""

from dataclasses import replace
from decimal import Decimal

import pytest

from domain.periods import Frequency, Period
from domain.rating import Target
from domain.target_changes import Aims, Sets, changed_for, changed_from


def to(figure: int) -> Sets:
    """A change that sets the target."""
    return lambda standing: replace(standing, target=Decimal(figure))


def aims(frequency: Frequency, rows: dict[str, int], *, cumulative: bool = False) -> Aims:
    """The targets that stand, by the notation of their periods."""
    standing = {Period.parse(period): Target(Decimal(figure)) for period, figure in rows.items()}
    return Aims(frequency, cumulative, standing)


def written(found: dict[Period, Target]) -> dict[str, str]:
    """The changed targets as text."""
    return {period.notation: f"{target.target:f}" for period, target in sorted(found.items())}


QUARTERS = {"2026/27 Q1": 10, "2026/27 Q2": 20, "2026/27 Q3": 40, "2026/27 Q4": 100, "2026/27": 100}


@pytest.mark.parametrize(
    ("frequency", "rows", "cumulative", "first", "changed"),
    [
        (Frequency.QUARTER, {"2026/27": 40}, False, "2026/27 Q1", {"2026/27": "35"}),
        (Frequency.QUARTER, {"2026/27": 40}, False, "2026/27 Q3", {"2026/27 Q3": "35", "2026/27 Q4": "35"}),
        (Frequency.MONTH, {"2026/27": 40}, False, "2027-02", {"2027-02": "35", "2027-03": "35"}),
        (Frequency.YEAR, {"2026/27": 40}, False, "2026/27", {"2026/27": "35"}),
        (Frequency.HALF, {"2026/27 H2": 40}, False, "2026/27 H1", {"2026/27 H1": "35", "2026/27 H2": "35"}),
        (Frequency.QUARTER, {"2026/27": 100}, True, "2026/27 Q3", {"2026/27": "35"}),
        (Frequency.QUARTER, {}, True, "2026/27 Q3", {"2026/27": "35"}),
    ],
)
def test_a_change_concerns_the_periods_from_then_on(
    frequency: Frequency, rows: dict[str, int], cumulative: bool, first: str, changed: dict[str, str]
) -> None:
    found = changed_from(aims(frequency, rows, cumulative=cumulative), Period.parse(first), to(35))
    assert written(found) == changed


def test_a_profile_to_date_is_spread_over_what_is_left_of_the_year() -> None:
    found = changed_from(aims(Frequency.QUARTER, QUARTERS, cumulative=True), Period.parse("2026/27 Q3"), to(180))
    assert written(found) == {"2026/27 Q3": "60", "2026/27 Q4": "180", "2026/27": "180"}


def test_a_profile_to_date_whose_end_is_the_years_target_keeps_its_steps() -> None:
    rows = {"2026/27 Q1": 25, "2026/27 Q2": 50, "2026/27 Q3": 75, "2026/27": 100}
    found = changed_from(aims(Frequency.QUARTER, rows, cumulative=True), Period.parse("2026/27 Q3"), to(130))
    assert written(found) == {"2026/27 Q3": "90", "2026/27": "130"}


def test_a_sum_for_the_year_stays_when_its_quarters_change() -> None:
    rows = {**{f"2026/27 Q{n}": 25 for n in (1, 2, 3, 4)}, "2026/27": 100}
    standing = aims(Frequency.QUARTER, rows)
    assert standing.is_told_apart(Period.parse("2026/27"))
    found = changed_for(standing, Period.parse("2026/27"), to(30))
    assert written(found) == {f"2026/27 Q{n}": "30" for n in (1, 2, 3, 4)}
    assert written(changed_for(standing, Period.parse("2026/27"), to(120), whole=True)) == {"2026/27": "120"}


def test_a_year_that_says_the_same_as_its_quarters_changes_with_them() -> None:
    rows = {**{f"2026/27 Q{n}": 25 for n in (1, 2, 3, 4)}, "2026/27": 25}
    found = changed_from(aims(Frequency.QUARTER, rows), Period.parse("2026/27 Q1"), to(30))
    assert set(written(found)) == set(rows)


def test_a_quarter_of_a_monthly_indicator_is_its_three_months() -> None:
    found = changed_for(aims(Frequency.MONTH, {"2026/27": 40}), Period.parse("2026/27 Q3"), to(35))
    assert written(found) == {"2026-10": "35", "2026-11": "35", "2026-12": "35"}
