"""Several questions about one figure, answered in one message: the first as it is, then what was asked besides."""

from collections.abc import Callable
from dataclasses import replace as copied

from msgspec.structs import replace

from bot.reply import Buttons, Note, Part, Text
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.understanding.question import Question

Answered = Callable[[Request, Question], Outcome]


def with_what_was_asked_besides(request: Request, question: Question, answered: Answered) -> Outcome:
    """The answer to the question with those to what was asked besides behind it, and one set of buttons."""
    outcome = answered(request, replace(question, besides=()))
    for other in question.besides:
        outcome = _joined(outcome, answered(request, other))
    return outcome


def _joined(one: Outcome, other: Outcome) -> Outcome:
    if one.reply is None or one.answer is None or other.reply is None or other.answer is None:
        return one
    told, notes, buttons = _sorted(one.reply.parts)
    more, understood, _ = _sorted(other.reply.parts)
    known = {part.text for part in told if isinstance(part, Text)}
    more = [part for part in more if not (isinstance(part, Text) and part.text in known)]
    shown = {(each.code, each.period) for each in one.answer.indicators}
    named = {each.code for each in one.answer.indicators}
    entries = (
        each
        for each in other.answer.indicators
        if (each.code, each.period) not in shown and not (each.value is None and each.code in named)
    )
    reply = replace(
        one.reply,
        summary=f"{one.reply.summary} {other.reply.summary}",
        parts=(*told, *more, *notes, *understood, *buttons),
        quotes=tuple(dict.fromkeys((*one.reply.quotes, *other.reply.quotes))),
    )
    answer = replace(one.answer, indicators=(*one.answer.indicators, *entries))
    return copied(one, reply=reply, answer=answer)


def _sorted(parts: tuple[Part, ...]) -> tuple[list[Part], list[Part], list[Part]]:
    """What tells, how it was understood, and the buttons."""
    notes: list[Part] = [part for part in parts if isinstance(part, Note)]
    buttons: list[Part] = [part for part in parts if isinstance(part, Buttons)]
    return [part for part in parts if not isinstance(part, Note | Buttons)], notes, buttons
