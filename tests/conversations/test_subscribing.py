"""Answers that people have sent to them: "send me my reds every monday", as a conversation with the clock."""

import pytest

from bot.reply import Text
from handlers.outcome import Notice, ToPerson
from handlers.timetable import ticking
from storage.tables import OutboxRow
from storage.tables import Person as PersonRow
from tests.conversations.people import Person, buttons_of
from tests.conversations.stage import Council, moment

NEW = "new.starter@hartsmere.example"


@pytest.fixture
def hartsmere(on_a_sunday: Council) -> Council:
    return on_a_sunday


@pytest.fixture
def catrin(hartsmere: Council) -> Person:
    return hartsmere.person("catrin.bello")


def sent(notices: tuple[Notice, ...]) -> list[Notice]:
    """What of it is sent regularly."""
    return [notice for notice in notices if notice.kind == "subscription"]


def test_a_list_is_sent_each_week_at_the_start_of_hours_and_once(hartsmere: Council, catrin: Person) -> None:
    catrin.says("send me reds for housing every monday")
    catrin.sees("Every Monday I will send you red indicators, Housing", "The first comes on Monday 23 November.")
    assert catrin.answer.kind == "recorded"
    assert sent(hartsmere.sleeps_until("2026-11-23 08:29")) == []
    (notice,) = sent(hartsmere.sleeps_until("2026-11-23 08:30"))
    assert (notice.to, notice.period) == (ToPerson(catrin.name), "2026/27 Q1")
    assert notice.indicators
    catrin.sees("in Housing", "You get this every Monday, as you asked.", buttons=["Stop sending this"])
    assert sent(hartsmere.sleeps_until("2026-11-27 16:00")) == []
    (again,) = sent(hartsmere.sleeps_until("2026-11-30 09:00"))
    assert again.key != notice.key


def test_a_bank_holiday_moves_it_to_the_next_working_day(hartsmere: Council, catrin: Person) -> None:
    hartsmere.clock.at = moment("2026-12-23 10:00")
    catrin.says("every monday send me missed bins")
    assert sent(hartsmere.sleeps_until("2026-12-28 10:00")) == []
    (notice,) = sent(hartsmere.sleeps_until("2026-12-29 08:30"))
    assert notice.key.startswith("subscription|2026-12-28|")


def test_nothing_to_say_is_one_short_sentence(hartsmere: Council, catrin: Person) -> None:
    catrin.says("send me the reds for waste and recycling each month")
    catrin.sees("On the first working day of each month I will send you red indicators", "Tuesday 1 December")
    (notice,) = sent(hartsmere.sleeps_until("2026-12-01 08:30"))
    assert notice.indicators == ()
    assert len(notice.reply.parts) == 3
    assert notice.reply.parts[0] == Text(notice.reply.summary)


def test_a_summary_comes_after_each_quarters_deadline(hartsmere: Council, catrin: Person) -> None:
    catrin.says("send me the summary of the housing portfolio after each quarter's deadline")
    catrin.sees("On the working day after each quarter's deadline I will send you", "Wednesday 20 January 2027")
    assert sent(hartsmere.sleeps_until("2027-01-19 16:00")) == []
    assert len(sent(hartsmere.sleeps_until("2027-01-20 09:00"))) == 1


def test_it_shows_what_the_person_may_see_then_and_no_more(hartsmere: Council, catrin: Person) -> None:
    asha = hartsmere.person("asha.patel")
    catrin.says("send me missed bins every day")
    asha.says("missed bins 62").presses("No comment")
    hartsmere.sleeps_until("2026-11-23 08:30")
    catrin.sees("62 (provisional)", "You get this every working day, as you asked.")
    with hartsmere.database.writing() as session:
        roles = session.get_one(PersonRow, ("hartsmere", "clifford.heaney@hartsmere.example")).roles
        session.get_one(PersonRow, ("hartsmere", catrin.name)).roles = roles
    hartsmere.sleeps_until("2026-11-24 08:30")
    catrin.sees("Missed collections per 100,000: 38 for Q1 2026/27")
    catrin.sees_no("62")


def test_who_has_left_is_sent_nothing_more(hartsmere: Council, catrin: Person) -> None:
    with hartsmere.database.writing() as session:
        session.add(PersonRow(council="hartsmere", email=NEW, name="New Starter", roles=("officer",)))
    hartsmere.person(NEW).says("send me missed bins every day")
    with hartsmere.database.writing() as session:
        session.delete(session.get_one(PersonRow, ("hartsmere", NEW)))
    assert sent(hartsmere.sleeps_until("2026-11-23 09:00")) == []


def test_what_there_is_can_be_listed_and_each_stopped(hartsmere: Council, catrin: Person) -> None:
    catrin.says("what have I subscribed to")
    catrin.sees("You have no reminders, and nothing is sent to you regularly.")
    catrin.says("send me reds for housing every monday")
    catrin.says("send me missed bins each month")
    catrin.says("remind me thursday")
    catrin.says("my reminders")
    catrin.sees(
        "You have 1 reminder and 2 sent to you regularly.",
        "Every Monday: red indicators, Housing",
        "On the first working day of each month: Missed collections per 100,000",
        "On Thursday 26 November: what you owe then",
    )
    catrin.presses("Stop Missed collections per 100,000")
    catrin.says("stop that")
    catrin.sees("Which of these shall I stop?")
    assert catrin.answer.kind == "clarify"
    catrin.says("stop sending me reds")
    catrin.sees("Stopped: I will not send you every Monday red indicators, Housing")
    catrin.says("cancel my reminder")
    catrin.sees("Stopped: I will not remind you on Thursday 26 November about what you owe then.")
    catrin.says("unsubscribe")
    catrin.sees("You have no reminders, and nothing is sent to you regularly.")
    assert sent(hartsmere.sleeps_until("2026-12-01 09:00")) == []


def test_what_is_the_askers_own_is_told_as_theirs(catrin: Person) -> None:
    asha = catrin.council.person("asha.patel")
    asha.says("send me my reds every monday")
    asha.sees("Every Monday I will send you your red indicators, as it stands then, here in our direct chat.")
    asha.says("every friday send me what I owe")
    asha.sees("Every Friday I will send you what you owe then, here in our direct chat.")
    asha.says("send me the summary of my service each quarter")
    asha.sees("I will send you the summary, Waste and Street Scene, as it stands then")


def test_nobody_stops_what_is_anothers(hartsmere: Council, catrin: Person) -> None:
    asha = hartsmere.person("asha.patel")
    catrin.says("send me missed bins every day")
    (button,) = buttons_of(catrin.posts[-1].reply)
    asha.presses_what_was(button)
    asha.sees("That was stopped already, or has been given.")
    assert len(sent(hartsmere.sleeps_until("2026-11-23 09:00"))) == 1


@pytest.mark.parametrize(
    ("said", "answer", "button"),
    [
        ("post reds in #cmt every monday", "is its digest, which the performance officers set up.", "Send it to me"),
        ("let me know when missed bins goes red", "I can't tell you at the moment that something", "Every Monday"),
        ("send me reds every other week", "How often shall it be?", "Each month"),
    ],
)
def test_what_it_cannot_do_is_said_and_what_it_can_is_offered(
    catrin: Person, said: str, answer: str, button: str
) -> None:
    catrin.says(said)
    catrin.sees(answer, buttons=[button])
    catrin.presses(button)
    catrin.sees("I will send you", buttons=["Take it back"])


def test_a_sender_that_slept_sends_no_stale_one(hart_anywhere: Council) -> None:
    hart = hart_anywhere
    petra = hart.person("petra.snowdrop")
    petra.says("send me the reds every tuesday")
    petra.sees("Every Tuesday I will send you red performance indicators, the whole council")
    hart.sleeps_until("2014-09-22 09:00")
    ticking.tick(hart.database, "hart", moment("2014-09-23 09:00"))
    ticking.tick(hart.database, "hart", moment("2014-09-30 09:00"))
    petra.looks_up()
    hart.clock.at = moment("2014-09-30 09:01")
    hart.delivers()
    with hart.database.reading() as session:
        states = [
            (row.key.split("|")[1], row.state)
            for row in session.query(OutboxRow).order_by(OutboxRow.key)
            if row.key.startswith("subscription|")
        ]
    assert states == [("2014-09-23", "lapsed"), ("2014-09-30", "delivered")]
    petra.sees("You get this every Tuesday, as you asked.")
