"""An everyday saying beside a question never becomes the question, whatever kind of question it is."""

import pytest
from msgspec.structs import replace

from handlers.understanding.question import Question
from handlers.understanding.understand import understand
from tests.understanding.councils import asker_of, index_of
from tests.understanding.phrases import TODAY

QUESTIONS = ("how many voids have we got", "reds in planning", "who still owes figures", "overdue actions")
SAYINGS = (
    "do you know off the top of your head",
    "now in a minute",
    "coffee in hand before group",
    "can you believe it",
    "oh my days",
    "don't ask me why",
    "no such thing as a silly question",
    "my head's spinning",
    "give it to me straight",
    "give me the bad news",
    "you decide",
    "with any luck",
    "same as ever",
    "whatever you think best",
    "what do you call it",
    "wish me luck",
    "brb",
    "on another note",
    "what on earth",
    "bless his cotton socks",
    "for heaven's sake",
    "thanks a million, you star x",
)
BEHIND_ONLY = ("do you think", "any idea", "do you know", "don't you think")
WITHOUT_A_MARK = ("off the top of your head", "now in a minute", "bless them", "if you ask me", "ta ever so much")
PART_OF_THE_QUESTION = (
    ("do you think voids will be on target at year end", "voids"),
    ("what's the word from cabinet", "cabinet"),
    ("just the number of reds in planning", "reds in planning"),
)


def asked(text: str) -> Question:
    return replace(understand(text, index_of("hartsmere"), asker_of("hartsmere", ""), TODAY), text="", unread=())


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("saying", SAYINGS)
def test_a_saying_between_marks_changes_nothing_before_or_behind_a_question(saying: str, question: str) -> None:
    for text in (f"{saying}, {question}", f"{saying}. {question}?", f"{question}, {saying}", f"{question}? {saying}"):
        assert asked(text) == asked(question), text


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("saying", BEHIND_ONLY)
def test_what_asks_before_a_question_changes_nothing_behind_it(saying: str, question: str) -> None:
    for text in (f"{question}, {saying}?", f"{question} {saying}"):
        assert asked(text) == asked(question), text


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("saying", WITHOUT_A_MARK)
def test_a_saying_needs_no_mark_at_either_end(saying: str, question: str) -> None:
    for text in (f"{saying} {question}", f"{question} {saying}"):
        assert asked(text) == asked(question), text


@pytest.mark.parametrize(("text", "without"), PART_OF_THE_QUESTION)
def test_the_same_words_within_a_question_are_part_of_it(text: str, without: str) -> None:
    assert asked(text) != asked(without)
