"""Whether a turn of phrase belongs to a name of the council, which is never put into other words."""

import re
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass

from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import JOINING, ORDINARY
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_MAY_NAME = words("who other body other_body service work risk")
"""The groups of a pattern that are there for what somebody calls a service, a body and so on."""
_LONGEST_NAME = 6


@dataclass(frozen=True)
class Known:
    """The council's own names: whole ones, and words that stand side by side in one.

    `holds` tells for groups of patterns what has to hold of the words in them: of "body" that they name one.
    """

    names: Container[tuple[str, ...]]
    pairs: Container[tuple[str, str]]
    holds: Mapping[str, Callable[[str], bool]]

    def leaves(self, sentence: Sentence, found: re.Match[str]) -> bool:
        """Whether what was found stays as it is: part of a name, or no body where one has to be."""
        said = {name: words for name, words in found.groupdict().items() if words}
        if not all(self.holds[name](words) for name, words in said.items() if name in self.holds):
            return True
        free = {place for name in said if _may_name(name) for place in sentence.span(found, name)}
        return self._has(tuple(token.word for token in sentence.tokens), {*sentence.span(found)} - free)

    def _has(self, words: tuple[str, ...], places: set[int]) -> bool:
        """Whether any of the words at these places belongs to a name of several, or two of them stand so in one."""
        stems = tuple(map(stem, words))
        beside = ((stems[at], stems[at + 1]) for at in sorted(places) if at + 1 in places)
        if any(pair in self.pairs and _tells(pair) for pair in beside):
            return True
        telling = [place for place, word in enumerate(words) if word not in JOINING]
        return any(
            not places.isdisjoint(run) and tuple(stems[place] for place in run) in self.names
            for start in range(len(telling))
            for run in (telling[start:end] for end in range(start + 2, min(len(telling), start + _LONGEST_NAME) + 1))
        )


def _may_name(group: str) -> bool:
    return group in _MAY_NAME or group.startswith("gap")


def _tells(pair: tuple[str, str]) -> bool:
    return not any(word in JOINING or word in ORDINARY for word in pair)
