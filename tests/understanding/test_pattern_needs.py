"""Which words patterns need: no text is passed over that they stand in."""

import gc
import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handlers import understanding
from handlers.understanding.phrases.cues import find_cues
from handlers.understanding.words.pattern_needs import beginnings_in, needs_of
from handlers.understanding.words.rewordings import Rewordings
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import plain, read_tokens
from tests.understanding.made_to_match import made_to_match
from tests.understanding.phrases import table
from tests.understanding.texts import any_text


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\breds?", [{"red"}]),
        (r"\bred\b", [{"red "}]),
        (r"(?<!\w)(?:who|which) (?:\S+ ){0,2}own(?!\w)", [{"own "}, {"who ", "which "}]),
        (r"\bover(?:due|spen[dt])", [{"overdu", "oversp"}]),
        (r"\bq[1-4]\b", [{"q0 "}]),
        (r"\bhow many (?:are|is)(?: still)? RED\b", [{"many "}, {"how "}, {"red "}, {"are", "is"}]),
        (r"\s+comma\s+(?=\S)", [{"comma "}]),
        (r"\b(?:worse|better)(?=.* than )", [{"worse", "better"}, {"than "}]),
        (r"(?<=of )all", [{"all"}]),
        (r"\b[A-Z]?(?:R+E|X{2}) \bX+(?:!)?y", [{"x"}]),
        (r"\bone(?!\w)?(?= two)?(?= three)", [{"one"}, {"three"}]),
        (r"\ba (?:very )*bad|\bnone", [{"bad", "none"}]),
        (r"\b(?:a|b) (?P<x>to|from) (?P=x)", [{"to ", "from "}, {"a ", "b "}]),
    ],
)
def test_every_match_has_one_of_each(pattern: str, needs: list[set[str]]) -> None:
    assert set(needs_of(pattern)) == {frozenset(need) for need in needs}


@pytest.mark.parametrize("pattern", [r"\S+ed", r"\b(?:the )?", r"\s*x?", r"x\w* y*|.*", r"red", r"\bx(?i:y)", r"\bé"])
def test_what_is_not_known_for_certain_is_no_need(pattern: str) -> None:
    assert needs_of(pattern) == ()


def test_the_words_of_a_text_are_small_and_its_digits_alike() -> None:
    assert beginnings_in("Reds in Q2") == {"r", "re", "red", "reds", "reds ", "i", "in", "in ", "q", "q0", "q0 "}


TRIES = 12


@cache
def everything_seldom_said() -> Sequence[SeldomSaid]:
    """The patterns of the whole program that are passed over in texts without their words."""
    for module in walk_packages(understanding.__path__, f"{understanding.__name__}."):
        import_module(module.name)
    find_cues(Sentence("late Q2 figures", read_tokens("late Q2 figures"), ("late", "@", "figures")))
    seldom = [each for each in gc.get_objects() if isinstance(each, SeldomSaid)]
    return sorted({(each.pattern, each.flags): each for each in seldom}.values(), key=lambda each: each.pattern)


def passed_over_wrongly(texts: Iterable[str]) -> list[tuple[str, str]]:
    """Texts that patterns stand in which were not even looked for."""
    return [
        (text, each.pattern)
        for text in texts
        for begun in (beginnings_in(text),)
        for each in everything_seldom_said()
        if not each.has_all_in(begun) and each.ready.search(text)
    ]


@pytest.mark.parametrize("council", ["hartsmere", "hart", "westmarch"])
def test_no_phrase_is_passed_over_by_a_pattern_that_stands_in_it(council: str) -> None:
    assert len(everything_seldom_said()) > 1000
    assert passed_over_wrongly(plain(phrase.said).casefold() for phrase in table(council)) == []


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32))
def test_no_text_whatever_is_passed_over_by_a_pattern_that_stands_in_it(seed: int) -> None:
    assert passed_over_wrongly([any_text(Random(seed))]) == []


def test_no_pattern_passes_over_a_text_made_to_match_it() -> None:
    random, matched = Random(20261122), 0
    for seldom in everything_seldom_said():
        texts = [made_to_match(seldom.pattern, seldom.flags, random) for _ in range(TRIES)]
        matching = [text for text in texts if seldom.ready.search(text)]
        assert [text for text in matching if not seldom.may_stand_in(text)] == [], seldom.pattern
        matched += bool(matching)
    assert matched > len(everything_seldom_said()) * 0.8


@pytest.mark.parametrize("text", ["Kiss into 2", "kiſs in 2", "KISS İnto 2", "q٣ ıN ২", "(Q1 IN 2)", "q²q3 in 2"])
def test_letters_that_python_takes_for_others_are_no_reason_to_pass_over(text: str) -> None:
    seldom = SeldomSaid(r"(?:kiss|q\d) (?<!\w)in(?:to)? \d\b", re.IGNORECASE)
    assert seldom.search(text)


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
