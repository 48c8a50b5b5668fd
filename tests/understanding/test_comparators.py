"""Those a council is compared with are known by the names that its benchmarks give them."""

import pytest

from handlers.understanding.names.comparators import with_others_named

NAMES = ("London average", "Statistical neighbours")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("TA compared with the london average", "TA compared with other councils"),
        ("how do ehcps stack up against Statistical  Neighbours", "how do ehcps stack up against other councils"),
        ("suppliers paying the London Living Wage", "suppliers paying the London Living Wage"),
    ],
)
def test_a_comparator_said_whole_stands_for_other_councils(said: str, meant: str) -> None:
    assert with_others_named(said, NAMES) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("how does that compare with london", "how does that compare with other councils"),
        ("ehcps vs the london boroughs", "ehcps vs other councils"),
        ("voids against last year", "voids against last year"),
        ("flats in london road", "flats in london road"),
    ],
)
def test_one_telling_word_behind_a_word_that_compares_is_enough(said: str, meant: str) -> None:
    assert with_others_named(said, NAMES) == meant


def test_a_word_that_is_a_name_of_the_councils_own_is_nobody_elses() -> None:
    assert with_others_named("planning against london", NAMES, {("london",): ()}) == "planning against london"


def test_without_benchmarks_a_text_stays_as_it_was() -> None:
    assert with_others_named("against the london average", ()) == "against the london average"
