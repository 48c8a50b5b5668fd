"""An owner who is away with nobody standing in: the officers are told, and name a cover from there."""

from datetime import date

import pytest

from storage.tables import Indicator, Person
from tests.conversations.people import words_of
from tests.conversations.stage import Council

ASHA, PRIYA, JEROME, OFFICER = "asha.patel", "priya.ellingham", "jerome.tillotson", "catrin.bello"
AWAY = "Away, and nobody stands in"
COVER = "Name a cover for Asha Patel"


def is_away(council: Council, name: str, until: date | None = date(2026, 10, 23), deputy: str | None = None) -> None:
    """What a pack says of somebody who is on leave."""
    with council.database.writing() as session:
        person = session.get_one(Person, (council.key, f"{name}@hartsmere.example"))
        person.away_from, person.away_until = date(2026, 9, 28), until
        person.deputy = f"{deputy}@hartsmere.example" if deputy else None


def no_deputies(council: Council) -> None:
    """No indicator has a deputy of its own either."""
    with council.database.writing() as session:
        for code in ("ENV1", "ENV2", "ENV3", "ENV4"):
            session.get_one(Indicator, (council.key, code)).deputy = None


def test_the_board_says_who_is_away_and_names_a_cover_from_there(open_window: Council) -> None:
    is_away(open_window, ASHA)
    no_deputies(open_window)
    officer, priya, asha = (open_window.person(each) for each in (OFFICER, PRIYA, ASHA))
    officer.says("show the board")
    officer.sees(AWAY, "Asha Patel, until 23 Oct 2026: 4 figures", buttons=[COVER])
    officer.presses(COVER).sees("For Asha Patel.", form=["who gives the figures", "until when"])
    officer.fills(who_gives_the_figures=f"{PRIYA}@hartsmere.example")
    officer.sees("Priya Ellingham gives the 4 figures of Asha Patel until Friday 23 October.", buttons=["Undo"])
    priya.sees("Catrin Bello has asked you to give the 4 figures of Asha Patel until Friday 23 October.")
    asha.sees("Catrin Bello has asked Priya Ellingham to give your 4 figures until Friday 23 October.")
    assert {"ENV1", "ENV2", "ENV3", "ENV4"} <= set(priya.owes())
    officer.says("show the board").sees_no(AWAY)
    officer.says("undo").says("show the board").sees(AWAY)


def test_the_officers_are_told_when_the_reminder_goes_to_somebody_away(hartsmere: Council) -> None:
    is_away(hartsmere, ASHA)
    no_deputies(hartsmere)
    officer = hartsmere.person(OFFICER)
    hartsmere.moves_to("2026-10-01 09:00")
    told = officer.sees("1 person is away with figures to give for Q2 2026/27, and nobody stands in.", buttons=[COVER])
    assert "Asha Patel, until 23 Oct 2026: 4 figures" in words_of(told.reply)
    hartsmere.moves_to("2026-10-01 10:00")
    officer.sees_no("nobody stands in")
    hartsmere.moves_to("2026-10-13 09:00")
    officer.sees("1 person is away with figures to give for Q2 2026/27, and nobody stands in.")


def test_a_deputy_who_is_away_too_stands_in_for_nobody(open_window: Council) -> None:
    is_away(open_window, ASHA, deputy=JEROME)
    is_away(open_window, JEROME)
    officer = open_window.person(OFFICER)
    officer.says("show the board")
    officer.sees("Asha Patel, until 23 Oct 2026: 4 figures; Jerome Tillotson, who stands in, is away too")


def test_who_has_a_deputy_at_work_is_covered(open_window: Council) -> None:
    is_away(open_window, ASHA, deputy=JEROME)
    open_window.person(OFFICER).says("show the board").sees_no(AWAY)


def test_one_who_is_back_needs_no_cover(open_window: Council) -> None:
    is_away(open_window, ASHA)
    no_deputies(open_window)
    officer = open_window.person(OFFICER)
    officer.says("show the board")
    open_window.person(ASHA).says("I'm back")
    officer.presses(COVER).sees("Asha Patel is not away any more, so nobody has to stand in.")


COVERING = (
    "Priya will do Asha's until 23 October",
    "Priya is covering for Asha till 23 October",
    "Priya Ellingham will stand in for Asha Patel until 23 October",
    "Priya will enter Asha's figures until 23 October",
    "Priya covers for Asha until 23 October",
)


@pytest.mark.parametrize("words", COVERING)
def test_an_officer_names_a_cover_by_saying_it(open_window: Council, words: str) -> None:
    officer = open_window.person(OFFICER)
    officer.says(words)
    officer.sees("Priya Ellingham gives the 4 figures of Asha Patel until Friday 23 October.")


def test_naming_a_cover_who_is_away_says_so(open_window: Council) -> None:
    is_away(open_window, PRIYA)
    asha = open_window.person(ASHA)
    asha.says("Priya will do mine till the 21st").sees("But Priya Ellingham is away until Friday 23 October as well")


@pytest.mark.parametrize("name", ["shabnam.wetherby", "priya.ellingham", "callum.braithwell"])
def test_only_officers_name_a_cover_for_others(open_window: Council, name: str) -> None:
    is_away(open_window, ASHA)
    no_deputies(open_window)
    officer, other = open_window.person(OFFICER), open_window.person(name)
    officer.says("show the board")
    with pytest.raises(AssertionError):
        other.presses(COVER)
    other.says("Priya will do Asha's until 23 October").sees_no("gives the 4 figures of Asha Patel")
