"""Which words stand side by side in the names of a council."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Neighbours:
    """By its stem, what stands right before a word in some name, and what stands right behind it."""

    before: dict[str, frozenset[str]]
    behind: dict[str, frozenset[str]]

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]]) -> "Neighbours":
        """The neighbours of every word, of the pairs of stems that stand side by side."""
        before: defaultdict[str, set[str]] = defaultdict(set)
        behind: defaultdict[str, set[str]] = defaultdict(set)
        for one, other in pairs:
            before[other].add(one)
            behind[one].add(other)
        return cls(_frozen(before), _frozen(behind))

    def between(self, before: str, behind: str) -> frozenset[str]:
        """The stems of the words that stand behind the one or before the other in some name."""
        return self.behind.get(before, frozenset()) | self.before.get(behind, frozenset())


def _frozen(found: dict[str, set[str]]) -> dict[str, frozenset[str]]:
    return {word: frozenset(others) for word, others in found.items()}
