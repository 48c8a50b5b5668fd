"""After money: which of the services is the worst, why, and how it was a year before."""

import re

from msgspec.structs import replace

from domain.periods import Frequency, Period
from handlers.understanding.deciding.asked import Asked
from handlers.understanding.phrases.said_money import MONEY_ORDER
from handlers.understanding.question import Kind, PeriodAsked, Question, Ranking
from handlers.understanding.reading import Reading

_LEAD = r"^(?:(?:and|ok|okay|so|but|right|now|then)\s+)*"
_WORST = re.compile(
    rf"{_LEAD}(?:(?:which|what|who|whos|whats|wheres?|where)(?: (?:bit|part|one|ones|service|team|area|department"
    r"|of (?:them|those|these)))?(?: (?:is|are))?(?: the)?|the) (?:worst|biggest|largest|furthest over|most over)"
    r"(?: (?:one|bit|part|service|offender|culprit|overspend|problem))?$"
    rf"|{_LEAD}(?:which|what) (?:bit|part|service|team|area|department)s?$"
)
_OVER = re.compile(
    rf"{_LEAD}(?:(?:only|just|those|ones|the ones|that are) )*(?:by )?"
    r"(?:more than|over|above|at least) (£?\d[\d,.]*(?:k|m|bn)?)$"
)
_DRIVEN = re.compile(
    rf"{_LEAD}(?:whats|what is|what has|whats been) (?:driving|behind|causing|caused|to blame for|pushing"
    r"|the reason for)(?: (?:it|that|this|them))?(?: up)?$"
)


def of_money(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """The same money put in order, explained as far as it can be, or of the year before."""
    text = reading.sentence.text
    if last.kind is not Kind.MONEY or reading.named:
        return None
    if over := _OVER.match(text):
        return replace(last, text=reading.typed, over=over[1], ranking=None, direction=last.direction or "worse")
    if _WORST.match(text):
        way = last.direction or "worse"
        return replace(last, text=reading.typed, ranking=Ranking(MONEY_ORDER, count=1), direction=way, aspect="")
    if _DRIVEN.match(text):
        return replace(last, text=reading.typed, aspect="why")
    if own is None or own.kind is not Kind.COMPARE or reading.periods.relation not in ("last year", "year before"):
        return None
    year = Period.latest_closed(reading.today, Frequency.YEAR).notation
    return replace(last, text=reading.typed, period=PeriodAsked(year, year))
