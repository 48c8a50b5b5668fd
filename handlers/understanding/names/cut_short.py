"""Words that people cut short as the council writes them: "regen" of regeneration, "revs and bens", "econ dev"."""

from collections.abc import Iterable, Sequence

from handlers.understanding.names.index import Index
from handlers.understanding.names.spelling import is_english
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.tokens import Token, root, singular

_LEAST = 3
"""Of how many letters a word is what others begin with, where its neighbour begins one that stands beside it."""
_ALONE = 5
"""The same of a word that nothing beside it tells of."""
_MORE = 3
"""How many letters at least such a word has lost."""


def in_their_length(words: Sequence[str], tokens: Sequence[Token], index: Index) -> tuple[str, ...]:
    """The words with those that were cut short as the only ones of names here that begin so."""
    full = list(words)
    unknown = [place for place, word in enumerate(words) if _is_unknown(word, index)]
    for place in unknown:
        if full[place] == words[place]:
            _mend(full, place, tokens, index)
    for place, word in enumerate(words):
        if word in index.codes.lettered and len(word) >= _LEAST and tokens[place].raw.islower():
            _mend_beside(full, place, tokens, index)
    return tuple(full)


def _is_unknown(word: str, index: Index) -> bool:
    return len(word) >= _LEAST and word.isalpha() and not (_is_full(word, index) or is_english(word))


def _is_full(word: str, index: Index) -> bool:
    return word in index.words or word in index.codes.whole or word in index.nouns or word in index.codes.lettered


def _mend(full: list[str], place: int, tokens: Sequence[Token], index: Index) -> None:
    """Put the word there in full, and the one beside it that was cut short as well."""
    if _mend_beside(full, place, tokens, index):
        return
    if len(full[place]) >= _ALONE and not index.speller.knows(full[place]):
        full[place] = _only(_beginning(full[place], index, _MORE)) or full[place]


def _mend_beside(full: list[str], place: int, tokens: Sequence[Token], index: Index) -> bool:
    """Whether the word and the one beside it are parts of names here: "env & infra", though codes begin with ENV."""
    for one, other in _neighbours(full, place, tokens):
        pair = _pair(full, one, other, index)
        if pair:
            full[one], full[other] = pair
            return True
    return False


def _neighbours(full: Sequence[str], place: int, tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The places of this word and one beside it, or of the one beyond "and", in their order."""
    found = []
    for one, other in ((place - 2, place), (place, place + 2), (place - 1, place), (place, place + 1)):
        if one < 0 or other >= len(full) or any(tokens[each].breaks for each in range(one + 1, other + 1)):
            continue
        if other - one == 1 or full[one + 1] == "and":
            found.append((one, other))
    return found


def _pair(full: Sequence[str], one: int, other: int, index: Index) -> tuple[str, str] | None:
    """The only two words of names here that begin so, and stand beside one another or with "and" between."""
    if min(len(full[one]), len(full[other])) < _LEAST:
        return None
    behind = _beginning(full[other], index)
    found = {
        (word, follows)
        for word in _beginning(full[one], index)
        for follows in behind
        if _stand_together(stem(word), stem(follows), index, joined=other - one > 1)
    }
    roots = {(root(stem(word)), root(stem(follows))) for word, follows in found}
    return min(found) if len(roots) == 1 else None


def _stand_together(one: str, other: str, index: Index, *, joined: bool) -> bool:
    if not joined:
        return (one, other) in index.pairs
    both = index.features.get(one, frozenset()) & index.features.get(other, frozenset())
    return bool(both) and (one, "and") in index.pairs and ("and", other) in index.pairs


def _beginning(word: str, index: Index, more: int = 0) -> tuple[str, ...]:
    """The words of names here that begin like this one, and have so many letters more."""
    start = singular(word)
    return tuple(known for known in index.speller.beginning_with(start) if len(known) >= len(start) + more)


def _only(found: Iterable[str]) -> str:
    """The shortest of some words where they are forms of one."""
    told = sorted(found, key=lambda word: (len(word), word))
    return told[0] if len({root(stem(word)) for word in told}) == 1 else ""
