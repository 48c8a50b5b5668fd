"""Limits that no list can be picked by: "missed target by more than 10%", "measures with a target over 90%"."""

import re

from handlers.understanding.question import Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.sentence import Span

_LIMIT = re.compile(
    r"(?:more than|less than|fewer than|greater than|over|under|above|below|at least|at most|within|exceeding)"
    r" £?\d[\d,.]*(?: ?(?:%|pp|k|m|percent|per cent|points?|percentage points?))?(?!\w)"
)
_LISTS = (Kind.INDICATORS, Kind.COUNT, Kind.PROJECTS, Kind.RISKS, Kind.ACTIONS, Kind.MONEY)


def limit_said(reading: Reading, question: Question) -> Span | None:
    """Where a limit stands that a list would pass over in silence; None for none."""
    if question.kind not in _LISTS or question.over or question.running:
        return None
    read = {place for span in (*reading.ratings.spans, *reading.scope.spans, *reading.times) for place in span}
    read |= {place for name in reading.named for place in name.places}
    spans = (reading.sentence.span(found) for found in _LIMIT.finditer(reading.sentence.text))
    return next((span for span in spans if read.isdisjoint(span)), None)
