"""Services, portfolios and directorates whose names begin with the one word that was said: "environmental reds"."""

from handlers.understanding.names.named import Named
from handlers.understanding.names.option import Option
from handlers.understanding.names.reached import REACHING
from handlers.understanding.question import Dimension, Kind, Pick
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import content, stem
from handlers.understanding.words.tokens import read_tokens
from handlers.understanding.words.word_list import words

_OWNED = (Dimension.SERVICE, Dimension.PORTFOLIO, Dimension.DIRECTORATE)
_SEVERAL = 2
_NO_SUBJECT = (Kind.HELP, Kind.CLARIFY)
"""After these nothing is spoken of that would tell which is meant."""
_COLOURS = words("reds ambers greens")
"""Right behind the word: "reds in planning" are those of what has planning as a part of its name."""


def begun_alike(reading: Reading, named: Named) -> tuple[Option, ...]:
    """Those of them that may be meant; empty where one is said whole, is the asker's own, or all are the same."""
    last = reading.context.last
    if named.coded or len(named.places) != 1 or (last is not None and last.kind not in _NO_SUBJECT):
        return ()
    word, behind = reading.sentence.words[named.places[0]], reading.masked.words[named.span.end : named.span.end + 1]
    if _COLOURS.isdisjoint(behind):
        return ()
    begun = [option for option in named.options if option.term.dimension in _OWNED and _begins(option.term, word)]
    if len(begun) < _SEVERAL or any(_is_said_whole(option.term, word) for option in named.options):
        return ()
    asker = reading.asker
    own = {*asker.mine(), *(Pick(Dimension.SERVICE, key) for key in asker.services)}
    if any(Pick(option.term.dimension, option.term.key) in own for option in begun):
        return ()
    sets = {_members(reading, option.term) for option in begun}
    return tuple(begun) if len(sets) > 1 else ()


def _begins(term: Term, word: str) -> bool:
    return content(term.name)[:1] == (stem(word),)


def _is_said_whole(term: Term, word: str) -> bool:
    """Whether the word is all of a name, a key or an alias: the "Environmental" of Environmental Services is not."""
    names = (term.name, term.key, *term.aliases, *term.remembered)
    return any([token.word for token in read_tokens(name)] == [word] for name in names)


def _members(reading: Reading, term: Term) -> frozenset[str] | None:
    return reading.index.reach.get((term.dimension, term.key)) if term.dimension in REACHING else None
