"""What is asked of an indicator in a service or portfolio that it doesn't belong to: said so, and both are offered."""

from msgspec.structs import replace

from handlers.answering import naming
from handlers.answering.picking import named_indicators
from handlers.answering.replying import answered
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.understanding.question import Kind, Question
from handlers.wording import listed

MOST_OFFERED = 3


def not_part_of(request: Request, question: Question) -> Outcome:
    """Which of the two is meant, the indicators or where they were looked for; the history where that was asked."""
    named = named_indicators(request, question)
    where = naming.scope_words(request, replace(question, mine=False))
    names = listed([each.name for each in named])
    sentence = f"{names} {'is' if len(named) == 1 else 'are'} not part of {where}. Which do you mean?"
    before = "trend of " if question.kind is Kind.TREND else ""
    asks = [(each.name, f"{before}{each.code}") for each in named[:MOST_OFFERED]]
    if len(question.picks) > len(question.codes):
        asks.append((f"How {where} is doing", f"how is {where} doing"))
    return answered(question, Kind.CLARIFY, sentence, understood="", asks=asks)
