"""Says that nothing was saved where a figure stood beside a question's names, and how to give it."""

from dataclasses import replace

import msgspec

from bot.reply import Button, Buttons, Part, Reply, Text
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.understanding.question import Question
from handlers.wording import called
from storage.queries import indicators


def with_what_was_not_taken(request: Request, question: Question, outcome: Outcome) -> Outcome:
    """The same with that sentence before it, and each number to be given as the figure in one press."""
    reply = outcome.reply
    if reply is None or not question.unsaved:
        return outcome
    code = question.unsaved[0].code
    indicator = indicators.by_code(request.session, request.council, code)
    if indicator is None:
        return outcome
    typed = question.unsaved[0].answer
    if len(set(question.codes)) > 1:
        said = Text("Nothing was saved: I read this as a question. To give figures, write each on a line of its own.")
        return _before(outcome, reply, (said,))
    said = Text(
        f"Nothing was saved: I read this as a question. If {typed} is your figure for {called(indicator)}, "
        f"write “{code} {typed}”, or press this."
    )
    offered = tuple(
        Button(f"Record {each.answer}"[:70], "ask", {"text": f"{each.code} {each.answer}"}) for each in question.unsaved
    )
    return _before(outcome, reply, (said, Buttons(offered)))


def _before(outcome: Outcome, reply: Reply, parts: tuple[Part, ...]) -> Outcome:
    return replace(outcome, reply=msgspec.structs.replace(reply, parts=(*parts, *reply.parts)))
