"""Words typed without some of their letters are read in full, and nothing else is."""

import pytest

from handlers.understanding.explaining.explain import explain
from handlers.understanding.names.in_full import in_full
from handlers.understanding.names.index import Index
from handlers.understanding.names.left_out_letters import skeleton
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Context, Term, Vocabulary
from tests.understanding.councils import asker_of, index_of
from tests.understanding.phrases import TODAY

HARTSMERE = index_of("hartsmere")
ASHA = asker_of("hartsmere", "asha.patel")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("drctrt", "directorate"),
        ("imprvmnt", "improvement"),
        ("recvry", "recovery"),
        ("ovrvw", "overview"),
        ("bttm", "bottom"),
        ("rnning", "running"),
    ],
)
def test_a_word_without_its_vowels_has_the_same_skeleton(typed: str, meant: str) -> None:
    assert skeleton(typed) == skeleton(meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hw mny reds in plnng", "how many reds in planning"),
        ("wrst 3 hsing", "worst 3 housing"),
        ("jst the ambrs frm lst qtr", "just the ambers from last quarter"),
        ("recyclng trgt", "recycling target"),
        ("msd bins", "missed bins"),
        ("whn is sickns due", "when is sickness due"),
        ("who hasnt retrnd thr figs", "who hasnt returned their figures"),
        ("Frcst for recyclng", "forecast for recycling"),
        ("HW MNY REDS", "how many REDS"),
        ("lst the reds in housing", "list the reds in housing"),
        ("reds lst yr", "reds last year"),
        ("hw mny rds for vds", "how many reds for voids"),
        ("mst imprvd bns snc june", "most improved bins since june"),
    ],
)
def test_words_without_some_of_their_letters_are_put_in_full(typed: str, meant: str) -> None:
    assert in_full(typed, HARTSMERE) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "how many rats and hens",
        "I was hoping for swans",
        "ENV1 and HO2a",
        "send it to lst.frm@jst.example",
        "the TRGT and the GRN",
        "wold edge",
        "thanks, youre a str",
        "n/a, 23.4mn",
        "E N V 1",
    ],
)
def test_what_may_be_something_else_is_left_as_it_is(typed: str) -> None:
    assert in_full(typed, HARTSMERE) == typed


def test_a_word_that_a_name_has_with_another_ending_is_short_for_nothing() -> None:
    names = ("Street trees planted", "Children with three or more placements")
    terms = tuple(Term(Dimension.INDICATOR, f"T{place}", name) for place, name in enumerate(names))
    council = Index.of(Vocabulary(terms=terms))
    assert in_full("how many trees did we plant", council) == "how many trees did we plant"
    assert in_full("plcmnts", council) == "placements"


def test_a_comment_keeps_its_short_words() -> None:
    told = "jst 2 crews lst mnth n the drctrt knws"
    question = understand(told, HARTSMERE, ASHA, TODAY, Context(explain=("ENV1",)))
    assert (question.kind, question.words) == (Kind.RECORDED, told)


def test_how_a_short_word_was_read_is_explained() -> None:
    words = explain("recyclng trgt", HARTSMERE, ASHA, TODAY).words
    assert [(each.words, each.matched.split("; ")[-1]) for each in words] == [
        ("recyclng", "read as “recycling”"),
        ("trgt", "read as “target”"),
    ]


@pytest.mark.parametrize(
    ("typed", "kind", "picks"),
    [
        ("reds in e&c", Kind.INDICATORS, {"environment"}),
        ("hows e n c doing", Kind.SUMMARY, {"environment"}),
        ("t&z reds", Kind.CLARIFY, set()),
    ],
)
def test_initials_joined_by_and_are_read_or_asked_about(typed: str, kind: Kind, picks: set[str]) -> None:
    question = understand(typed, HARTSMERE, ASHA, TODAY)
    assert (question.kind, {pick.key for pick in question.picks}) == (kind, picks)


@pytest.mark.parametrize(
    ("typed", "kind", "aspect"),
    [
        ("y voids red", Kind.INDICATOR, "why"),
        ("voids y", Kind.INDICATOR, "why"),
        ("y", Kind.CONFIRM, "yes"),
        ("y pls", Kind.CONFIRM, "yes"),
        ("no of reds in housing", Kind.COUNT, ""),
        ("voids line pls", Kind.TREND, ""),
        ("voids hit yr end?", Kind.INDICATOR, "forecast"),
        ("whn scrutny cttee", Kind.MEETINGS, "next"),
        ("gon frm ambr 2 red", Kind.INDICATORS, ""),
        ("voids defn", Kind.DEFINITION, "definition"),
        ("hw are voids v nearst nbrs", Kind.COMPARE, "benchmark"),
        ("snd me my reds evry mon", Kind.ACT, "subscribe"),
        ("remnd me thurs voids", Kind.ACT, "remind"),
    ],
)
def test_what_is_asked_in_short_is_what_is_asked_at_length(typed: str, kind: Kind, aspect: str) -> None:
    question = understand(typed, HARTSMERE, ASHA, TODAY)
    assert (question.kind, question.aspect) == (kind, aspect)


def test_a_wish_is_for_the_words_that_were_meant() -> None:
    wish = understand("snd me my reds evry mon", HARTSMERE, ASHA, TODAY).wish
    assert wish is not None
    assert wish.about is not None
    assert (wish.about.kind, wish.every) == (Kind.INDICATORS, "monday")


def test_why_of_the_one_before_is_asked_by_a_letter() -> None:
    last = understand("voids sept", HARTSMERE, ASHA, TODAY)
    question = understand("y?", HARTSMERE, ASHA, TODAY, Context(last, last.codes))
    assert (question.kind, question.aspect, question.codes) == (Kind.INDICATOR, "why", last.codes)
