"""A project, a risk or an action named by its title, or by words that only its title has."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from handlers.understanding.deciding.asked import Asked, names_indicator
from handlers.understanding.deciding.in_work import named_in_work
from handlers.understanding.deciding.titles_told_apart import KINDS_OF_WORK, ONE_OF_WORK, names_a_whole, told_apart
from handlers.understanding.deciding.work_keys import named_by_key
from handlers.understanding.phrases.cues import TIME
from handlers.understanding.question import ABOUT_ONE, Dimension, Kind, Pick
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.naming_words import content, stem
from handlers.understanding.words.ordinary_words import JOINING, ORDINARY, is_ordinary
from handlers.understanding.words.tokens import root

_OPEN_TO = (Kind.SUMMARY, Kind.INDICATOR, Kind.INDICATORS, Kind.DUE, *KINDS_OF_WORK.values())
_OWNER = Asked(Kind.DEFINITION, "owner")
_SCARCE = 2
_MANY_COLOURED = frozenset(("reds", "ambers", "greens"))
"""Asked for of a service: one project is red, but has no reds."""


def title_named(reading: Reading, asked: Asked | None) -> tuple[Asked, Pick] | None:
    """What is asked about the one project, risk or action that the words name; None where they name none or several.

    Where something else is named whole, a title counts only if its kind is asked for: "the risk about on-call crews".
    """
    kind = asked.kind if asked else None
    keyed = named_by_key(reading)
    if keyed and (kind is None or kind in (*_OPEN_TO, Kind.DEFINITION)):
        return Asked(KINDS_OF_WORK[keyed.dimension], lists=True), Pick(keyed.dimension, keyed.key)
    of_one = kind in ABOUT_ONE and not names_indicator(reading) and bool(reading.unread)
    of_many = kind is Kind.INDICATORS and not _MANY_COLOURED.isdisjoint(reading.sentence.words)
    if of_many or not reading.index.works.titles or not (kind is None or kind in _OPEN_TO or asked == _OWNER or of_one):
        return None
    of_work = kind in KINDS_OF_WORK.values()
    said, one = _said(reading), of_work and not ONE_OF_WORK.isdisjoint(reading.sentence.words)
    said -= ONE_OF_WORK if one and len(said - ONE_OF_WORK) else frozenset()
    unread = {_root(reading, place) for place in reading.unread if not is_ordinary(reading.sentence.words[place])}
    if term := told_apart(reading, kind):
        return Asked(KINDS_OF_WORK[term.dimension], lists=True), Pick(term.dimension, term.key)
    whole = _whole(reading) or named_in_work(reading, said)
    if _names_a_whole_indicator(reading):
        whole = whole if whole and _says_more(reading, whole) else None
    else:
        whole = whole or _nearly_whole(said, reading.index.works.titles)
    if whole:
        return Asked(KINDS_OF_WORK[whole.dimension], lists=True), Pick(whole.dimension, whole.key)
    if not said or not (unread or (of_work and reading.named and not names_a_whole(reading))):
        return None
    titles = [each for each in reading.index.works.titles if not of_work or KINDS_OF_WORK[each[0].dimension] is kind]
    term = (_quoted(reading, titles) or _quoted(reading, reading.index.works.titles)) if of_work else None
    if term is None:
        shown = [] if of_work else _of_the_kind_shown(reading)
        term = next(
            (found for each in (titles, shown) if (found := _fitting(reading, said, unread, each, one=one))),
            None,
        )
    return (Asked(KINDS_OF_WORK[term.dimension], lists=True), Pick(term.dimension, term.key)) if term else None


_Titles = Sequence[tuple[Term, frozenset[str]]]


def _of_the_kind_shown(reading: Reading) -> _Titles:
    """The titles of what was just listed: after the projects "the depot" is a project, though a risk has it as well."""
    kind = reading.context.last.kind if reading.context.last else None
    return [each for each in reading.index.works.titles if KINDS_OF_WORK[each[0].dimension] is kind]


def _fitting(reading: Reading, said: set[str], unread: set[str], titles: _Titles, *, one: bool) -> Term | None:
    """The only one of these titles that the words tell."""
    return _best(
        [
            (len(said & words), term)
            for term, words in titles
            if unread <= words and _tells(reading, said, words, titles, one=one)
        ]
    )


def _whole(reading: Reading) -> Term | None:
    """The only title that was said word for word: "the status of the fostering recovery plan"."""
    said = tuple(stem(word) for word in reading.sentence.words if word not in JOINING)
    found = set()
    for place, pair in enumerate(pairwise(said)):
        for term in reading.index.works.by_pair.get(pair, ()):
            words = content(term.name)
            if len(words) >= _MANY and said[place : place + len(words)] == words:
                found.add(term)
    return found.pop() if len(found) == 1 else None


def _says_more(reading: Reading, title: Term) -> bool:
    """Whether an indicator is only called by part of the title that was said: "local plan" in "local plan review"."""
    words = content(title.name)
    named = [each for each in reading.named if each.options and each.options[0].whole]
    said = [{stem(reading.sentence.words[place]) for place in each.places} for each in named]
    return len(reading.named) == len(named) and all(each < set(words) for each in said)


def _nearly_whole(said: set[str], titles: Sequence[tuple[Term, frozenset[str]]]) -> Term | None:
    """The only title that has all of at least three words that were said, and little else."""
    fitting = [term for term, words in titles if len(said) >= _MANY and said <= words and len(words) <= len(said) + 1]
    return fitting[0] if len(fitting) == 1 else None


_MANY = 3


def _best(fitting: list[tuple[int, Term]]) -> Term | None:
    most = max((count for count, _ in fitting), default=0)
    best = [term for count, term in fitting if count == most]
    for dimension in KINDS_OF_WORK:
        alike = [term for term in best if term.dimension is dimension]
        if alike:
            return alike[0] if len(alike) == 1 else None
    return None


def _quoted(reading: Reading, titles: Iterable[tuple[Term, frozenset[str]]]) -> Term | None:
    """The only title with three words in a row that were said: "the voids improvement plan"."""
    said = tuple(stem(word) for word in reading.sentence.words if word not in JOINING)
    rows = {said[place : place + 3] for place in range(len(said) - 2)}
    found = []
    for term, _ in titles:
        words = content(term.name)
        if any(words[place : place + 3] in rows for place in range(len(words) - 2)):
            found.append(term)
    return found[0] if len(found) == 1 else None


def _tells(
    reading: Reading, said: set[str], words: frozenset[str], among: Sequence[tuple[Term, frozenset[str]]], *, one: bool
) -> bool:
    """Whether all that was said is of this title: two words, or one that no other title and no name has.

    Where `one` risk or project is spoken of, it is no matter that an indicator's name has the word as well.
    """
    shared = said & words
    if len(shared) == 1 and _is_of_another(reading, shared, words):
        return False
    if all(map(str.isdecimal, shared)):
        return False
    if len(shared) >= _SCARCE:
        return len(shared) > len(said) / 2
    alone = sum(not shared.isdisjoint(other) for _, other in among) == 1
    known = not one and any("~" + word in reading.index.features for word in shared)
    return bool(shared) and shared == said and alone and not known


def _is_of_another(reading: Reading, shared: set[str], title: frozenset[str]) -> bool:
    """Whether the one word stands in a name that nothing has: the "tax" of "council tax" is no landfill tax.

    Nor is that of "tax collection".
    """
    said = reading.sentence.words
    spent = {place for spans in (*reading.cues.values(), reading.times) for span in spans for place in span}
    for place, word in enumerate(said):
        if root(stem(word)) not in shared:
            continue
        before = said[place - 1] if place else ""
        plain = before != "council" and (before in JOINING or before in GRAMMAR)
        if before and not plain and place - 1 not in spent and (stem(before), stem(word)) not in reading.index.pairs:
            return True
        if place + 1 < len(said) and _makes_another(reading, place + 1, title) and place + 1 not in spent:
            return True
    return False


def _makes_another(reading: Reading, place: int, title: frozenset[str]) -> bool:
    """Whether the word behind is part of what is named, and the title has it not."""
    word = reading.sentence.words[place]
    plain = (
        any(word in each for each in (JOINING, GRAMMAR, ORDINARY, ONE_OF_WORK)) or reading.masked.words[place] == TIME
    )
    plain = plain or word.endswith(("ing", "ed"))
    return not (plain or reading.sentence.tokens[place].breaks or root(stem(word)) in title)


def _said(reading: Reading) -> set[str]:
    """The roots of the words that name something, or nothing yet."""
    places = {*reading.unread, *(place for named in reading.named for place in named.places)}
    return {_root(reading, place) for place in places if not is_ordinary(reading.sentence.words[place])}


def _root(reading: Reading, place: int) -> str:
    return root(stem(reading.sentence.words[place]))


def _names_a_whole_indicator(reading: Reading) -> bool:
    firsts = (named.options[0] for named in reading.named)
    return any(option.whole and option.term.dimension is Dimension.INDICATOR for option in firsts)
