"""One answer for everything that is owed: shown first, and saved on one press."""

import pytest

from domain.periods import Period
from storage.audit.verifying import verify
from storage.queries import figures
from tests.conversations.stage import Council

SHOWN = "Nothing is saved yet. This is what I would save for 4 figures still to come from you:"
ALL_NIL = (
    "everything nil",
    "all nil",
    "nil for the lot",
    "Nil return for all of them, please",
    "they are all nil returns",
    "nothing to report for any of them",
    "nil across the board",
    "all four are nil",
)


def given(council: Council) -> str:
    """Household waste recycled, as it stands."""
    with council.database.reading() as session:
        found = figures.one(session, "hartsmere", "ENV2", Period.parse("2026/27 Q2"))
    return f"{found.value:f}" if found is not None and found.value is not None else ""


@pytest.mark.parametrize("words", ALL_NIL)
def test_nil_for_everything_is_shown_and_nothing_is_saved(open_window: Council, words: str) -> None:
    asha = open_window.person("asha.patel")
    asha.says(words)
    asha.sees(SHOWN, "Household waste recycled, Q2 2026/27: nil return", buttons=["Yes, save all 4", "No, one by one"])
    assert len(asha.owes()) == 4


@pytest.mark.parametrize("agrees", ["Yes, save all 4", "yes"])
def test_one_press_or_a_yes_saves_it(open_window: Council, agrees: str) -> None:
    asha = open_window.person("asha.patel")
    asha.says("everything nil").says(agrees)
    asha.sees("Household waste recycled: nil return for Q2 2026/27", "That is everything for Q2 2026/27, thank you.")
    assert asha.owes() == []


def test_no_leads_to_the_form_and_saves_nothing(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("all nil").says("no").sees("Write each as you would say it")
    assert len(asha.owes()) == 4


def test_the_same_as_last_quarter_shows_every_figure_it_would_repeat(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("all the same as last quarter")
    asha.sees(
        SHOWN,
        "Missed collections per 100,000, Q2 2026/27: 38, as in Q1 2026/27",
        "Household waste recycled, Q2 2026/27: 59.4%, as in Q1 2026/27",
    )
    asha.presses("Yes, save all 4").sees("Household waste recycled: 59.4% (provisional) for Q2 2026/27")
    assert asha.owes() == []


def test_what_is_not_applicable_is_asked_why_once_for_all(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("all n/a").sees("Why is it not applicable?", buttons=["Say why", "No, one by one"])
    asha.presses("Say why").fills(why="The plant is closed")
    asha.sees("not applicable for Q2 2026/27")
    assert asha.owes() == []


def test_what_was_written_behind_it_is_taken_with_it(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("all n/a, the plant is closed").sees("not applicable, the plant is closed")
    asha.presses("Yes, save all 4")
    assert asha.owes() == []


def test_what_is_not_there_yet_asks_until_when_once_for_all(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("everything tbc").presses("Say until when").fills(until_when="12 Dec")
    asha.sees("expected by 12 Dec 2026")
    assert asha.owes() == []


def test_a_day_that_there_is_not_is_told(open_window: Council) -> None:
    open_window.person("asha.patel").says("everything tbc 30 Feb").sees("There is no 30 February 2027.")


def test_what_was_given_in_the_meantime_stays(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("everything nil")
    asked = asha.sees(SHOWN)
    open_window.person("callum.braithwell").says("ENV2 61.2%")
    asha.presses("Yes, save all 4", on=asked)
    assert given(open_window) == "61.2"
    assert asha.owes() == []


def test_the_rest_is_only_the_rest(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("recycling 61.2%").says("the rest is nil").sees(
        "for 3 figures still to come", buttons=["Yes, save all 3"]
    )


def test_zero_for_everything_is_checked_as_every_zero_is(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("all zero").presses("Yes, save all 4").sees("more questions follow")


@pytest.mark.parametrize("words", ["all nil returns", "is everything nil?", "show everything that is n/a"])
def test_what_asks_is_answered(open_window: Council, words: str) -> None:
    asha = open_window.person("asha.patel")
    asha.says(words)
    asha.sees_no("I would save")


def test_who_owes_nothing_gives_nothing(open_window: Council) -> None:
    member = open_window.person("shabnam.wetherby")
    member.says("all n/a")
    member.sees_no("I would save")


@pytest.mark.parametrize("words", ["all nil except recycling", "everything nil, apart from ENV2 which is 61.2"])
def test_what_is_excepted_is_left_out_and_stays_to_be_given(open_window: Council, words: str) -> None:
    asha = open_window.person("asha.patel")
    asha.says(words)
    asha.sees("for 3 figures", "Left out, to be given besides: Household waste recycled.", buttons=["Yes, save all 3"])
    asha.says("yes")
    assert asha.owes() == ["ENV2"]


def test_what_excepts_something_unknown_is_not_taken_for_everything(open_window: Council) -> None:
    open_window.person("asha.patel").says("all nil except the thing with the wotsit").sees_no("I would save")


def test_all_of_it_is_taken_back_in_one_press(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("everything nil").says("yes").presses("Take all 4 back")
    asha.sees("Taken back: Missed collections per 100,000, Household waste recycled")
    assert len(asha.owes()) == 4
    with open_window.database.reading() as session:
        assert verify(session, "hartsmere").faults == ()


def test_what_was_put_right_since_is_not_taken_back_with_the_rest(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("everything nil").says("yes").says("recycling 61.2%").presses("Take all 4 back")
    asha.sees("1 figure changed since, so it stays.")
    assert given(open_window) == "61.2"
    assert len(asha.owes()) == 3
