"""Codes are known however people type them, and what is only like a code is asked back."""

from datetime import date

import pytest

from handlers.understanding.names.code_words import last_part, ways_of_typing
from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Term, Vocabulary

NAMES = {
    "R&B-02": "Gullies cleared",
    "R&B-04": "Bridges inspected",
    "LV 2.1": "Borrowers",
    "LV 2.10": "Volunteers",
    "CH/EDU/7": "Nursery places taken up",
    "CH/EDU/8": "First choice of school",
    "TS-1": "Tip users satisfied with their visit",
    "P&OD-1": "Days lost to sickness",
}
INDEX = Index.of(Vocabulary(tuple(Term(Dimension.INDICATOR, code, name) for code, name in NAMES.items())))
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("R&B-02", "R&B-02"),
        ("r&b 2", "R&B-02"),
        ("r and b 02", "R&B-02"),
        ("r+b2", "R&B-02"),
        ("RB02", "R&B-02"),
        ("R&B-04 sept", "R&B-04"),
        ("p&od1 last year", "P&OD-1"),
        ("P&OD-1 quarter 2", "P&OD-1"),
        ("lv2.1", "LV 2.1"),
        ("lv 2.10", "LV 2.10"),
        ("LV.2.10", "LV 2.10"),
        ("ch edu 7", "CH/EDU/7"),
        ("edu/8", "CH/EDU/8"),
        ("R&B 2", "R&B-02"),
        ("LV 2.1 q2", "LV 2.1"),
        ("TS-1 h1", "TS-1"),
        ("lv 2.1 for september", "LV 2.1"),
    ],
)
def test_a_code_is_known_however_it_is_typed(typed: str, code: str) -> None:
    question = understand(typed, INDEX, Asker(), TODAY)
    assert (question.kind, question.codes) == (Kind.INDICATOR, (code,))


def test_several_codes_with_an_ampersand_are_each_known() -> None:
    assert understand("R&B-02, R&B-04 and P&OD-1", INDEX, Asker(), TODAY).codes == ("R&B-02", "R&B-04", "P&OD-1")


def test_a_figure_goes_to_the_code_with_an_ampersand() -> None:
    stated = understand("p&od 1 8.4", INDEX, Asker(), TODAY)
    assert [(entry.code, entry.answer) for entry in stated.entries] == [("P&OD-1", "8.4")]


@pytest.mark.parametrize(
    "typed", ["R&B-09", "LV 9", "compare R&B-02 with R&B-09", "CH/EDU/12 last year", "R&B-09 97.9"]
)
def test_a_code_that_nothing_has_is_asked_back_with_the_nearest_of_its_kind(typed: str) -> None:
    question = understand(typed, INDEX, Asker(), TODAY)
    assert question.kind is Kind.CLARIFY
    assert question.alternatives


def test_a_number_behind_the_letters_of_codes_may_count_a_stretch_of_time() -> None:
    assert understand("LV in the last 2 years", INDEX, Asker(), TODAY).unread != ("lv", "2")


def test_the_exact_letters_of_a_code_come_first_and_a_last_part_is_no_word() -> None:
    assert ways_of_typing("R&B-02") == ("rb02", "randb02", "rb2", "randb2")
    assert (last_part("CH/EDU/7"), last_part("D.IT/4"), last_part("A.IT/4"), last_part("CH 7")) == ("edu7", "", "", "")


@pytest.mark.parametrize("typed", ["whats NI 192 these days", "ni192", "ex NI 192 last year"])
def test_what_was_called_something_before_is_known_by_that_alone(typed: str) -> None:
    recycled = Term(Dimension.INDICATOR, "WS-01", "Household waste recycled", ("ex NI 192",))
    assert understand(typed, Index.of(Vocabulary((recycled,))), Asker(), TODAY).codes == ("WS-01",)
