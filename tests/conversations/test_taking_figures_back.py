"""A figure that was just given is taken back, or goes to the indicator that was meant, in one press."""

import pytest

from storage.audit.verifying import verify
from tests.conversations.people import Person, buttons_of
from tests.conversations.stage import Council

Q2 = "2026/27 Q2"


@pytest.fixture
def asha(open_window: Council) -> Person:
    """Owes four figures."""
    return open_window.person("asha.patel")


def value(council: Council, code: str) -> str:
    """The figure as it stands; empty where there is none."""
    found = council.figure(code, Q2)
    return "" if found is None or found.value is None else f"{found.value:f}"


@pytest.mark.parametrize(
    "text",
    [
        "sorry I meant garden waste",
        "no that was for garden waste",
        "oops, wrong one, that should be garden waste",
        "move it to garden waste",
        "I meant garden waste, not missed bins",
    ],
)
def test_a_figure_given_for_the_wrong_indicator_is_moved(open_window: Council, asha: Person, text: str) -> None:
    asha.says("missed bins 38").says(text)
    asha.sees("Take 38 back from Missed collections per 100,000 and record it for Garden waste subscriptions?")
    assert (value(open_window, "ENV1"), value(open_window, "ENV4")) == ("38", "")
    asha.presses("Yes, move 38").sees("Taken back: 38 for Missed collections", "Garden waste subscriptions: 38 is")
    asha.presses("Yes, it is right")
    assert (value(open_window, "ENV1"), value(open_window, "ENV4")) == ("", "38")
    assert {"ENV1"} <= set(asha.owes())


@pytest.mark.parametrize(
    "text", ["delete missed bins", "take that back", "scrap that figure", "undo that", "remove it please", "undo"]
)
def test_a_figure_that_was_just_given_is_taken_back(open_window: Council, asha: Person, text: str) -> None:
    asha.says("missed bins 38").says(text)
    asha.sees("Take 38 back from Missed collections per 100,000 for Q2 2026/27?", buttons=["Yes, take 38 back"])
    assert value(open_window, "ENV1") == "38"
    asha.says("yes").sees("Taken back: 38", "still to be given")
    assert value(open_window, "ENV1") == ""
    assert "ENV1" in asha.owes()
    with open_window.database.reading() as session:
        assert verify(session, open_window.key).faults == ()
    asha.says("missed bins 39")
    assert value(open_window, "ENV1") == "39"


def test_what_stood_before_stands_again_and_nothing_is_lost(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 36").says("missed bins 38").says("take that back").sees("36 stands there then, as before.")
    asha.presses("Yes, take 38 back")
    assert [f"{each.value:f}" for each in open_window.history("ENV1", Q2)] == ["36", "38", "36"]


def test_of_several_that_were_given_each_can_be_taken_back(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 38, recycling 61.2").says("take that back")
    asha.sees("Take 38 back", "Take 61.2% back", buttons=["Yes, take 38 back", "Yes, take 61.2% back"])
    asha.presses("Yes, take 61.2% back")
    assert (value(open_window, "ENV1"), value(open_window, "ENV2")) == ("38", "")


def test_a_figure_that_waits_for_an_answer_goes_to_the_other_one(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 18400").says("sorry, I meant garden waste").sees("Record 18400 for Garden waste")
    asha.says("yes")
    assert (value(open_window, "ENV1"), value(open_window, "ENV4")) == ("", "18400")


def test_what_a_head_was_shown_before_is_not_signed_off_once_it_was_taken_back(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("missed bins 38, recycling 61.2, residual waste 101, garden waste 21344")
    approve = next(each for each in buttons_of(callum.sees_one_message().reply) if each.label == "Approve all")
    asha.says("take missed bins back").presses("Yes, take 38 back")
    callum.presses_what_was(approve)
    assert value(open_window, "ENV1") == ""
    found = open_window.figure("ENV1", Q2)
    assert found is not None
    assert not found.state.is_signed_off


def test_who_did_not_give_a_figure_cannot_take_it_back(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 38")
    shabnam = open_window.person("shabnam.wetherby")
    shabnam.says("delete missed bins")
    assert value(open_window, "ENV1") == "38"
    callum = open_window.person("callum.braithwell")
    callum.says("delete missed bins").sees("was given by Asha Patel")


def test_another_question_after_a_figure_is_still_answered(asha: Person) -> None:
    asha.says("missed bins 38").says("and recycling").sees("Household waste recycled: 59.4% for Q1 2026/27")


@pytest.mark.parametrize("answer", ["yes", "[button]"])
def test_a_figure_that_was_asked_about_first_is_moved_as_it_was_taken(
    open_window: Council, asha: Person, answer: str
) -> None:
    asha.says("missed bins around 38")
    asha.says("yes") if answer == "yes" else asha.presses("38 per 100,000")
    asha.says("sorry I meant garden waste").sees("Take 38 back from Missed collections per 100,000 and record it for")
    asha.presses("Yes, move 38").presses("Yes, it is right")
    assert (value(open_window, "ENV1"), value(open_window, "ENV4")) == ("", "38")


@pytest.mark.parametrize("words", ["take ENV2 back", "take recycling back", "please take the recycling figure back"])
def test_a_figure_is_taken_back_by_its_name_whatever_was_said_since(open_window: Council, words: str) -> None:
    asha = open_window.person("asha.patel")
    asha.says("recycling 61.2%").says("what do I owe").says(words)
    asha.sees("Take 61.2% back from Household waste recycled for Q2 2026/27?", buttons=["Yes, take 61.2% back"])


def test_what_takes_a_figure_back_is_no_comment_on_it(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 62").says("take ENV1 back").sees("Take 62 back from Missed collections per 100,000")


def test_a_comment_that_came_since_does_not_keep_the_figure(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 62").says("two crews were short all summer").says("take ENV1 back")
    asha.sees("Nothing stands there then, and it is still to be given.")
    asha.presses("Yes, take 62 back").sees("Taken back: 62")
    assert "ENV1" in asha.owes()
