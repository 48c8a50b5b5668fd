"""Slips of the finger put right: a word nobody knows becomes the nearest one that the council or a question uses."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from functools import cache
from sys import maxunicode

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from handlers.understanding.periods.words import MONTHS, NUMBERS, SEASONS, UNITS
from handlers.understanding.phrases.acts import act_words
from handlers.understanding.phrases.cues import words_of_cues
from handlers.understanding.phrases.refusals import refused_words
from handlers.understanding.phrases.said_news import NEWS_WORDS
from handlers.understanding.phrases.said_ratings import rating_words
from handlers.understanding.phrases.said_scope import scope_words
from handlers.understanding.words.common_words import COMMON
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.naming_words import CONCEPTS, stem
from handlers.understanding.words.ordinary_words import JOINING, MEASURES, ORDINARY, OUTSIDE
from handlers.understanding.words.tokens import singular

SHORTEST = 4
_CUT_SHORT = 3
_LONG = 7
_MOST_SLIPS = 2

_BEHIND_ALL = chr(maxunicode)
"""What stands behind all other letters in alphabetical order."""


@cache
def question_words() -> frozenset[str]:
    """Every word that questions are made of, whatever the council."""
    phrases = (*words_of_cues(), *act_words(), *refused_words(), *scope_words(), *rating_words(), *NEWS_WORDS)
    meanings = (word for phrase in CONCEPTS for word in phrase)
    periods = (*MONTHS, *NUMBERS, *SEASONS, *UNITS)
    return frozenset((*phrases, *GRAMMAR, *JOINING, *MEASURES, *ORDINARY, *meanings, *periods))


@cache
def known_words() -> frozenset[str]:
    """Every word that understanding knows, whatever the council."""
    return question_words() | COMMON | OUTSIDE


_ENGLISH = (COMMON, ORDINARY, JOINING, GRAMMAR, MEASURES, frozenset((*MONTHS, *NUMBERS, *SEASONS, *UNITS)))


@cache
def _ordinary(word: str) -> str:
    """The everyday word of a question that this is one slip from; the word itself where it is like none."""
    pool = [known for known in ORDINARY if len(known) >= SHORTEST and known[0] == word[0]]
    near = extract(word, pool, scorer=OSA.distance, score_cutoff=1, limit=2)
    return near[0][0] if len(near) == 1 and _is_a_slip(word, near[0][0]) else word


def _is_a_slip(word: str, known: str) -> bool:
    """Whether a letter typed for another is a vowel for a vowel or lies beside it: "comms" is no slip for "comes"."""
    differing = [pair for pair in zip(word, known, strict=False) if pair[0] != pair[1]]
    if len(word) != len(known) or len(differing) != 1:
        return True
    (one, other), *_ = differing
    return {one, other} <= _VOWELS or other in _beside(one)


def _beside(letter: str) -> str:
    """The letters beside this one on a keyboard."""
    found = [(row, keys.index(letter)) for row, keys in enumerate(_KEYS) if letter in keys]
    row, column = found[0] if found else (len(_KEYS) + 1, 0)
    near = (keys[max(0, column - 1) : column + 2] for keys in _KEYS[max(0, row - 1) : row + 2])
    return "".join(near)


_VOWELS = frozenset("aeiouy")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def is_english(word: str) -> bool:
    """Whether it is an ordinary word, whatever the council."""
    return any(word in words or singular(word) in words for words in _ENGLISH)


@dataclass(frozen=True)
class Speller:
    """The words of one council beside the general ones, made ready for looking up.

    `alike` are those that a word may be a slip for, by how many letters it has and the one that it begins with, which
    is the first or second of theirs; `by_stem` are the council's own that are long enough to be told from a slip,
    `in_order` all of the council's own in alphabetical order.
    """

    own: frozenset[str]
    alike: dict[tuple[int, str], tuple[str, ...]] = field(repr=False)
    by_stem: dict[str, tuple[str, ...]] = field(repr=False)
    in_order: tuple[str, ...] = field(repr=False)

    @classmethod
    def of(cls, words: Iterable[str], may_be_cut: Iterable[str] = ()) -> "Speller":
        """A speller that also knows these words, some of which people may cut short."""
        own = frozenset(words)
        targets = own | GRAMMAR | {word for phrase in CONCEPTS for word in phrase}
        telling = sorted((word for word in targets if word.isalpha() and len(word) >= SHORTEST), key=_shortest_first)
        by_stem: defaultdict[str, list[str]] = defaultdict(list)
        for word in telling:
            if word in own:
                by_stem[stem(word)].append(word)
        in_order = tuple(sorted(frozenset(may_be_cut)))
        return cls(own, _alike(telling), {each: tuple(listed) for each, listed in by_stem.items()}, in_order)

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

    def beside(self, word: str, fitting: Set[str]) -> str:
        """The word that was meant where its neighbours leave little doubt: two slips, or one in a short word.

        `fitting` are the stems of what may stand there, as for all that neighbours decide.
        """
        if len(word) < SHORTEST - 1 or not word.isalpha() or self.knows(word):
            return word
        near = _nearest(word, self._with_stems(fitting), _furthest_beside(len(word)))
        return min(near, key=lambda found: self._rank(word, *found))[0] if near else word

    def a_slip_away(self, word: str, fitting: Set[str]) -> str:
        """The council's other word that is one slip away where its neighbours want that one: "void turnround"."""
        if len(word) < _LONG or not word.isalpha():
            return word
        near = {match for match, _ in _nearest(word, self._with_stems(fitting), 1) if match[0] == word[0]}
        others = {match for match in near if singular(match) != singular(word)}
        return others.pop() if len(others) == 1 else word

    def shortened(self, word: str, fitting: Set[str]) -> str:
        """The word that was cut short where its neighbours leave little doubt: "gas safety certs"."""
        start = singular(word)
        if len(start) < _CUT_SHORT or not word.isalpha():
            return word
        longer = {known for known in self.beginning_with(start) if stem(known) in fitting}
        return (
            min(longer, key=lambda known: (len(known), known))
            if len({singular(each) for each in longer}) == 1
            else word
        )

    def without_vowels(self, word: str, fitting: Set[str]) -> str:
        """The word whose consonants were typed where its neighbours leave little doubt: "building ctrl"."""
        if not _CONSONANTS.fullmatch(word):
            return word
        beginning = (known for known in self.beginning_with(word[0]) if stem(known) in fitting)
        longer = {known for known in beginning if _has_in_order(known, word)}
        return min(longer) if len({singular(each) for each in longer}) == 1 else word

    def beginning_with(self, start: str) -> tuple[str, ...]:
        """The council's own words that begin with these letters, in alphabetical order."""
        return self.in_order[bisect_left(self.in_order, start) : bisect_left(self.in_order, start + _BEHIND_ALL)]

    def _with_stems(self, stems: Set[str]) -> list[str]:
        """The council's own words of these stems, the shortest first."""
        return sorted((word for each in stems for word in self.by_stem.get(each, ())), key=_shortest_first)

    def _near(self, word: str) -> list[tuple[str, float]]:
        """What a word may be a slip for: it begins the same, or a slip lies in how it begins."""
        near = [
            (match, distance)
            for match, distance in _nearest(word, self.alike.get((len(word), word[0]), ()), _furthest(len(word)))
            if (
                match[0] == word[0]
                and (len(word) > SHORTEST or len(match) != len(word) or sorted(match) == sorted(word))
            )
            or (distance <= 1 and match[1] == word[0])
        ]
        one_letter_more = word[1:] in self.alike.get((len(word), word[1]), ())
        return [(word[1:], 1.0), *near] if one_letter_more else near

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


def _shortest_first(word: str) -> tuple[int, str]:
    return len(word), word


def _alike(telling: Iterable[str]) -> dict[tuple[int, str], tuple[str, ...]]:
    """For words of each length and first letter all that they may be slips for by these."""
    alike: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
    for known in telling:
        for length in range(len(known) - _MOST_SLIPS, len(known) + _MOST_SLIPS + 1):
            if abs(len(known) - length) <= _furthest(length):
                for letter in {*known[:2]}:
                    alike[length, letter].append(known)
    return {each: tuple(listed) for each, listed in alike.items()}


def _nearest(word: str, among: Sequence[str], furthest: int) -> list[tuple[str, float]]:
    """The words that are nearest to one, each with how many slips lie between."""
    near = extract(word, among, scorer=OSA.distance, score_cutoff=furthest, limit=None)
    return [(match, distance) for match, distance, _ in near]
