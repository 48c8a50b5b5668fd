"""Of what a list is, only those that nothing was said of, that are not signed off, or that are so far off."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from handlers.answering.chosen import Chosen
from handlers.answering.ordering import shortfall
from handlers.seeing import Seen
from handlers.understanding.question import NO_COMMENT, UNSIGNED, Question
from handlers.wording import said_comment


def narrowed(question: Question, chosen: Chosen) -> Chosen:
    """Those of a list that this holds of; the list itself where nothing of the kind was asked."""
    if question.aspect in NARROWED:
        words, holds = NARROWED[question.aspect]
        chosen = replace(chosen, seen=tuple(filter(holds, chosen.seen)), are=_with(chosen.are, words))
    return _so_far_off(question, chosen) if "%" in question.over else chosen


def _so_far_off(question: Question, chosen: Chosen) -> Chosen:
    """What is off target by more than so many hundredths of the target."""
    said, _, more = question.over.partition("%")
    limit = Decimal(said) / 100

    def is_off(seen: Seen) -> bool:
        far = shortfall(seen)
        return far >= limit if more else far > limit

    by = f"{said}% or more" if more else f"more than {said}%"
    return replace(chosen, seen=tuple(filter(is_off, chosen.seen)), are=_with(chosen.are, f"{by} off target"))


def _has_no_comment(seen: Seen) -> bool:
    return seen.revision is not None and not said_comment(seen.revision.comment)


def _is_unsigned(seen: Seen) -> bool:
    return seen.provisional


NARROWED: dict[str, tuple[str, Callable[[Seen], bool]]] = {
    NO_COMMENT: ("without a comment", _has_no_comment),
    UNSIGNED: ("not signed off", _is_unsigned),
}
"""What each aspect says of those it leaves, and which those are."""


def _with(are: str, words: str) -> str:
    """`red and without a comment`, `been red for 3 quarters running without a comment, up to`."""
    for end in (", up to", ", as of"):
        if are.endswith(end):
            return f"{are.removesuffix(end)} and {words}{end}"
    return f"{are} and {words}" if are else words
