"""A pattern of whole words that is looked for only in a text that has the words it needs."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from sys import maxsize

from handlers.understanding.words.pattern import Written
from handlers.understanding.words.pattern_needs import Need, beginnings_in, needs_of


@dataclass(frozen=True)
class SeldomSaid(Written):
    """Made for patterns that stand in few texts: passing one over takes less than searching the text for it."""

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """What a text has to have, the rarest first."""
        return needs_of(self.pattern)

    def has_all_in(self, begun: Need) -> bool:
        """Whether these beginnings of words are all that it needs."""
        for need in self.needs:  # noqa: SIM110 - asked a hundred times for each text, and half as slow as with `all`
            if begun.isdisjoint(need):
                return False
        return True

    def may_stand_in(self, text: str) -> bool:
        """Whether the text has all words that it needs."""
        return self.has_all_in(beginnings_in(text))

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where it stands; None where it does not."""
        return self.ready.search(text) if self.may_stand_in(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """Whether the text begins with it; None where it does not."""
        return self.ready.match(text) if self.may_stand_in(text) else None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """All places where it stands between these, in order."""
        return self.ready.finditer(text, start, end) if self.may_stand_in(text) else iter(())

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something else in all places where it stands."""
        return self.ready.sub(instead, text) if self.may_stand_in(text) else text
