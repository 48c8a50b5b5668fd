"""Figures stated in chat are recorded for what they name, or for what is owed; questions with numbers are not."""

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Entry, Kind, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Context, IndicatorWords, Term, Vocabulary
from tests.understanding.councils import index_of
from tests.understanding.phrases import TODAY

NOBODY, NOTHING = Asker(), Context()


def said(text: str, asker: Asker = NOBODY, context: Context = NOTHING) -> Question:
    return understand(text, index_of("hartsmere"), asker, TODAY, context)


def test_a_bare_figure_is_for_the_one_that_was_asked_about() -> None:
    assert said("92.4", context=Context(pending="HO12")).entries == (Entry("HO12", "92.4"),)


def test_a_bare_figure_is_for_the_only_one_that_is_owed() -> None:
    assert said("92.4", Asker("a", owed=("HO4",))).entries == (Entry("HO4", "92.4"),)


def test_a_bare_figure_names_nothing_where_several_are_owed() -> None:
    assert said("92.4", Asker("a", owed=("HO4", "HO7"))).entries == (Entry("", "92.4"),)


def test_a_name_that_several_have_is_the_one_that_is_owed() -> None:
    assert said("planning applications 92%", Asker("a", owed=("PLN2", "HO7"))).entries == (Entry("PLN2", "92%"),)


def test_a_name_that_several_have_is_asked_back_with_the_figure_in_each_button() -> None:
    question = said("planning applications 92%")
    assert question.kind is Kind.CLARIFY
    assert [each.text for each in question.alternatives] == ["PLN1 92%", "PLN2 92%", "PLN3 92%"]


def test_a_year_answers_only_where_a_figure_was_asked_for() -> None:
    assert said("2025", context=Context(pending="HO12")).entries == (Entry("HO12", "2025"),)
    assert said("voids 2025").kind is Kind.INDICATOR
    assert said("24/25", context=Context(pending="PLN1")).entries == (Entry("PLN1", "24/25"),)
    assert said("majors 24/25").kind is Kind.INDICATOR


def test_a_number_behind_a_month_is_its_year_unless_the_figure_is_owed() -> None:
    question = said("footfall april 26")
    assert (question.kind, question.codes, question.period.last) == (Kind.INDICATOR, ("ECO6",), "2026-04")
    assert said("buses on time sept 25 to feb 26").kind is Kind.TREND
    assert said("footfall oct 26", Asker("a", owed=("ECO6",))).entries == (Entry("ECO6", "26"),)
    assert said("footfall april: 26").entries == (Entry("ECO6", "26"),)
    assert said("buses on time april 62").entries == (Entry("HWY4", "62"),)


def test_what_is_owed_of_a_month_is_that_of_the_one_that_ended_last() -> None:
    question = said("footfall april 26", Asker("a", owed=("ECO6",)))
    assert (question.kind, question.codes, question.period.last) == (Kind.INDICATOR, ("ECO6",), "2026-04")
    assert said("footfall april 26", context=Context(pending="ECO6")).entries == (Entry("ECO6", "26"),)


def test_an_and_within_a_name_parts_no_two_statements() -> None:
    assert said("change damp and mould cases to 14").entries == (Entry("HO19", "14"),)
    both = (Entry("ECO6", "81,200"), Entry("HO19", "14"))
    assert said("footfall 81,200 and damp and mould cases 14").entries == both
    assert said("damp and mould cases 14, footfall 81,200, prov").entries == both[::-1]


def test_the_answer_is_left_as_it_was_typed() -> None:
    assert said("HO12 N/A until 12 Dec, New Contract").entries == (Entry("HO12", "N/A until 12 Dec, New Contract"),)


def test_a_column_pasted_from_a_spreadsheet_is_several_figures() -> None:
    entries = said("HO12\t24.1\nHO4\t12\nmissed bins\t41.5").entries
    assert entries == (Entry("HO12", "24.1"), Entry("HO4", "12"), Entry("ENV1", "41.5"))


def test_a_negative_figure_keeps_its_sign() -> None:
    assert said("-3", context=Context(pending="HO12")).entries == (Entry("HO12", "-3"),)
    assert said("budget variance -1.2%").entries == (Entry("FIN2", "-1.2%"),)


def test_a_slip_put_right_is_a_correction() -> None:
    question = said("change voids to 24.1 not 241")
    assert (question.aspect, question.entries) == ("correction", (Entry("HO12", "24.1"),))


def test_a_period_beside_a_figure_is_kept() -> None:
    assert said("voids Q1 24.1").period.last == "2026/27 Q1"


def test_the_same_as_before_is_to_be_confirmed_where_a_figure_is_wanted() -> None:
    question = said("same as last qtr", context=Context(pending="HO12"))
    assert (question.kind, question.aspect) == (Kind.CONFIRM, "same as before")


@pytest.mark.parametrize(
    "text",
    [
        "top 5 worst",
        "variances over 50k",
        "where did 24.1 come from",
        "is it 420 or 42,000?",
        "recycling 61.2%?",
        "voids last 3 months",
        "last 8 quarters",
        "is 92.4 right",
        "why is voids 24.1",
        "how many under 18",
        "red for 3 quarters",
        "2026/27 Q2",
        "Q2",
        "NI 192",
        "HO 12",
        "P6",
        "fly tips cleared within 2 working days",
        "30 september 2026",
    ],
)
def test_a_number_in_a_question_is_no_figure_to_record(text: str) -> None:
    assert said(text).kind is not Kind.RECORDED


TWO_SORTS = Index.of(
    Vocabulary(
        terms=(
            Term(Dimension.INDICATOR, "CX3", "Stage one complaints answered within 15 days", ("stage one complaints",)),
            Term(Dimension.INDICATOR, "HS4", "Stage one housing complaints answered in time"),
            Term(Dimension.INDICATOR, "HS9", "Stage one housing complaints reopened by tenants"),
        ),
        indicators=tuple(IndicatorWords(code, "%", "quarter", "", "", "", "") for code in ("CX3", "HS4", "HS9")),
    )
)


def entered(text: str, asker: Asker) -> Question:
    return understand(text, TWO_SORTS, asker, TODAY, NOTHING)


def test_the_usual_word_for_what_another_gives_is_what_the_speaker_gives_where_it_fits_as_well() -> None:
    assert entered("stage one complaints 91%", Asker("a", owns=("HS4",))).entries == (Entry("HS4", "91%"),)
    assert entered("stage one complaints 91%", Asker("b", owns=("CX3", "HS4"))).entries == (Entry("CX3", "91%"),)
    assert entered("CX3 91%", Asker("a", owns=("HS4",))).entries == (Entry("CX3", "91%"),)
    assert entered("stage one complaints 91%", NOBODY).entries == (Entry("CX3", "91%"),)


def test_what_either_of_two_could_be_is_asked_back() -> None:
    for asker in (Asker("a", owns=("HS9",)), Asker("c", owns=("HS4",), is_officer=True)):
        question = entered("stage one complaints 91%", asker)
        assert question.kind is Kind.CLARIFY
        assert [each.text for each in question.alternatives] == [f"{asker.owns[0]} 91%", "CX3 91%"]


def test_whose_figure_it_is_may_stand_before_it() -> None:
    assert said("Asha Patel gives ENV2 58.2").entries == (Entry("ENV2", "58.2"),)
    assert said("asha gave recycling 58.2").entries == (Entry("ENV2", "58.2"),)
    assert said("what asha gives").kind is not Kind.RECORDED
