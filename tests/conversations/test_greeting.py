"""Somebody who meets the bot is greeted once, told what they owe and what they can ask."""

from bot.message import Arrived
from storage.tables import Person
from tests.conversations.people import Person as Somebody
from tests.conversations.stage import Council

GREETING = "Hello, I'm Outturn, for Hartsmere"


def arrives(person: Somebody) -> None:
    """The door tells of an arrival, as it does each time the chat is opened."""
    person._does(Arrived(), None)


def test_somebody_new_is_greeted_once_and_told_what_to_ask(hartsmere: Council) -> None:
    asha = hartsmere.person("asha.patel")
    arrives(asha)
    asha.sees(GREETING, buttons=["Show my red indicators", "What do I owe?", "What can I ask?"])
    asha.sees_one_message()
    arrives(asha)
    asha.sees_nothing()


def test_a_greeting_says_what_is_still_to_come(hartsmere: Council) -> None:
    hartsmere.clock.at = hartsmere.clock.at.replace(month=10, day=1)
    asha = hartsmere.person("asha.patel")
    arrives(asha)
    asha.sees("Still to come from you: 4 figures, due", buttons=["Fill in the form"])


def test_somebody_who_was_written_to_before_knows_the_bot_already(hartsmere: Council) -> None:
    asha = hartsmere.person("asha.patel")
    hartsmere.moves_to("2026-10-01 09:00")
    arrives(asha)
    asha.sees_nothing()


def test_somebody_unknown_is_told_once_how_to_be_added_and_greeted_when_they_were(hartsmere: Council) -> None:
    kim = hartsmere.person("kim.lee@elsewhere.example")
    arrives(kim)
    kim.sees_one_message()
    kim.sees("Please ask your performance officers to add you to the list of people")
    arrives(kim)
    kim.sees_nothing()
    with hartsmere.database.writing() as session:
        session.add(Person(council="hartsmere", email=kim.name, name="Kim Lee", roles=("cabinet",)))
    arrives(kim)
    kim.sees(GREETING)
