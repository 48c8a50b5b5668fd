"""What is told or wished beside a question leaves it as it is; what asks or narrows never is passed over."""

import pytest
from msgspec.structs import replace

from handlers.understanding.question import Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import NOTHING_BEFORE, Context
from tests.understanding.councils import asker_of, index_of
from tests.understanding.phrases import TODAY

BEFORE = (
    "not sure who to ask so trying you: ",
    "on the bus so be brief. ",
    "stuck in a taxi with the leader. ",
    "got a resident shouting at me, ",
    "boss wants to know: ",
    "scrutiny tonight. ",
    "the spreadsheet wont open. ",
    "been off sick, catching up. ",
    "embarrassing but i cant remember, ",
    "nobody here can tell me. ",
)
BEHIND = (
    " - resident rang me",
    "? member question landed",
    " (boss is asking)",
    " (resident complaint)",
    ", ta muchly",
    ". thanks a million",
    " when you get a sec",
    " whenever suits",
    ". kind regards, jo",
    "? scrutiny called me in",
    " because a resident is furious",
    ". then ill leave you alone",
)
QUESTIONS = (
    "reds in planning",
    "voids",
    "who owns voids",
    "recycling last year",
    "how is planning doing",
    "overdue actions",
)
NARROWING = (
    "just the monthly ones",
    "planning only",
    "last year",
    "not the strategic ones",
    "who owns it",
    "boss wants the trend",
    "the ones i own",
    "i want the names",
    "leader wants planning",
    "those that got worse",
)


def asked(text: str, context: Context = NOTHING_BEFORE) -> Question:
    return replace(understand(text, index_of("hartsmere"), asker_of("hartsmere", ""), TODAY, context), text="")


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("told", BEFORE)
def test_what_is_told_before_a_question_changes_nothing(told: str, question: str) -> None:
    assert asked(told + question) == asked(question)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("told", BEHIND)
def test_what_is_told_behind_a_question_changes_nothing(told: str, question: str) -> None:
    assert asked(question + told) == asked(question)


@pytest.mark.parametrize("question", ["why", "who owns it", "and last year", "is it getting better"])
@pytest.mark.parametrize("told", BEHIND)
def test_what_is_told_behind_a_short_question_after_something_shown_changes_nothing(told: str, question: str) -> None:
    voids = asked("voids")
    shown = Context(voids, voids.codes)
    assert asked(question + told, shown) == asked(question, shown)


@pytest.mark.parametrize("narrowing", NARROWING)
def test_what_asks_or_narrows_is_not_passed_over(narrowing: str) -> None:
    assert asked(f"what is red - {narrowing}") != asked("what is red")


def test_what_is_put_right_is_no_courtesy() -> None:
    trend = asked("trend of recycling")
    shown = Context(trend, trend.codes)
    assert asked("sorry, voids", shown).kind is trend.kind


def test_somebody_who_is_met_is_who_is_asked_about() -> None:
    assert asked("im having coffee with the planning lot tomorrow, what is red").picks
