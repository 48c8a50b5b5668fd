"""A code that is only a number is told from a figure, a count and a year by the words around it."""

from datetime import date

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Context, IndicatorWords, Term, Vocabulary

NAMES = {"107": "Complaints answered", "210": "Household waste recycled", "212": "Missed collections"}
INDEX = Index.of(
    Vocabulary(
        tuple(Term(Dimension.INDICATOR, code, name) for code, name in NAMES.items()),
        tuple(IndicatorWords(code, "number", "quarter", "", "", "", "") for code in NAMES),
    )
)


def asked(text: str, asker: Asker | None = None, context: Context | None = None) -> Question:
    return understand(text, INDEX, asker or Asker(), date(2026, 11, 22), context or Context())


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("210", ("210",)),
        ("measure 107", ("107",)),
        ("why is 210 red", ("210",)),
        ("210 vs 212", ("210", "212")),
        ("210, 212 and 107 last year", ("210", "212", "107")),
        ("who signed off 107 and when", ("107",)),
    ],
)
def test_a_number_that_is_a_code_is_known_where_a_name_would_stand(text: str, codes: tuple[str, ...]) -> None:
    assert asked(text).codes == codes


@pytest.mark.parametrize("text", ["variances over 210", "missed collections within 210 days", "is it 210 or 42,000"])
def test_a_number_that_counts_or_limits_is_no_code(text: str) -> None:
    assert "210" not in asked(text).codes


@pytest.mark.parametrize(
    ("text", "code", "answer"),
    [
        ("212 is 1,455", "212", "1,455"),
        ("change 212 to 210", "212", "210"),
        ("missed collections 210", "212", "210"),
        ("212 tbc 12 dec", "212", "tbc 12 dec"),
    ],
)
def test_a_figure_goes_to_the_number_that_is_a_code(text: str, code: str, answer: str) -> None:
    question = asked(text)
    assert question.kind is Kind.RECORDED
    assert [(entry.code, entry.answer) for entry in question.entries] == [(code, answer)]


def test_a_bare_number_is_the_figure_that_was_asked_for() -> None:
    question = asked("210", context=Context(pending="212"))
    assert [(entry.code, entry.answer) for entry in question.entries] == [("212", "210")]
