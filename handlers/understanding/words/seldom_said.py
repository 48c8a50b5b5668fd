"""A pattern of whole words that is looked for only in a text whose words begin and end as it does."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from handlers.understanding.words.pattern_edges import beginnings, edges_in, endings


@dataclass(frozen=True)
class SeldomSaid:
    """Made for patterns that stand in few texts: passing one over takes less than searching the text for it.

    What it matches has to begin and end between words.
    """

    pattern: str
    flags: re.RegexFlag = re.NOFLAG

    @cached_property
    def ready(self) -> re.Pattern[str]:
        """The pattern made ready, once a text may have it, which takes longer than looking."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def begins(self) -> frozenset[str] | None:
        """The letters that it can begin with; None for any whatever."""
        return beginnings(self.pattern)

    @cached_property
    def ends(self) -> frozenset[str] | None:
        """The letters that it can end with; None for any whatever."""
        return endings(self.pattern)

    def may_stand_in(self, text: str) -> bool:
        """Whether the text has words that it can begin and end with."""
        begins, ends = edges_in(text)
        can_begin = self.begins is None or not self.begins.isdisjoint(begins)
        return can_begin and (self.ends is None or not self.ends.isdisjoint(ends))

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where it stands; None where it does not."""
        return self.ready.search(text) if self.may_stand_in(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """Whether the text begins with it; None where it does not."""
        return self.ready.match(text) if self.may_stand_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All places where it stands, in order."""
        return self.ready.finditer(text) if self.may_stand_in(text) else iter(())

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something else in all places where it stands."""
        return self.ready.sub(instead, text) if self.may_stand_in(text) else text
