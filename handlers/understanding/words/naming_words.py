"""How words are made comparable before names are looked for: singular, numbers in digits, joining words left out."""

import re
from collections.abc import Iterable
from functools import lru_cache

from handlers.understanding.words.ordinary_words import JOINING
from handlers.understanding.words.synonyms import GROUPS, SAID_ONLY
from handlers.understanding.words.tokens import Token, read_tokens, singular
from handlers.understanding.words.word_list import words

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve"
_DIGITS = {word: str(number) for number, word in enumerate(_SMALL.split())} | {
    "fifteen": "15",
    "twenty": "20",
    "thirty": "30",
    "first": "1st",
    "second": "2nd",
    "third": "3rd",
}
CAPITALS = frozenset({"IT", "US", "AS", "OR", "AN"})
"""Joining words that are names when they are written in capitals."""

SUBJECTS = frozenset({("net", "0")})
"""Stems of words of measuring that name a subject when they stand together: "net zero"."""

_NAMES_KEPT = 4096
"""How many names' words are kept: those of a large council, and of what its people are at."""

_ASIDE = re.compile(r"\([^()]*\)")
_PARTS = re.compile(r":\s|\s[-–—]\s")


def stem(word: str) -> str:
    """The form in which two words are compared: singular, small numbers in digits."""
    base = singular(word)
    return _DIGITS.get(base, base)


@lru_cache(maxsize=_NAMES_KEPT)
def content(text: str) -> tuple[str, ...]:
    """The stems of a name without its joining words."""
    return content_of(read_tokens(text))


def content_of(tokens: Iterable[Token]) -> tuple[str, ...]:
    """The same of a name that was cut into tokens."""
    return tuple(stem(token.word) for token in tokens if not _is_joining(token))


def _is_joining(token: Token) -> bool:
    """Whether a word of a name only joins; IT in capitals is a name itself."""
    return token.word in JOINING and token.raw not in CAPITALS


def ways_of_saying(name: str) -> tuple[str, ...]:
    """A name, without what stands in brackets, and the parts before and after a colon or a dash."""
    bare = _ASIDE.sub(" ", name).strip()
    inside = tuple(found.strip("() ") for found in _ASIDE.findall(name))
    parts = tuple(part for part in _PARTS.split(bare) if part.strip()) if _PARTS.search(bare) else ()
    return tuple(dict.fromkeys(way for way in (name, bare, *parts, *inside) if way.strip()))


def code_key(code: str) -> str:
    """A code whatever its spaces, dots and capitals: "NI 192" and "ni-192" are the same."""
    folded = code.casefold()
    return folded if folded.isalnum() else "".join(filter(str.isalnum, folded))


def _groups() -> dict[tuple[str, ...], tuple[str, ...]]:
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for number, phrases in enumerate(GROUPS):
        for phrase in phrases:
            words = tuple(stem(word) for word in phrase.split())
            found[words] = (*found.get(words, ()), f"#{number}")
    return found


CONCEPTS = _groups()
_SAID_ONLY = frozenset(tuple(stem(word) for word in phrase.split()) for phrase in SAID_ONLY)
LONGEST_CONCEPT = max(map(len, CONCEPTS))


ON_TIME = CONCEPTS[("on", "time")][0]
_WITHIN = words("in within under inside")
SPANS = words("day hour week minute month second year quarter")
"""Stretches of time that are counted."""


def concepts_named(stems: tuple[str, ...]) -> tuple[tuple[int, int, str], ...]:
    """Those that a name with this row of stems has, without what is only said for another."""
    return tuple(each for each in concepts_in(stems) if stems[each[0] : each[1]] not in _SAID_ONLY)


def concepts_in(stems: tuple[str, ...]) -> tuple[tuple[int, int, str], ...]:
    """The meanings of the synonym list that occur in a row of stems, joining words and all: from, to, and its name.

    "Within 20 working days" is a way of saying on time.
    """
    found = [
        (start, start + 2, ON_TIME)
        for start in range(len(stems) - 1)
        if stems[start] in _WITHIN and stems[start + 1].isdecimal() and SPANS.intersection(stems[start + 2 : start + 4])
    ]
    for start in range(len(stems)):
        for end in range(start + 1, min(len(stems), start + LONGEST_CONCEPT) + 1):
            for concept in CONCEPTS.get(stems[start:end], ()):
                found.append((start, end, concept))
    return tuple(found)
