"""Of what a list is, only those that nothing was said of, or that are not signed off."""

from collections.abc import Callable
from dataclasses import replace

from handlers.answering.chosen import Chosen
from handlers.seeing import Seen
from handlers.understanding.question import NO_COMMENT, UNSIGNED, Question
from handlers.wording import said_comment


def narrowed(question: Question, chosen: Chosen) -> Chosen:
    """Those of a list, with figures that may be seen here, that this holds of."""
    words, holds = NARROWED[question.aspect]
    return replace(chosen, seen=tuple(filter(holds, chosen.seen)), are=_with(chosen.are, words))


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
