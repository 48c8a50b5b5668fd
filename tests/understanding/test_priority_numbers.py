"""Priorities are known by the number that their keys or names carry, whatever the council calls a priority."""

from datetime import date

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Term, Vocabulary

INDEX = Index.of(
    Vocabulary(
        (
            Term(Dimension.PRIORITY, "1", "A working port"),
            Term(Dimension.PRIORITY, "1.1", "Keep the port open"),
            Term(Dimension.PRIORITY, "2", "A thriving town"),
            Term(Dimension.PRIORITY, "3.4", "Net zero by 2035"),
            Term(Dimension.PRIORITY, "good-homes", "Ambition 5: Good homes"),
            Term(Dimension.PRIORITY, "CP06", "Safe streets"),
            Term(Dimension.INDICATOR, "WST1", "Waste recycled", ("recycling",)),
        ),
        nouns=(("priority", "ambition"),),
    )
)
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        ("how many reds are there in ambition 2", ["2"]),
        ("what's amber in ambition 1.1?", ["1.1"]),
        ("ambition two headlines", ["2"]),
        ("reds in ambitions 1 and 2", ["1", "2"]),
        ("reds in ambition no. 2", ["2"]),
        ("reds in ambition number 3.4", ["3.4"]),
        ("priority 5 reds", ["good-homes"]),
        ("what is red in ambition 6", ["CP06"]),
        ("red in ambition 2 for 2 quarters running", ["2"]),
        ("have any ambitions had 2 reds", []),
        ("our ambitions, 2 quarters running red", []),
    ],
)
def test_a_number_behind_the_word_for_a_priority_is_that_priority(said: str, keys: list[str]) -> None:
    picks = understand(said, INDEX, Asker(), TODAY).picks
    assert [pick.key for pick in picks if pick.dimension is Dimension.PRIORITY and not pick.excluded] == keys


def test_a_decimal_is_no_priority_without_that_word() -> None:
    picks = understand("recycling 3.4", INDEX, Asker(), TODAY).picks
    assert not any(pick.dimension is Dimension.PRIORITY for pick in picks)
