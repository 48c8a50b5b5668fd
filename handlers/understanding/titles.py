"""A project, a risk or an action named by its title, or by words that only its title has."""

from handlers.understanding.asked import Asked
from handlers.understanding.index import is_ordinary
from handlers.understanding.naming_words import stem
from handlers.understanding.question import Dimension, Kind, Pick
from handlers.understanding.reading import Reading
from handlers.understanding.tokens import root
from handlers.understanding.vocabulary import Term

_KINDS = {Dimension.PROJECT: Kind.PROJECTS, Dimension.RISK: Kind.RISKS, Dimension.ACTION: Kind.ACTIONS}
_OPEN_TO = (Kind.SUMMARY, Kind.INDICATOR, Kind.INDICATORS, Kind.DUE, *_KINDS.values())
_SCARCE = 2


def title_named(reading: Reading, asked: Asked | None) -> tuple[Asked, Pick] | None:
    """What is asked about the one project, risk or action that the words name; None where they name none or several.

    Where something else is named whole, a title counts only if its kind is asked for: "the risk about on-call crews".
    """
    kind = asked.kind if asked else None
    if not reading.index.titles or (kind is not None and kind not in _OPEN_TO):
        return None
    of_work = kind in _KINDS.values()
    said = _said(reading)
    unread = {_root(reading, place) for place in reading.unread if not is_ordinary(reading.sentence.words[place])}
    if not said or not (unread or (of_work and reading.named and not _names_a_whole(reading))):
        return None
    fitting = [
        (len(said & words), term)
        for term, words in reading.index.titles
        if unread <= words and (not of_work or _KINDS[term.dimension] is kind) and _tells(reading, said, words)
    ]
    term = _best(fitting)
    return (Asked(_KINDS[term.dimension], lists=True), Pick(term.dimension, term.key)) if term else None


def _best(fitting: list[tuple[int, Term]]) -> Term | None:
    most = max((count for count, _ in fitting), default=0)
    best = [term for count, term in fitting if count == most]
    for dimension in _KINDS:
        alike = [term for term in best if term.dimension is dimension]
        if alike:
            return alike[0] if len(alike) == 1 else None
    return None


def _tells(reading: Reading, said: set[str], words: frozenset[str]) -> bool:
    """Whether all that was said is of this title: two words, or one that no other title and no name has."""
    shared = said & words
    if len(shared) >= _SCARCE:
        return len(shared) > len(said) / 2
    alone = sum(not shared.isdisjoint(other) for _, other in reading.index.titles) == 1
    known = any("~" + word in reading.index.features for word in shared)
    return bool(shared) and shared == said and alone and not known


def _said(reading: Reading) -> set[str]:
    """The roots of the words that name something, or nothing yet."""
    places = {*reading.unread, *(place for named in reading.named for place in named.places)}
    return {_root(reading, place) for place in places if not is_ordinary(reading.sentence.words[place])}


def _root(reading: Reading, place: int) -> str:
    return root(stem(reading.sentence.words[place]))


def _names_a_whole(reading: Reading) -> bool:
    return any(named.options[0].whole for named in reading.named)
