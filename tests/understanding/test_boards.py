"""The board that performance officers work with, beside a body that is called a board."""

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Term, Vocabulary
from tests.understanding.phrases import TODAY

COUNCIL = Index.of(Vocabulary(terms=(Term(Dimension.BODY, "board", "Corporate Board"),)))


def said(text: str, asker: Asker) -> Question:
    return understand(text, COUNCIL, asker, TODAY)


def test_an_officer_who_asks_for_the_board_sees_who_has_returned_what() -> None:
    question = said("show the board", Asker("officer", is_officer=True))
    assert (question.kind, question.aspect, question.picks) == (Kind.ACT, "board", ())


def test_everybody_else_sees_the_body_that_is_called_so() -> None:
    question = said("show the board", Asker("director"))
    assert (question.kind, question.picks) == (Kind.SUMMARY, (Pick(Dimension.BODY, "board"),))


def test_an_officer_who_names_the_body_whole_sees_the_body() -> None:
    question = said("show the corporate board", Asker("officer", is_officer=True))
    assert (question.kind, question.picks) == (Kind.SUMMARY, (Pick(Dimension.BODY, "board"),))
