"""What only makes sense after what was said before, and asking back."""

import pytest

from domain.rating import Rating
from handlers.understanding.question import Kind, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Context
from tests.understanding.councils import asker_of, index_of
from tests.understanding.phrases import TODAY, table


def said(text: str, context: Context, asker: Asker | None = None) -> Question:
    return understand(text, index_of("hartsmere"), asker or asker_of("hartsmere", "elspeth.nwosu"), TODAY, context)


def talk(*texts: str, shown: tuple[str, ...] = ()) -> Question:
    question, context = Question(Kind.HELP), Context()
    for text in texts:
        question = said(text, context)
        context = Context(question, shown or (question.codes if len(question.codes) == 1 else ()))
    return question


def test_last_year_after_a_quarter_is_the_same_quarter_a_year_before() -> None:
    question = talk("recycling Q2", "and last year?")
    assert (question.codes, question.period.last) == (("ENV2",), "2025/26 Q2")


def test_the_one_before_that_goes_as_far_back_as_the_step_before() -> None:
    assert talk("recycling", "and last year?", "and the one before that").period.last == "2024/25 Q2"
    assert talk("recycling Q2", "and the one before that").period.last == "2026/27 Q1"


def test_one_thing_changes_and_the_rest_stays() -> None:
    question = talk("reds in housing", "what about ambers", "and Q1")
    assert ([str(rating) for rating in question.ratings], question.period.last) == (["amber"], "2026/27 Q1")
    assert question.picks == talk("reds in housing").picks


def test_a_question_that_stands_on_its_own_takes_nothing_over() -> None:
    question = talk("reds in housing last year", "how is planning doing")
    assert (question.kind, question.period.last, question.ratings) == (Kind.SUMMARY, "", ())


def test_why_after_a_list_asks_which_of_the_ones_shown() -> None:
    question = talk("my reds", "why", shown=("HO4", "HO7", "HO12"))
    assert [each.text for each in question.alternatives] == ["why HO4", "why HO7", "why HO12"]


def test_why_after_two_asks_of_both_and_why_is_that_which_of_them() -> None:
    assert talk("my reds", "why", shown=("HO4", "HO7")).codes == ("HO4", "HO7")
    assert talk("my reds", "why is that", shown=("HO4", "HO7")).kind is Kind.CLARIFY


@pytest.mark.parametrize("between", ["why are they red", "who owns them", "the second one", "why"])
@pytest.mark.parametrize("moved", ["and planning", "same for planning", "what about planning"])
def test_another_service_after_a_look_at_those_listed_is_asked_for_the_list(between: str, moved: str) -> None:
    reds = said("reds in housing", Context())
    looked = said(between, Context(reds, ("HO4", "HO7", "HO12")))
    question = said(moved, Context(looked, looked.codes, earlier=(reds,)))
    assert (question.kind, question.ratings) == (Kind.INDICATORS, (Rating.RED,))
    assert question.picks == said("reds in planning", Context()).picks


def test_another_time_after_a_look_at_one_of_those_listed_is_still_about_that_one() -> None:
    reds = said("reds in housing", Context())
    looked = said("the second one", Context(reds, ("HO4", "HO7")))
    assert said("and last year", Context(looked, ("HO7",), earlier=(reds,))).codes == ("HO7",)


def test_the_trend_of_a_list_of_reds_is_that_of_those_listed() -> None:
    assert talk("my reds", "trend", shown=("HO4", "HO7", "HO12")).codes == ("HO4", "HO7", "HO12")


def test_the_second_one_is_the_second_that_was_shown() -> None:
    assert talk("my reds", "the second one", shown=("HO4", "HO7")).codes == ("HO7",)
    assert talk("my reds", "why is the first one red", shown=("HO4", "HO7")).codes == ("HO4",)


def test_naming_an_indicator_answers_what_was_asked_back() -> None:
    question = talk("why is it red", "voids")
    assert (question.kind, question.aspect, question.codes) == (Kind.INDICATOR, "why", ("HO12",))


def test_an_alternative_can_be_picked_by_its_label_its_number_or_a_word() -> None:
    for answer in ("Minor planning applications decided in time", "2", "the second one", "minor"):
        assert talk("planning applications", answer).codes == ("PLN2",), answer


def test_after_a_figure_was_recorded_it_is_that_indicator() -> None:
    assert talk("voids 24.1", "what's the target").codes == ("HO12",)


def test_pressing_an_alternative_never_asks_back_again() -> None:
    for phrase in table("hartsmere"):
        question = phrase.asked()
        if question.kind is not Kind.CLARIFY or question.aspect != "which" or phrase.after:
            continue
        for alternative in question.alternatives:
            again = said(alternative.text, Context())
            assert again.kind is not Kind.CLARIFY, (phrase.said, alternative)


def test_what_a_button_offers_is_understood_when_it_is_typed() -> None:
    for council in ("hartsmere", "hart", "westmarch"):
        offered = [
            (phrase, said)
            for phrase in table(council)
            if (question := phrase.asked()).aspect == "which" and question.kind is Kind.CLARIFY
            for alternative in question.alternatives
            for said in (alternative.text, alternative.label)
            if not question.entries and not said.startswith(("The figure", "What it was"))
        ]
        for phrase, typed in offered:
            again = phrase.answered_with(typed)
            assert again.kind not in (Kind.CLARIFY, Kind.HELP), (phrase.said, typed)
            assert not again.unread, (phrase.said, typed)


def test_an_unknown_name_is_asked_back_with_what_shares_its_words() -> None:
    question = talk("what is the widget turnaround")
    assert (question.kind, question.aspect) == (Kind.CLARIFY, "unknown")
    assert "Days to re-let an empty home" in {each.label for each in question.alternatives}


def test_a_name_like_no_other_is_asked_back_with_the_three_least_unlike_it() -> None:
    question = talk("what is the badger rate")
    assert (question.kind, question.aspect, len(question.alternatives)) == (Kind.CLARIFY, "unknown", 3)


def test_a_word_that_names_nothing_is_never_passed_over_in_silence() -> None:
    for text in ("reds in narnia", "recycling in zog", "how many unicorns are red", "voids for badgers"):
        assert talk(text).kind is Kind.CLARIFY, text


def test_the_year_before_is_seen_from_the_period_that_was_shown() -> None:
    shown = Context(said("missed bins", Context()), ("ENV1",), period="2026-09")
    assert said("this time last year", shown).period.last == "2025-09"


def test_what_was_asked_before_the_last_question_can_be_gone_back_to() -> None:
    reds, voids = said("reds in planning", Context()), said("voids", Context())
    again = said("back to the reds", Context(voids, ("HO12",), earlier=(reds,)))
    assert (again.kind, again.picks, again.ratings) == (Kind.INDICATORS, reds.picks, reds.ratings)
    assert said("back to the reds", Context(voids, ("HO12",))).kind is not Kind.INDICATORS


def test_the_worst_of_a_ranking_is_what_why_is_that_asks_about_and_of_a_list_it_is_asked() -> None:
    assert talk("worst five in place", "why is that", shown=("PLN1", "ENV1")).codes == ("PLN1",)
    assert talk("reds in place", "why is that", shown=("PLN1", "ENV1")).kind is Kind.CLARIFY


def test_nothing_said_before_means_nothing_to_follow() -> None:
    for text in ("who owns them", "and ambers too", "the other one", "back to the reds", "when", "just that one"):
        assert not said(text, Context()).codes, text
