"""What people say around a question changes nothing, and what narrows it is never passed over."""

from datetime import date

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import NOTHING_BEFORE, Asker, Context, Term, Vocabulary

INDEX = Index.of(
    Vocabulary(
        (
            Term(Dimension.PORTFOLIO, "care", "Care and Wellbeing"),
            Term(Dimension.SERVICE, "planning", "Planning"),
            Term(Dimension.SERVICE, "housing", "Housing Needs"),
            Term(Dimension.INDICATOR, "HO1", "Households in temporary accommodation", ("TA",)),
            Term(Dimension.INDICATOR, "SW1", "Swimming lesson places filled"),
            Term(Dimension.INDICATOR, "SF1", "Seafront footfall", ("prom",)),
            Term(Dimension.INDICATOR, "BS1", "Bus stop displays working"),
            Term(Dimension.INDICATOR, "PH1", "Potholes repaired in time", ("potholes",)),
        )
    )
)
MAUREEN = Asker("maureen.fitch@council.example", portfolios=("care",))


def asked(text: str, context: Context = NOTHING_BEFORE) -> Question:
    return understand(text, INDEX, MAUREEN, date(2026, 11, 22), context)


@pytest.mark.parametrize(
    "text",
    [
        "Evening. Sorry to bother you so late, the bridge club overran. How many households in TA?",
        "Good morning dear, lovely frost on the prom today. How many households in TA?",
        "The choir sang beautifully last night. How many households in TA? My knee is much better thank you",
        "Hello again, it's Maureen. My grandson says I should just ask you straight so here goes, households in TA?",
        "A resident stopped me in the Co-op about families. How many households in TA?",
        "How many households in TA? I promised the Rotary I would find out",
        "Households in TA? No excuses.",
    ],
)
def test_small_talk_around_a_question_is_passed_over(text: str) -> None:
    assert (asked(text).kind, asked(text).codes) == (Kind.INDICATOR, ("HO1",))


def test_an_introduction_by_the_asker_s_own_name_leaves_the_list_as_it_is() -> None:
    question = asked("Hello again, it's Maureen, which of mine are red please?")
    assert (question.kind, question.picks) == (Kind.INDICATORS, (Pick(Dimension.PORTFOLIO, "care"),))


def test_a_service_named_in_a_sentence_before_the_question_narrows_it() -> None:
    assert asked("I was with the planning lot this morning. What is red?").picks == (
        Pick(Dimension.SERVICE, "planning"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "The Pimlico office is the one that the mayor talked about. What is red?",
        "Reds in housing. The Pimlico ones.",
        "A neighbour nabbed me about the potholes. How many households in TA?",
    ],
)
def test_what_may_narrow_a_question_is_not_passed_over(text: str) -> None:
    question = asked(text)
    assert question.kind is Kind.CLARIFY or "PH1" in question.codes


def test_a_time_told_by_what_happened_is_passed_over_only_beside_a_time_of_figures() -> None:
    before = Context(asked("How many households in TA?"), ("HO1",))
    assert asked("And what was it this time last year, before the cafe shut?", before).codes == ("HO1",)
    assert asked("How many households in TA before the cafe shut?").kind is Kind.CLARIFY


@pytest.mark.parametrize("thanks", ["Thank you. ", "Many thanks. ", "Oh dear. ", "Oh that is lovely, ", "Ta love, "])
def test_thanks_before_a_question_leave_it_what_it_is(thanks: str) -> None:
    before = Context(asked("Which are amber in planning?"))
    question = asked(thanks + "Could you now show the red ones instead?", before)
    assert (question.kind, question.picks) == (Kind.INDICATORS, (Pick(Dimension.SERVICE, "planning"),))
    assert [str(rating) for rating in question.ratings] == ["red"]
