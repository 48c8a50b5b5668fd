"""Honest denominators."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.counting import tally
from domain.rating import Rating

RED, AMBER, GREEN = Rating.RED, Rating.AMBER, Rating.GREEN


def test_every_share_says_what_it_is_a_share_of() -> None:
    ratings = [GREEN] * 49 + [AMBER] * 12 + [RED] * 9 + [Rating.BASELINE] * 20 + [Rating.NOT_DUE] * 128
    assert (
        tally(ratings).sentence()
        == "49 of 70 with a target are green, 12 amber and 9 red; 20 are baselines; 128 are not due."
    )
    red = "9 of 70 with a target are red, 12 amber and 49 green; 20 are baselines; 128 are not due."
    assert tally(ratings).sentence(RED) == red


@pytest.mark.parametrize(
    ("ratings", "sentence"),
    [
        ([GREEN, RED, Rating.LATE], "1 of 2 with a target and a figure is green, 1 red; 1 is late."),
        ([GREEN, GREEN], "2 of 2 with a target are green."),
        ([RED, Rating.NO_TARGET], "0 of 1 with a target are green, 1 red; 1 has no target."),
        ([Rating.NOT_DUE, Rating.BASELINE], "None of 2 has a colour; 1 is a baseline; 1 is not due."),
        ([], "There are no indicators."),
    ],
)
def test_few_and_none_are_said_in_plain_words(ratings: list[Rating], sentence: str) -> None:
    assert tally(ratings).sentence() == sentence


def test_whole_percentages_add_up_to_a_hundred() -> None:
    assert tally([GREEN] * 1 + [AMBER] * 1 + [RED] * 1).percentages() == {RED: 34, AMBER: 33, GREEN: 33}
    assert tally([GREEN] * 74 + [RED] * 26).percentages() == {RED: 26, AMBER: 0, GREEN: 74}
    assert tally([Rating.LATE]).percentages() == {}


@given(st.lists(st.sampled_from(Rating)))
def test_the_ratings_and_the_reasons_for_none_add_up_to_the_whole(ratings: list[Rating]) -> None:
    counted = tally(ratings)
    assert counted.total == len(ratings)
    assert counted.rated + sum(count for _, count in counted.reasons) == counted.total
    assert all(counted.of(rating) == ratings.count(rating) for rating in Rating)
    if counted.rated:
        shares = counted.percentages()
        assert sum(shares.values()) == 100
        assert all(abs(shares[colour] - 100 * counted.of(colour) / counted.rated) < 1 for colour in shares)


@given(st.lists(st.sampled_from(Rating), min_size=1))
def test_the_sentence_leaves_nobody_out(ratings: list[Rating]) -> None:
    counted = tally(ratings)
    first, *others = counted.sentence().rstrip(".").split("; ")
    green, *colours = (int(number) for number in re.findall(r"\d+", first))
    rated = colours.pop(0) if counted.rated else 0
    assert rated == (green + sum(colours) if counted.rated else 0)
    assert rated + sum(int(other.split()[0]) for other in others) == len(ratings)


def test_what_has_not_come_in_yet_is_still_to_come() -> None:
    assert tally([Rating.GREEN, Rating.NOT_YET_AVAILABLE, Rating.NOT_YET_AVAILABLE]).sentence() == (
        "1 of 1 with a target and a figure is green; 2 are still to come."
    )
