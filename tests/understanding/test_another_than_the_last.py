""" "What about teachers" after a figure of all but teachers means another figure than the one just shown."""

from datetime import date

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Context, IndicatorWords, Term, Vocabulary

TODAY = date(2026, 11, 22)
TERMS = (
    Term(Dimension.INDICATOR, "P1", "Sickness absence days per teacher"),
    Term(Dimension.INDICATOR, "P2", "Sickness absence days per employee (non-teacher)", ("staff sickness",)),
    Term(Dimension.INDICATOR, "S1", "Probationer teachers retained"),
)
KNOWN = tuple(IndicatorWords(each.key, "days", "quarter", "p", "", "", "") for each in TERMS)
INDEX = Index.of(Vocabulary(terms=TERMS, indicators=KNOWN))


def test_what_about_asks_for_another_than_was_shown() -> None:
    first = understand("staff sickness", INDEX, Asker("a@c.example"), TODAY)
    assert first.codes == ("P2",)
    then = understand("what about teachers", INDEX, Asker("a@c.example"), TODAY, Context(first, ("P2",)))
    assert then.codes == ("P1",)
