"""Turns of phrase with what is put in their place: only those are looked for that a text may have."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from handlers.understanding.words.screening import Screen

Instead = str | Callable[[re.Match[str]], str]
"""What is put in the place of a match, as `re.sub` takes it."""


@dataclass(frozen=True)
class Rewordings:
    """Patterns, each of which begins and ends between words, in the order in which they are put into other words."""

    screen: Screen[Instead]

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, Instead]], flags: re.RegexFlag = re.IGNORECASE) -> "Rewordings":
        """The patterns with what stands in their place."""
        return cls(Screen.of(pairs, before="", after="", flags=flags))

    def said(self, text: str) -> str:
        """The text in these other words."""
        reworded = text
        for pattern, instead in self.screen.likely(text):
            reworded = pattern.sub(instead, reworded)
        return reworded
