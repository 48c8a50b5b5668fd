"""Words that people teach by saying what they meant: for everybody at the council, and to be undone."""

import pytest
from sqlalchemy import select

from bot.reply import Button
from handlers.remembering.offering import NOT_OFFERED_FOR
from storage.queries import words
from storage.tables import LogEntry
from tests.conversations.people import Person
from tests.conversations.stage import Council

QUALITY = "Quality of Customer Service Call Handling - % score from monitoring sample"
QUALITY_BUTTON = QUALITY[:70]
IN_15_SECONDS = "% of telephone calls answered by Contact Centre in 15 seconds"
OFFER = "Remember 'calls'"
OFFICER = "petra.snowdrop"
OUTSIDERS = ("stefan.albright", "rukhsana.dent", "louisa.penhaligon")


def teaches_calls(person: Person, means: str = IN_15_SECONDS) -> None:
    person.says("calls")
    person.sees("Which of these do you mean?")
    person.presses(means)
    person.sees(f"I can remember “calls” as {means} for everybody at Hart District Council.", buttons=[OFFER])
    person.presses(OFFER)


def log_of(council: Council) -> list[tuple[str, str, str]]:
    with council.database.reading() as session:
        wanted = select(LogEntry).where(LogEntry.what.in_((words.TAUGHT, words.UNDONE))).order_by(LogEntry.id)
        return [(entry.actor, entry.what, entry.subject) for entry in session.scalars(wanted)]


def test_a_word_that_was_taught_is_understood_by_everybody_from_then_on(hart_anywhere: Council) -> None:
    bryony, caspian = hart_anywhere.person("bryony.larkspur"), hart_anywhere.person("caspian.quickthorn")
    teaches_calls(bryony)
    bryony.sees(f"From now on “calls” means {IN_15_SECONDS} for everybody at Hart District Council.")
    caspian.says("how are calls")
    caspian.sees(f"{IN_15_SECONDS}:")
    assert log_of(hart_anywhere) == [("bryony.larkspur@hart.example", "word", "calls|CS02a")]


def test_another_process_understands_it_at_once(hart_anywhere: Council) -> None:
    other = Council(hart_anywhere.database, "hart", hart_anywhere.clock, _events=hart_anywhere._events)
    other.person("caspian.quickthorn").says("calls").sees("Which of these do you mean?")
    teaches_calls(hart_anywhere.person("bryony.larkspur"))
    other.person("caspian.quickthorn").says("calls").sees(f"{IN_15_SECONDS}:")


def test_an_officer_lists_what_was_learned_and_undoes_it(hart_anywhere: Council) -> None:
    teaches_calls(hart_anywhere.person("bryony.larkspur"))
    officer = hart_anywhere.person(OFFICER)
    officer.says("what words have you learned")
    officer.sees("I have learned 1 word", table=["calls", IN_15_SECONDS, "Bryony Larkspur", "20 Sep 2014"])
    officer.presses("Forget 'calls'")
    officer.sees("Forgotten: “calls”")
    hart_anywhere.person("caspian.quickthorn").says("calls").sees("Which of these do you mean?")
    assert [what for _, what, _ in log_of(hart_anywhere)] == ["word", "word undone"]


def test_what_was_undone_is_not_offered_again_to_its_teacher_for_a_while(hart: Council) -> None:
    bryony = hart.person("bryony.larkspur")
    teaches_calls(bryony)
    bryony.presses("Forget 'calls'")
    bryony.says("calls").presses(IN_15_SECONDS)
    bryony.sees_no("I can remember")
    caspian = hart.person("caspian.quickthorn")
    caspian.says("calls").presses(IN_15_SECONDS)
    caspian.sees(buttons=[OFFER])
    hart.clock.at += NOT_OFFERED_FOR
    bryony.says("calls").presses(IN_15_SECONDS)
    bryony.sees(buttons=[OFFER])


def test_a_choice_that_is_said_instead_of_pressed_is_offered_as_well(hart: Council) -> None:
    bryony = hart.person("bryony.larkspur")
    bryony.says("calls").says("the second one")
    bryony.sees(f"I can remember “calls” as {IN_15_SECONDS}")
    bryony.says(OFFER).sees("From now on “calls” means")


def test_a_word_with_two_meanings_is_asked_back(hart: Council) -> None:
    bryony, caspian = hart.person("bryony.larkspur"), hart.person("caspian.quickthorn")
    caspian.says("calls").presses(QUALITY_BUTTON)
    teaches_calls(bryony)
    caspian.presses(OFFER)
    caspian.sees(f"From now on “calls” means {QUALITY}", f"It also means {IN_15_SECONDS}, so I ask which.")
    bryony.says("calls").sees("Which of these do you mean?", buttons=[QUALITY_BUTTON, IN_15_SECONDS])
    bryony.presses(QUALITY_BUTTON).sees_no("I can remember")


def test_only_the_teacher_or_an_officer_undoes_a_word(hart: Council) -> None:
    teaches_calls(hart.person("bryony.larkspur"))
    forget = Button("Forget 'calls'", "word.forget", {"word": "calls", "means": "CS02a"})
    caspian = hart.person("caspian.quickthorn")
    caspian.presses_what_was(forget)
    caspian.sees("A performance officer, or whoever taught me the word, can undo it.")
    caspian.says("show remembered words").sees("That is not yours to do here.")


@pytest.mark.parametrize("word", ["cs02a", "drug offences", "website", "the last quarter", "red", "and", "50", ""])
def test_no_name_code_alias_or_word_of_questions_is_taught(hart: Council, word: str) -> None:
    bryony = hart.person("bryony.larkspur")
    bryony.presses_what_was(Button("", "word.remember", {"word": word, "means": "IT03"}))
    bryony.sees("so I leave it as it is")
    assert log_of(hart) == []


@pytest.mark.parametrize("means", ["IT99", "service:nowhere", "", "person:bryony.larkspur@hart.example"])
def test_a_word_for_what_is_not_there_is_not_kept(hart: Council, means: str) -> None:
    bryony = hart.person("bryony.larkspur")
    bryony.presses_what_was(Button("", "word.remember", {"word": "gizmo", "means": means}))
    bryony.sees("is no longer there")


def test_partners_and_auditors_teach_nothing(hartsmere: Council) -> None:
    remember = Button("", "word.remember", {"word": "smellies", "means": "ENV1"})
    for name in OUTSIDERS:
        person = hartsmere.person(name)
        person.presses_what_was(remember)
        person.sees("Only the council's own employees and members can teach me words.")
        person.says("smellies")
        person.presses(person.answer.alternatives[0]).sees_no("I can remember")


def test_a_service_can_be_meant(hart: Council) -> None:
    bryony = hart.person("bryony.larkspur")
    bryony.says("smellies").presses("IT Services (service)")
    bryony.presses("Remember 'smellies'")
    bryony.says("smellies").sees("IT Services, Q1 2014/15")


def test_the_list_goes_on_where_there_are_many(hart: Council) -> None:
    bryony, officer = hart.person("bryony.larkspur"), hart.person(OFFICER)
    for letter in "abcdef":
        bryony.presses_what_was(Button("", "word.remember", {"word": f"gizmo{letter}", "means": "IT03"}))
    officer.says("which words did you learn").sees("I have learned 6 words", "1 to 5", table=["gizmof", "gizmob"])
    officer.presses("More words")
    officer.sees("6 to 6", table=["gizmoa"])
