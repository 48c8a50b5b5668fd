"""Asks about typed figures whose names are not clear: each as it was typed, with what may be meant."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

import msgspec

from bot.reply import Button, Buttons, Part, Reply, Text
from handlers.outcome import Answer, Outcome
from handlers.understanding.question import Alternative, Kind, Question


def with_what_is_unclear(outcome: Outcome, question: Question) -> Outcome:
    """The same, with the questions at its end; a form stays the last."""
    parts = _questions(question.alternatives)
    reply = outcome.reply
    if reply is None or not parts:
        return outcome
    place = len(reply.parts) - (reply.form() is not None)
    together = (*reply.parts[:place], *parts, *reply.parts[place:])
    answer = outcome.answer
    if answer is not None:
        answer = msgspec.structs.replace(answer, alternatives=tuple(each.label for each in question.alternatives))
    return replace(outcome, reply=msgspec.structs.replace(reply, parts=together), answer=answer)


def asked_about_all(question: Question) -> Outcome:
    """The questions alone, where no name was clear."""
    parts = _questions(question.alternatives)
    summary = next((part.text for part in parts if isinstance(part, Text)), "")
    labels = tuple(each.label for each in question.alternatives)
    return Outcome(Reply(summary, tuple(parts), only_you=True), Answer(Kind.CLARIFY, alternatives=labels))


def _questions(alternatives: Sequence[Alternative]) -> list[Part]:
    parts: list[Part] = []
    for typed, offered in groupby(alternatives, key=lambda each: each.words):
        buttons = tuple(Button(each.label[:70], "ask", {"text": each.text}) for each in offered if each.text)
        if buttons:
            parts += [Text(f'"{typed}" is not saved yet: which is it for?'), Buttons(buttons)]
        else:
            parts.append(Text(f'"{typed}" is not saved: I know nothing by that name that you give.'))
    return parts
