"""The same as last time, in the words people use for it."""

import pytest

from domain.same_again import is_same_again


@pytest.mark.parametrize(
    "said",
    [
        "unchanged",
        "Same as last quarter",
        "the same",
        "no change since Q1",
        "ditto.",
        "as before",
        "it's the same again",
    ],
)
def test_an_answer_that_repeats_the_last_one(said: str) -> None:
    assert is_same_again(said)


@pytest.mark.parametrize("said", ["", "61.2", "same-day visits 4", "nil return", "changed", "n/a, same reason"])
def test_an_answer_that_does_not(said: str) -> None:
    assert not is_same_again(said)
