"""Red, amber and green."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.rating import (
    Polarity,
    Rating,
    Target,
    Tolerance,
    ToleranceFault,
    is_better,
    nearest_tolerance,
    rate,
)
from tests.domain.strategies import figures, percentages, positive_figures

HIGHER, LOWER, WITHIN, NONE = Polarity.HIGHER, Polarity.LOWER, Polarity.WITHIN, Polarity.NONE
BADNESS = {Rating.GREEN: 0, Rating.AMBER: 1, Rating.RED: 2}
TEN_PERCENT = Tolerance.parse("10%")
tolerances = st.builds(Tolerance, percentages, st.sampled_from(["percent", "points", "own"]))
optional_figures = st.none() | figures


def rating_of(value: str, target: Target | None, polarity: Polarity = HIGHER, tolerance: str = "10%") -> Rating:
    return rate(Decimal(value), target, polarity, Tolerance.parse(tolerance))


def at(target: str) -> Target:
    return Target(Decimal(target))


def between(lower: str, upper: str) -> Target:
    return Target(lower=Decimal(lower), upper=Decimal(upper))


@pytest.mark.parametrize(
    ("value", "target", "polarity", "tolerance", "expected"),
    [
        ("58", "58", HIGHER, "10%", Rating.GREEN),
        ("57.999", "58", HIGHER, "10%", Rating.AMBER),
        ("52.2", "58", HIGHER, "10%", Rating.AMBER),
        ("52.19", "58", HIGHER, "10%", Rating.RED),
        ("40", "40", LOWER, "10%", Rating.GREEN),
        ("44", "40", LOWER, "10%", Rating.AMBER),
        ("44.01", "40", LOWER, "10%", Rating.RED),
        ("88", "90", HIGHER, "2pp", Rating.AMBER),
        ("87.9", "90", HIGHER, "2pp", Rating.RED),
        ("25", "20", LOWER, "5", Rating.AMBER),
        ("25.1", "20", LOWER, "5", Rating.RED),
        ("89.9", "90", HIGHER, "0%", Rating.RED),
        ("-11", "-10", HIGHER, "10%", Rating.AMBER),
        ("-11.1", "-10", HIGHER, "10%", Rating.RED),
        ("-9", "-10", HIGHER, "10%", Rating.GREEN),
    ],
)
def test_on_target_is_green_and_at_the_tolerance_is_amber(
    value: str, target: str, polarity: Polarity, tolerance: str, expected: Rating
) -> None:
    assert rating_of(value, at(target), polarity, tolerance) is expected


def test_a_figure_is_compared_as_entered_and_not_as_it_is_shown() -> None:
    assert rating_of("57.96", at("58")) is Rating.AMBER


def test_a_target_of_nothing_leaves_a_percentage_no_room() -> None:
    assert rating_of("0", at("0"), LOWER) is Rating.GREEN
    assert rating_of("0.01", at("0"), LOWER) is Rating.RED
    assert rating_of("2", at("0"), LOWER, "2") is Rating.AMBER
    assert rating_of("2", at("0"), LOWER, "2pp") is Rating.AMBER


def test_down_to_the_floor_is_amber_whatever_the_tolerance() -> None:
    higher = Target(Decimal(90), floor=Decimal(80))
    lower = Target(Decimal(20), floor=Decimal(30))
    assert [rating_of(value, higher) for value in ("90", "80", "79.9")] == [Rating.GREEN, Rating.AMBER, Rating.RED]
    assert [rating_of(value, lower, LOWER) for value in ("20", "30", "30.1")] == [
        Rating.GREEN,
        Rating.AMBER,
        Rating.RED,
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("40", Rating.GREEN),
        ("60", Rating.GREEN),
        ("36", Rating.AMBER),
        ("35.9", Rating.RED),
        ("66", Rating.AMBER),
        ("66.1", Rating.RED),
    ],
)
def test_within_a_range_is_green_and_the_tolerance_counts_from_the_nearer_edge(value: str, expected: Rating) -> None:
    assert rating_of(value, between("40", "60"), WITHIN) is expected


def test_a_plan_that_is_best_met_exactly_is_a_range_of_one() -> None:
    assert rating_of("100", at("100"), WITHIN) is Rating.GREEN
    assert rating_of("110", at("100"), WITHIN) is Rating.AMBER
    assert rating_of("89", at("100"), WITHIN) is Rating.RED


def test_a_range_may_be_open_at_one_end() -> None:
    assert rating_of("1000", Target(lower=Decimal(40)), WITHIN) is Rating.GREEN
    assert rating_of("10", Target(lower=Decimal(40)), WITHIN) is Rating.RED


def test_without_a_target_or_a_better_way_there_is_a_reason_instead_of_a_colour() -> None:
    assert rating_of("5", None) is Rating.NO_TARGET
    assert rating_of("5", Target()) is Rating.NO_TARGET
    assert rating_of("5", Target(), WITHIN) is Rating.NO_TARGET
    assert rating_of("5", at("5"), NONE) is Rating.DATA_ONLY


def test_a_council_can_spare_red_what_is_better_than_last_year() -> None:
    def by_last_year(value: int, last_year: int | None) -> Rating:
        before = None if last_year is None else Decimal(last_year)
        rule = "target and last year"
        return rate(Decimal(value), at("100"), HIGHER, TEN_PERCENT, rule=rule, same_last_year=before)

    assert by_last_year(80, 79) is Rating.AMBER
    assert by_last_year(80, 80) is Rating.RED
    assert by_last_year(80, 81) is Rating.RED
    assert by_last_year(80, None) is Rating.RED
    assert by_last_year(100, 120) is Rating.GREEN
    assert rate(Decimal(80), at("100"), HIGHER, TEN_PERCENT, same_last_year=Decimal(79)) is Rating.RED


@pytest.mark.parametrize(("last_year", "expected"), [(90, Rating.AMBER), (20, Rating.RED), (80, Rating.RED)])
def test_within_a_range_better_than_last_year_is_nearer_to_it(last_year: int, expected: Rating) -> None:
    def rated(value: str) -> Rating:
        rule, before = "target and last year", Decimal(last_year)
        return rate(Decimal(value), between("40", "60"), WITHIN, TEN_PERCENT, rule=rule, same_last_year=before)

    assert rated("80") is expected


def test_a_missing_figure_is_not_better_and_nothing_is_better_than_it() -> None:
    assert not is_better(None, Decimal(1), HIGHER)
    assert not is_better(Decimal(1), None, HIGHER)
    assert not is_better(Decimal(2), Decimal(1), NONE)


def test_an_unknown_rule_is_refused() -> None:
    with pytest.raises(ValueError, match="mood"):
        rate(Decimal(1), at("1"), HIGHER, TEN_PERCENT, rule="mood")


@given(figures, figures, figures, tolerances)
def test_a_better_figure_never_rates_worse(one: Decimal, other: Decimal, target: Decimal, room: Tolerance) -> None:
    worse, better = sorted((one, other))
    ratings = [BADNESS[rate(value, Target(target), HIGHER, room)] for value in (better, worse)]
    assert ratings == sorted(ratings)


@given(figures, figures, optional_figures, optional_figures, tolerances)
def test_lower_is_the_mirror_image_of_higher(
    value: Decimal, target: Decimal, floor: Decimal | None, last_year: Decimal | None, room: Tolerance
) -> None:
    def mirrored(number: Decimal | None) -> Decimal | None:
        return None if number is None else -number

    rule = "target and last year"
    upright = rate(value, Target(target, floor=floor), HIGHER, room, rule=rule, same_last_year=last_year)
    mirror = Target(-target, floor=mirrored(floor))
    assert rate(-value, mirror, LOWER, room, rule=rule, same_last_year=mirrored(last_year)) is upright


@given(positive_figures, st.decimals(min_value=0, max_value=100, places=1))
def test_exactly_at_the_tolerance_is_amber_and_a_hair_beyond_is_red(target: Decimal, percent: Decimal) -> None:
    edge = target - target * percent / 100
    room = Tolerance(percent)
    assert rate(target, Target(target), HIGHER, room) is Rating.GREEN
    assert rate(edge, Target(target), HIGHER, room) is (Rating.AMBER if percent else Rating.GREEN)
    assert rate(edge - Decimal("0.00001"), Target(target), HIGHER, room) is Rating.RED


@given(figures, figures, figures, tolerances)
def test_nearer_to_the_range_never_rates_worse(value: Decimal, one: Decimal, other: Decimal, room: Tolerance) -> None:
    target = Target(lower=min(one, other), upper=max(one, other))
    assert target.lower is not None
    assert target.upper is not None
    rating = BADNESS[rate(value, target, WITHIN, room)]
    assert (rating == 0) == (target.lower <= value <= target.upper)
    if value < target.lower:
        assert BADNESS[rate((value + target.lower) / 2, target, WITHIN, room)] <= rating
    if value > target.upper:
        assert BADNESS[rate((value + target.upper) / 2, target, WITHIN, room)] <= rating


@given(tolerances)
def test_a_tolerance_is_read_as_it_is_written(tolerance: Tolerance) -> None:
    assert Tolerance.parse(str(tolerance)) == tolerance


@pytest.mark.parametrize(
    ("written", "tolerance"),
    [
        ("10%", Tolerance(Decimal(10), "percent")),
        ("2.5 pp", Tolerance(Decimal("2.5"), "points")),
        ("5", Tolerance(Decimal(5), "own")),
    ],
)
def test_a_tolerance_is_percent_points_or_the_indicators_own_unit(written: str, tolerance: Tolerance) -> None:
    assert Tolerance.parse(written) == tolerance


@pytest.mark.parametrize("written", ["", "-5%", "ten", "5 %%", "1,5", "nan"])
def test_what_is_no_tolerance_is_refused_with_what_to_write(written: str) -> None:
    with pytest.raises(ToleranceFault, match="Write 10%"):
        Tolerance.parse(written)


def test_the_nearest_tolerance_wins_and_ten_percent_stands_behind_all() -> None:
    own, council = Tolerance.parse("2pp"), Tolerance.parse("5%")
    assert nearest_tolerance(own, None, council) == own
    assert nearest_tolerance(None, None, council) == council
    assert nearest_tolerance(None, None, None) == TEN_PERCENT


def test_a_rating_has_a_letter_and_a_reason_has_none() -> None:
    assert [rating.letter for rating in (Rating.RED, Rating.AMBER, Rating.GREEN)] == ["R", "A", "G"]
    assert [rating for rating in Rating if rating.is_colour] == [Rating.RED, Rating.AMBER, Rating.GREEN]
    assert {rating.letter for rating in Rating if not rating.is_colour} == {""}
