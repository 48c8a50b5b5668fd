"""A plain sentence to whoever asked, and to nobody else who reads there."""

from collections.abc import Iterable

from bot.reply import Part, Reply, Text
from handlers.outcome import Answer, Outcome
from handlers.understanding.question import Kind


def plainly(sentence: str, *parts: Part, kind: Kind = Kind.CONFIRM, labels: Iterable[str] = ()) -> Outcome:
    """What was done or is to be decided, with what goes with it; `labels` are what may be chosen."""
    return Outcome(Reply(sentence, (Text(sentence), *parts), only_you=True), Answer(kind, alternatives=tuple(labels)))


def declined(sentence: str) -> Outcome:
    """Why it is not done."""
    return plainly(sentence, kind=Kind.REFUSE)
