"""Taking changes of the framework back: each by its own button, one after the other by saying so."""

import pytest
from sqlalchemy import select

from domain.periods import Period
from storage.queries import indicators
from storage.tables import TargetRow
from tests.conversations.people import Person, buttons_of
from tests.conversations.stage import Council

MISSED, RECYCLED = "Missed collections per 100,000", "Household waste recycled"


@pytest.fixture
def officer(hartsmere: Council) -> Person:
    """A performance officer."""
    return hartsmere.person("catrin.bello")


def target(council: Council, code: str) -> str | None:
    """The target of the next year, and its tolerance where it has one of its own."""
    with council.database.reading() as session:
        row = session.scalar(
            select(TargetRow).where(TargetRow.code == code, TargetRow.period == Period.parse("2027/28"))
        )
        return None if row is None else f"{row.target} {row.tolerance or ''}".strip()


def test_undo_said_twice_takes_back_the_last_two_changes(hartsmere: Council, officer: Person) -> None:
    officer.says("change the target for missed bins to 35 from 1 April 2027")
    officer.says("change the target for recycling to 61% from 1 April 2027")
    officer.says("undo").sees(f"Taken back: 1 thing is as before, about {RECYCLED}.")
    officer.says("undo").sees(f"Taken back: 1 thing is as before, about {MISSED}.")
    officer.says("undo").sees("There is no change of yours to undo.")
    assert target(hartsmere, "ENV1") is None


def test_the_button_of_an_older_change_takes_back_that_one(hartsmere: Council, officer: Person) -> None:
    officer.says("change the target for missed bins to 35 from 1 April 2027")
    older = officer.new[-1]
    officer.says("change the target for recycling to 61% from 1 April 2027")
    officer.presses("Undo", on=older).sees(f"Taken back: 1 thing is as before, about {MISSED}.")
    assert target(hartsmere, "ENV1") is None
    assert str(target(hartsmere, "ENV2")).startswith("61")


def test_a_button_pressed_again_changes_nothing(officer: Person) -> None:
    officer.says("change the target for missed bins to 35 from 1 April 2027")
    undo = next(each for each in buttons_of(officer.new[-1].reply) if each.label == "Undo")
    officer.says("change the target for recycling to 61% from 1 April 2027")
    officer.presses_what_was(undo).presses_what_was(undo)
    officer.sees("That was taken back already, so nothing was changed.")


def test_an_undoing_can_be_undone_and_that_again(hartsmere: Council, officer: Person) -> None:
    officer.says("change the target for missed bins to 35 from 1 April 2027").presses("Undo")
    officer.presses("Undo the undoing")
    officer.sees(f"The undoing is undone: 1 thing is as you had changed it, about {MISSED}.")
    assert target(hartsmere, "ENV1") == "35"
    officer.says("undo").sees("Taken back: 1 thing is as before")
    assert target(hartsmere, "ENV1") is None


def test_whoever_was_told_of_a_move_is_told_that_it_was_taken_back(hartsmere: Council, officer: Person) -> None:
    asha, jerome = hartsmere.person("asha.patel"), hartsmere.person("jerome.tillotson")
    officer.says("move all of Asha's indicators to Jerome from 15 October")
    asha.looks_up()
    jerome.looks_up()
    officer.says("undo")
    asha.sees(f"You go on answering for {MISSED}", "what was planned has been taken back.")
    jerome.sees(f"Asha Patel goes on answering for {MISSED}")


def test_whoever_answers_already_is_told_who_answers_again(hartsmere: Council, officer: Person) -> None:
    asha, jerome = hartsmere.person("asha.patel"), hartsmere.person("jerome.tillotson")
    officer.says("move all of Asha's indicators to Jerome")
    asha.looks_up()
    jerome.looks_up()
    officer.says("undo")
    asha.sees("You answer for the 4 indicators of Jerome Tillotson")
    jerome.sees("Asha Patel answers for your 4 indicators")
    with hartsmere.database.reading() as session:
        assert len(indicators.owned_by(session, "hartsmere", asha.name)) == 4


def test_a_move_that_is_planned_already_is_not_planned_again(hartsmere: Council, officer: Person) -> None:
    officer.says("move all of Asha's indicators to Jerome from 15 October")
    officer.says("move all of Asha's indicators to Jerome from 15 October")
    officer.sees("That is planned already, so nothing was changed.")
    officer.says("undo")
    hartsmere.moves_to("2026-10-16 09:00")
    with hartsmere.database.reading() as session:
        assert len(indicators.owned_by(session, "hartsmere", "asha.patel@hartsmere.example")) == 4


def test_a_target_said_with_its_tolerance_is_not_taken_for_the_tolerance(hartsmere: Council, officer: Person) -> None:
    officer.says("set the target of recycling to 60% with tolerance 3pp from 1 April 2027")
    officer.sees_no("tolerance 60%")
    officer.sees(f"Change the target for {RECYCLED}", form=["target", "tolerance", "from when"])
    officer.fills(target="60", tolerance="3pp")
    officer.sees("target 60%")
    assert target(hartsmere, "ENV2") == "60 3pp"
