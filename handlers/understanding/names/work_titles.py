"""The titles of projects, risks and actions made ready for looking up."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from handlers.understanding.names.code_words import ways_of_typing
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import content
from handlers.understanding.words.ordinary_words import is_ordinary
from handlers.understanding.words.tokens import root


@dataclass(frozen=True)
class WorkTitles:
    """The works with the roots that tell their titles, by two stems side by side, and by their keys however typed."""

    titles: tuple[tuple[Term, frozenset[str]], ...]
    by_pair: dict[tuple[str, str], frozenset[Term]]
    by_key: dict[str, Term]

    @classmethod
    def of(cls, works: Sequence[Term]) -> "WorkTitles":
        """The titles of these works."""
        titles = tuple(
            (term, frozenset(root(word) for word in content(term.name) if not is_ordinary(word))) for term in works
        )
        keys = {typed: term for term in reversed(works) for typed in ways_of_typing(term.key)}
        return cls(titles, _by_pair(works), keys)


def _by_pair(works: Sequence[Term]) -> dict[tuple[str, str], frozenset[Term]]:
    found: defaultdict[tuple[str, str], set[Term]] = defaultdict(set)
    for term in works:
        for pair in pairwise(content(term.name)):
            found[pair].add(term)
    return {pair: frozenset(terms) for pair, terms in found.items()}
