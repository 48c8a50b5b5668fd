"""The parts of services' and portfolios' names between their commas and their "and"s."""

import re
from collections import defaultdict
from collections.abc import Iterable

from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import content
from handlers.understanding.words.word_list import words

PARTED = (Dimension.SERVICE, Dimension.PORTFOLIO, Dimension.DIRECTORATE, Dimension.PRIORITY)
_APART = re.compile(r",\s*(?:and\s)?|\s(?:and|&|\+)\s", re.IGNORECASE)
_GENERIC = words("service team department directorate portfolio unit group committee board council")


def parts_of(terms: Iterable[Term]) -> dict[tuple[str, ...], frozenset[int]]:
    """Where in `terms` a name has these words between its commas and its "and"s."""
    found: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
    for place, term in enumerate(terms):
        for part in _APART.split(term.name) if term.dimension in PARTED else ():
            stems = tuple(word for word in content(part) if word not in _GENERIC)
            if stems:
                found[stems].add(place)
    return {stems: frozenset(places) for stems, places in found.items()}
