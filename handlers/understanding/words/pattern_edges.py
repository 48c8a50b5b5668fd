"""With which letters a pattern can begin and end, so that it is looked for only in texts that have words like these.

Of the words that a match begins and ends with, the first and the last few letters are taken, in small letters; every
digit counts as 0.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

# The standard library takes patterns apart itself, but says so of no public name.
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

LETTERS = 4
_TEXTS_KEPT = 16
"""One text is looked at by several screens in turn."""
_WIDEST = 10
"""How many characters a range may have that is taken one by one."""

_DIGIT, _WORD = re.compile(r"\d"), re.compile(r"\w+")

_Letters = tuple[str, bool]
"""Letters, with a blank on their outer side where something is between words, and whether no more belongs to them."""

_NOTHING: _Letters = ("", False)
_BETWEEN_WORDS: _Letters = (" ", False)
_UNKNOWN = "\0"
_ANYTHING: _Letters = (_UNKNOWN, True)


def beginnings(pattern: str) -> frozenset[str] | None:
    """The letters that matches of a pattern begin with, where they are whole words; None for any whatever."""
    return _Side(backwards=False).letters(pattern)


def endings(pattern: str) -> frozenset[str] | None:
    """The letters that they end with."""
    return _Side(backwards=True).letters(pattern)


@lru_cache(maxsize=_TEXTS_KEPT)
def edges_in(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The small letters that the words of a text begin and end with."""
    words = _WORD.findall(_DIGIT.sub("0", text.casefold()))
    return frozenset(word[:LETTERS] for word in words), frozenset(word[-LETTERS:] for word in words)


@dataclass(frozen=True)
class _Side:
    """One side of a pattern, read towards its middle."""

    backwards: bool

    def letters(self, pattern: str) -> frozenset[str] | None:
        """The letters on this side; None for any whatever."""
        found = {letters.strip() for letters, _ in self._row(parser.parse(pattern))}
        return None if "" in found or any(_UNKNOWN in letters for letters in found) else frozenset(found)

    def _row(self, parts: Iterable[Any]) -> set[_Letters]:
        found = {_NOTHING}
        for kind, told in reversed(list(parts)) if self.backwards else parts:
            if all(whole for _, whole in found):
                break
            found = self._joined(found, self._part(kind, told))
        return found

    def _part(self, kind: Any, told: Any) -> set[_Letters]:
        if kind in (kinds.LITERAL, kinds.IN):
            return {edge for one in (told if kind is kinds.IN else ((kind, told),)) for edge in _one_of(*one)}
        if kind is kinds.BRANCH:
            return {edge for way in told[1] for edge in self._row(way)}
        if kind is kinds.SUBPATTERN:
            return self._row(told[-1])
        if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT):
            return self._repeated(*told)
        if kind in (kinds.AT, kinds.ASSERT, kinds.ASSERT_NOT):
            return {_NOTHING}
        return {_ANYTHING}

    def _repeated(self, least: int, most: int, parts: Iterable[Any]) -> set[_Letters]:
        once, so_far = self._row(parts), {_NOTHING}
        found = set(so_far) if not least else set()
        # One that is repeated more often adds nothing to letters that are so few.
        for count in range(1, min(most, LETTERS) + 1):
            so_far = self._joined(so_far, once)
            found |= so_far if count >= min(least, LETTERS) else set()
        return found

    def _joined(self, found: set[_Letters], more: set[_Letters]) -> set[_Letters]:
        if more == {_NOTHING}:
            return found
        return {one if one[1] else self._with(one[0], *other) for one, other in product(found, more)}

    def _with(self, letters: str, more: str, whole: bool) -> _Letters:
        joined, ended = _outermost((more + letters)[::-1] if self.backwards else letters + more)
        return joined[::-1] if self.backwards else joined, ended or whole


def _outermost(letters: str) -> _Letters:
    """The first letters of the first word, a blank before them kept, and whether that is all of it."""
    word, parted, _ = letters.lstrip().partition(" ")
    before = " " if letters.startswith(" ") else ""
    return before + word[:LETTERS], bool(word) and (bool(parted) or len(word) >= LETTERS)


def _letter(character: str) -> _Letters:
    return (_DIGIT.sub("0", character.casefold()), False) if _WORD.match(character) else _BETWEEN_WORDS


def _one_of(kind: Any, told: Any) -> Iterable[_Letters]:
    """The characters of one item of a set of them."""
    if kind is kinds.LITERAL:
        return (_letter(chr(told)),)
    if kind is kinds.CATEGORY and told is kinds.CATEGORY_DIGIT:
        return (("0", False),)
    if kind is kinds.CATEGORY and told is kinds.CATEGORY_SPACE:
        return (_BETWEEN_WORDS,)
    if kind is kinds.RANGE and told[1] - told[0] < _WIDEST:
        return map(_letter, map(chr, range(told[0], told[1] + 1)))
    return (_ANYTHING,)
