"""What part of a name stands for after a list: what narrows that list, and no indicator or service outside it."""

import dataclasses

from handlers.understanding.following.scopes import NARROWS
from handlers.understanding.names.name_parts import PARTED
from handlers.understanding.names.named import Named
from handlers.understanding.names.option import Option
from handlers.understanding.names.reached import REACHING
from handlers.understanding.question import ABOUT_SEVERAL, Dimension, Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import JOINING


def within_the_list(reading: Reading, last: Question) -> Reading:
    """The reading with names that may mean several things as those that lie within what was listed.

    "Only social care" after the reds of a children's portfolio is the care of children, "only planning" after those of
    Homes and Planning the planning service; "only adults" after the whole council's is a directorate called so.
    """
    if last.kind not in ABOUT_SEVERAL or not reading.named or not NARROWS.search(reading.text):
        return reading
    listed = _listed(reading, last)
    named = tuple(_narrowing(reading, each, listed, owed=last.kind is Kind.DUE) for each in reading.named)
    return dataclasses.replace(reading, named=named) if named != reading.named else reading


_OWE = (Dimension.SERVICE, Dimension.DIRECTORATE)
"""Whose people owe returns; a portfolio's holder owes none."""


def _listed(reading: Reading, last: Question) -> frozenset[str]:
    """The codes of what the list was of, as far as names tell; none where it was the whole council's."""
    scopes = (pick for pick in last.picks if pick.dimension in REACHING and not pick.excluded)
    reached = (reading.index.reach.get((pick.dimension, pick.key), frozenset()) for pick in scopes)
    return frozenset(code for codes in reached for code in codes)


def _narrowing(reading: Reading, named: Named, listed: frozenset[str], *, owed: bool) -> Named:
    whole = tuple(option for option in named.options if option.whole)
    if named.coded or whole:
        owing = tuple(option for option in whole if option.term.dimension in _OWE) if owed else ()
        return dataclasses.replace(named, options=owing) if owing else named
    scopes = tuple(option for option in named.options if option.term.dimension in PARTED)
    if listed:
        kept = tuple(option for option in scopes if _is_part_of(reading, option, listed))
    else:
        kept = tuple(option for option in scopes if option.place in _called_so(reading, named))
        owing = tuple(option for option in kept if option.term.dimension in _OWE)
        kept = owing if owed and owing else kept
    return dataclasses.replace(named, options=tuple(option.scored(1.0) for option in kept)) if kept else named


def _is_part_of(reading: Reading, option: Option, listed: frozenset[str]) -> bool:
    reached = reading.index.reach.get((option.term.dimension, option.term.key), frozenset())
    return bool(reached) and reached < listed


def _called_so(reading: Reading, named: Named) -> frozenset[int]:
    """The places of the terms of whose names the words are a whole part: the adults of "Adults and Public Health"."""
    said = (stem(reading.sentence.words[place]) for place in named.places)
    return reading.index.parts.get(tuple(word for word in said if word not in JOINING), frozenset())
