"""Figures typed together that can't all be meant: two for one indicator, and one that is no figure but no comment."""

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from bot.reply import Button, Buttons, Part, Reply, Text
from domain.answer import NoFigure, Unreadable
from domain.figures import read_answer
from domain.rating import Rating
from handlers.outcome import Answer, Outcome
from handlers.request import Request
from handlers.returning.comment_rights import item_of
from handlers.returning.taking import Given
from handlers.understanding.question import Kind
from handlers.wording import called, listed

NOTHING = (Rating.NIL_RETURN, Rating.NOT_APPLICABLE)


def told_apart(found: Sequence[Given]) -> tuple[list[Given], list[list[Given]]]:
    """The figures that are given once, and those of which different ones were given at the same time."""
    by_key: dict[str, dict[str, Given]] = {}
    for each in found:
        by_key.setdefault(each.key, {}).setdefault(each.answer.strip().casefold(), each)
    same = [list(answers.values()) for answers in by_key.values()]
    return [given for given, *more in same if not more], [givens for givens in same if len(givens) > 1]


def with_twofold(outcome: Outcome, twofold: Sequence[Sequence[Given]]) -> Outcome:
    """The same, with which of two counts asked at its end; a form stays the last."""
    reply = outcome.reply
    if reply is None or not twofold:
        return outcome
    place = len(reply.parts) - (reply.form() is not None)
    parts = (*reply.parts[:place], *_questions(twofold), *reply.parts[place:])
    return replace(outcome, reply=msgspec.structs.replace(reply, parts=parts))


def asked_which_counts(twofold: Sequence[Sequence[Given]]) -> Outcome:
    """The questions alone."""
    parts = _questions(twofold)
    summary = next((part.text for part in parts if isinstance(part, Text)), "")
    return Outcome(Reply(summary, tuple(parts), only_you=True), Answer(Kind.CLARIFY))


def says_nothing_of(request: Request, given: Given) -> bool:
    """Whether "none" or "n/a" answers what happened, which was just asked about a figure, rather than the figure.

    "Nil return" is what is written where there is no figure, and takes its place.
    """
    if given.key not in request.context.explain or "return" in given.answer.casefold():
        return False
    item = item_of(request, given.key)
    try:
        said = read_answer(given.answer, unit=given.indicator.unit, today=request.today)
    except Unreadable:
        return False
    silent = isinstance(said, NoFigure) and said.reason in NOTHING and not said.note
    return silent and item is not None and item.has_figure and item.needs_comment


def _questions(twofold: Sequence[Sequence[Given]]) -> list[Part]:
    parts: list[Part] = []
    for givens in twofold:
        name, code = called(givens[0].indicator), givens[0].indicator.code
        answers = [each.answer.strip() for each in givens]
        parts.append(Text(f"{name}: you wrote {listed(answers)}. Nothing is saved for it yet: which one is it?"))
        if all(each.assumed or each.seen is None for each in givens):
            parts.append(Buttons(tuple(Button(each[:70], "ask", {"text": f"{code} {each}"}) for each in answers[:4])))
    return parts
