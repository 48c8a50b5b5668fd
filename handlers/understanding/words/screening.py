"""Many patterns looked for in one text: those are passed over that begin or end with none of its words."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from handlers.understanding.words.pattern_edges import edges_in
from handlers.understanding.words.seldom_said import SeldomSaid

Meaning = TypeVar("Meaning")


@dataclass(frozen=True)
class Screen(Generic[Meaning]):
    """Patterns of whole words with what they mean."""

    patterns: Sequence[tuple[SeldomSaid, Meaning]]

    @classmethod
    def of(
        cls,
        patterns: Iterable[tuple[str, Meaning]],
        before: str,
        after: str,
        flags: re.RegexFlag = re.NOFLAG,
    ) -> "Screen[Meaning]":
        """A screen of these, with one pattern before each of them and one behind it, neither of them within a word."""
        return cls(tuple((SeldomSaid(f"{before}(?:{said}){after}", flags), meaning) for said, meaning in patterns))

    def likely(self, text: str) -> Sequence[tuple[re.Pattern[str], Meaning]]:
        """The patterns that may occur in the text, in order; no other does."""
        begins, ends = edges_in(text)
        places = set(self._anyhow)
        for letters in begins & self._letters:
            places.update(self._beginning[letters])
        found = map(self.patterns.__getitem__, sorted(places))
        return [(each.ready, meaning) for each, meaning in found if each.ends is None or not each.ends.isdisjoint(ends)]

    @cached_property
    def _beginning(self) -> Mapping[str, Sequence[int]]:
        """The places of the patterns that can begin with these letters."""
        beginning: defaultdict[str, list[int]] = defaultdict(list)
        for place, (screened, _) in enumerate(self.patterns):
            for letters in screened.begins or ():
                beginning[letters].append(place)
        return dict(beginning)

    @cached_property
    def _letters(self) -> frozenset[str]:
        """What patterns can begin with, as a set: two sets are compared by the smaller one of them."""
        return frozenset(self._beginning)

    @cached_property
    def _anyhow(self) -> frozenset[int]:
        """The places of the patterns that can begin with anything."""
        return frozenset(place for place, (screened, _) in enumerate(self.patterns) if screened.begins is None)
