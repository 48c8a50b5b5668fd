"""Which words a text must have for a pattern to stand in it, so that it is looked for in no other.

A need is a set of beginnings of words, of which a text has to have one; a word that is whole has a blank behind it.
All letters are small and every digit is 0. A pattern is read once from left to right; whatever in it is not plain
words needs nothing.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

Need = frozenset[str]
_Word = str | None
"""What was read of a word from its beginning; None within a word of which the beginning is not known."""
_Way = tuple[list[Need], _Word]
"""What one of several ways to go on needs, and the word that it breaks off in."""

LETTERS = 6
_TEXTS_KEPT = 16
"""One text is looked at by several screens in turn."""
_WORDS_KEPT = 4096
"""Most words of a question stand in many others."""
_PERHAPS = "\b"
"""A word begins here if a letter follows."""

_PART = re.compile(
    r"\(\?:(?P<choice>[a-z0-9 |?]+)\)(?![?*+{])|(?P<letters>[A-Za-z0-9_ ',/-]+(?![?*+{]))"
    r"|(?P<ways>\|[a-z0-9 |]+(?=[|)]))|(?P<way>\|)"
    r"|(?P<refused>\(\?<?!(?:[^()\[\]\\]|\\.|\[\^?\]?(?:\\.|[^\]\\])*\])*\)(?![?*+{]))"
    r"|(?P<opened>\((?:\?(?:P<\w+>|<?[=!]|:))?(?!\?))|(?P<closed>\))|(?P<often>(?:[?*+]|\{\d*,?\d*\})[?+]?)"
    r"|(?P<one>\(\?P=\w+\)|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^(])|(?P<unknown>.)",
    re.DOTALL,
)
_END = (("closed", ""), ("", ""))
_NEVER = ("?", "*", "{0", "{,")
_WORD, _DIGIT, _BETWEEN = re.compile(r"\w+"), re.compile(r"\d"), re.compile(r"\W+")
_BLANK = re.compile(r"\\[sW]|\\?[^\w\\.[]|\[-?(?:[^\w\\^-]|\\[^\w])+-?\]")
"""A character that is in no word."""
_NUMBER = re.compile(r"\\d|\[(?:\d(?:-\d)?)+\]")
_NO_LETTER = re.compile(r"\(\?<?!(?:\\w|\[\\w[^\]\\]*\])[|)]")
_PERHAPS_SAID = re.compile(r".\?")
_LIKE_I = str.maketrans("İı", "ii")
"""Letters that a pattern takes for an i where it does not tell capitals from small letters."""


@lru_cache(maxsize=_TEXTS_KEPT)
def beginnings_in(text: str) -> Need:
    """All beginnings of the words of a text, and the short words whole."""
    return frozenset().union(*map(_beginnings_of, _WORD.findall(text)))


@lru_cache(maxsize=_WORDS_KEPT)
def _beginnings_of(word: str) -> tuple[str, ...]:
    whole = _small(word.translate(_LIKE_I)) + " "
    return tuple(whole[:end] for end in range(1, min(len(whole), LETTERS) + 1))


def needs_of(pattern: str) -> tuple[Need, ...]:
    """What a text needs to have for the pattern to stand in it, the rarest first; nothing where that is not known."""
    parts = [(found.lastgroup or "", found[found.lastgroup or 0]) for found in _PART.finditer(pattern)]
    if any(kind == "unknown" for kind, _ in parts):
        return ()
    ways = [[*needs, *_broken_off(word)] for needs, word in _Reader(parts).ways(None)]
    return tuple(sorted(set(ways[0] if len(ways) == 1 else _one_of(ways)), key=_rarity, reverse=True))


def _small(letters: str) -> str:
    return _DIGIT.sub("0", letters.casefold())


def _rarity(need: Need) -> tuple[int, int]:
    return min(map(len, need)), -len(need)


def _broken_off(word: _Word) -> list[Need]:
    """What is needed where anything may follow."""
    return [frozenset((word[:LETTERS],))] if word and word != _PERHAPS else []


def _ended(word: _Word) -> list[Need]:
    """What is needed where no letter follows."""
    return _broken_off(word and word + " ") if word != _PERHAPS else []


def _longer(word: _Word, letters: str) -> _Word:
    """The word with more letters."""
    return letters if word == _PERHAPS else None if word is None else word + letters


def _one_of(ways: Iterable[list[Need]]) -> list[Need]:
    """What is needed whichever way it goes on."""
    chosen = [max(needs, key=_rarity, default=None) for needs in ways]
    known = [need for need in chosen if need is not None]
    return [frozenset().union(*known)] if len(known) == len(chosen) else []


class _Reader:
    """The parts of one pattern, read from the first to the last."""

    def __init__(self, parts: list[tuple[str, str]]) -> None:
        self._parts = [*parts, *_END]
        self._at = 0

    def ways(self, word: _Word) -> list[_Way]:
        """The ways to go on up to the end of a group, or of all."""
        ways = [self._way(word)]
        while (part := self._next())[0] in ("way", "ways"):
            ways += [self._way(word)] if part[0] == "way" else _plain_ways(part[1], word)
        return ways

    def _next(self) -> tuple[str, str]:
        self._at += 1
        return self._parts[self._at - 1]

    def _often(self) -> str:
        return self._next()[1] if self._parts[self._at][0] == "often" else ""

    def _way(self, word: _Word) -> _Way:
        needs: list[Need] = []
        while self._parts[self._at][0] not in ("way", "ways", "closed"):
            kind, said = self._next()
            if kind == "choice":
                more, word = _choice(said, word, self._parted())
            elif kind == "letters":
                more, word = _spelt(said, word)
            elif kind == "refused":
                more, word = _refused(said, word)
            elif kind == "opened":
                more, word = self._group(said, word)
            else:
                more, word = _one(said, self._often(), word)
            needs += more
        return needs, word

    def _group(self, opened: str, word: _Word) -> _Way:
        ways = self.ways(None if opened == "(?<=" else word)
        often = self._often()
        if opened in ("(?!", "(?<!"):
            return [], word
        if often.startswith(_NEVER):
            return _broken_off(word), _begun(ways) if word == "" else None
        if opened == "(?=":
            return _one_of([*needs, *_broken_off(end)] for needs, end in ways), word
        if opened == "(?<=":
            return _one_of(needs for needs, _ in ways), word or _begun(ways)
        if len(ways) == 1 and not often:
            return ways[0]
        last = _ended if not often and self._parted() else _broken_off
        return _one_of([*needs, *last(end)] for needs, end in ways), _begun(ways)

    def _parted(self) -> bool:
        """Whether no letter can follow here."""
        (kind, said), (then, often) = self._parts[self._at : self._at + 2]
        if kind == "letters":
            return not _WORD.match(said)
        if kind == "refused":
            return bool(_NO_LETTER.match(said)) and said[2] == "!"
        return kind == "one" and (
            said in (r"\b", "$") or bool(_BLANK.fullmatch(said) and not (then == "often" and often.startswith(_NEVER)))
        )


def _begun(ways: Iterable[_Way]) -> _Word:
    """A word of which nothing was read, if all ways end before one."""
    return "" if all(word == "" for _, word in ways) else None


def _refused(said: str, word: _Word) -> _Way:
    """What must not stand here; where that is any letter, a word begins or ends."""
    if not _NO_LETTER.match(said):
        return [], word
    return ([], word or "") if said.startswith("(?<") else (_ended(word), word and None)


def _plain_ways(said: str, word: _Word) -> list[_Way]:
    """The ways that are nothing but words: of each, the longest one that is whole, and the last."""
    begun = "" if word == _PERHAPS else word
    ways: list[_Way] = []
    for row in _DIGIT.sub("0", said[1:]).split("|"):
        first, *more = row.split(" ")
        words = [begun and begun + first if begun != "" else first, *more]
        last = words.pop()
        longest = max((each for each in words if each), key=len, default=None)
        ways.append((_ended(longest), last))
    return ways


def _choice(said: str, word: _Word, parted: bool) -> _Way:
    """What one of several rows of words needs: of each, the longest word."""
    ways = _DIGIT.sub("0", _PERHAPS_SAID.sub("?", said)).split("|")
    begun = "" if word == _PERHAPS else word
    ended = "" if all(way.endswith(" ") for way in ways) else None
    need = {_longest(way, begun, parted) for way in ways}
    return [] if "" in need else [frozenset(need)], ended


def _longest(row: str, begun: str | None, parted: bool) -> str:
    """The longest word of a row of them; nothing is known behind a letter that may be missing."""
    if begun is not None and row.isalnum():
        return (begun + row + " " if parted else begun + row)[:LETTERS]
    said, perhaps, _ = row.partition("?")
    first, *more = said.split(" ")
    words = [*((begun + first,) if begun is not None else ("",)), *more]
    last = words.pop()
    whole = [word + " " for word in words if word]
    return max((*whole, last + " " if last and parted and not perhaps else last), key=len)[:LETTERS]


def _spelt(letters: str, word: _Word) -> _Way:
    """What letters and blanks need that stand behind what was read of a word."""
    first, *more = _BETWEEN.split(_small(letters))
    word = _longer(word, first)
    if not more:
        return [], word
    return [*_ended(word), *(need for middle in more[:-1] for need in _ended(middle))], more[-1]


def _one(said: str, often: str, word: _Word) -> _Way:
    """What a single character needs, or a place between characters."""
    if said == "^":
        return [], word or ""
    if said == "$":
        return _ended(word), word and None
    if said == r"\b":
        return (_ended(word), None) if word and word != _PERHAPS else ([], _PERHAPS if word is None else word)
    never = often.startswith(_NEVER)
    if _BLANK.fullmatch(said):
        return (_broken_off(word), word and None) if never else (_ended(word), "")
    letter = "0" if _NUMBER.fullmatch(said) else _small(said) if _WORD.fullmatch(said) and said.isascii() else ""
    if never or not letter:
        return _broken_off(word), None
    longer = _longer(word, letter)
    return (_broken_off(longer), None) if often else ([], longer)
