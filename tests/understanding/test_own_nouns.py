"""A council's own words of several words are read as what they stand for."""

import pytest

from handlers.understanding.names.own_nouns import with_usual_nouns

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
