"""Which words of a text, as it was typed, each word stands for once it has been put otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from handlers.understanding.words.tokens import Token


@dataclass(frozen=True)
class Aligned:
    """The places of the words typed by the place of each word read, and those of words that are not read at all.

    `otherwise` are the places of words read that stand for other words than were typed.
    """

    typed: dict[int, tuple[int, ...]]
    passed_over: tuple[int, ...]
    otherwise: frozenset[int]


def aligned(typed: Sequence[Token], read: Sequence[Token]) -> Aligned:
    """The words typed beside the words read. What was put otherwise stands with the first of the words for it.

    As many words put otherwise as were typed stand for one another in their order.
    """
    before, after = ([token.raw.casefold() for token in tokens] for tokens in (typed, read))
    stands_for: dict[int, tuple[int, ...]] = {}
    passed, otherwise = list[int](), set[int]()
    for said, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if said == "equal":
            stands_for |= {first + step: (start + step,) for step in range(end - start)}
        elif first == last:
            passed += range(start, end)
        elif end - start == last - first:
            otherwise.update(range(first, last))
            stands_for |= {first + step: (start + step,) for step in range(end - start)}
        else:
            otherwise.update(range(first, last))
            stands_for[first] = tuple(range(start, end))
    return Aligned(stands_for, tuple(passed), frozenset(otherwise))
