"""Priorities are known by the number that their keys or names carry, whatever the council calls a priority."""

from datetime import date

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Context, Term, Vocabulary

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


LETTERED = Index.of(
    Vocabulary(
        (
            Term(Dimension.PRIORITY, "A", "A coast we are proud of"),
            Term(Dimension.PRIORITY, "A1", "Clean sands"),
            Term(Dimension.PRIORITY, "P-B", "Good homes"),
            Term(Dimension.PRIORITY, "pier", "Theme C: A pier that pays"),
            Term(Dimension.INDICATOR, "WST1", "Waste recycled", ("recycling",)),
            Term(Dimension.BODY, "slt", "Active Safe Board"),
        )
    )
)


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        ("which are red under priority A", ["A"]),
        ("overview of priority a", ["A"]),
        ("reds priority b", ["P-B"]),
        ("ambers in priorities a and c", ["A", "pier"]),
        ("how is theme C doing", ["pier"]),
        ("reds in B", ["P-B"]),
        ("reds in b and c", ["P-B", "pier"]),
        ("hows C doing", ["pier"]),
        ("B?", ["P-B"]),
        ("which priority a measure is under", []),
        ("is there a red in a priority I should know about", []),
        ("how r u doing", []),
    ],
)
def test_a_letter_behind_the_word_for_a_priority_is_that_priority(said: str, keys: list[str]) -> None:
    picks = understand(said, LETTERED, Asker(), TODAY).picks
    assert [pick.key for pick in picks if pick.dimension is Dimension.PRIORITY] == keys


@pytest.mark.parametrize("said", ["reds in Z", "priority e ambers", "reds in A and E", "overview of priority 7"])
def test_a_letter_or_number_that_no_priority_has_is_asked_back_with_the_nearest(said: str) -> None:
    assert understand(said, LETTERED, Asker(), TODAY).kind is Kind.CLARIFY


def test_the_nearest_priorities_are_offered_for_a_number_that_none_has() -> None:
    offered = [each.label for each in understand("priority 9 reds", INDEX, Asker(), TODAY).alternatives]
    assert offered == ["Safe streets", "Ambition 5: Good homes", "Net zero by 2035"]


@pytest.mark.parametrize(
    ("index", "texts", "keys"),
    [
        (INDEX, ("reds in ambition 2", "and 1?"), ["1"]),
        (INDEX, ("ambition 2 summary", "what about 6"), ["CP06"]),
        (LETTERED, ("reds in priority a", "and b?"), ["P-B"]),
        (LETTERED, ("reds in priority a", "ambers for c"), ["pier"]),
    ],
)
def test_another_number_alone_is_another_priority(index: Index, texts: tuple[str, str], keys: list[str]) -> None:
    before = understand(texts[0], index, Asker(), TODAY)
    question = understand(texts[1], index, Asker(), TODAY, Context(before))
    assert question.kind is before.kind
    assert [pick.key for pick in question.picks] == keys
