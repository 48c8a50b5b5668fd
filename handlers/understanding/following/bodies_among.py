"""The body that asked for what is meant of the actions listed: "which of them came from the housing board"."""

from collections.abc import Iterable

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Pick
from handlers.understanding.rewording.sayings.idle_words import ASKING, IDLE
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import JOINING
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_CAME_FROM = words("from off by")
_SET = words("ask asks asked set raised given agreed requested wanted commissioned ordered came come comes")
_BESIDE = (
    words("which what any only just those ones one action actions task tasks un uns owt there got at for last of")
    | _CAME_FROM
    | _SET
    | IDLE
    | ASKING
)
_LONGEST = 6


def body_among(said: Sentence, index: Index) -> Pick | None:
    """The one body that these words name, where they say beside it only that actions come from there."""
    tells = not _CAME_FROM.isdisjoint(said.words) or not _SET.isdisjoint(said.words)
    if not (tells or not _ONES.isdisjoint(said.words)):
        return None
    for length in range(min(len(said.words), _LONGEST), 0, -1):
        for start in range(len(said.words) - length + 1):
            rest = (*said.words[:start], *said.words[start + length :])
            if not all(word in _BESIDE for word in rest) or said.words[start] in _BESIDE:
                continue
            if found := _called(said, start, start + length, index, in_part=tells):
                return found
    return None


_ONES = words("ones")


def _called(said: Sentence, start: int, end: int, index: Index, *, in_part: bool) -> Pick | None:
    """The only body called so, or with all these words in its name where actions are said to come from it."""
    stems = tuple(stem(token.word) for token in said.tokens[start:end] if token.word not in JOINING)
    whole = (*index.exact.get(stems, ()), *index.keys.get(stems, ()))
    bodies = _bodies(index, whole)
    if not bodies and in_part:
        known = [index.features.get(each, frozenset()) for each in stems]
        bodies = _bodies(index, frozenset.intersection(*known) if known else ())
    return Pick(Dimension.BODY, bodies.pop()) if len(bodies) == 1 else None


def _bodies(index: Index, places: Iterable[int]) -> set[str]:
    terms = (index.terms[place] for place in places)
    return {term.key for term in terms if term.dimension is Dimension.BODY}
