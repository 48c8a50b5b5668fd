"""A council's own words for portfolio, indicator and so on where they are several: "cabinet area"."""

import re
from collections.abc import Collection, Container, Iterable, Sequence
from functools import lru_cache

from handlers.understanding.names.index import Index
from handlers.understanding.names.named import Named
from handlers.understanding.question import Dimension
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.word_list import words

_COUNCILS = 16
"""Of how many councils the patterns are kept."""
_LEAST_INITIALS = 3
"""Two letters are initials of too much."""


def with_usual_nouns(
    text: str, nouns: Iterable[tuple[str, str]], known: Container[tuple[str, ...]] = frozenset()
) -> str:
    """The text with each noun of several words, or its initials, as the usual one, so that it names nothing else.

    `nouns` are pairs of the usual word and the council's own; initials that are one of the `known` names stay.
    """
    several = tuple((term, said.casefold()) for term, said in nouns if " " in said)
    short = {letters: term for term, said in several if (letters := _initials(said)) and (letters,) not in known}
    for pattern, term in _patterns((*several, *((term, letters) for letters, term in short.items()))):
        text = pattern.sub(rf"{term}\g<several>", text)
    return text


def _initials(said: str) -> str:
    """CNA of a community network area."""
    letters = "".join(word[0] for word in said.split())
    return letters if len(letters) >= _LEAST_INITIALS else ""


@lru_cache(maxsize=_COUNCILS)
def _patterns(said: Collection[tuple[str, str]]) -> tuple[tuple[re.Pattern[str], str], ...]:
    own = sorted(((words, term) for term, words in said), key=lambda pair: -len(pair[0]))
    parts = ((r"\s+".join(map(re.escape, words.split())), term) for words, term in own)
    return tuple((re.compile(rf"(?<!\w){each}(?P<several>s?)(?!\w)", re.IGNORECASE), term) for each, term in parts)


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


_GROUPING = words("by per each every")
_ASKING = words("which what")
_OF_ONE = frozenset(("", "does", "do", "did"))
""" "What ambition does recycling sit under" is about recycling."""


def _groups(said: Sequence[str], place: int, index: Index) -> bool:
    """Whether one of the council's own nouns says what an answer is broken down by, whatever is called so too."""
    if place and said[place - 1] in _GROUPING and _is_a_group(said, place, index):
        return True
    if not place or said[place] not in index.own_nouns:
        return False
    behind = said[place + 1] if place + 1 < len(said) else ""
    asked = said[place - 1] in _ASKING and behind not in _OF_ONE and not behind[:1].isdigit()
    return asked or said[place - 1] in _GROUPING


def _is_a_group(said: Sequence[str], place: int, index: Index) -> bool:
    """Whether it is the usual word for what figures are grouped by, and no name has it behind such a word."""
    named = (stem(said[place - 1]), stem(said[place])) in index.pairs
    return index.nouns.get(said[place]) in _GROUPS and not named


_GROUPS = (Dimension.SERVICE, Dimension.DIRECTORATE, Dimension.PORTFOLIO, Dimension.PRIORITY)


DETERMINING = words("every each all any some")
""" "Every Children's Services measure" names no priority that begins with "every child"."""


def only_determines(said: Sequence[str], place: int, named: Container[int]) -> bool:
    """ "Every Adult Care measure": before a whole name it is no part of another, such as "Every child thriving"."""
    return said[place] in DETERMINING and place not in named and place + 1 in named


def is_no_name(said: Sequence[str], place: int, index: Index) -> bool:
    """Whether a word says by what an answer is broken down, or when something is due, whatever is called so."""
    return _groups(said, place, index) or (said[place] == "due" and tuple(said[place + 1 : place + 2]) in _WHEN_DUE)


_WHEN_DUE = ((), ("this",), ("next",), ("by",), ("in",), ("on",), ("now",), ("soon",), ("today",), ("tomorrow",))
""" "Measures due this quarter", though dues are collected."""
