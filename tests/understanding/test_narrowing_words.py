"""Words that narrow a list, where a name has the same word in it."""

from datetime import date

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Pick, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Context, Term, Vocabulary

INDEX = Index.of(
    Vocabulary(
        (
            Term(Dimension.PORTFOLIO, "leader", "Leader & Strategic Partnerships"),
            Term(Dimension.DIRECTORATE, "Place", "Place"),
            Term(Dimension.INDICATOR, "FL1", "Electric miles in the fleet", ("e-miles",)),
        )
    )
)


def after_the_reds(text: str) -> Question:
    today = date(2026, 11, 22)
    shown = understand("all reds", INDEX, Asker(), today)
    return understand(text, INDEX, Asker(), today, Context(shown))


def test_only_strategic_is_a_kind_of_indicator_though_a_portfolio_is_called_so() -> None:
    assert after_the_reds("only strategic").picks == (Pick(Dimension.STANDING, "strategic"),)


def test_just_place_is_the_directorate() -> None:
    assert after_the_reds("just place").picks == (Pick(Dimension.DIRECTORATE, "Place"),)


def test_list_em_is_no_indicator() -> None:
    assert after_the_reds("list em").codes == ()
