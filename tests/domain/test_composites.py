"""One rating for several indicators."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.composites import CompositeRule, Member, compose
from domain.rating import Rating

RED, AMBER, GREEN = Rating.RED, Rating.AMBER, Rating.GREEN
BADNESS = {GREEN: 0, AMBER: 1, RED: 2}
colours = st.sampled_from([RED, AMBER, GREEN])


def of(*ratings: Rating, weights: tuple[str, ...] = ()) -> list[Member]:
    sizes = [Decimal(weight) for weight in weights] or [Decimal(1)] * len(ratings)
    return [Member(f"I{n}", rating, size) for n, (rating, size) in enumerate(zip(ratings, sizes, strict=True), 1)]


@pytest.mark.parametrize(
    ("members", "score", "rating"),
    [
        (of(GREEN, AMBER), "2.5", GREEN),
        (of(GREEN, GREEN, AMBER, RED), "2.25", AMBER),
        (of(AMBER, RED), "1.5", AMBER),
        (of(AMBER, RED, RED), None, RED),
        (of(GREEN, RED, weights=("3", "1")), "2.5", GREEN),
        (of(GREEN, RED, weights=("2.99", "1")), None, AMBER),
    ],
)
def test_a_composite_is_the_weighted_mean_of_its_colours(
    members: list[Member], score: str | None, rating: Rating
) -> None:
    composite = compose(members)
    assert composite.rating is rating
    if score:
        assert composite.score == Decimal(score)


def test_the_worst_member_can_decide() -> None:
    assert compose(of(GREEN, GREEN, AMBER), CompositeRule.WORST).rating is AMBER
    assert compose(of(GREEN, RED, AMBER), CompositeRule.WORST).rating is RED


def test_members_without_a_colour_are_left_out_and_named() -> None:
    composite = compose(of(GREEN, Rating.NOT_YET_AVAILABLE, RED, weights=("1", "5", "0")))
    assert (composite.rating, composite.counted, composite.left_out) == (GREEN, ("I1",), ("I2", "I3"))


@pytest.mark.parametrize("rule", CompositeRule)
def test_without_any_colour_there_is_no_composite(rule: CompositeRule) -> None:
    composite = compose(of(Rating.LATE), rule)
    assert (composite.rating, composite.score, composite.left_out) == (None, None, ("I1",))


@given(st.lists(colours, min_size=1), st.sampled_from(CompositeRule))
def test_a_composite_lies_between_its_best_and_its_worst_member(ratings: list[Rating], rule: CompositeRule) -> None:
    rating = compose(of(*ratings), rule).rating
    assert rating is not None
    badness = [BADNESS[each] for each in ratings]
    assert min(badness) <= BADNESS[rating] <= max(badness)
