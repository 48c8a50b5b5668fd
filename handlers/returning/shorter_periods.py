"""Asks about a figure said for a part of the time that its indicator is given for: "july 41" of a quarterly one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from bot.reply import Button, Buttons, Part, Reply, Text
from domain.periods import Frequency, Period
from handlers.outcome import Answer, Outcome
from handlers.returning.recording import OFTEN
from handlers.returning.taking import Given
from handlers.understanding.question import Kind
from handlers.wording import called

_LENGTHS = (Frequency.MONTH, Frequency.QUARTER, Frequency.HALF, Frequency.YEAR)


@dataclass(frozen=True)
class ForAPart:
    """A figure that was given, and the shorter period that it was said for."""

    given: Given
    said: Period


def is_shorter(said: Period | None, own: Period) -> bool:
    """Whether a period that was said is only a part of the indicator's own."""
    return said is not None and _LENGTHS.index(said.frequency) < _LENGTHS.index(own.frequency)


def with_shorter_asked(outcome: Outcome | None, parted: Sequence[ForAPart]) -> Outcome:
    """The same with these questions at its end, a form staying the last; the questions alone where there is nothing."""
    parts = [part for each in parted for part in _question(each)]
    reply = outcome.reply if outcome else None
    if outcome is None or reply is None:
        summary = next((part.text for part in parts if isinstance(part, Text)), "")
        return Outcome(Reply(summary, tuple(parts), only_you=True), Answer(Kind.CLARIFY))
    place = len(reply.parts) - (reply.form() is not None)
    together = (*reply.parts[:place], *parts, *reply.parts[place:])
    return replace(outcome, reply=msgspec.structs.replace(reply, parts=together))


def _question(each: ForAPart) -> list[Part]:
    given, own = each.given, each.given.period
    answer, said, often = given.answer.strip(), each.said.short, OFTEN[given.indicator.frequency]
    words = (
        f"{called(given.indicator)}: you wrote {answer} for {said}, and it is given {often}. "
        f"Nothing is saved of it yet. Is {answer} the figure for {own.title}?"
    )
    text = f"{given.indicator.code} {answer} for {own.short}"
    return [Text(words), Buttons((Button(f"Yes, {answer} for {own.short}"[:70], "ask", {"text": text}),))]
