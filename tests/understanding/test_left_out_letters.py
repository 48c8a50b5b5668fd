"""Words typed without some of their letters are read in full, and nothing else is."""

import pytest

from handlers.understanding.explaining.explain import explain
from handlers.understanding.names.in_full import in_full
from handlers.understanding.names.left_out_letters import skeleton
from handlers.understanding.question import Kind
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Context
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
        ("jst the ambrs frm lst qtr", "just the ambers from last qtr"),
        ("recyclng trgt", "recycling target"),
        ("msd bins", "missed bins"),
        ("whn is sickns due", "when is sickness due"),
        ("who hasnt retrnd thr figs", "who hasnt returned their figures"),
        ("Frcst for recyclng", "forecast for recycling"),
        ("HW MNY REDS", "how many REDS"),
        ("lst the reds in housing", "list the reds in housing"),
        ("reds lst yr", "reds last yr"),
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
        "n/a, 23.4mn",
        "E N V 1",
    ],
)
def test_what_may_be_something_else_is_left_as_it_is(typed: str) -> None:
    assert in_full(typed, HARTSMERE) == typed


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
