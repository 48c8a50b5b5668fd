"""Direction of travel."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.direction import Direction, direction
from domain.rating import Polarity, Target
from tests.domain.strategies import figures

RANGE = Target(lower=Decimal(40), upper=Decimal(60))


def of(value: int, before: int, polarity: Polarity, target: Target | None = None) -> Direction | None:
    return direction(Decimal(value), Decimal(before), polarity, target)


@pytest.mark.parametrize(
    ("value", "before", "polarity", "expected"),
    [
        (62, 58, Polarity.HIGHER, Direction.BETTER),
        (62, 58, Polarity.LOWER, Direction.WORSE),
        (62, 62, Polarity.LOWER, Direction.SAME),
        (62, 58, Polarity.NONE, None),
        (62, 58, Polarity.WITHIN, None),
    ],
)
def test_polarity_says_which_way_is_better(
    value: int, before: int, polarity: Polarity, expected: Direction | None
) -> None:
    assert of(value, before, polarity) is expected


def test_nearer_to_the_range_is_better_and_anywhere_inside_is_the_same() -> None:
    assert of(65, 70, Polarity.WITHIN, RANGE) is Direction.BETTER
    assert of(30, 65, Polarity.WITHIN, RANGE) is Direction.WORSE
    assert of(41, 59, Polarity.WITHIN, RANGE) is Direction.SAME
    assert of(35, 65, Polarity.WITHIN, RANGE) is Direction.SAME


def test_a_missing_figure_has_no_direction() -> None:
    assert direction(None, Decimal(3), Polarity.HIGHER) is None
    assert direction(Decimal(3), None, Polarity.HIGHER) is None


@given(figures, figures, st.sampled_from([Polarity.HIGHER, Polarity.LOWER, Polarity.WITHIN]))
def test_there_and_back_again_are_opposites(one: Decimal, other: Decimal, polarity: Polarity) -> None:
    opposite = {Direction.BETTER: Direction.WORSE, Direction.WORSE: Direction.BETTER, Direction.SAME: Direction.SAME}
    there = direction(one, other, polarity, RANGE)
    assert there is not None
    assert direction(other, one, polarity, RANGE) is opposite[there]
