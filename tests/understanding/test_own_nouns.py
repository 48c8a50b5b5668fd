"""A council's own words of several words are read as what they stand for, and none of them names anything alone."""

from datetime import date

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.names.own_nouns import with_usual_nouns
from handlers.understanding.question import Dimension, Kind, Pick
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Term, Vocabulary

NOUNS = (("portfolio", "cabinet area"), ("indicator", "metric"))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("how's my cabinet area doing", "how's my portfolio doing"),
        ("which Cabinet  areas are worst", "which portfolios are worst"),
        ("when does cabinet meet", "when does cabinet meet"),
        ("which metrics are red", "which metrics are red"),
    ],
)
def test_a_noun_of_several_words_is_read_as_the_usual_one(said: str, meant: str) -> None:
    assert with_usual_nouns(said, NOUNS) == meant


INDEX = Index.of(
    Vocabulary(
        (
            Term(Dimension.INDICATOR, "POL7", "Markers returned on time"),
            Term(Dimension.INDICATOR, "WST1", "Waste recycled", ("recycling",)),
            Term(Dimension.INDICATOR, "SEC1", "Section 106 money spent"),
            Term(Dimension.SERVICE, "waste", "Waste and Streets"),
        ),
        nouns=(("indicator", "marker"), ("service", "section")),
    )
)
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("red markers", Kind.INDICATORS),
        ("which markers are red", Kind.INDICATORS),
        ("how many red markers are there", Kind.COUNT),
        ("statutory markers that are red", Kind.INDICATORS),
        ("any high risks attached to red markers", Kind.RISKS),
        ("which section is worst", Kind.COMPARE),
    ],
)
def test_the_word_for_an_indicator_names_none_by_itself(said: str, kind: Kind) -> None:
    question = understand(said, INDEX, Asker(), TODAY)
    assert (question.kind, question.codes) == (kind, ())


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("markers returned on time", "POL7"),
        ("are markers returned on time red", "POL7"),
        ("how many markers were returned on time", "POL7"),
        ("section 106 money", "SEC1"),
    ],
)
def test_with_more_words_of_its_name_it_is_part_of_it(said: str, code: str) -> None:
    assert understand(said, INDEX, Asker(), TODAY).codes == (code,)


def test_a_name_that_has_no_other_word_is_that_name() -> None:
    index = Index.of(Vocabulary((Term(Dimension.SERVICE, "com", "Committee"),), nouns=(("portfolio", "committee"),)))
    assert understand("reds in committee", index, Asker(), TODAY).picks == (Pick(Dimension.SERVICE, "com"),)
