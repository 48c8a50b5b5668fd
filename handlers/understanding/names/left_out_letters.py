"""Words typed without some of their letters, by what is left of them: "drctrt", "imprvmnt", "bttm", "recvry".

A word's skeleton is its first letter with the consonants behind it, doubled ones once. A word that nobody knows and
that leaves letters out of one known word with the same skeleton is that word.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import cache

from handlers.understanding.names.spelling import question_words
from handlers.understanding.rewording.texting import USUAL
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.tokens import singular

SHORT = 3
"""A word of so many letters may be anything unless all of them are consonants; one of fewer always may."""

_ALL_TOLD = 5
"""A shorter word has to have lost every vowel within it: "rats" are no rates."""

_LEAST_LOST, _MOST_LOST = 2, 2
"""How many vowels at least, and consonants at most, a word has lost that has lost both: "nbrhood"."""

_VOWELS = str.maketrans("", "", "aeiou")
_DOUBLED = re.compile(r"(.)\1+")
_WITHIN = re.compile(r".+[aeiou].+")

Several = dict[str, tuple[str, ...]]


def skeleton(word: str) -> str:
    """A word's first letter and its other consonants, doubled ones once; a last y is no consonant."""
    rest = word[1:].translate(_VOWELS)
    return _DOUBLED.sub(r"\1", word[0] + (rest[:-1] if rest[-1:] == "y" else rest))


@dataclass(frozen=True)
class Skeletons:
    """The words of one council by their skeletons, beside those that questions are made of."""

    own: Several = field(repr=False)
    by_letter: Several = field(repr=False)

    @classmethod
    def of(cls, words: Iterable[str]) -> "Skeletons":
        """The skeletons of these words."""
        own = frozenset(
            form for word in words if len(word) > SHORT and word.isalpha() for form in (word, singular(word))
        )
        by_letter: defaultdict[str, list[str]] = defaultdict(list)
        for word in sorted(own):
            if len(word) >= _ALL_TOLD + _LEAST_LOST:
                by_letter[word[0]].append(word)
        return cls(_by_skeleton(own), {letter: tuple(listed) for letter, listed in by_letter.items()})

    def meant(self, word: str) -> tuple[str, ...]:
        """The known words that this one may be with letters left out, the likeliest kind of them only."""
        found = self._with_its_skeleton(word)
        base = singular(word)
        if not found and base != word:
            found = tuple(_plural(each) for each in self._with_its_skeleton(base))
        return found or self._with_all_its_letters(word)

    def _with_its_skeleton(self, word: str) -> tuple[str, ...]:
        left = skeleton(word)
        found: tuple[str, ...] = ()
        for among in (self.own.get(left, ()), _general().get(left, ())):
            found += tuple(known for known in among if known not in found and _leaves_out(word, known))
        first = tuple(known for known in found if known in GRAMMAR or known in self.own.get(left, ()))
        return first or found

    def _with_all_its_letters(self, word: str) -> tuple[str, ...]:
        """The council's words of which some consonants were left out as well: "nbrhood"."""
        if len(word) < SHORT:
            return ()
        return tuple(known for known in self.by_letter.get(word[0], ()) if _leaves_out_more(word, known))


def one_of(found: Collection[str]) -> str:
    """The one word that was meant, in whatever number; empty where it may be several."""
    return min(found, key=lambda each: (len(each), each)) if len({singular(each) for each in found}) == 1 else ""


def surely(word: str, found: Collection[str]) -> str:
    """The one word that is meant whatever stands beside it, half of whose letters at least are left; empty for none."""
    return one_of([each for each in found if len(each) <= 2 * len(word)]) if _tells_by_itself(word) else ""


def _tells_by_itself(word: str) -> bool:
    """Whether so much is left of a word that one known word is surely meant."""
    if len(word) <= SHORT:
        return len(word) == SHORT and not _vowels(word)
    return len(word) >= _ALL_TOLD or not _WITHIN.fullmatch(word)


def usual(word: str) -> str:
    """The word of questions that people most often shorten so, every vowel within it gone; empty for none."""
    if len(word) < SHORT or _WITHIN.fullmatch(word):
        return ""
    return next((known for known in _usual().get(skeleton(word), ()) if _leaves_out(word, known)), "")


@cache
def _general() -> Several:
    """The words that questions are made of, whatever the council, by their skeletons."""
    return _by_skeleton(frozenset(word for word in question_words() if len(word) > SHORT))


@cache
def _usual() -> Several:
    return _by_skeleton(USUAL)


def _by_skeleton(words: Iterable[str]) -> Several:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        found[skeleton(word)].append(word)
    return {left: tuple(listed) for left, listed in found.items()}


def _leaves_out(word: str, known: str) -> bool:
    """Whether a word is a known one without some of its letters, a vowel among them: "hoping" is no "hopping"."""
    rest = iter(known)
    return _vowels(word) < _vowels(known) and all(letter in rest for letter in word)


def _leaves_out_more(word: str, known: str) -> bool:
    if singular(known)[-1] != singular(word)[-1] or not _leaves_out(word, known):
        return False
    vowels = _vowels(known) - _vowels(word)
    return vowels >= _LEAST_LOST and len(known) - len(word) - vowels <= _MOST_LOST


def _vowels(word: str) -> int:
    return len(word) - len(word.translate(_VOWELS))


def _plural(word: str) -> str:
    return f"{word[:-1]}ies" if word[-1] == "y" and word[-2:-1] not in "aeiou" else f"{word}s"
