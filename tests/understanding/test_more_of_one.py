"""An alias beside a word of the indicator's own name, which is another's alias."""

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Term, Vocabulary
from tests.understanding.phrases import TODAY

FIRST = Term(Dimension.INDICATOR, "C1", "Stage 1 complaints answered in 10 days", ("complaints",))
SECOND = Term(Dimension.INDICATOR, "C2", "Stage 2 complaints answered in 20 days", ("stage 2",))
KERBSIDE = Term(Dimension.INDICATOR, "W1", "Kerbside recycling collected", ("kerbside",))
RECYCLED = Term(Dimension.INDICATOR, "W2", "Household waste recycled", ("recycling",))
APPEALS = Term(Dimension.INDICATOR, "P1", "Planning appeals allowed", ("appeals",))
COUNCIL = Index.of(Vocabulary(terms=(FIRST, SECOND, KERBSIDE, RECYCLED, APPEALS)))


def codes(text: str) -> tuple[str, ...]:
    question = understand(text, COUNCIL, Asker("member"), TODAY)
    return question.codes if question.kind is not Kind.CLARIFY else ()


def test_the_word_says_more_of_the_one_that_has_it_in_its_name() -> None:
    assert codes("stage 2 complaints last qtr") == ("C2",)
    assert codes("compare stage 2 complaints q1 and q2") == ("C2",)
    assert codes("kerbside recycling") == ("W1",)


def test_the_word_alone_is_still_the_other() -> None:
    assert codes("complaints") == ("C1",)
    assert codes("recycling") == ("W2",)


def test_two_that_have_nothing_of_each_other_are_two() -> None:
    assert set(codes("stage 2, appeals")) == {"C2", "P1"}
    assert set(codes("complaints and appeals")) == {"C1", "P1"}
