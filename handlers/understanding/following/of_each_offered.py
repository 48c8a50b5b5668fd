"""What changes a question that had to be asked back: "drop the monthly" after "which waste?", of each of what is
offered."""

from collections.abc import Callable

from msgspec.structs import replace

from handlers.understanding.question import ABOUT_ONE, Alternative, Kind, Question
from handlers.understanding.vocabulary import Context

Understand = Callable[[str, Context], Question]

_CHANGED = (Kind.INDICATORS, Kind.COUNT, Kind.SUMMARY, *ABOUT_ONE)
_NO_ANSWERS = (Kind.CLARIFY, Kind.HELP, Kind.REFUSE, Kind.ACT, Kind.RECORDED, Kind.CONFIRM)
_FEW = 12
"""More words than so many are a question of their own."""


def of_each_offered(text: str, context: Context, understand: Understand) -> Question | None:
    """The same asked back, each of what was offered as it is changed now; None where the text changes nothing of it.

    The text itself is no answer to which is meant. What only changes something of a question is otherwise asked of
    the whole council, and what was asked before is silently dropped. Where the change leaves but one of what was
    offered, or comes to the same for each, that is what is asked.
    """
    last = context.last
    if last is None or context.pending or not _offers(last) or len(text.split()) > _FEW:
        return None
    alone = understand(text, Context())
    if last.asked in ABOUT_ONE and alone.picks:
        return None
    meant = [(each, each.asks or understand(each.text, Context())) for each in last.alternatives]
    changed = [(each, understand(text, Context(asks, asks.codes))) for each, asks in meant]
    by_itself = _without_words(alone)
    changed = [
        (each, asks) for each, asks in changed if asks.kind not in _NO_ANSWERS and _without_words(asks) != by_itself
    ]
    if last.asked in ABOUT_ONE:
        # "Why red" of one of several may tell by itself which is meant.
        changed = [(each, asks) for each, asks in changed if asks.kind not in ABOUT_ONE]
    told = {_without_words(asks) for _, asks in changed}
    if told <= {_without_words(asks) for _, asks in meant}:
        return None
    if len(told) == 1:
        # A name said in place of what was not clear takes its place however that is meant.
        return changed[0][1] if last.aspect != "unknown" and not alone.picks else None
    return None if last.aspect == "left over" else _asked_back(text, last, changed)


def _offers(last: Question) -> bool:
    if last.kind is not Kind.CLARIFY or not last.alternatives:
        return False
    which = last.aspect in ("which", "unknown") and last.asked in _CHANGED
    return which or (last.aspect == "left over" and last.asked is Kind.SUMMARY)


def _without_words(question: Question) -> Question:
    return replace(question, text="", unread=(), alternatives=())


def _asked_back(text: str, last: Question, changed: list[tuple[Alternative, Question]]) -> Question:
    first = changed[0][1]
    said = text.strip(" ?.!,;")
    alternatives = tuple(
        Alternative(each.label, f"{each.text}, {said}", asks=replace(asks, text=f"{each.text}, {said}"))
        for each, asks in changed
    )
    return replace(
        first,
        kind=Kind.CLARIFY,
        aspect=last.aspect,
        text=text,
        picks=tuple(pick for pick in first.picks if all(pick in asks.picks for _, asks in changed)),
        alternatives=alternatives,
        unread=last.unread,
        asked=first.kind,
        aspect_asked=first.aspect,
    )
