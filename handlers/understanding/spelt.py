"""A row of tokens with its slips of the finger put right, each word by itself and then beside its neighbours."""

from collections.abc import Callable, Sequence

from handlers.understanding.index import Index
from handlers.understanding.naming_words import stem
from handlers.understanding.texting import WRITTEN_OUT
from handlers.understanding.tokens import Token


def spelt(tokens: Sequence[Token], index: Index) -> tuple[str, ...]:
    """The words that were meant: "missed bims" is "missed bins" where a name has those two side by side."""
    words = [_written_out(token.word, index) or index.speller.corrected(token.word) for token in tokens]
    for place, word in enumerate(words):
        if not index.speller.knows(word):
            words[place] = index.speller.beside(word, _stands_in(index, words, place))
    return tuple(words)


def _written_out(word: str, index: Index) -> str:
    known = word in index.words or "^" + word in index.features or word in index.codes
    return "" if known else WRITTEN_OUT.get(word, "")


def _stands_in(index: Index, words: Sequence[str], place: int) -> Callable[[str], bool]:
    """Whether some name has a word beside the one before, or beside the one behind."""
    before = stem(words[place - 1]) if place else ""
    behind = stem(words[place + 1]) if place + 1 < len(words) else ""
    return lambda word: (before, stem(word)) in index.pairs or (stem(word), behind) in index.pairs
