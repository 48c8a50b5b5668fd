"""The one project, risk or action that is told apart by its noun or by words that nothing else has side by side."""

import re
from collections.abc import Sequence
from itertools import pairwise

from handlers.understanding.question import Dimension, Kind
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.common_words import COMMON
from handlers.understanding.words.naming_words import content, stem
from handlers.understanding.words.ordinary_words import JOINING, MEASURES, is_ordinary
from handlers.understanding.words.tokens import root

KINDS_OF_WORK = {Dimension.PROJECT: Kind.PROJECTS, Dimension.RISK: Kind.RISKS, Dimension.ACTION: Kind.ACTIONS}
"""What is asked about a project, a risk and an action, in the order in which one of them is meant."""
ONE_OF_WORK = frozenset(("risk", "project", "action", "programme", "scheme"))
"""Said of one: "the fire risk" is the one risk whose title has fire in it."""


def told_apart(reading: Reading, kind: Kind | None) -> Term | None:
    """What is named before its noun where its kind is asked for, or else by words that nothing else has side by side.

    What is done about something may be done about a risk: "what are we doing to prevent a cyber attack".
    """
    if kind not in KINDS_OF_WORK.values():
        return _named_only_by(reading)
    if (before := _before_its_noun(reading)) or names_a_whole(reading):
        return before
    one = not ONE_OF_WORK.isdisjoint(reading.sentence.words)
    term = _named_only_by(reading) if one or kind is Kind.ACTIONS else None
    return term if term and (kind is Kind.ACTIONS or KINDS_OF_WORK[term.dimension] is kind) else None


_LED = re.compile(
    r"(?:\b(?:the|our|that|this) |^(?=(?:\S+ ){1,3}(?:project|programme|scheme|risk)$))"
    r"(?P<said>(?:\S+ ){1,4}?)(?P<noun>project|programme|scheme|risk|action)(?!\w)"
)
_NOUNS = {"risk": Dimension.RISK, "action": Dimension.ACTION}


def _before_its_noun(reading: Reading) -> Term | None:
    """The only project with all of the words before that noun in its title: "is the food waste project on time"."""
    found = _LED.search(reading.sentence.text)
    dimension = _NOUNS.get(found["noun"], Dimension.PROJECT) if found else None
    said = [word for word in found["said"].split() if word not in JOINING] if found else []
    telling = {root(stem(word)) for word in said if not is_ordinary(word)}
    if not telling:
        return None
    fitting = [term for term, words in reading.index.works.titles if term.dimension is dimension and telling <= words]
    return fitting[0] if len(fitting) == 1 else None


def _named_only_by(reading: Reading) -> Term | None:
    """The only title that has two of these words side by side, as nothing else has: "hows the new Mill primary"."""
    rows = set(pairwise(stem(word) for word in reading.sentence.words)) - reading.index.pairs
    rows = {row for row in rows if not (_TELLS_NOTHING.intersection(row) or all(map(is_ordinary, row)))}
    if not rows:
        return None
    found = {term for row in rows for term in reading.index.works.by_pair.get(row, ())}
    found = found or _with_a_word_between(rows, reading.index.works.titles)
    # A project and a risk may be called alike: how the project stands is what is asked first.
    sorts = [[term for term in found if term.dimension is dimension] for dimension in KINDS_OF_WORK]
    alike = next((terms for terms in sorts if terms), [])
    if len(alike) != 1 or any(len(terms) > 1 for terms in sorts):
        return None
    term = alike[0]
    places = {place for named in reading.named for place in named.places} | set(reading.unread)
    said = {reading.sentence.words[place] for place in places if not _is_said_in_passing(reading, place)}
    title = content(term.name)
    return term if all(_is_a_form_of_one(stem(word), title) for word in said) else None


def _with_a_word_between(rows: set[tuple[str, str]], titles: Sequence[tuple[Term, frozenset[str]]]) -> set[Term]:
    """The titles that have two of these words with one between them: "the small homes" of "Two small care homes"."""
    roots = {(root(one), root(other)) for one, other in rows if len(one) > _SHORT and len(other) > _SHORT}
    likely = [term for term, words in titles if any(row[0] in words or row[1] in words for row in roots)]
    return {term for term in likely if not roots.isdisjoint(_apart(tuple(map(root, content(term.name)))))}


def _apart(words: tuple[str, ...]) -> set[tuple[str, str]]:
    return set(zip(words, words[2:], strict=False))


_SHORT = 3
_TELLS_NOTHING = JOINING | MEASURES
"""Beside these a word is not of a title: "collection rate" is asked of indicators."""


def _is_said_in_passing(reading: Reading, place: int) -> bool:
    """Whether a word is of everyday English, and only part of a name if it is any: "prevent" a cyber attack.

    So is "when is it due", whatever dues there may be.
    """
    if reading.sentence.words[place] == "due" and reading.has("due.date", "due.expected"):
        return True
    whole = any(place in named.places and named.options and named.options[0].whole for named in reading.named)
    return reading.sentence.words[place] in COMMON and not whole


def _is_a_form_of_one(word: str, title: Sequence[str]) -> bool:
    """Whether a word is one of a title's however it ends: "a care provider fails" of its failure."""
    return any(word == each or (len(word) >= _BEGIN and word[:_BEGIN] == each[:_BEGIN]) for each in title)


_BEGIN = 4


def names_a_whole(reading: Reading) -> bool:
    """Whether anything is named as a whole."""
    return any(named.options[0].whole for named in reading.named)
