"""Slips of the finger put right: a word nobody knows becomes the nearest one that the council or a question uses."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from sys import maxunicode

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
_LONG = 7
_MOST_SLIPS = 2
_LOOKED_AT = 6
"""How many of the words that are near are looked at more closely."""

_BEHIND_ALL = chr(maxunicode)
"""What stands behind all other letters in alphabetical order."""


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
    """The words of one council beside the general ones, made ready for looking up.

    `alike` are those that a word of so many letters may be a slip for by its length, `own_alike` the council's own
    among them where neighbours leave little doubt; `in_order` are the council's own in alphabetical order.
    """

    own: frozenset[str]
    alike: dict[int, tuple[str, ...]] = field(repr=False)
    own_alike: dict[int, tuple[str, ...]] = field(repr=False)
    in_order: tuple[str, ...] = field(repr=False)

    @classmethod
    def of(cls, words: Iterable[str]) -> "Speller":
        """A speller that also knows these words."""
        own = frozenset(words)
        targets = own | GRAMMAR | {word for phrase in CONCEPTS for word in phrase}
        by_length: defaultdict[int, list[str]] = defaultdict(list)
        for word in sorted(targets):
            if word.isalpha() and len(word) >= SHORTEST:
                by_length[len(word)].append(word)
        own_by_length = {length: [word for word in listed if word in own] for length, listed in by_length.items()}
        return cls(own, _alike(by_length, _furthest), _alike(own_by_length, _furthest_beside), tuple(sorted(own)))

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
        if word[-1] == "z" and self.knows(f"{word[:-1]}s"):
            return f"{word[:-1]}s"
        near = self._near(word)
        if near:
            return min(near, key=lambda found: self._rank(word, *found))[0]
        return _ordinary(word) if len(word) > SHORTEST else word

    def beside(self, word: str, fits: Callable[[str], bool]) -> str:
        """The word that was meant where its neighbours leave little doubt: two slips, or one in a short word."""
        if len(word) < SHORTEST - 1 or not word.isalpha() or self.knows(word):
            return word
        least = SHORTEST if len(word) < SHORTEST else 0
        near = _nearest(word, self.own_alike, _furthest_beside(len(word)))
        fitting = [(match, distance) for match, distance in near if len(match) >= least and fits(match)]
        return min(fitting, key=lambda found: self._rank(word, *found))[0] if fitting else word

    def a_slip_away(self, word: str, fits: Callable[[str], bool]) -> str:
        """The council's other word that is one slip away where its neighbours want that one: "void turnround"."""
        if len(word) < _LONG or not word.isalpha():
            return word
        near = [match for match, _ in _nearest(word, self.own_alike, 1) if match != word and match[0] == word[0]]
        fitting = {match for match in near if singular(match) != singular(word) and fits(match)}
        return fitting.pop() if len(fitting) == 1 else word

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

    def without_vowels(self, word: str, fits: Callable[[str], bool]) -> str:
        """The word whose consonants were typed where its neighbours leave little doubt: "building ctrl"."""
        if not _CONSONANTS.fullmatch(word):
            return word
        longer = {known for known in self._beginning_with(word[0]) if _has_in_order(known, word) and fits(known)}
        return min(longer) if len({singular(each) for each in longer}) == 1 else word

    def _beginning_with(self, start: str) -> tuple[str, ...]:
        return self.in_order[bisect_left(self.in_order, start) : bisect_left(self.in_order, start + _BEHIND_ALL)]

    def _near(self, word: str) -> list[tuple[str, float]]:
        return [
            (match, distance)
            for match, distance in _nearest(word, self.alike, _furthest(len(word)))
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


_CONSONANTS = re.compile(r"[b-df-hj-np-tv-xz]{4,}")


def _has_in_order(known: str, letters: str) -> bool:
    """Whether a word has all these letters in their order, the last of them at its end."""
    rest = iter(known)
    return singular(known)[-1] == singular(letters)[-1] and all(letter in rest for letter in letters)


def _furthest(length: int) -> int:
    """How many slips a word of so many letters may have by itself."""
    return 1 if length < 8 else 2


def _furthest_beside(length: int) -> int:
    """The same where its neighbours leave little doubt."""
    return 1 if length < 6 else 2


def _alike(by_length: Mapping[int, Sequence[str]], furthest: Callable[[int], int]) -> dict[int, tuple[str, ...]]:
    """For words of each length all that they may be slips for by theirs, the shortest first."""
    lengths = range(1, max(by_length, default=0) + _MOST_SLIPS + 1)
    return {
        length: tuple(
            chain.from_iterable(
                by_length.get(other, ()) for other in range(length - furthest(length), length + furthest(length) + 1)
            )
        )
        for length in lengths
    }


def _nearest(word: str, alike: Mapping[int, Sequence[str]], furthest: int) -> list[tuple[str, float]]:
    """The few words that are nearest to one, each with how many slips lie between."""
    near = extract(word, alike.get(len(word), ()), scorer=OSA.distance, score_cutoff=furthest, limit=_LOOKED_AT)
    return [(match, distance) for match, distance, _ in near]
