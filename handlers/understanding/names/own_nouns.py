"""A council's own words for portfolio, indicator and so on where they are several: "cabinet area"."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from handlers.understanding.names.index import Index
from handlers.understanding.names.naming import Named

_COUNCILS = 16
"""Of how many councils the patterns are kept."""


def with_usual_nouns(text: str, nouns: Iterable[tuple[str, str]]) -> str:
    """The text with each noun of several words as the usual one, so that none of its words names something else.

    `nouns` are pairs of the usual word and the council's own.
    """
    for pattern, term in _patterns(tuple(nouns)):
        text = pattern.sub(rf"{term}\g<several>", text)
    return text


@lru_cache(maxsize=_COUNCILS)
def _patterns(nouns: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    own = sorted(((word, term) for term, word in nouns if len(word.split()) > 1), key=lambda pair: -len(pair[0]))
    said = ((r"\s+".join(map(re.escape, word.split())), term) for word, term in own)
    return tuple((re.compile(rf"(?<!\w){each}(?P<several>s?)(?!\w)", re.IGNORECASE), term) for each, term in said)


def without_nouns(
    names: Sequence[Named], said: Sequence[str], index: Index, codes: Sequence[Named] = ()
) -> tuple[Named, ...]:
    """The names without a noun that only says what the one or the code beside it is: "the jobs and skills ambition"."""
    others = (*names, *codes)
    return tuple(each for each in names if not any(_only_says_what(each, other, said, index) for other in others))


def _only_says_what(named: Named, other: Named, said: Sequence[str], index: Index) -> bool:
    dimension = index.nouns.get(said[named.places[0]]) if len(named.places) == 1 else None
    beside = other.span.end == named.span.start or named.span.end == other.span.start
    return beside and any(option.whole and option.term.dimension is dimension for option in other.options)
