"""A row of tokens with its slips of the finger put right, each word by itself and then beside its neighbours."""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from handlers.understanding.names.cut_short import in_their_length
from handlers.understanding.names.index import Index
from handlers.understanding.names.spelling import is_english
from handlers.understanding.rewording.texting import written_out
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import JOINING
from handlers.understanding.words.spoken_numbers import IN_DIGITS, SPOKEN
from handlers.understanding.words.tokens import Token, root, singular


def joined(tokens: Sequence[Token], index: Index) -> tuple[Token, ...]:
    """The tokens with two that a name writes as one word put together: "turn over"."""
    found: list[Token] = []
    for token in tokens:
        whole = found[-1].word + token.word if found else ""
        apart = not whole or token.breaks or len(whole) < _LONG or (found[-1].word, token.word) in index.pairs
        apart = apart or _are_capitals_before(found[-1], token)
        if apart or whole not in index.words or (found[-1].word in index.words and token.word in index.words):
            found.append(token)
        else:
            found[-1] = replace(found[-1], word=whole, raw=f"{found[-1].raw}{token.raw}", end=token.end)
    return tuple(found)


_LONG = 6


def _are_capitals_before(token: Token, other: Token) -> bool:
    """Whether these are letters of codes before a word, which are no part of it: "all the PH ones"."""
    return len(token.raw) > 1 and token.raw.isupper() and not other.raw.isupper()


def spelt(tokens: Sequence[Token], index: Index) -> tuple[str, ...]:
    """The words that were meant: "missed bims" is "missed bins" where a name has those two side by side."""
    said = [token.word for token in tokens]
    words = [
        _written_out(said, place, index)
        or _contracted(token, index)
        or _numbered(said, place, index)
        or index.speller.corrected(token.word)
        for place, token in enumerate(tokens)
    ]
    for place, word in enumerate(words):
        known = index.speller.knows(word)
        if known and (len(words) == 1 or is_english(word)):
            continue
        fitting = _fitting(index, words, place)
        if not fitting:
            continue
        meant = word if known else index.speller.beside(word, fitting)
        if known and stem(word) not in fitting:
            meant = index.speller.a_slip_away(word, fitting)
        if meant == word and stem(word) not in fitting:
            meant = index.speller.shortened(word, fitting)
            meant = index.speller.without_vowels(word, fitting) if meant == word else meant
        words[place] = meant
    return in_their_length(_with_prefixes(words, tokens, index), tokens, index)


_PREFIXES = frozenset(("re", "pre", "co", "non"))


def _with_prefixes(words: list[str], tokens: Sequence[Token], index: Index) -> list[str]:
    """The words with what a prefix is hyphened to as a name has it: "re-referred" where "re-referrals" are counted."""
    for place, (one, other) in enumerate(pairwise(tokens), 1):
        if one.word not in _PREFIXES or other.start != one.end + 1 or other.breaks:
            continue
        if (one.word, stem(words[place])) in index.pairs:
            continue
        begun = root(words[place])
        meant = sorted(behind for before, behind in index.pairs if before == one.word and root(behind) == begun)
        words[place] = meant[0] if meant else words[place]
    return words


_CUT_OUT = re.compile(r"([a-z]{1,4})['’]([a-z]{3,})")


def _contracted(token: Token, index: Index) -> str:
    """The only word of a name that an apostrophe stands in the middle of: "n'hoods" are neighbourhoods."""
    parts = None if token.raw.isalnum() else _CUT_OUT.fullmatch(token.raw.lower())
    if not parts or token.word in index.words:
        return ""
    ends = (parts[2], singular(parts[2]))
    found = [word for word in index.words if word.startswith(parts[1]) and word.endswith(ends)]
    fitting = {singular(word): word for word in found if len(word) > len(parts[1]) + len(parts[2])}
    return next(iter(fitting.values())) if len(fitting) == 1 else ""


def _written_out(said: Sequence[str], place: int, index: Index) -> str:
    known = said[place] in index.words or said[place] in index.codes.whole
    return "" if known else written_out(said, place)


def _numbered(said: Sequence[str], place: int, index: Index) -> str:
    """A number said in one word as names here have it in digits: "debt over ninety days", and no "ninety six"."""
    word = said[place]
    digits = IN_DIGITS.get(word, "")
    if not digits or digits not in index.features or word in index.words:
        return ""
    beside = (*said[max(0, place - 1) : place], *said[place + 1 : place + 2])
    return digits if SPOKEN.isdisjoint(beside) else ""


def _neighbour(word: str) -> str:
    """A neighbour that says something; a joining word stands beside anything."""
    return "" if word in JOINING else stem(word)


def _fitting(index: Index, words: Sequence[str], place: int) -> frozenset[str]:
    """The stems that some name has beside the word before this place, or beside the one behind it."""
    before = _neighbour(words[place - 1]) if place else ""
    behind = _neighbour(words[place + 1]) if place + 1 < len(words) else ""
    if words[place + 1 : place + 2] == ["and"] and place + 2 < len(words):
        behind = "and" if ("and", stem(words[place + 2])) in index.pairs else behind
    return index.neighbours.between(before, behind)
