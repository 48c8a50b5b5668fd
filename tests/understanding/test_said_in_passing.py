"""What is said in passing beside a whole question is passed over; what may narrow it never is."""

import pytest
from msgspec.structs import replace

from handlers.understanding.question import Kind, Question
from handlers.understanding.understand import understand
from tests.understanding.councils import asker_of, index_of
from tests.understanding.phrases import TODAY

REDS = "reds in planning"
ASIDES = (
    "sat in the minibus at the quarry so keep it brief",
    "on the bus and the reception's dreadful",
    "stuck in the foyer again",
    "need it for 1to1s",
    "need cheering up",
    "had enough of trombones",
    "for the beekeepers meeting",
    "it's for the allotments newsletter",
    "feels like the same list",
    "not looking clever",
    "kettle's on",
    "the dog's barking",
    "honest answer",
    "straight answer please",
    "in one sentence if poss",
    "in plain english",
    "got a phone-in at 8 and havent slept",
    "been running round all day",
    "sat with the bursar all morning",
    "looks grim from here",
)
NARROWING = (
    "in the north",
    "just in the north",
    "in trombones",
    "trombones",
    "not trombones",
    "only the trombones",
    "for the over 60s",
    "need it for the north",
    "trombones are what matters",
    "the trombones are all i care about",
    "for trombones",
)


def asked(text: str, by: str = "") -> Question:
    return replace(understand(text, index_of("hartsmere"), asker_of("hartsmere", by), TODAY), text="", unread=())


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize("between", [", ", ". ", " - "])
def test_an_aside_behind_a_question_changes_nothing(aside: str, between: str) -> None:
    assert asked(f"{REDS}{between}{aside}") == asked(REDS)


@pytest.mark.parametrize("aside", ASIDES)
def test_an_aside_behind_one_indicator_changes_nothing(aside: str) -> None:
    assert asked(f"voids in sept, {aside}") == asked("voids in sept")


def test_an_aside_may_come_first() -> None:
    assert asked("right, kettle's on. reds in planning") == asked(REDS)


@pytest.mark.parametrize("narrowing", NARROWING)
@pytest.mark.parametrize("question", [REDS, "voids in sept", "how are we doing overall"])
def test_what_may_narrow_is_asked_about(narrowing: str, question: str) -> None:
    assert asked(f"{question}, {narrowing}").kind is Kind.CLARIFY


@pytest.mark.parametrize("clause", ["only the monthly ones", "just the strategic ones", "except the annual ones"])
def test_what_is_known_to_narrow_does(clause: str) -> None:
    assert asked(f"reds in place, {clause}").picks != asked("reds in place").picks


def test_one_word_of_an_indicator_in_an_aside_asks_for_none() -> None:
    assert asked("how are we doing overall? havent had breakfast") == asked("how are we doing overall?")
    assert asked("reds in planning, had enough of missed bins").picks != asked(REDS).picks


def test_a_time_that_something_was_before_is_passed_over_only_where_a_period_is_said() -> None:
    assert asked("voids july 26, before the trombone trial i mean") == asked("voids july 26")
    assert asked("voids, before the trombone trial").kind is Kind.CLARIFY
