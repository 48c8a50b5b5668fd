"""What a return of four indicators, all green, costs the one who gives it, counted from the conversation."""

import pytest

from tests.conversations.effort import Effort
from tests.conversations.people import Person
from tests.conversations.stage import Council

GREEN = {"ENV1": "38", "ENV2": "61.2", "ENV3": "101", "ENV4": "21344"}
DIGITS = sum(len(text) for text in GREEN.values())


@pytest.fixture
def asha(hartsmere: Council) -> Person:
    """Somebody who has just been asked for four figures."""
    person = hartsmere.person("asha.patel")
    hartsmere.moves_to("2026-10-01 09:00")
    assert person.owes() == list(GREEN)
    return person


@pytest.fixture
def effort(asha: Person) -> Effort:
    """What they do from here."""
    found = Effort()
    found.watch(asha)
    return found


def test_four_green_figures_in_the_form_take_two_presses_and_the_digits(asha: Person, effort: Effort) -> None:
    asha.presses("Fill in the form").fills(**GREEN)
    assert asha.owes() == []
    assert (effort.presses, effort.keystrokes) == (2, DIGITS)


def test_four_green_figures_typed_in_one_line_take_one_press_and_their_names(asha: Person, effort: Effort) -> None:
    asha.says("missed bins 38, recycling 61.2, residual waste 101, garden waste 21344")
    assert asha.owes() == []
    assert (effort.presses, effort.keystrokes) == (1, 70)


def test_four_green_figures_one_at_a_time_take_five_presses_and_the_digits(asha: Person, effort: Effort) -> None:
    asha.says("start")
    for figure in GREEN.values():
        asha.says(figure)
    assert asha.owes() == []
    assert (effort.presses, effort.keystrokes) == (5, DIGITS + len("start"))


def test_unchanged_in_one_field_costs_one_press_more(asha: Person, effort: Effort) -> None:
    asha.presses("Fill in the form").fills(**GREEN | {"ENV2": "same"}).fills()
    assert asha.owes() == []
    assert (effort.presses, effort.keystrokes) == (3, DIGITS)


def test_a_form_that_was_left_half_filled_costs_no_digit_twice(asha: Person, effort: Effort) -> None:
    asha.presses("Fill in the form").leaves(ENV1="38", ENV2="61.2")
    asha.presses("Fill in the form").fills(ENV3="101", ENV4="21344")
    assert asha.owes() == []
    assert effort.keystrokes == DIGITS
