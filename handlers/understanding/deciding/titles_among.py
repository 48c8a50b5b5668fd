"""The one project, risk or action of a sort that words tell after several were told of: "why is the pier late"."""

from handlers.understanding.names.named import Named
from handlers.understanding.question import Dimension
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import JOINING, is_ordinary
from handlers.understanding.words.tokens import root


def named_in(reading: Reading, dimension: Dimension, passed: frozenset[str]) -> Term | None:
    """The only one of a sort whose title has all that is said besides words `passed` over, and that nothing names.

    "Why is the pier late" after projects is about the one that has the pier in its title.
    """
    timed = {place for span in reading.times for place in span}
    words = reading.sentence.words
    places = [place for place, word in enumerate(words) if not (place in timed or word in passed or is_ordinary(word))]
    places = [place for place in places if words[place] not in JOINING and words[place] not in GRAMMAR]
    known = {place for each in reading.named if _names_more(each) for place in each.places}
    if not places or not known.isdisjoint(places):
        return None
    said = {root(stem(words[place])) for place in places}
    fitting = [term for term, title in reading.index.works.titles if term.dimension is dimension and said <= title]
    return fitting[0] if len(fitting) == 1 else None


def _names_more(named: Named) -> bool:
    """Whether it is anything but part of an indicator's name."""
    first = named.options[0] if named.options else None
    return named.coded or (first is not None and (first.whole or first.term.dimension is not Dimension.INDICATOR))
