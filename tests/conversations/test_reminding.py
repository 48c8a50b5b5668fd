"""Reminders that people ask for: "remind me thursday", as a conversation with the clock."""

import pytest

from handlers.outcome import Notice, ToPerson
from storage.tables import LogEntry
from tests.conversations.people import Person
from tests.conversations.stage import Council


@pytest.fixture
def hartsmere(on_a_sunday: Council) -> Council:
    return on_a_sunday


@pytest.fixture
def asha(hartsmere: Council) -> Person:
    return hartsmere.person("asha.patel")


def asked_for(notices: tuple[Notice, ...]) -> list[Notice]:
    """What of it was asked for by somebody."""
    return [notice for notice in notices if notice.key.startswith(("reminder|", "subscription|"))]


def about_reminders(council: Council) -> list[tuple[str, str]]:
    with council.database.reading() as session:
        return [
            (row.what, row.actor)
            for row in session.query(LogEntry).order_by(LogEntry.id)
            if row.subject.startswith("reminder|")
        ]


def test_who_names_nothing_is_reminded_of_what_they_owe_then(hartsmere: Council, asha: Person) -> None:
    asha.says("remind me thursday")
    asha.sees("I will remind you on Thursday 26 November about what you owe then.", buttons=["Take it back"])
    assert asha.answer.kind == "recorded"
    assert asked_for(hartsmere.sleeps_until("2026-11-25 16:00")) == []
    hartsmere.sleeps_until("2026-11-26 08:29")
    asha.sees_nothing()
    (notice,) = asked_for(hartsmere.sleeps_until("2026-11-26 08:30"))
    assert (notice.kind, notice.to) == ("remind", ToPerson(asha.name))
    asha.sees("You asked me on Sunday 22 November to remind you.", "You owe")
    assert asked_for(hartsmere.sleeps_until("2026-11-26 16:00")) == []


def test_a_reminder_says_what_it_is_about_as_it_stands_then(hartsmere: Council, asha: Person) -> None:
    asha.says("remind me tomorrow at 3 about missed bins")
    asha.sees("I will remind you on Monday 23 November at 15:00 about Missed collections per 100,000.")
    asha.says("missed bins 62").presses("No comment")
    assert asked_for(hartsmere.sleeps_until("2026-11-23 14:59")) == []
    (notice,) = asked_for(hartsmere.sleeps_until("2026-11-23 15:00"))
    assert notice.indicators == ("ENV1",)
    asha.sees("You asked me on Sunday", "Missed collections per 100,000: 62 (provisional) for Q2 2026/27")


def test_a_saturday_moves_to_the_monday_and_says_so(hartsmere: Council, asha: Person) -> None:
    asha.says("remind me on 12 dec about my return")
    asha.sees(
        "Saturday 12 December is not a working day, so I will remind you on Monday 14 December about what you owe"
    )
    asha.says("nudge me next week")
    asha.sees("I will remind you on Monday 23 November")


def test_a_time_outside_hours_is_given_within_them(asha: Person) -> None:
    asha.says("remind me on friday at 6pm")
    asha.sees("on Friday 27 November about what you owe then. I write between 08:30 and 17:00, so it comes at 08:30.")


@pytest.mark.parametrize(
    "said",
    ["remind me about missed bins", "remind me on 31 february", "remind me later", "remind me on 12 november 2025"],
)
def test_a_day_that_cannot_be_read_or_is_over_is_asked_back(asha: Person, said: str) -> None:
    asha.says(said)
    asha.sees("On which day shall I remind you?")
    assert asha.answer.kind == "clarify"


def test_what_was_shown_before_can_be_what_it_is_about(hartsmere: Council, asha: Person) -> None:
    asha.says("show red indicators for housing")
    asha.says("remind me about this on tuesday")
    asha.sees("on Tuesday 24 November about red indicators, Housing")
    hartsmere.sleeps_until("2026-11-24 08:30")
    asha.sees("You asked me on Sunday 22 November to remind you.", "Housing")


def test_which_of_several_is_meant_is_asked_and_the_day_kept(asha: Person) -> None:
    asha.says("remind me on thursday about planning applications")
    label = asha.answer.alternatives[0]
    asha.presses(label)
    asha.sees(f"I will remind you on Thursday 26 November about {label}.")


def test_what_is_nothing_to_be_asked_is_not_taken_down(hartsmere: Council, asha: Person) -> None:
    asha.says("remind me on thursday to ring the dentist")
    asha.sees("I don't know what", "ring the dentist", buttons=["Remind me of what I owe"])
    assert about_reminders(hartsmere) == []
    asha.presses("Remind me of what I owe")
    asha.sees("I will remind you on Thursday 26 November about what you owe then.")


def test_it_can_be_taken_back_at_once(hartsmere: Council, asha: Person) -> None:
    asha.says("remind me thursday").presses("Take it back")
    asha.sees("Stopped: I will not remind you on Thursday 26 November about what you owe then.")
    asha.presses("Take it back")
    asha.sees("That was stopped already, or has been given.")
    assert about_reminders(hartsmere) == [("reminder", asha.name), ("reminder stopped", asha.name)]
    assert asked_for(hartsmere.sleeps_until("2026-11-26 09:00")) == []


def test_what_is_said_twice_is_taken_down_once(hartsmere: Council, asha: Person) -> None:
    asha.says("remind me thursday")
    asha.says("remind me on thursday please")
    asha.sees("I have that down already.")
    assert len(asked_for(hartsmere.sleeps_until("2026-11-26 09:00"))) == 1


def test_one_that_was_missed_is_given_late_but_not_after_a_week(hartsmere: Council, asha: Person) -> None:
    asha.says("remind me on tuesday")
    asha.says("remind me on wednesday about missed bins")
    said = asked_for(hartsmere.sleeps_until("2026-12-01 09:00"))
    assert [notice.key.split("|")[:2] for notice in said] == [["reminder", "2026-11-25"]]


def test_one_asked_for_in_a_channel_is_confirmed_and_given_in_the_direct_chat(hartsmere: Council, asha: Person) -> None:
    place = hartsmere.channel("dmt-place")
    asha.says("remind me thursday", where=place)
    place.sees("I have answered in our direct chat, where only you can read it.")
    asha.sees("I will remind you on Thursday 26 November")
    hartsmere.sleeps_until("2026-11-26 09:00")
    place.sees_nothing()
    asha.sees("You asked me on Sunday 22 November to remind you.")


def test_another_day_said_right_after_takes_the_place_of_the_first(hartsmere: Council, asha: Person) -> None:
    asha.says("remind me wednesday")
    asha.says("make it friday")
    asha.sees("I will remind you on Friday 27 November about what you owe then.")
    asha.says("at 3pm")
    asha.sees("I will remind you on Friday 27 November at 15:00 about what you owe then.")
    asha.says("my reminders")
    asha.sees("You have 1 reminder.", "On Friday 27 November at 15:00")
    assert [what for what, _ in about_reminders(hartsmere)] == [
        *("reminder", "reminder stopped", "reminder", "reminder stopped", "reminder")
    ]


def test_how_often_something_is_sent_can_be_put_otherwise(asha: Person) -> None:
    asha.says("send me my reds each month")
    asha.says("make it mondays instead")
    asha.sees("Every Monday I will send you your red indicators")
    asha.says("my reminders")
    asha.sees("You have 1 sent to you regularly.")
