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

_SUM = (
    r"(?:forecasts?|projections?|(?:projected |predicted )?outturns?|actuals?|(?:actual|real) (?:spend|cost)s?"
    r"|spend(?:ing)?|spent|expenditure|budgets?|variances?|overspends?|underspends?|balance|year end)"
)
_SUMS = re.compile(
    rf"{_LEAD}(?:(?:what about|how about|whats|what is|what was|give me|show me|tell me) )*"
    r"(?:(?:the|our|their|its|any|year end|full year|latest|current|whole|annual) )*"
    rf"{_SUM}(?: (?:and|or|v|vs|against)(?: the)? {_SUM})*"
    r"(?: (?:so far|to date|to now|ytd|year to date|for (?:the )?year|at year end|by year end|this year|position"
    r"|figures?|there|then|please|pls|is it|is that|now|currently|@))*$"
    r"|"
    rf"{_LEAD}(?:what|how much) (?:have|has|did|is|was|will|do|does|are)"
    r"(?: (?:we|they|it|been|be|the (?:service|team|council)|that|actually|really|of (?:it|that)|all|going to))*"
    r"(?: (?:spend|spent|spending|left|gone|used|over|under|overspent|underspent|forecast|budgeted|end up|finish|land))"
    r"(?: (?:so far|to date|by|at|this year|on|year end|up|it|that|now|already|yet|there|the|budget|@))*$"
    r"|"
    rf"{_LEAD}(?:are|is|will) (?:we|they|it|that|the (?:service|team|council))(?: (?:be|going to be|looking))*"
    r" (?:over|under|overspent|underspent|overspending|underspending|within budget|on budget)"
    r"(?: (?:or (?:over|under|underspent|overspent)|budget|spent|there|then|by year end))*$"
)
""" "And the forecast", "actual so far", "how much is left" after money: all of it is told of each service."""


def of_money(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """The same money put in order, explained as far as it can be, or of the year before."""
    text = reading.sentence.text
    if last.kind is not Kind.MONEY:
        return None
    if _SUMS.match(text):
        # Whatever a council calls one of its figures, behind money "how much is left" is of that.
        aspect = "variance" if "variance" in text else ""
        return replace(last, text=reading.typed, aspect=aspect, ranking=None, period=last.period)
    return None if reading.named else _otherwise(reading, last, own)


def _otherwise(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    text = reading.sentence.text
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
