"""A service or directorate by a part of its name that is an ordinary word: "reds in place" of Place and Port."""

from datetime import date

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Term, Vocabulary

INDEX = Index.of(
    Vocabulary(
        (
            Term(Dimension.DIRECTORATE, "Place & Port", "Place & Port"),
            Term(Dimension.SERVICE, "send", "SEND & Inclusion"),
            Term(Dimension.SERVICE, "people", "People & Payroll"),
            Term(Dimension.INDICATOR, "W1", "Waste recycled", ("recycling",)),
        )
    )
)
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("reds in place", "Place & Port"),
        ("place reds", "Place & Port"),
        ("how is place doing", "Place & Port"),
        ("reds in send", "send"),
        ("hows send doing", "send"),
        ("tell me about send", "send"),
        ("what about people", "people"),
    ],
)
def test_a_plain_word_is_the_scope_that_has_it_as_a_part_of_its_name(said: str, key: str) -> None:
    assert [pick.key for pick in understand(said, INDEX, Asker(), TODAY).picks] == [key]


@pytest.mark.parametrize(
    "said", ["send me the reds", "send reds every monday", "what controls are in place to stop it"]
)
def test_where_it_is_only_a_word_it_is_no_scope(said: str) -> None:
    assert all(pick.dimension is not Dimension.SERVICE for pick in understand(said, INDEX, Asker(), TODAY).picks)


def test_reds_to_be_sent_are_a_subscription() -> None:
    assert understand("send reds every monday", INDEX, Asker("a@c.example"), TODAY).kind is Kind.ACT
