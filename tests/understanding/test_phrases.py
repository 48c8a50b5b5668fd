"""Every phrase of the tables means what its table says."""

import pytest

from handlers.understanding.question import Kind
from tests.understanding.phrases import Phrase, found, table

COUNCILS = ("hartsmere", "hart", "westmarch")
PHRASES = tuple(phrase for council in COUNCILS for phrase in table(council))


@pytest.mark.parametrize(
    "phrase",
    PHRASES,
    ids=lambda phrase: f"{phrase.council}: {phrase.after + ' > ' if phrase.after else ''}{phrase.said}",
)
def test_a_phrase_means_what_the_table_says(phrase: Phrase) -> None:
    assert found(phrase.asked()) == phrase.meant()


def test_the_tables_hold_at_least_five_hundred_phrases_of_three_councils() -> None:
    assert len(PHRASES) >= 500
    assert {phrase.council for phrase in PHRASES} == set(COUNCILS)


def test_the_tables_hold_every_kind_of_question() -> None:
    assert {phrase.kind for phrase in PHRASES} == {str(kind) for kind in Kind}


def test_no_phrase_stands_in_a_table_twice() -> None:
    rows = [(phrase.council, phrase.said, phrase.after, phrase.by) for phrase in PHRASES]
    assert len(rows) == len(set(rows))
