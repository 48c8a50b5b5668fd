"""Slips of the finger put right: a word nobody knows becomes the nearest one that the council or a question uses."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import islice, takewhile

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from handlers.understanding.periods.words import MONTHS, NUMBERS, SEASONS, UNITS
from handlers.understanding.phrases.acts import act_words
from handlers.understanding.phrases.cues import cue_words
from handlers.understanding.phrases.refusals import refused_words
from handlers.understanding.phrases.said_ratings import rating_words
from handlers.understanding.phrases.said_scope import scope_words
from handlers.understanding.words.common_words import COMMON
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.naming_words import CONCEPTS
from handlers.understanding.words.ordinary_words import JOINING, MEASURES, ORDINARY, OUTSIDE
from handlers.understanding.words.tokens import singular

SHORTEST = 4
_CUT_SHORT = 3


@cache
def known_words() -> frozenset[str]:
    """Every word that understanding knows, whatever the council."""
    meanings = (word for phrase in CONCEPTS for word in phrase)
    periods = (*MONTHS, *NUMBERS, *SEASONS, *UNITS)
    return frozenset(
        (
            *cue_words(),
            *act_words(),
            *refused_words(),
            *scope_words(),
            *rating_words(),
            *COMMON,
            *GRAMMAR,
            *JOINING,
            *MEASURES,
            *ORDINARY,
            *OUTSIDE,
            *meanings,
            *periods,
        )
    )


_ENGLISH = (COMMON, ORDINARY, JOINING, GRAMMAR, MEASURES, frozenset((*MONTHS, *NUMBERS, *SEASONS, *UNITS)))


@cache
def _ordinary(word: str) -> str:
    """The everyday word of a question that this is one slip from; the word itself where it is like none."""
    pool = [known for known in ORDINARY if len(known) >= SHORTEST and known[0] == word[0]]
    near = extract(word, pool, scorer=OSA.distance, score_cutoff=1, limit=2)
    return near[0][0] if len(near) == 1 else word


def is_english(word: str) -> bool:
    """Whether it is an ordinary word, whatever the council."""
    return any(word in words or singular(word) in words for words in _ENGLISH)


@dataclass(frozen=True)
class Speller:
    """The words of one council beside the general ones, by length and in alphabetical order for looking up."""

    own: frozenset[str]
    by_length: dict[int, tuple[str, ...]] = field(repr=False)
    in_order: tuple[str, ...] = field(repr=False)

    @classmethod
    def of(cls, words: Iterable[str]) -> "Speller":
        """A speller that also knows these words."""
        own = frozenset(words)
        by_length: dict[int, list[str]] = {}
        targets = own | GRAMMAR | {word for phrase in CONCEPTS for word in phrase}
        for word in sorted(targets):
            if word.isalpha() and len(word) >= SHORTEST:
                by_length.setdefault(len(word), []).append(word)
        return cls(own, {length: tuple(listed) for length, listed in by_length.items()}, tuple(sorted(own)))

    def knows(self, word: str) -> bool:
        """Whether the word needs no putting right."""
        known = known_words()
        single = singular(word)
        return (
            word in self.own
            or word in known
            or single in self.own
            or single in known
            or single + "s" in self.own
            or single + "s" in known
            or (word.endswith("es") and (word[:-2] in known or word[:-2] in self.own))
        )

    def corrected(self, word: str) -> str:
        """The word that was meant; the word itself where it is known, too short, or like nothing."""
        if len(word) < SHORTEST or not word.isalpha() or self.knows(word):
            return word
        near = self._near(word, 1 if len(word) < 8 else 2)
        if near:
            return min(near, key=lambda found: self._rank(word, *found))[0]
        return _ordinary(word) if len(word) > SHORTEST else word

    def beside(self, word: str, fits: Callable[[str], bool]) -> str:
        """The word that was meant where its neighbours leave little doubt: two slips, or one in a short word."""
        if len(word) < SHORTEST - 1 or not word.isalpha() or self.knows(word):
            return word
        furthest = 1 if len(word) < 6 else 2
        least = SHORTEST if len(word) < SHORTEST else 0
        lengths = range(len(word) - furthest, len(word) + furthest + 1)
        pool = [known for length in lengths for known in self.by_length.get(length, ()) if known in self.own]
        near = extract(word, pool, scorer=OSA.distance, score_cutoff=furthest, limit=6)
        fitting = [(match, distance) for match, distance, _ in near if len(match) >= least and fits(match)]
        return min(fitting, key=lambda found: self._rank(word, *found))[0] if fitting else word

    def shortened(self, word: str, fits: Callable[[str], bool]) -> str:
        """The word that was cut short where its neighbours leave little doubt: "gas safety certs"."""
        start = singular(word)
        if len(start) < _CUT_SHORT or not word.isalpha():
            return word
        longer = {known for known in self._beginning_with(start) if fits(known)}
        return (
            min(longer, key=lambda known: (len(known), known))
            if len({singular(each) for each in longer}) == 1
            else word
        )

    def _beginning_with(self, start: str) -> Iterator[str]:
        first = bisect_left(self.in_order, start)
        return takewhile(lambda known: known.startswith(start), islice(self.in_order, first, None))

    def _near(self, word: str, furthest: int) -> list[tuple[str, float]]:
        lengths = range(len(word) - furthest, len(word) + furthest + 1)
        pool = [known for length in lengths for known in self.by_length.get(length, ())]
        found = [
            (match, distance)
            for match, distance, _ in extract(word, pool, scorer=OSA.distance, score_cutoff=furthest, limit=6)
        ]
        return [
            (match, distance)
            for match, distance in found
            if (
                match[0] == word[0]
                and (len(word) > SHORTEST or len(match) != len(word) or sorted(match) == sorted(word))
            )
            or (distance <= 1 and (match[1:2] == word[:1] or match[1:] == word or match == word[1:]))
        ]

    def _rank(self, word: str, match: str, distance: float) -> tuple[float, ...]:
        return (
            distance,
            match[0] != word[0],
            sorted(match) != sorted(word),
            match not in self.own,
            match[-1] != word[-1],
        )
