"""Standing in, coming back, taking over, and taking any of it back."""

import pytest
from sqlalchemy import select

from bot.reply import Button
from storage.tables import LogEntry, Person, Reminder
from tests.conversations.stage import Council
from tests.conversations.test_amending import approval_is_needed

ASHA, PRIYA, JEROME = "asha.patel", "priya.ellingham", "jerome.tillotson"
OFFICER, SECOND_OFFICER = "catrin.bello", "joseph.arkwell"
WASTE = ["ENV1", "ENV2", "ENV3", "ENV4"]


def test_a_colleague_stands_in_until_the_day_that_was_said(open_window: Council) -> None:
    asha, priya = open_window.person(ASHA), open_window.person(PRIYA)
    before = priya.owes()
    asha.says("Priya will do mine till the 12th")
    asha.sees("Priya Ellingham gives your 4 figures until Monday 12 October.", buttons=["Undo"])
    priya.sees("Asha Patel has asked you to give their 4 figures until Monday 12 October.", buttons=["What do I owe?"])
    assert set(priya.owes()) == {*before, *WASTE}
    assert asha.owes() == []
    asha.says("what do I owe")
    asha.sees("Nothing is asked of you while you are away. For you, 4 figures will come from Priya Ellingham:")
    priya.says("ENV2 61.2%")
    priya.sees("Household waste recycled: 61.2%", "Entered for Asha Patel.")
    figure = open_window.figure("ENV2", "2026/27 Q2")
    assert figure is not None
    assert (figure.entered_by, figure.entered_for) == (
        "priya.ellingham@hartsmere.example",
        "asha.patel@hartsmere.example",
    )
    open_window.moves_to("2026-10-13 09:00")
    assert asha.owes() == ["ENV1", "ENV3", "ENV4"]


def test_somebody_who_is_back_early_gives_their_own_figures_again(open_window: Council) -> None:
    asha = open_window.person(ASHA)
    asha.says("Priya will do mine till the 12th")
    asha.says("I'm back")
    asha.sees("Welcome back.", "You have 4 figures to give.")
    assert asha.owes() == WASTE


def test_the_usual_deputy_stands_in_where_nobody_is_named(open_window: Council) -> None:
    asha = open_window.person(ASHA)
    asha.says("im on leave until monday")
    asha.sees("Jerome Tillotson gives your 4 figures until Monday 5 October.")
    assert set(WASTE) <= set(open_window.person(JEROME).owes())


def test_a_stay_that_begins_later_changes_nothing_before_it_does(open_window: Council) -> None:
    asha = open_window.person(ASHA)
    asha.says("I'm away from 8 to 14 October, Priya is covering for me")
    asha.sees("Priya Ellingham gives your 4 figures from Thursday 8 October until Wednesday 14 October.")
    assert asha.owes() == WASTE
    open_window.moves_to("2026-10-08 09:00")
    assert asha.owes() == []


def test_a_stand_in_is_taken_back_by_one_press(open_window: Council) -> None:
    asha = open_window.person(ASHA)
    asha.says("Priya will do mine till the 12th").presses("Undo")
    asha.sees("Taken back: 1 thing is as before.")
    assert asha.owes() == WASTE


def test_a_second_stay_says_which_one_it_replaces_and_undo_brings_that_back(open_window: Council) -> None:
    asha, priya = (open_window.person(name) for name in (ASHA, PRIYA))
    asha.says("Priya will do mine till the 12th")
    asha.sees_no("takes the place of")
    asha.says("I am away from 8 to 14 October, Jerome is covering for me")
    asha.sees(
        "Jerome Tillotson gives your 4 figures from Thursday 8 October until Wednesday 14 October.",
        "This takes the place of what you said before: Priya Ellingham until Monday 12 October.",
        buttons=["Undo"],
    )
    priya.sees("Asha Patel has asked somebody else to stand in.")
    assert asha.owes() == WASTE
    asha.presses("Undo")
    assert asha.owes() == []
    assert set(WASTE) <= set(priya.owes())
    open_window.moves_to("2026-10-14 09:00")
    asha.says("Jerome will do mine till the 20th")
    asha.sees_no("takes the place of")
    asha.says("Jerome will do mine till the 20th")
    asha.sees_no("takes the place of")


def test_somebody_who_cannot_give_figures_cannot_stand_in(open_window: Council) -> None:
    asha = open_window.person(ASHA)
    asha.says("Elspeth Nwosu will do mine till the 12th")
    asha.sees("Elspeth Nwosu can't give figures.")
    assert asha.owes() == WASTE


def test_an_officer_moves_everything_of_somebody_who_leaves(open_window: Council) -> None:
    officer, jerome, asha = (open_window.person(name) for name in (OFFICER, JEROME, ASHA))
    officer.says("move all of Asha's indicators to Jerome")
    officer.sees("Jerome Tillotson answers for the 4 indicators of Asha Patel: ", buttons=["Undo"])
    jerome.sees("You answer for the 4 indicators of Asha Patel")
    asha.sees("Jerome Tillotson answers for your 4 indicators: ")
    assert asha.owes() == []
    assert set(WASTE) <= set(jerome.owes())
    officer.presses("Undo")
    assert asha.owes() == WASTE


def test_what_somebody_who_leaves_is_sent_can_be_ended_with_the_move(open_window: Council) -> None:
    officer, asha = open_window.person(OFFICER), open_window.person(ASHA)
    asha.says("send me my reds every Monday").says("remind me on 5 October about missed bins")
    officer.says("move all of Asha's indicators to Jerome")
    officer.sees("2 reminders and regular messages that Asha Patel has asked for", buttons=["End what is sent to them"])
    officer.presses("End what is sent to them").sees("Nothing is sent to Asha Patel any more")
    assert ended(open_window) == [("reminder ended", OFFICER, "asha.patel@hartsmere.example")] * 2
    open_window.moves_to("2026-10-05 09:00")
    asha.sees_no("You asked me on", "You get this every Monday")
    asha.presses_what_was(Button("End what is sent to them", "reminders.end", {"person": OFFICER}))
    asha.sees("That is not yours to do here.")


def test_nothing_is_offered_to_end_where_nothing_is_sent(open_window: Council) -> None:
    officer = open_window.person(OFFICER)
    officer.says("move all of Asha's indicators to Jerome").sees_no("End what is sent to them")


def test_what_was_sent_to_somebody_the_council_no_longer_knows_ends(open_window: Council) -> None:
    with open_window.database.writing() as session:
        session.add(Person(council=open_window.key, email="new@hartsmere.example", name="New Starter"))
        about = {"kind": "due", "text": "what do I owe"}
        gone = Reminder(
            council=open_window.key,
            person="new@hartsmere.example",
            every="monday",
            about="what you owe then",
            question=about,
            asked_at=open_window.clock.at,
        )
        session.add(gone)
    open_window.moves_to("2026-10-02 09:00")
    assert ended(open_window) == []
    with open_window.database.writing() as session:
        session.delete(session.get_one(Person, (open_window.key, "new@hartsmere.example")))
    open_window.moves_to("2026-10-05 09:00")
    assert ended(open_window) == [("reminder ended", "clock", None)]
    with open_window.database.reading() as session:
        assert session.scalars(select(Reminder)).one().stopped_at is not None


def ended(council: Council) -> list[tuple[str, str, str | None]]:
    """What the log says was ended: what, by whom and whose."""
    with council.database.reading() as session:
        rows = session.scalars(select(LogEntry).where(LogEntry.what == "reminder ended").order_by(LogEntry.id))
        return [(row.what, row.actor.split("@")[0], row.acting_for) for row in rows]


def test_a_move_takes_effect_on_its_day(open_window: Council) -> None:
    officer, asha = open_window.person(OFFICER), open_window.person(ASHA)
    officer.says("Asha Patel is leaving, move her indicators to Jerome Tillotson from 8 October")
    officer.sees("Jerome Tillotson answers for the 4 indicators of Asha Patel from Thursday 8 October")
    assert asha.owes() == WASTE
    open_window.moves_to("2026-10-08 09:00")
    assert asha.owes() == []


def test_moving_everything_waits_for_approval_where_the_council_asks_for_it(open_window: Council) -> None:
    approval_is_needed(open_window)
    officer, second, jerome = (open_window.person(name) for name in (OFFICER, SECOND_OFFICER, JEROME))
    asha = open_window.person(ASHA)
    officer.says("move all of Asha's indicators to Jerome").sees("Asked: another performance officer approves it.")
    assert asha.owes() == WASTE
    jerome.sees_nothing()
    second.sees("Jerome Tillotson answers for the 4 indicators of Asha Patel", buttons=["Approve", "Refuse"])
    second.presses("Approve").sees("Approved.")
    jerome.sees("You answer for the 4 indicators of Asha Patel: ")
    asha.sees("Jerome Tillotson answers for your 4 indicators: ")
    assert asha.owes() == []


def test_only_an_officer_moves_indicators(open_window: Council) -> None:
    asha = open_window.person(ASHA)
    asha.says("move all of my indicators to Jerome")
    asha.sees("That is not yours to do here.")
    assert asha.owes() == WASTE


def test_an_undoing_that_comes_too_late_changes_nothing(open_window: Council) -> None:
    officer, asha = open_window.person(OFFICER), open_window.person(ASHA)
    officer.says("move all of Asha's indicators to Jerome")
    open_window.person("joseph.arkwell").says("move all of Jerome's indicators to Asha")
    officer.presses("Undo")
    officer.sees("was changed again since, so that can't be undone in one step.")
    assert asha.owes()[:4] == WASTE


def test_there_is_nothing_to_undo_before_anything_was_changed(open_window: Council) -> None:
    asha = open_window.person(ASHA)
    asha.says("undo")
    asha.sees("There is no change of yours to undo.")


@pytest.mark.parametrize("until", ["till Christmas", "till 31 February", "until 1 January 2020"])
def test_an_end_that_is_no_day_to_come_is_asked_for_and_nothing_changes(open_window: Council, until: str) -> None:
    asha, officer = open_window.person(ASHA), open_window.person(OFFICER)
    asha.says(f"Priya will do mine {until}").sees(
        "I could not read until when as a day to come, so nothing was changed."
    )
    officer.says(f"Priya will stand in for Asha {until}").sees("I could not read until when as a day to come")
    assert set(asha.owes()) == set(WASTE)


def test_somebody_stands_in_until_the_other_is_back(open_window: Council) -> None:
    asha, officer = open_window.person(ASHA), open_window.person(OFFICER)
    asha.says("Priya will do mine until I'm back").sees("Priya Ellingham gives your 4 figures until you say that you")
    asha.says("I'm back")
    officer.says("Priya will stand in for Asha")
    officer.sees("gives the 4 figures of Asha Patel until Asha Patel says that they are back.")
