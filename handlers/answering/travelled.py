"""Figures with the way they went since the time that was asked about, where that is not the period before."""

from dataclasses import replace

from domain.periods import Period
from handlers.answering.reporting import Reported
from handlers.request import Request
from handlers.seeing import see
from handlers.understanding.question import Question

BEFORE = "the period before"


def since_then(request: Request, question: Question, found: Reported) -> tuple[Reported, str]:
    """The same figures, each held against its figure then, and when that was in words."""
    if "last year" in question.against:
        seen = tuple(replace(each, before=each.last_year, before_state=each.last_year_state) for each in found.seen)
        return replace(found, seen=seen), found.period.same_last_year().short
    named = [Period.parse(each) for each in question.against if each[:1].isdigit()]
    then = next((each for each in named if each < found.period), None)
    if then is None:
        return found, BEFORE
    known = {each.indicator.code: each.value for each in see(request, [each.indicator for each in found.seen], then)}
    alike = then.frequency is found.period.frequency and then.number == found.period.number
    # What is counted up through the year can only be held against the same time of another year.
    seen = tuple(
        replace(each, before=known[each.indicator.code] if alike or not each.indicator.cumulative else None)
        for each in found.seen
    )
    return replace(found, seen=seen), then.short
