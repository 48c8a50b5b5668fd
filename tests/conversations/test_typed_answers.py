"""What the bot asks of a figure before it is saved is answered by just writing, in the chat or in its thread."""

import pytest
from sqlalchemy import select

from bot.reply import Button
from storage.audit.verifying import verify
from storage.tables import LogEntry, OutturnRevision
from tests.conversations.people import Person
from tests.conversations.stage import Council

Q2 = "2026/27 Q2"


@pytest.fixture
def asha(open_window: Council) -> Person:
    """Owes four figures."""
    return open_window.person("asha.patel")


def figure(council: Council, code: str) -> OutturnRevision:
    """The figure as it stands."""
    found = council.figure(code, Q2)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "why", ["The plant was closed all quarter", "because the county has stopped the scheme", "plant closed"]
)
def test_a_sentence_says_why_it_is_not_applicable(open_window: Council, asha: Person, why: str) -> None:
    asha.says("recycling n/a").sees("Why is it not applicable?", "Or just write why.")
    asha.says(why).sees("Household waste recycled", f"“{why}”", buttons=["That was a question"])
    assert (figure(open_window, "ENV2").reason, figure(open_window, "ENV2").comment) == ("not applicable", why)
    assert "ENV2" not in asha.owes()


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("in 3 weeks", "22 Oct 2026"),
        ("3 weeks", "22 Oct 2026"),
        ("in a fortnight", "15 Oct 2026"),
        ("within 10 days' time", "11 Oct 2026"),
        ("in two months", "1 Dec 2026"),
    ],
)
def test_a_stretch_of_time_says_until_when(open_window: Council, asha: Person, said: str, day: str) -> None:
    asha.says("recycling tbc").says(said)
    asha.sees(f"not yet available, expected by {day}")


def test_a_day_years_ahead_is_a_slip(open_window: Council, asha: Person) -> None:
    asha.says("recycling tbc 12 Dec 2062")
    asha.sees("Tuesday 12 December 2062 is more than two years away. Please check the year.")
    assert open_window.figure("ENV2", Q2) is None


@pytest.mark.parametrize("day", ["12 Dec", "until 12 December", "by Saturday 12 Dec", "12/12"])
def test_a_day_says_until_when(open_window: Council, asha: Person, day: str) -> None:
    asha.says("recycling tbc").sees("Until when?", "Or just write the day")
    asha.says(day).sees("not yet available, expected by 12 Dec 2026")
    assert str(figure(open_window, "ENV2").due_back) == "2026-12-12"


def test_what_stands_behind_the_day_is_kept_with_it(open_window: Council, asha: Person) -> None:
    asha.says("recycling tbc").says("12 Dec, the county sends it then")
    assert figure(open_window, "ENV2").comment == "the county sends it then"


def test_a_sentence_without_a_day_is_kept_and_the_day_asked_for(open_window: Council, asha: Person) -> None:
    asha.says("recycling tbc")
    asha.says("When the county has sent its tonnages").sees("I need a day on which to ask again", "Until when?")
    asha.says("end of November")
    kept = figure(open_window, "ENV2")
    assert (str(kept.due_back), kept.comment) == ("2026-11-30", "When the county has sent its tonnages")


def test_a_day_that_there_is_not_is_said_so(asha: Person) -> None:
    asha.says("recycling tbc").says("31 November").sees("There is no 31 November")
    asha.says("recycling tbc").says("3 March 2026").sees("has passed")
    assert "ENV2" in asha.owes()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Three crews were on strike in August", "Three crews were on strike in August"),
        ("yes, because of the strike in August", "because of the strike in August"),
        ("That's right, crews were on strike", "crews were on strike"),
    ],
)
def test_a_sentence_says_why_an_odd_figure_is_right(open_window: Council, asha: Person, typed: str, kept: str) -> None:
    asha.says("missed bins 620").sees("or is it right?")
    asha.says(typed).sees("Missed collections per 100,000: 620", f"“{kept}”", buttons=["That was a question"])
    assert figure(open_window, "ENV1").note == kept


@pytest.mark.parametrize("typed", ["Let me look into it first", "I think that is a typo", "I will check with Jerome"])
def test_who_is_not_sure_has_confirmed_nothing(open_window: Council, asha: Person, typed: str) -> None:
    asha.says("missed bins 620").says(typed)
    assert open_window.figure("ENV1", Q2) is None
    asha.says("missed bins 62").sees("Missed collections per 100,000: 62")


def test_a_question_and_a_figure_are_still_what_they_are(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 620").says("what was it last quarter?")
    assert open_window.figure("ENV1", Q2) is None
    asha.says("recycling n/a").says("61.2").sees("Household waste recycled: 61.2%")


def test_a_sentence_after_something_else_was_answered_is_no_reason(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 620").says("what is red?").says("Three crews were on strike in August")
    assert open_window.figure("ENV1", Q2) is None


def test_a_reply_in_the_thread_of_the_question_answers_it_later_too(hartsmere: Council) -> None:
    hartsmere.moves_to("2026-10-01 09:00")
    asha = hartsmere.person("asha.patel")
    question = asha.says("recycling n/a").sees("Why is it not applicable?")
    asha.says("what is red?")
    asha.replies_to(question, "The plant was closed all quarter").sees("“The plant was closed all quarter”")
    assert figure(hartsmere, "ENV2").comment == "The plant was closed all quarter"


def test_what_was_a_question_after_all_is_taken_back_and_answered(open_window: Council, asha: Person) -> None:
    asha.says("recycling n/a").says("the reds in my area")
    asha.says("recycling n/a").says("The plant was closed all quarter").presses("That was a question")
    asha.sees("Then Household waste recycled is not saved yet.", "Why is it not applicable?")
    assert "ENV2" in asha.owes()
    asha.says("It is counted with garden waste now")
    assert figure(open_window, "ENV2").comment == "It is counted with garden waste now"
    with open_window.database.reading() as session:
        assert verify(session, open_window.key).faults == ()


def test_what_is_taken_back_gives_way_to_the_figure_before(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 40").says("missed bins 620").says("Three crews were on strike in August")
    asha.presses("That was a question")
    assert (str(figure(open_window, "ENV1").value), figure(open_window, "ENV1").note) == ("40", None)


def test_what_is_taken_back_leaves_a_figure_that_was_returned_as_it_was(open_window: Council, asha: Person) -> None:
    asha.says("missed bins 38, recycling 61, residual waste 101, garden waste 21344")
    head = open_window.person("callum.braithwell").presses("Return with a question")
    head.fills(which="ENV1", question="Is that per 100,000?")
    asha.says("missed bins 620").says("Three crews were on strike in August").presses("That was a question")
    returned = figure(open_window, "ENV1")
    assert (str(returned.value), returned.state) == ("38", "draft")


def test_what_is_taken_back_gives_way_to_what_somebody_else_entered_in_their_name(
    open_window: Council, asha: Person
) -> None:
    open_window.person("callum.braithwell").says("missed bins 40")
    entered = figure(open_window, "ENV1")
    asha.says("missed bins n/a").says("The rounds were counted elsewhere").presses("That was a question")
    asha.sees("It stands as Callum Braithwell entered it.")
    again = figure(open_window, "ENV1")
    assert (str(again.value), again.entered_by, again.entered_for) == ("40", entered.entered_by, entered.entered_for)
    assert (again.entered_at, again.event, again.revision) == (entered.entered_at, entered.event, entered.revision + 2)
    with open_window.database.reading() as session:
        logged = session.scalars(select(LogEntry).order_by(LogEntry.id.desc())).first()
        assert logged is not None
        assert logged.new is not None
        assert (logged.what, logged.actor, logged.new["entered_by"]) == ("restored", asha.name, entered.entered_by)
        assert verify(session, open_window.key).faults == ()


def test_nobody_else_takes_it_back(open_window: Council, asha: Person) -> None:
    asha.says("recycling n/a").says("The plant was closed all quarter")
    number = figure(open_window, "ENV2").revision
    carried = {"item": f"ENV2|{Q2}", "revision": str(number), "asks": "reason", "answer": "n/a", "text": "what is red"}
    open_window.person("jerome.tillotson").presses_what_was(Button("That was a question", "comment.question", carried))
    assert figure(open_window, "ENV2").revision == number


def test_a_sentence_answers_the_one_question_of_a_form(open_window: Council, asha: Person) -> None:
    asha.says("what do I owe").presses("Fill in the form").fills(ENV1="38", ENV2="n/a", ENV3="101", ENV4="21344")
    asha.says("The plant was closed all quarter")
    assert figure(open_window, "ENV2").comment == "The plant was closed all quarter"


def test_several_questions_are_answered_one_after_the_other(open_window: Council, asha: Person) -> None:
    asha.says("what do I owe").presses("Fill in the form").fills(ENV1="620", ENV2="n/a", ENV3="101", ENV4="21344")
    asha.says("The plant was closed all quarter").sees("One after the other, please.")
    assert {"ENV1", "ENV2"} <= set(asha.owes())


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("recycling 61,2%", '"61,2" could be 61.2 or 612'),
        ("ENV3 112,4kg", '"112,4" could be 112.4 or 1124'),
        ("garden waste = 18 391", "This one is measured in plain numbers"),
        ("garden waste 18'391", "This one is measured in plain numbers"),
        ("recycling is 61·2 percent", "I can read 61 but not"),
        ("missed bins 41½", 'I cannot read "½" safely'),
        ("residual waste (112.4)", "Did you mean 112.4 kg, or is it right?"),
    ],
)
def test_a_figure_written_in_an_odd_way_is_asked_about_and_never_answered_with_the_last_one(
    open_window: Council, typed: str, asked: str
) -> None:
    asha = open_window.person("asha.patel")
    asha.says(typed)
    asha.sees(asked)
    assert len(asha.owes()) == 4


def test_yes_in_a_channel_asks_what_is_missing_where_only_its_writer_reads_it(open_window: Council) -> None:
    asha, channel = open_window.person("asha.patel"), open_window.channel("cmt")
    asha.says("recycling n/a", where=channel).says("yes", where=channel)
    asha.sees("you wrote n/a. Why is it not applicable?")
    channel.sees_one_message()
    channel.sees("I have answered in our direct chat")
