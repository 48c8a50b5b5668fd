"""Names said by their initials: "p&r reds" of Policy and Resources, "bv board" of the Best Value Board.

Only what has a name of several words counts: services, portfolios, priorities, bodies and the like.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.ordinary_words import JOINING
from handlers.understanding.words.sentence import Sentence

_WORD = re.compile(r"[^\W\d_][\w'’]*|&")
_AND = ("and", "&")
_MOST = 4
_LEAST_BEFORE_A_WORD = 2
_JOINED = re.compile(
    r"(?<![\w&/.'’+-])(?P<left>[a-z]{1,4})(?:\s?&\s?|\s(?:and|n)\s)(?P<right>[a-z]{1,4})(?![\w&/'’+-]|\.\w)",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"(?<![\w&/.'’+-])(?P<letters>[a-z]{2,4})\s+(?P<word>[a-z]{3,})(?![\w'’])", re.IGNORECASE)
_NO_INITIALS = frozenset("aiu")
"""Letters that are words themselves: "you and i"."""

Told = dict[tuple[str, str], tuple[str, ...]]


@dataclass(frozen=True)
class Initials:
    """What the names of one council are called by their initials: both sides of an "and", or before a further word."""

    joined: Told = field(repr=False)
    beside: Told = field(repr=False)

    @classmethod
    def of(cls, terms: Iterable[Term]) -> "Initials":
        """The initials of all that has a name, but for indicators and people."""
        joined: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        beside: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for term in terms:
            if term.dimension in (Dimension.INDICATOR, Dimension.PERSON):
                continue
            for name in (term.name, *term.aliases):
                said = _WORD.findall(name)
                for left, right, run in _parted(said):
                    joined[left, right][run] = None
                for letters, word, run in _before_a_word(said):
                    beside[letters, word][run] = None
        return cls(
            {key: tuple(runs) for key, runs in joined.items()}, {key: tuple(runs) for key, runs in beside.items()}
        )

    def in_full(self, text: str, known: Collection[tuple[str, ...]], pairs: Collection[tuple[str, str]]) -> str:
        """The text with initials as the words they stand for, where only one name has them.

        `known` are names, and `pairs` words side by side in them, that have such letters themselves: "C&F assessments".
        """

        def both(found: re.Match[str]) -> str:
            key = (found["left"].casefold(), found["right"].casefold())
            as_written = key in known or ((key[0], "and") in pairs and ("and", key[1]) in pairs)
            runs = () if as_written else self.joined.get(key, ())
            return runs[0] if len(runs) == 1 and 1 in map(len, key) else found.group()

        def first(found: re.Match[str]) -> str:
            letters, word = found["letters"].casefold(), found["word"].casefold()
            plain = letters in JOINING and not found["letters"].isupper()
            runs = () if plain or (letters,) in known else self.beside.get((letters, word), ())
            return f"{runs[0]} {found['word']}" if len(runs) == 1 else found.group()

        return _BESIDE.sub(first, _JOINED.sub(both, text))


def _parted(said: Sequence[str]) -> Iterable[tuple[str, str, str]]:
    """The initials on both sides of each "and" of a name, with the words they are of."""
    for place, word in enumerate(said):
        if word.casefold() in _AND:
            for start in range(max(0, place - _MOST), place):
                for end in range(place + 2, min(len(said), place + 1 + _MOST) + 1):
                    yield _letters(said[start:place]), _letters(said[place + 1 : end]), " ".join(said[start:end])


def _before_a_word(said: Sequence[str]) -> Iterable[tuple[str, str, str]]:
    for start, end in combinations(range(len(said)), 2):
        if _LEAST_BEFORE_A_WORD <= end - start <= _MOST:
            yield _letters(said[start:end]), said[end].casefold(), " ".join(said[start:end])


def _letters(said: Sequence[str]) -> str:
    return "".join(word[0].casefold() for word in said if word.casefold() not in JOINING and word != "&")


def unknown_initials(sentence: Sentence, held: Collection[int]) -> set[int]:
    """The places of initials joined by "and" that stand for no name: passing over them would change what is asked."""
    said, found = sentence.words, set[int]()
    for place in range(len(said) - 2):
        one, middle, other = said[place : place + 3]
        if middle != "and":
            continue
        letters = len(one) == len(other) == 1 and (one + other).isalpha() and not _NO_INITIALS.intersection(one + other)
        if letters and not {place, place + 2} & set(held):
            found |= {place, place + 2}
    return found
