"""The one project, risk or action of a sort that words tell after several were told of: "why is the pier late"."""

from handlers.understanding.names.named import Named
from handlers.understanding.question import Dimension
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import JOINING, is_ordinary
from handlers.understanding.words.tokens import read_tokens, root


def named_in(reading: Reading, dimension: Dimension, passed: frozenset[str]) -> Term | None:
    """The only one of a sort whose title has all that is said besides words `passed` over, and that nothing names.

    "Why is the pier late" after projects is about the one that has the pier in its title.
    """
    timed = {place for span in reading.times for place in span}
    words = reading.sentence.words
    places = [place for place, word in enumerate(words) if not (place in timed or word in passed)]
    places = [place for place in places if words[place] not in JOINING and words[place] not in GRAMMAR]
    telling = [place for place in places if not is_ordinary(words[place])]
    known = {place for each in reading.named if _names_more(each) for place in each.places}
    if not telling:
        return None
    if known.isdisjoint(telling):
        return _only_title(reading, dimension, telling)
    # "Small homes" may be one title's though a service is called Homes; "housing options" is that service.
    named = any(set(places) <= set(each.places) for each in reading.named)
    return None if named or len(places) < _SEVERAL else _only_title(reading, dimension, places, whole=True)


def _only_title(reading: Reading, dimension: Dimension, places: list[int], *, whole: bool = False) -> Term | None:
    """The only title with these words; of the `whole` title, where everyday words of it are said as well."""
    said = {root(stem(reading.sentence.words[place])) for place in places}
    titles = [(term, title) for term, title in reading.index.works.titles if term.dimension is dimension]
    if whole:
        titles = [(term, _all_words(term)) for term, title in titles if said & title]
    fitting = [term for term, title in titles if said <= title]
    return fitting[0] if len(fitting) == 1 else None


def _all_words(term: Term) -> frozenset[str]:
    return frozenset(root(stem(token.word)) for token in read_tokens(term.name))


_SEVERAL = 2


def _names_more(named: Named) -> bool:
    """Whether it is anything but part of an indicator's name."""
    first = named.options[0] if named.options else None
    return named.coded or (first is not None and (first.whole or first.term.dimension is not Dimension.INDICATOR))
