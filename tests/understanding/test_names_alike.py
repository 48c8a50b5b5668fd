"""A project and a figure that are called alike, and names with a word in them that elsewhere tells something else."""

from datetime import date

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind, Pick
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, IndicatorWords, Term, Vocabulary

TODAY = date(2026, 11, 22)
OWNER = "a@c.example"
TERMS = (
    Term(Dimension.INDICATOR, "F1", "Families helped by family hubs", ("family hubs",)),
    Term(Dimension.INDICATOR, "D1", "Decisions called in", ("call-ins",)),
    Term(Dimension.INDICATOR, "W1", "Calls answered in 2 minutes"),
    Term(Dimension.INDICATOR, "V1", "Re-let time for empty homes"),
    Term(Dimension.AREA, "Westgate", "Westgate"),
)
WORKS = (
    Term(Dimension.PROJECT, "P1", "Family hub at Westgate"),
    Term(Dimension.PROJECT, "P2", "New depot at Westgate"),
)
KNOWN = tuple(IndicatorWords(each.key, "number", "quarter", "p", "", "", OWNER) for each in TERMS[:4])
INDEX = Index.of(Vocabulary(terms=TERMS, indicators=KNOWN, works=WORKS))
GIVES_IT = Asker(OWNER, owns=("D1",), owed=("D1",))


def test_whether_something_is_finished_is_asked_of_the_project_of_that_name() -> None:
    question = understand("is the westgate family hub finished", INDEX, Asker(OWNER), TODAY)
    assert (question.kind, question.picks) == (Kind.PROJECTS, (Pick(Dimension.PROJECT, "P1"),))


def test_whether_something_is_on_target_is_asked_of_the_figure_of_that_name() -> None:
    assert understand("are family hubs on target", INDEX, Asker(OWNER), TODAY).codes == ("F1",)


def test_a_number_behind_a_whole_name_is_its_figure_though_another_name_has_such_a_number() -> None:
    question = understand("call ins 2", INDEX, GIVES_IT, TODAY)
    assert [(entry.code, entry.answer) for entry in question.entries] == [("D1", "2")]


def test_a_number_that_a_name_goes_on_with_is_no_figure() -> None:
    assert understand("calls answered in 2 minutes", INDEX, GIVES_IT, TODAY).entries == ()


def test_re_let_is_part_of_a_name_where_only_two_of_its_words_are_said() -> None:
    assert understand("re-let time", INDEX, Asker(OWNER), TODAY).codes == ("V1",)
