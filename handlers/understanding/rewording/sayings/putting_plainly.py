"""Turns of phrase put in plain words, unless their words name something of the council or lack what they need."""

import re
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import ORDINARY
from handlers.understanding.words.screening import Screen
from handlers.understanding.words.tokens import plain, read_tokens

OWN = "own"
"""The group of a pattern that is left as it stands where one of its words is in a name of the council."""


@dataclass(frozen=True)
class Known:
    """What is known of a council's words: the stems of its names, and those of them that stand side by side.

    `holds` tells for groups of patterns what has to hold of the words in them: of "body" that they name one.
    """

    stems: Container[str]
    pairs: Container[tuple[str, str]]
    holds: Mapping[str, Callable[[str], bool]]

    def leaves(self, found: re.Match[str]) -> bool:
        """Whether what was found stays as it is: part of a name, or no body where one has to be."""
        groups = found.groupdict()
        own = (token.word for token in read_tokens(groups.get(OWN) or "") if token.word not in ORDINARY)
        if any(stem(word) in self.stems for word in own):
            return True
        if not all(self.holds[name](said) for name, said in groups.items() if name in self.holds and said):
            return True
        row = [stem(token.word) for token in read_tokens(found.group())]
        return len(row) > 1 and all(pair in self.pairs for pair in pairwise(row))


@dataclass(frozen=True)
class PlainWords:
    """Patterns with what is put in their place, in order; each begins and ends between words."""

    screen: Screen[str]

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]]) -> "PlainWords":
        """The patterns with the plain words for them, in which groups are written as `re.Match.expand` takes them."""
        return cls(Screen.of(pairs, before=r"(?<![\w'-])", after=r"(?![\w-]|'\w)", flags=re.IGNORECASE))

    def said(self, text: str, known: Known) -> str:
        """The text in plain words, or as it stands where none of the patterns does."""
        likely = self.screen.likely(text)
        typed = reworded = plain(text) if likely else text
        for pattern, plainly in likely:

            def instead(found: re.Match[str], plainly: str = plainly) -> str:
                return found.group() if known.leaves(found) else found.expand(plainly)

            reworded = pattern.sub(instead, reworded)
        return text if reworded == typed else reworded
