"""The board that performance officers work with, beside a body that is called a board."""

import pytest

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import Asker, Term, Vocabulary
from tests.understanding.phrases import TODAY

COUNCIL = Index.of(Vocabulary(terms=(Term(Dimension.BODY, "board", "Corporate Board"),)))


def said(text: str, asker: Asker) -> Question:
    return understand(text, COUNCIL, asker, TODAY)


@pytest.mark.parametrize("text", ["show the board", "board", "Board please", "the board again"])
def test_an_officer_who_asks_for_the_board_sees_who_has_returned_what(text: str) -> None:
    question = said(text, Asker("officer", is_officer=True))
    assert (question.kind, question.aspect, question.picks) == (Kind.ACT, "board", ())


@pytest.mark.parametrize("text", ["show the board", "board"])
def test_everybody_else_sees_the_body_that_is_called_so(text: str) -> None:
    question = said(text, Asker("director"))
    assert (question.kind, question.picks) == (Kind.SUMMARY, (Pick(Dimension.BODY, "board"),))


def test_an_officer_who_names_the_body_whole_sees_the_body() -> None:
    question = said("show the corporate board", Asker("officer", is_officer=True))
    assert (question.kind, question.picks) == (Kind.SUMMARY, (Pick(Dimension.BODY, "board"),))
