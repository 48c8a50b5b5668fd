"""With which letters patterns begin and end: no text is passed over that they stand in."""

import re

import pytest

from handlers.understanding.words.pattern_edges import beginnings, edges_in, endings
from handlers.understanding.words.rewordings import Rewordings
from handlers.understanding.words.seldom_said import SeldomSaid


@pytest.mark.parametrize(
    ("pattern", "begins", "ends"),
    [
        ("reds?", {"red", "reds"}, {"red", "reds"}),
        (r"\s+comma\s+(?=\S)", {"comm"}, {"omma"}),
        ("foo(?: bar|s)", {"foo", "foos"}, {"bar", "foos"}),
        (r"(?:\s+foo|bar) baz", {"foo", "bar"}, {"baz"}),
        ("(?:the )*reds", {"the", "reds"}, {"reds"}),
        ("q[1-4]", {"q0"}, {"q0"}),
        (r"(?:who|which) (?:\S+ ){0,2}own", {"who", "whic"}, {"own"}),
        ("RAG", {"rag"}, {"rag"}),
    ],
)
def test_the_letters_of_the_first_and_the_last_word_are_known(pattern: str, begins: set[str], ends: set[str]) -> None:
    assert set(beginnings(pattern) or ()) == begins
    assert set(endings(pattern) or ()) == ends


@pytest.mark.parametrize("pattern", [r"\S+ed", "(?:the )?", r"\s*x?", r"x\w* y|.*"])
def test_a_pattern_that_may_begin_with_anything_has_no_letters(pattern: str) -> None:
    assert beginnings(pattern) is None


def test_the_letters_of_a_text_are_small_and_its_digits_alike() -> None:
    begins, ends = edges_in("Reds in Q2, please")
    assert sorted(begins) == ["in", "plea", "q0", "reds"]
    assert sorted(ends) == ["ease", "in", "q0", "reds"]


def test_what_is_seldom_said_is_found_wherever_it_stands() -> None:
    seldom = SeldomSaid(r"\b(?:still|always) red\b", re.IGNORECASE)
    for text in ("what is Still red", "always red, that one", "(still red)"):
        found = seldom.search(text)
        assert found
        assert found.group().casefold().endswith("red")
    assert seldom.search("red still") is None
    assert seldom.sub("red", "what is still red") == "what is red"
    assert [found.start() for found in seldom.finditer("still red, always red")] == [0, 11]
    assert seldom.match("what is still red") is None


def test_turns_of_phrase_are_reworded_one_after_the_other() -> None:
    rewordings = Rewordings.of(((r"\bwots\b", "what is"), (r"\b(reds?) 2 (greens?)\b", r"\1 to \2")))
    assert rewordings.said("Wots red 2 green then") == "what is red to green then"
    assert rewordings.said("nothing of the kind") == "nothing of the kind"
