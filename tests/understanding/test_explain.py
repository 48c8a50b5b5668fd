"""Every word of a text is explained: what it was taken for, how it matched, and why it makes that question."""

from dataclasses import replace

import pytest

from commands.explaining import as_data, as_lines
from handlers.understanding.explaining.explain import Explained, explain
from handlers.understanding.names.index import Index
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import NOTHING_BEFORE, Context
from handlers.understanding.words.tokens import read_tokens
from tests.understanding.councils import asker_of, index_of
from tests.understanding.phrases import TODAY
from tests.understanding.texts import PHRASES


def explained(text: str, context: Context = NOTHING_BEFORE, index: Index | None = None) -> Explained:
    return explain(text, index or index_of("hartsmere"), asker_of("hartsmere", "asha.patel"), TODAY, context)


def rows(text: str, index: Index | None = None) -> list[tuple[str, str, str]]:
    return [(each.words, each.read_as, each.matched) for each in explained(text, index=index).words]


@pytest.mark.parametrize("text", PHRASES[::11])
def test_no_word_of_a_text_is_left_out(text: str) -> None:
    said = " ".join(row[0] for row in rows(text)).split()
    assert sorted(said) == sorted(" ".join(token.raw for token in read_tokens(text)).split())


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("ho 2a", ("ho 2a", "indicator HO2a Households in temporary accommodation", "exact code")),
        ("missed bins", ("missed bins", "indicator ENV1 Missed collections per 100,000", "alias")),
        ("sikness", ("sikness", "indicator HR1 Sickness absence", "alias; spelling 1 letter off: sickness")),
        ("household recycled", ("household recycled", "indicator ENV2 Household waste recycled", "part of its name")),
        ("customer services", ("customer services", "service Customer Services", "whole name")),
        ("voids last quarter", ("last quarter", "period: 2026/27 Q2", "")),
        ("red in housing", ("red", "rating", "")),
        ("red in housing", ("in", "ordinary word", "")),
        ("how is blorptang", ("blorptang", "unread", "")),
        ("why is HO2a red", ("why is", "turn of phrase: why", "")),
        ("missed bins 62", ("62", "figure for ENV1", "")),
    ],
)
def test_each_word_says_what_it_was_taken_for_and_how_it_matched(text: str, row: tuple[str, str, str]) -> None:
    assert row in rows(text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "E N V one trend",
            ("E N V one", "indicator ENV1 Missed collections per 100,000", "exact code; read as “env 1”"),
        ),
        ("im on the bus whats recycling", ("bus", "passed over", "")),
        ("hi, recycling", ("hi", "passed over", "")),
        ("what is voids if you have a moment", ("moment", "passed over", "")),
        ("what is voids if you have a moment", ("voids", "indicator HO12 Days to re-let an empty home", "alias")),
        ("Rs in housing", ("Rs", "rating", "read as “reds”")),
    ],
)
def test_what_was_put_otherwise_or_passed_over_says_so(text: str, row: tuple[str, str, str]) -> None:
    assert row in rows(text)


def test_a_remembered_word_says_that_it_is_one() -> None:
    known = index_of("hartsmere").vocabulary
    terms = tuple(replace(term, remembered=("smellies",)) if term.key == "ENV1" else term for term in known.terms)
    index = Index.of(replace(known, terms=terms))
    found = ("smellies", "indicator ENV1 Missed collections per 100,000", "remembered word")
    assert rows("smellies trend", index)[0] == found
    assert understand("smellies", index, asker_of("hartsmere", ""), TODAY).codes == ("ENV1",)


@pytest.mark.parametrize(
    ("text", "kind", "why", "next_best"),
    [
        ("who owns ENV1", "definition (owner)", "“who owns” is a turn of phrase for owner", "indicator (value)"),
        ("ENV1 and recycling", "indicator (value)", "“ENV1 … recycling” is the name of something", ""),
        ("missed bins 62", "recorded", "it states a figure instead of asking for one", ""),
        ("bins", "clarify (which)", "several things are called that; otherwise indicator (value)", ""),
        ("hello", "help (greeting)", "it is a greeting, thanks or a call for help", ""),
    ],
)
def test_the_kind_of_question_has_a_reason_and_a_next_best(text: str, kind: str, why: str, next_best: str) -> None:
    weighed = explained(text).weighed
    assert (weighed.kind, weighed.why, weighed.next_best) == (kind, why, next_best)


def test_a_follow_up_says_that_it_goes_on() -> None:
    last = explained("recycling trend").question
    assert explained("and voids", Context(last)).weighed.why == "it goes on from the question before"


def test_the_lines_are_aligned_and_end_with_the_reason() -> None:
    lines = as_lines(explained("who owns ENV1")).splitlines()
    assert [line.index(word) for line, word in zip(lines, ("Taken for", "turn", "indicator"), strict=False)] == [10] * 3
    assert lines[-1].startswith("Read as definition (owner), because “who owns”")
    assert lines[-1].endswith("without it: indicator (value).")


def test_the_data_hold_each_word_and_the_reason() -> None:
    data = as_data(explained("who owns ENV1"))
    assert data[0] == {"word": "who owns", "taken_for": "turn of phrase: owner", "matched": ""}
    assert data[-1]["question"] == "definition (owner)"
    assert as_data(None) == []
