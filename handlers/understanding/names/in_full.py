"""A text with the words in full that somebody typed without some of their letters: "hw mny red my cttee".

What nobody knows is looked up, and nothing else: no word that is known, no code, no number, and no name in capitals.
"""

import re
from collections.abc import Collection, Sequence
from itertools import product

from handlers.understanding.names.index import Index
from handlers.understanding.names.left_out_letters import SHORT, one_of, surely, usual
from handlers.understanding.periods.words import MONTHS, NUMBERS, UNITS
from handlers.understanding.rewording.texting import WRITTEN_OUT, written_out
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.pattern import Pattern

_WORD = Pattern(r"(?<![\w'’@/&.#£$€+-])[^\W\d_]+(?![\w'’@/&+-]|\.\w)")
_MOST = 4
"""What has more letters is no usual short form."""
_ENDINGS = ("", "d", "ed", "ing", "ion", "er")
""" "Plant" is said of "Street trees planted", and is not short for anything."""
_COLOURS = frozenset(("red", "reds", "amber", "ambers", "ambrs", "ambr", "green", "greens", "grns", "grn"))


def in_full(text: str, index: Index) -> str:
    """The text with its shortened words as the ones that were meant, where that is not in doubt."""
    found = list(_WORD.finditer(text))
    typed = [each.group() for each in found]
    said = [word.lower() for word in typed]
    unknown = [
        place
        for place, word in enumerate(said)
        if _is_unknown(word, index) and _may_be_mended(typed, place) and not _begins_a_code(text, found[place], index)
    ]
    if not unknown:
        return text
    meant = _meant(said, unknown, index)
    for place in reversed(unknown):
        start, end = found[place].span()
        text = text[:start] + meant[place] + text[end:] if meant[place] != said[place] else text
    return text


def _is_unknown(word: str, index: Index) -> bool:
    if word in index.words or word in index.codes.whole or word in index.keyed or word in index.nouns:
        return False
    if word in WRITTEN_OUT:
        return True
    if len(word) == 1 or index.speller.knows(word) or word in index.codes.lettered or word in index.codes.families:
        return False
    named = (stem(word),) in index.exact or (stem(word),) in index.keys or word in index.works.by_key
    named = named or (len(word) > _MOST and any(stem(word + ending) in index.features for ending in _ENDINGS))
    return not named and (len(word) > _MOST or "^" + word not in index.features or bool(usual(word)))


def _begins_a_code(text: str, found: re.Match[str], index: Index) -> bool:
    """Whether a number stands behind letters that codes begin with: "ws 02"."""
    return found.group().lower() in index.codes.families and bool(_NUMBERED.match(text, found.end()))


_NUMBERED = Pattern(r"\s?[-./]?\s?\d")


def _may_be_mended(typed: Sequence[str], place: int) -> bool:
    """Whether a word has no capitals that make it a name or an abbreviation."""
    word = typed[place]
    neighbours = (*typed[max(0, place - 1) : place], *typed[place + 1 : place + 2])
    if len(word) == 1 and any(len(each) == 1 for each in neighbours):
        return False
    return word.islower() or (word.istitle() and place == 0) or all(each.isupper() for each in typed)


def _meant(said: Sequence[str], unknown: Sequence[int], index: Index) -> list[str]:
    """The words with the unknown ones as what they are short for: by themselves, beside others, or usually."""
    meant = list(said)
    doubtful: dict[int, tuple[str, ...]] = {}
    for place in unknown:
        word = said[place]
        likely = () if word in WRITTEN_OUT else index.skeletons.meant(word)
        if word == "nw" and said[place + 1 : place + 2] and said[place + 1] in _COLOURS:
            meant[place] = "new"
            continue
        alone = surely(word, likely) if len(word) > SHORT else ""
        meant[place] = written_out(said, place) or alone or word
        if meant[place] == word:
            doubtful[place] = likely
    for place, likely in doubtful.items():
        beside = [each for each in likely if _stands_in(each, place, meant, doubtful, index)]
        beside = beside or [each for each in likely if _is_with(each, place, meant, index)]
        short = _usually(said, place)
        alone = surely(short, likely) if short == said[place] else ""
        meant[place] = one_of(beside) or alone or short
    return meant


def _stands_in(word: str, place: int, words: Sequence[str], doubtful: dict[int, tuple[str, ...]], index: Index) -> bool:
    """Whether some name has the word beside the one before, or beside the one behind."""

    def likely(other: int) -> Collection[str]:
        return (words[other], *doubtful.get(other, ())) if 0 <= other < len(words) else ()

    before = product(map(stem, likely(place - 1)), (stem(word),))
    behind = product((stem(word),), map(stem, likely(place + 1)))
    return any(pair in index.pairs for pair in (*before, *behind))


def _is_with(word: str, place: int, words: Sequence[str], index: Index) -> bool:
    """Whether some service, body or the like has the word and the one before it: "ofsted brd"."""
    before = index.features.get(stem(words[place - 1]), frozenset()) if place else frozenset()
    return not (before & index.features.get(stem(word), frozenset())) <= index.indicator_places


def _usually(said: Sequence[str], place: int) -> str:
    word = said[place]
    if len(word) > _MOST:
        return word
    behind = said[place + 1] if place + 1 < len(said) else ""
    if word == "lst" and place == 0 and behind and not _is_a_time(behind):
        return "list"
    return usual(word) or word


def _is_a_time(word: str) -> bool:
    return word in UNITS or word in MONTHS or word in NUMBERS or word == "time" or stem(word) in UNITS
