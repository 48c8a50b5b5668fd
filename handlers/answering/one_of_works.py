"""The one of several projects, risks or actions that is meant by where it stands in the list: "the second one"."""

from collections.abc import Sequence
from dataclasses import replace as replaced

from msgspec.structs import replace

from handlers.outcome import Outcome
from handlers.understanding.question import NO_DAYS, NO_TIME, Dimension, Pick, Question


def one_of_works(question: Question, dimension: Dimension, keys: Sequence[str]) -> Question | None:
    """The question about the one at the place that was said; None where none was, or the list is shorter."""
    if not 0 < question.nth <= len(keys):
        return None
    picks = (Pick(dimension, keys[question.nth - 1]),)
    return replace(
        question, nth=0, picks=picks, aspect="", mine=False, ratings=(), days=NO_DAYS, period=NO_TIME, over=""
    )


def answered_as(outcome: Outcome, question: Question) -> Outcome:
    """The same as the answer to that question, so that what follows is about the one it told of."""
    return replaced(outcome, told=question)
