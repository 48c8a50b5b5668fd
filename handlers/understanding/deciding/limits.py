"""Limits that no list can be picked by: "missed target by more than 10%", "reds without an action"."""

import re

from handlers.understanding.question import Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.sentence import Span

_LIMIT = re.compile(
    r"(?:more than|less than|fewer than|greater than|over|under|above|below|at least|at most|within|exceeding)"
    r" £?\d[\d,.]*(?: ?(?:%|pp|k|m|percent|per cent|points?|percentage points?))?(?!\w)"
)
_WITHOUT = re.compile(
    r"(?:without|with no|with out|that have no|which have no|have no|has no|lacking|missing)(?: an?| any)?"
    r" (?:actions?|action plans?|plans?|comments?|commentary|explanations?|notes?|owners?|forecasts?)(?!\w)"
    r"|(?:nobody|no ?one|no one)(?: has| have| s)? (?:explained|commented(?: on)?|owned|owns)"
    r"|unexplained|not (?:been )?(?:explained|commented on)"
)
_LISTS = (Kind.INDICATORS, Kind.COUNT, Kind.PROJECTS, Kind.RISKS, Kind.ACTIONS, Kind.MONEY)


def limit_said(reading: Reading, question: Question) -> Span | None:
    """Where a limit stands that a list would pass over in silence; None for none."""
    if question.kind is not Kind.SUMMARY and (question.kind not in _LISTS or question.over or question.running):
        return None
    read = {place for span in (*reading.ratings.spans, *reading.scope.spans, *reading.times) for place in span}
    read |= {place for name in reading.named for place in name.places}
    text = reading.sentence.text
    said = [*_WITHOUT.finditer(text), *(_LIMIT.finditer(text) if question.kind is not Kind.SUMMARY else ())]
    spans = (reading.sentence.span(found) for found in said)
    return next((span for span in spans if read.isdisjoint(span)), None)
