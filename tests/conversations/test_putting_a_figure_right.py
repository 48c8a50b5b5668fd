"""A figure that was just given is put right in words that name nothing."""

import pytest

from tests.conversations.people import Person
from tests.conversations.stage import Council

Q2 = "2026/27 Q2"


@pytest.fixture
def asha(open_window: Council) -> Person:
    """Owes four figures."""
    return open_window.person("asha.patel")


@pytest.mark.parametrize(
    "text",
    [
        "scrap that, the proper number is 41",
        "sorry should have been 41",
        "the right figure is 41",
        "i mistyped, 41",
        "no wait 41",
        "fat fingers, 41",
        "ignore that, 41 is the correct one",
        "the number I sent is out by one, 41",
        "forget what I said, 41 is right",
    ],
)
def test_a_figure_just_given_is_put_right_without_its_name(open_window: Council, asha: Person, text: str) -> None:
    asha.says("missed bins 62").says(text)
    asha.sees("Missed collections per 100,000: 41 (provisional)", "It was 62")
    found = open_window.figure("ENV1", Q2)
    assert found is not None
    assert f"{found.value:f}" == "41"


@pytest.mark.parametrize("text", ["it should be 40 next quarter", "we hope it will be 40 by Christmas"])
def test_what_a_figure_is_hoped_to_be_is_its_comment(open_window: Council, asha: Person, text: str) -> None:
    asha.says("missed bins 62").says(text)
    asha.sees("the comment on Missed collections per 100,000 is kept", text)
    found = open_window.figure("ENV1", Q2)
    assert found is not None
    assert f"{found.value:f}" == "62"
