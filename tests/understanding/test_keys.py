"""A service said by the key that files use for it, and a word that is only like that key."""

from datetime import date

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Term, Vocabulary

INDEX = Index.of(
    Vocabulary(
        (
            Term(Dimension.SERVICE, "fire", "Fire and Rescue"),
            Term(Dimension.INDICATOR, "F1", "Accidental fires in homes"),
            Term(Dimension.INDICATOR, "F2", "Deliberate small fires"),
            Term(Dimension.INDICATOR, "F3", "Deaths in fires"),
        )
    )
)
TODAY = date(2026, 11, 22)


def test_a_key_said_as_it_is_means_the_service() -> None:
    assert understand("fire", INDEX, Asker(), TODAY).kind is Kind.SUMMARY


def test_a_key_said_in_the_plural_may_be_what_several_indicators_count() -> None:
    assert understand("fires", INDEX, Asker(), TODAY).kind is Kind.CLARIFY
