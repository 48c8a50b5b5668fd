"""With which letters a pattern can begin and end, so that it is looked for only in texts that have words like these.

Of the words that a match begins and ends with, the first and the last few letters are taken; every digit counts as 0.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

# The standard library takes patterns apart itself, but says so of no public name.
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

LETTERS = 4
_WIDEST = 10
"""How many characters a range may have that is taken one by one."""

_DIGIT, _WORD = re.compile(r"\d"), re.compile(r"\w+")

_Letters = tuple[str, bool]
"""Letters, and whether no more of the pattern belongs to them."""

_NOTHING: _Letters = ("", False)
_END_OF_WORD: _Letters = ("", True)


def beginnings(pattern: str) -> frozenset[str] | None:
    """The letters that matches of a pattern begin with, where they are whole words; None for any whatever."""
    return _Side(backwards=False).letters(pattern)


def endings(pattern: str) -> frozenset[str] | None:
    """The letters that they end with."""
    return _Side(backwards=True).letters(pattern)


def edges_in(text: str) -> tuple[set[str], set[str]]:
    """The letters that the words of a text begin and end with."""
    words = _WORD.findall(_DIGIT.sub("0", text))
    return {word[:LETTERS] for word in words}, {word[-LETTERS:] for word in words}


class _Anything(Exception):
    """It can begin, or end, with any letter."""


@dataclass(frozen=True)
class _Side:
    """One side of a pattern, read towards its middle."""

    backwards: bool

    def letters(self, pattern: str) -> frozenset[str] | None:
        """The letters on this side; None for any whatever."""
        try:
            found = {letters for letters, _ in self._row(parser.parse(pattern))}
        except _Anything:
            return None
        return None if "" in found else frozenset(found)

    def _row(self, parts: Iterable[Any]) -> set[_Letters]:
        found = {_NOTHING}
        for kind, told in reversed(list(parts)) if self.backwards else parts:
            if all(whole for _, whole in found):
                break
            found = self._joined(found, self._part(kind, told))
        return found

    def _part(self, kind: Any, told: Any) -> set[_Letters]:
        if kind is kinds.LITERAL:
            return {_letter(chr(told))}
        if kind is kinds.IN:
            return {edge for one in told for edge in _one_of(*one)}
        if kind is kinds.BRANCH:
            return {edge for way in told[1] for edge in self._row(way)}
        if kind is kinds.SUBPATTERN:
            return self._row(told[-1])
        if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
            return self._repeated(*told)
        if kind in (kinds.AT, kinds.ASSERT, kinds.ASSERT_NOT):
            return {_NOTHING}
        raise _Anything

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
        joined = (more + letters)[-LETTERS:] if self.backwards else (letters + more)[:LETTERS]
        return joined, whole or len(joined) == LETTERS


def _letter(character: str) -> _Letters:
    return (_DIGIT.sub("0", character), False) if _WORD.match(character) else _END_OF_WORD


def _one_of(kind: Any, told: Any) -> Iterable[_Letters]:
    """The characters of one item of a set of them."""
    if kind is kinds.LITERAL:
        return (_letter(chr(told)),)
    if kind is kinds.CATEGORY and told is kinds.CATEGORY_DIGIT:
        return (("0", False),)
    if kind is kinds.RANGE and told[1] - told[0] < _WIDEST:
        return map(_letter, map(chr, range(told[0], told[1] + 1)))
    raise _Anything
