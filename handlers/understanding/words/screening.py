"""Many patterns looked for in one text: those are passed over that need words it has not."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from handlers.understanding.words.pattern_needs import beginnings_in
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
        begun = beginnings_in(text)
        places = set(self._anyhow)
        for beginning in begun & self._beginnings:
            places.update(self._needing[beginning])
        if not places:
            return ()
        found = [self.patterns[place] for place in sorted(places)]
        return [(screened.ready, meaning) for screened, meaning in found if screened.has_all_in(begun)]

    @cached_property
    def _needing(self) -> Mapping[str, Sequence[int]]:
        """The places of the patterns that need this beginning of a word, or another one instead."""
        needing: defaultdict[str, list[int]] = defaultdict(list)
        for place, (screened, _) in enumerate(self.patterns):
            for beginning in next(iter(screened.needs), ()):
                needing[beginning].append(place)
        return dict(needing)

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """What patterns need, as a set: two sets are compared by the smaller one of them."""
        return frozenset(self._needing)

    @cached_property
    def _anyhow(self) -> frozenset[int]:
        """The places of the patterns that need nothing."""
        return frozenset(place for place, (screened, _) in enumerate(self.patterns) if not screened.needs)
