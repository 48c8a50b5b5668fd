"""What is asked of an indicator in a service or portfolio that it doesn't belong to: said so, and both are offered."""

from msgspec.structs import replace

from handlers.answering import naming
from handlers.answering.comparing_areas import by_area
from handlers.answering.picking import named_indicators
from handlers.answering.replying import answered
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.understanding.question import Dimension, Kind, Question
from handlers.wording import listed
from storage.queries import people
from storage.queries.areas import kept_for

MOST_OFFERED = 3


def _in_its_services(request: Request, question: Question) -> Outcome | None:
    """What is kept for each service is told for those named: "sickness in Roads" belongs to them, whoever owns it."""
    wanted = set(question.keys(Dimension.SERVICE))
    if not wanted or len(question.picks) != len(question.codes) + len(wanted):
        return None
    names = [each.name for each in people.services(request.session, request.council) if each.key in wanted]
    kept = kept_for(request.session, request.council, names)
    kind = Kind.COMPARE if question.kind is Kind.COMPARE else Kind.INDICATOR
    return by_area(request, question, kind) if kept.issuperset(question.codes) else None


def not_part_of(request: Request, question: Question) -> Outcome:
    """Which of the two is meant, the indicators or where they were looked for; the history where that was asked."""
    if kept := _in_its_services(request, question):
        return kept
    named = named_indicators(request, question)
    where = naming.scope_words(request, replace(question, mine=False))
    names = listed([each.name for each in named])
    sentence = f"{names} {'is' if len(named) == 1 else 'are'} not part of {where}. Which do you mean?"
    before = "trend of " if question.kind is Kind.TREND else ""
    asks = [(each.name, f"{before}{each.code}") for each in named[:MOST_OFFERED]]
    if len(question.picks) > len(question.codes):
        asks.append((f"How {where} is doing", f"how is {where} doing"))
    return answered(question, Kind.CLARIFY, sentence, understood="", asks=asks)
