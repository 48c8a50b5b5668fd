"""People whose names are words for things as well."""

from datetime import date

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, IndicatorWords, Term, Vocabulary

TODAY = date(2026, 11, 22)
NAMES = {
    "G1": "Growth grants paid on time",
    "G2": "Hardship grants decided in a day",
    "W1": "Woods open to visitors",
    "W2": "Ancient woods in good condition",
}
PEOPLE = {"grant.imrie@c.example": "Grant Imrie", "lily.woods@c.example": "Lily Woods"}
INDEX = Index.of(
    Vocabulary(
        terms=(
            *(Term(Dimension.INDICATOR, code, name) for code, name in NAMES.items()),
            *(Term(Dimension.PERSON, email, name) for email, name in PEOPLE.items()),
        ),
        indicators=tuple(IndicatorWords(code, "%", "quarter", "s", "", "", "grant.imrie@c.example") for code in NAMES),
    )
)


def asked(text: str) -> Question:
    return understand(text, INDEX, Asker("a@c.example"), TODAY)


@pytest.mark.parametrize("text", ["grants", "how are grants doing", "what about the grants"])
def test_the_plural_of_a_name_is_no_person(text: str) -> None:
    question = asked(text)
    assert question.kind is Kind.CLARIFY
    assert {each.label for each in question.alternatives} == {NAMES["G1"], NAMES["G2"]}


@pytest.mark.parametrize("text", ["grant's reds", "grants reds", "reds for grant", "how is grant imrie doing"])
def test_somebodys_name_is_that_person(text: str) -> None:
    assert asked(text).keys(Dimension.PERSON) == ("grant.imrie@c.example",)


@pytest.mark.parametrize("text", ["reds for cllr woods", "woods's reds", "how is Lily Woods doing"])
def test_a_name_that_is_a_plural_itself_is_the_person_where_it_is_written_so(text: str) -> None:
    assert asked(text).keys(Dimension.PERSON) == ("lily.woods@c.example",)


def test_a_name_that_is_a_plural_itself_may_mean_the_things() -> None:
    question = asked("trend for woods")
    assert question.kind is Kind.CLARIFY
    assert NAMES["W1"] in {each.label for each in question.alternatives}
