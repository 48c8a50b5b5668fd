"""Two questions in one text about the same figure: both are understood, the first one leading."""

import pytest

from handlers.understanding.question import Kind, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import NOTHING_BEFORE, Asker
from tests.understanding.councils import index_of
from tests.understanding.phrases import TODAY


def asked(text: str) -> Question:
    return understand(text, index_of("hartsmere"), Asker(), TODAY, NOTHING_BEFORE)


@pytest.mark.parametrize(
    ("text", "code", "aspect", "besides"),
    [
        ("how many households are in TA now, and who owns it?", "HO2a", "value", "owner"),
        ("what's the sickness figure and what was the target again?", "HR1", "value", "target"),
        ("voids last quarter? who looks after that?", "HO12", "value", "owner"),
        ("who owns voids and what is its target", "HO12", "owner", "target"),
        ("hi, did we hit the target on recycling and who owns it", "ENV2", "value", "owner"),
        ("target and owner for recycling", "ENV2", "target", "owner"),
        ("tolerance on voids and whos the owner", "HO12", "tolerance", "owner"),
        ("voids: definition & source", "HO12", "definition", "source"),
        ("give me the owner and the tolerance of sickness", "HR1", "owner", "tolerance"),
        ("what's the recycling rate and when will it be back on track", "ENV2", "value", "forecast"),
    ],
)
def test_the_second_question_is_answered_after_the_first(text: str, code: str, aspect: str, besides: str) -> None:
    question = asked(text)
    assert (question.codes, question.aspect) == ((code,), aspect)
    assert [(each.codes, each.aspect) for each in question.besides] == [((code,), besides)]


def test_whether_it_is_better_than_it_was_is_a_comparison_besides() -> None:
    question = asked("how are we doing on recycling, and is that better than it was?")
    assert question.kind is Kind.INDICATOR
    assert [(each.kind, each.against) for each in question.besides] == [(Kind.COMPARE, ("previous",))]


@pytest.mark.parametrize(
    ("text", "kind", "aspect"),
    [
        ("the recycling rate, who owns it?", Kind.DEFINITION, "owner"),
        ("is recycling red and why", Kind.INDICATOR, "why"),
        ("what's recycling, what's voids", Kind.INDICATOR, "value"),
        ("what's red in housing and is it better than last quarter", Kind.COMPARE, ""),
    ],
)
def test_a_name_and_a_question_or_two_names_are_one_question(text: str, kind: Kind, aspect: str) -> None:
    question = asked(text)
    assert (question.kind, question.aspect, question.besides) == (kind, aspect, ())
