"""What is dictated, broken off or said at length means what the same would mean in few words."""

from datetime import date

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import NOTHING_BEFORE, Asker, Context, Term, Vocabulary

INDEX = Index.of(
    Vocabulary(
        (
            Term(Dimension.SERVICE, "planning", "Planning"),
            Term(Dimension.PARTNER, "homes", "Bayview Homes"),
            Term(Dimension.PERSON, "ruth.hale@council.example", "Ruth Hale"),
            Term(Dimension.BODY, "place", "Place Panel"),
            Term(Dimension.INDICATOR, "KPI 16", "Household waste recycled", ("recycling",)),
            Term(Dimension.INDICATOR, "KPI 21", "Void relet time", ("voids",)),
            Term(Dimension.INDICATOR, "SI 4", "Ferry passengers", ("ferry",)),
            Term(Dimension.INDICATOR, "SI 9", "Ferry crossings run to timetable"),
            Term(Dimension.INDICATOR, "SI 31", "Older people at home 91 days after reablement", ("91 days",)),
            Term(Dimension.INDICATOR, "SI 40", "Days to process new claims"),
        )
    )
)


def asked(text: str, context: Context = NOTHING_BEFORE) -> Question:
    return understand(text, INDEX, Asker("tom.reed@council.example"), date(2026, 11, 22), context)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("show me kay pee eye sixteen", "KPI 16"),
        ("what is kay pee eye sixteen sorry kpi 16", "KPI 16"),
        ("kpi 16 no sorry kpi 21", "KPI 21"),
        ("ess eye thirty one please", "SI 31"),
        ("kpi twenty one", "KPI 21"),
        ("who is accountable for the ferry running to timetable", "SI 9"),
        ("what is the 91 days figure these days?", "SI 31"),
        ("remind the panel what recycling was last quarter", "KPI 16"),
        ("how much is now the recycling", "KPI 16"),
        ("What about the... no, tell me how recycling is", "KPI 16"),
    ],
)
def test_an_indicator_is_known_however_it_is_said(text: str, code: str) -> None:
    assert asked(text).codes == (code,)


def test_letters_that_no_code_begins_with_stay_words() -> None:
    assert asked("are you able to see recycling").codes == ("KPI 16",)


@pytest.mark.parametrize(
    "begun",
    [
        "I should be grateful for",
        "I would be most obliged if you could let me have",
        "It would be useful to have",
        "I'd appreciate",
    ],
)
def test_a_list_asked_for_with_courtesy_is_that_list(begun: str) -> None:
    question = asked(f"{begun} a list of every red measure in planning")
    assert (question.kind, question.picks, question.unread) == (
        Kind.INDICATORS,
        (Pick(Dimension.SERVICE, "planning"),),
        (),
    )


@pytest.mark.parametrize(
    "text",
    [
        "reds. not bothered about planning",
        "all reds, never mind planning",
        "show the reds. don't bother with planning",
        "every red one bar anything belonging to planning",
        "the reds, strip out anything to do with planning",
    ],
)
def test_what_somebody_does_not_care_about_is_left_out(text: str) -> None:
    assert asked(text).picks == (Pick(Dimension.SERVICE, "planning", excluded=True),)


def test_what_is_taken_back_in_the_same_breath_changes_only_that() -> None:
    question = asked("ambers in planning - no wait, the reds")
    assert [str(rating) for rating in question.ratings] == ["red"]
    assert question.picks == (Pick(Dimension.SERVICE, "planning"),)


@pytest.mark.parametrize(
    "text",
    [
        "seeing ruth tmrw what shd i ask",
        "I'm seeing Ruth on Thursday over a cup of tea, what should I be asking her?",
        "im having coffee with ruth tomorrow, what do i ask her",
    ],
)
def test_what_to_ask_somebody_who_is_met_is_about_them(text: str) -> None:
    question = asked(text)
    assert (question.kind, question.aspect) == (Kind.SUMMARY, "ask")
    assert question.picks == (Pick(Dimension.PERSON, "ruth.hale@council.example"),)


@pytest.mark.parametrize(
    "text", ["Until which day must I give figures for Q3?", "by which date do we send numbers of Q3"]
)
def test_until_which_day_asks_for_the_deadline(text: str) -> None:
    question = asked(text)
    assert (question.kind, question.aspect) == (Kind.DUE, "deadline")


@pytest.mark.parametrize("words", ["make my figures until 4 December", "give my numbers till Friday"])
def test_who_gives_my_figures_for_a_while_is_my_deputy(words: str) -> None:
    question = asked(f"Ruth will {words}, I am on holiday")
    assert (question.kind, question.aspect) == (Kind.ACT, "deputy")


def test_a_figure_that_was_shown_leaves_why_to_one_letter() -> None:
    before = Context(asked("recycling"), ("KPI 16",))
    assert (asked("y tho", before).aspect, asked("y tho", before).codes) == ("why", ("KPI 16",))


@pytest.mark.parametrize("text", ["which staff in planning failed their appraisal", "who failed their probation"])
def test_who_failed_an_appraisal_is_refused(text: str) -> None:
    assert asked(text).kind is Kind.REFUSE


def test_a_question_that_only_blames_narrows_nothing() -> None:
    assert asked("What has gone from green to red and when was Place going to tell us?").picks == ()


def test_a_colour_in_brackets_is_what_a_looser_word_means() -> None:
    question = asked("Please to show me which measures are not good (red) in planning")
    assert [str(rating) for rating in question.ratings] == ["red"]


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("show the reds comma just planning full stop", "show the reds, just planning"),
        ("how is recycling doing question mark", "how is recycling doing"),
        ("recycling for quarter too please", "recycling for quarter two please"),
        ("whats red in planning ta x", "whats red in planning ta"),
        ("what means KPI 21?", "what does KPI 21 mean"),
        ("recycling since two years", "recycling over the last two years"),
        ("when I must send the figures", "when must I send the figures"),
    ],
)
def test_a_turn_of_speech_is_put_as_it_is_typed(text: str, instead: str) -> None:
    assert asked(text).kind is asked(instead).kind
    assert (asked(text).picks, asked(text).period) == (asked(instead).picks, asked(instead).period)
    assert asked(text).kind is not Kind.CLARIFY


def test_doing_their_best_ranks_nothing() -> None:
    assert asked("The officers in planning are doing their best. What's red?").ranking is None


def test_trouble_that_is_taken_is_no_rating() -> None:
    assert asked("Could I trouble you for the position on void relet time?").ratings == ()
