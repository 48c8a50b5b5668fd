"""Chasing: one message a day to each who owes something, in the name of the officer who asked for it."""

import pytest

from tests.conversations.people import words_of
from tests.conversations.stage import Council

OFFICER, COLLEAGUE, HEAD = "catrin.bello", "joseph.arkwell", "callum.braithwell"
ASHA, PRIYA, SOLVEIG = "asha.patel", "priya.ellingham", "solveig.amankwah"


def test_somebody_is_chased_by_name_with_their_usual_reminder(open_window: Council) -> None:
    officer, asha, priya = (open_window.person(name) for name in (OFFICER, ASHA, PRIYA))
    officer.says("chase Asha")
    officer.sees("Chased 1 person.", "Asha Patel: 4 figures")
    asha.sees(
        "Catrin Bello, performance officer, asks: 4 figures are still to come for Q2 2026/27, due Friday 16 October.",
        "Missed collections per 100,000 (38 in Q1 2026/27)",
        buttons=["Fill in the form", "Not yet available"],
    )
    priya.sees_nothing()


def test_they_are_those_whose_returns_were_just_told_of(open_window: Council) -> None:
    officer, asha, solveig = (open_window.person(name) for name in (OFFICER, ASHA, SOLVEIG))
    officer.says("who hasn't returned in waste").says("chase them")
    officer.sees("Asha Patel: 4 figures")
    asha.sees("asks: 4 figures")
    solveig.sees_nothing()


def test_nobody_is_chased_twice_on_one_day(open_window: Council) -> None:
    officer, colleague, asha = (open_window.person(name) for name in (OFFICER, COLLEAGUE, ASHA))
    officer.says("chase Asha")
    asha.looks_up()
    colleague.says("chase Asha")
    colleague.sees("Asha Patel was chased today already, so not again.")
    asha.sees_nothing()
    open_window.moves_to("2026-10-02 09:00")
    colleague.says("chase Asha")
    asha.sees("Joseph Arkwell, performance officer, asks:")


def test_a_service_is_chased(open_window: Council) -> None:
    officer, asha, solveig = (open_window.person(name) for name in (OFFICER, ASHA, SOLVEIG))
    officer.says("chase Waste")
    officer.sees("Asha Patel: 4 figures")
    asha.sees("asks: 4 figures")
    solveig.sees_nothing()


def test_everybody_who_owes_is_chased_with_one_press_of_the_board(open_window: Council) -> None:
    officer, asha, priya = (open_window.person(name) for name in (OFFICER, ASHA, PRIYA))
    asha.says("ENV1 38, ENV2 61.2%, ENV3 110, ENV4 18400")
    asha.looks_up()
    officer.presses("Chase all")
    officer.sees("Chased", "people.", "Priya Ellingham: ")
    priya.sees("Catrin Bello, performance officer, asks:")
    asha.sees_nothing()


def test_those_to_be_chased_are_chosen_in_a_form(open_window: Council) -> None:
    officer, asha, priya = (open_window.person(name) for name in (OFFICER, ASHA, PRIYA))
    officer.says("show the board").presses("Chase some").fills(whom_to_chase="person:asha.patel@hartsmere.example")
    officer.sees("Chased 1 person.")
    asha.sees("asks: 4 figures")
    priya.sees_nothing()


def test_a_head_chases_their_own_services_only(open_window: Council) -> None:
    head, asha, priya = (open_window.person(name) for name in (HEAD, ASHA, PRIYA))
    head.says("chase all")
    head.sees("Asha Patel: 4 figures")
    asha.sees("Callum Braithwell, head of service, asks:")
    priya.sees_nothing()
    head.says("chase Priya")
    head.sees("Nobody owes anything there, so nobody was chased.")


def test_a_manager_chases_nobody(open_window: Council) -> None:
    asha, priya = open_window.person(ASHA), open_window.person(PRIYA)
    asha.says("chase Priya")
    asha.sees("That is not yours to do here.")
    priya.sees_nothing()


def test_the_officer_is_told_who_could_not_be_reached(open_window: Council) -> None:
    open_window.door.out_of_reach[f"{ASHA}@hartsmere.example"] = "the app is not installed for them"
    officer = open_window.person(OFFICER)
    officer.says("chase Asha")
    officer.sees("Chased 1 person.", "Should I be unable to reach somebody, you will read it here.")
    officer.sees("I could not tell Asha Patel that their figures are asked for.", "not installed")


def test_a_chase_in_the_evening_waits_for_the_morning_and_is_dropped_when_it_is_done_by_then(
    open_window: Council,
) -> None:
    officer, asha, priya = (open_window.person(name) for name in (OFFICER, ASHA, PRIYA))
    open_window.moves_to("2026-10-06 19:00")
    officer.says("chase Asha and Priya")
    asha.sees_nothing()
    asha.says("ENV1 38, ENV2 61.2%, ENV3 110, ENV4 18400")
    asha.looks_up()
    open_window.moves_to("2026-10-07 08:45")
    asha.sees_no("asks:")
    priya.sees("Catrin Bello, performance officer, asks:")


def test_a_late_one_is_chased_about_the_deadline_that_was(open_window: Council) -> None:
    officer, asha = open_window.person(OFFICER), open_window.person(ASHA)
    open_window.sleeps_until("2026-10-20 09:00")
    officer.says("chase Asha")
    asha.sees("asks: 4 figures are still to come for Q2 2026/27. The deadline was Friday 16 October.")


def test_who_is_to_be_chased_remains_a_question(open_window: Council) -> None:
    officer = open_window.person(OFFICER)
    officer.says("who still needs chasing")
    assert "still owe" in words_of(officer.sees_one_message().reply)


@pytest.mark.parametrize("words", ["chase those who are away", "chase the ones on strike", "chase people about lunch"])
def test_words_that_may_leave_somebody_out_chase_nobody(open_window: Council, words: str) -> None:
    officer = open_window.person("catrin.bello")
    officer.says(words).sees("so nobody was chased.", buttons=["Chase all", "Chase some"])
    open_window.person("asha.patel").sees_nothing()


@pytest.mark.parametrize(
    "words", ["chase all", "please chase everyone who has not returned yet", "chase the stragglers"]
)
def test_everybody_is_chased_by_every_word_for_it(open_window: Council, words: str) -> None:
    open_window.person("catrin.bello").says(words).sees("Chased 25 people.")
