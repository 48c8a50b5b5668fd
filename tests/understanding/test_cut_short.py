"""Words of names that people cut short are the only ones that begin so."""

from datetime import date

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Term, Vocabulary

INDEX = Index.of(
    Vocabulary(
        (
            Term(Dimension.DIRECTORATE, "Growth & Regeneration", "Growth & Regeneration"),
            Term(Dimension.SERVICE, "rb", "Revenues & Benefits"),
            Term(Dimension.SERVICE, "ed", "Economic Development"),
            Term(Dimension.SERVICE, "saf", "Community Safety"),
            Term(Dimension.SERVICE, "cus", "Commercial Estates"),
            Term(Dimension.PERSON, "ben@x.example", "Ben Aske"),
            Term(Dimension.INDICATOR, "WST1", "Waste recycled", ("recycling",)),
        )
    )
)
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("most improved growth and regen", "Growth & Regeneration"),
        ("regen reds", "Growth & Regeneration"),
        ("reds in revs and bens", "rb"),
        ("rev & bens ambers", "rb"),
        ("econ dev reds", "ed"),
        ("comm safety reds", "saf"),
    ],
)
def test_words_cut_short_are_read_in_full(said: str, key: str) -> None:
    assert [pick.key for pick in understand(said, INDEX, Asker(), TODAY).picks] == [key]


@pytest.mark.parametrize("said", ["comms reds", "regent reds", "reve reds"])
def test_what_may_begin_several_words_or_none_is_asked_back(said: str) -> None:
    assert understand(said, INDEX, Asker(), TODAY).kind is Kind.CLARIFY
