"""Which of its meanings a name has in this question, or that it could have several."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from domain.periods import Frequency, Period
from handlers.understanding.deciding.begun_alike import begun_alike
from handlers.understanding.deciding.excluded import is_excluded, part_of_mine
from handlers.understanding.deciding.scopes_said import is_joined, meant_as_scope
from handlers.understanding.names.index import Index
from handlers.understanding.names.named import Named, rivals, settled
from handlers.understanding.names.option import Option
from handlers.understanding.names.reached import REACHING
from handlers.understanding.question import Dimension, Pick
from handlers.understanding.reading import Reading
from handlers.understanding.vocabulary import Asker, Term
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.pattern import Pattern

_SCOPES = (
    Dimension.SERVICE,
    Dimension.PORTFOLIO,
    Dimension.DIRECTORATE,
    Dimension.PRIORITY,
    Dimension.BODY,
    Dimension.PARTNER,
    Dimension.PERSON,
    Dimension.PERSPECTIVE,
    Dimension.AREA,
    Dimension.FAMILY,
)
_SELDOM = (
    Dimension.AREA,
    Dimension.PERSPECTIVE,
    Dimension.PERSON,
    Dimension.PARTNER,
    Dimension.BODY,
    Dimension.PRIORITY,
)
_OWNED = (Dimension.SERVICE, Dimension.PORTFOLIO, Dimension.DIRECTORATE)
_OFFICES = {
    "director": Dimension.DIRECTORATE,
    "head": Dimension.SERVICE,
    "cabinet member": Dimension.PORTFOLIO,
    "portfolio holder": Dimension.PORTFOLIO,
}
_OFFICE = Pattern(
    r"\b(director|head|cabinet member|portfolio holder)s?(?: of (?:service|department|dept))? (?:of|for|over)(?: the)?$"
)
_HOLDS_AGAINST = frozenset(("and", "or", "plus", "v", "vs", "versus", "against", "with", "to", "than", "not"))
_TEAMS = (Dimension.SERVICE, Dimension.DIRECTORATE, Dimension.BODY)


@dataclass(frozen=True)
class Settled:
    """The picks a name stands for; `doubtful` are its meanings where it isn't clear."""

    named: Named
    picks: tuple[Pick, ...] = ()
    doubtful: tuple[Option, ...] = ()


def settle(reading: Reading, named: Named, *, lists: bool) -> Settled:
    """What a name stands for: `lists` prefers services and portfolios, and takes all the indicators of a topic."""
    excluded = is_excluded(reading, named)
    hinted = _of_the_length_said(reading, _hinted(reading, part_of_mine(reading, named) if excluded else named))
    meant = meant_as_scope(reading, hinted) if lists else ()
    preferred = replace(hinted, options=_likeliest(meant)) if meant else _by_kind(hinted, lists=lists)
    if excluded and not preferred.coded and all(_is_part_of_one(option) for option in preferred.options):
        # All that the words fit are left out, not only the likeliest.
        return Settled(named, tuple(Pick(Dimension.INDICATOR, key, True) for key in _topic(reading, preferred)))
    term = settled(preferred) or _same_set(reading.index, reading.asker, preferred, lists=lists)
    term = term or _of_the_kind_said(reading, preferred)
    if term:
        begun = begun_alike(reading, hinted) if lists and not excluded else ()
        if any(option.term == term for option in begun):
            return Settled(named, doubtful=begun)
        return Settled(named, _picks(reading, term, excluded=excluded))
    rival = rivals(preferred)
    if lists and all(option.term.dimension is Dimension.INDICATOR for option in rival):
        return Settled(named, tuple(Pick(Dimension.INDICATOR, key, excluded) for key in _topic(reading, preferred)))
    return Settled(named, doubtful=rival)


def _of_the_length_said(reading: Reading, named: Named) -> Named:
    """Only what is measured by halves where a half is asked about, and the words fit some such as well."""
    last = reading.periods.asked.last
    if named.coded or not last or Period.parse(last).frequency is not Frequency.HALF:
        return named
    by_halves = [option for option in named.options if _is_by_halves(reading, option) and option.score >= _FITS]
    return replace(named, options=tuple(by_halves)) if by_halves and not named.options[0].exact else named


_FITS = 0.45


def _is_by_halves(reading: Reading, option: Option) -> bool:
    known = reading.index.by_code.get(option.term.key) if option.term.dimension is Dimension.INDICATOR else None
    return known is not None and known.frequency == str(Frequency.HALF)


def _is_part_of_one(option: Option) -> bool:
    """Whether only part of an indicator's name was said."""
    return option.term.dimension is Dimension.INDICATOR and not option.exact


def alike(reading: Reading, settled: Sequence[Settled]) -> tuple[Settled, ...]:
    """The same, with the indicators of a service that is joined to a topic: "parks and planning" is both together."""
    found = list(settled)
    for place, (one, other) in enumerate(pairwise(settled)):
        for here, each, beside in ((place, one, other), (place + 1, other, one)):
            topic = any(pick.dimension is Dimension.INDICATOR for pick in beside.picks)
            if topic and is_joined(reading, one.named, other.named):
                found[here] = replace(each, picks=tuple(_members_of(reading, each.picks)))
    return tuple(found)


def _members_of(reading: Reading, picks: Iterable[Pick]) -> Iterator[Pick]:
    for pick in picks:
        term = reading.index.term(pick.dimension, pick.key)
        codes = members(reading.index, term) if term else None
        yield from (Pick(Dimension.INDICATOR, code, pick.excluded) for code in sorted(codes)) if codes else (pick,)


def _topic(reading: Reading, named: Named) -> tuple[str, ...]:
    """The indicators that have these words; those that only share a root where none has: no "plans" in "planning"."""
    options = [option for option in named.options if option.term.dimension is Dimension.INDICATOR]
    stems = [stem(reading.sentence.words[place]) for place in named.places]
    places = [reading.index.features.get(word, frozenset()) for word in stems]
    same = [option for option in options if all(option.place in known for known in places)]
    return tuple(option.term.key for option in same or options)


def _picks(reading: Reading, term: Term, *, excluded: bool) -> tuple[Pick, ...]:
    """The term, or what somebody holds where a person was named: "cllr patel's patch" is a portfolio."""
    held = dict.fromkeys(pick for email, pick in reading.index.vocabulary.holdings if email == term.key)
    if term.dimension is not Dimension.PERSON or not held:
        return (Pick(term.dimension, term.key, excluded),)
    return tuple(Pick(pick.dimension, pick.key, excluded) for pick in held)


def _hinted(reading: Reading, named: Named) -> Named:
    """A noun beside the name says what it is: "housing portfolio", "place directorate", "patel's patch"."""
    words = reading.sentence.words
    beside = [words[place] for place in (named.span.end, named.span.start - 1) if 0 <= place < len(words)]
    office = _OFFICE.search(" ".join(words[max(0, named.span.start - 5) : named.span.start]))
    if office and any(option.term.dimension is _OFFICES[office[1]] for option in named.options):
        return named.clear((_OFFICES[office[1]],))
    for word in beside:
        dimension = reading.index.nouns.get(word)
        if dimension is None or dimension is Dimension.INDICATOR:
            continue
        wanted: tuple[Dimension, ...] = _TEAMS if word in ("team", "teams") else (dimension,)
        if word in ("patch", "remit", "cabinet", "holder"):
            wanted = (Dimension.PERSON, Dimension.PORTFOLIO)
        if any(option.term.dimension in wanted for option in named.options):
            return named.clear(wanted)
    return named


def _by_kind(named: Named, *, lists: bool) -> Named:
    """Where whole names of several kinds were said, the kind of question chooses between indicator and scope."""
    exact = [option for option in named.options if option.exact]
    if lists and all(option.term.dimension is Dimension.INDICATOR for option in exact):
        # A service said by the key that files use for it comes before an indicator's alias where a list is asked for.
        exact = []
    whole = exact or [option for option in named.options if option.whole]
    if not whole:
        scopes = [o for o in named.options if o.term.dimension is not Dimension.INDICATOR and o.score >= 0.4]
        if scopes and (len(scopes) == len(named.options) or _surely_a_scope(named)):
            return Named(named.span, named.places, _likeliest(tuple(scopes)), named.coded)
        if lists and scopes:
            return Named(named.span, named.places, _likeliest(tuple(scopes)), named.coded)
        return named.clear((Dimension.INDICATOR,)) if not lists else named
    chosen = [o for o in whole if (o.term.dimension is not Dimension.INDICATOR) == lists] or whole
    return Named(named.span, named.places, _likeliest(tuple(chosen)), named.coded)


def _surely_a_scope(named: Named) -> bool:
    """Whether a service is all but said whole, where indicators hardly fit: the HR of "sickness in HR"."""
    of_one = [option.score for option in named.options if option.term.dimension is Dimension.INDICATOR]
    first = named.options[0]
    said = first.score >= _NEARLY_WHOLE and first.term.dimension in _OWNED
    return said and max(of_one, default=0.0) < _HARDLY


_NEARLY_WHOLE, _HARDLY = 0.9, 0.6


def _likeliest(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """Without areas, people and the like where a service, portfolio or directorate fits as well."""
    for dimension in _SELDOM:
        others = tuple(option for option in options if option.term.dimension is not dimension)
        options = others or options
    return options


def _same_set(index: Index, asker: Asker, named: Named, *, lists: bool) -> Term | None:
    """One of several that pick the same indicators, or the one that is the asker's own.

    They are whole names, or where a list is asked for parts of them that are as likely: "reds in highways" from
    whoever holds Highways and Transport.
    """
    whole = [option.term for option in named.options if option.whole]
    if lists and not whole and all(option.term.dimension in _OWNED for option in rivals(named)):
        whole = [option.term for option in rivals(named)]
    if len(whole) < 2:
        return None
    own = {*asker.mine(), *(Pick(Dimension.SERVICE, key) for key in asker.services)}
    mine = [term for term in whole if Pick(term.dimension, term.key) in own]
    if len(mine) == 1:
        return mine[0]
    sets = {members(index, term) for term in whole}
    return whole[0] if len(sets) == 1 and all(sets) else None


def _of_the_kind_said(reading: Reading, named: Named) -> Term | None:
    """The one of several whose kind is said elsewhere: Resources in "every directorate bar Resources"."""
    nouns = {stem(reading.index.own_nouns.get(word, word)) for word in reading.sentence.words}
    told = [option.term for option in rivals(named) if option.whole and str(option.term.dimension) in nouns]
    return told[0] if len(told) == 1 and told[0].dimension in _OWNED else None


def without_told_again(reading: Reading, settled: Sequence[Settled]) -> tuple[Settled, ...]:
    """Without words that only tell more of the one indicator that another name picks: "ctax, collected"."""
    clear = (each for each in settled if len(each.picks) == 1 and not (each.doubtful or each.picks[0].excluded))
    one = next(clear, None)
    if one is None or one.picks[0].dimension is not Dimension.INDICATOR:
        return tuple(settled)
    return tuple(each for each in settled if each is one or not _tells_more_of(reading, one, each))


def _tells_more_of(reading: Reading, one: Settled, other: Settled) -> bool:
    first, last = sorted((one.named.span, other.named.span), key=lambda span: span.start)
    between = reading.sentence.words[first.end : last.start]
    if _MORE_THAN.search(" ".join(between)):
        # "Families in hotels longer than 6 weeks": how long is part of what it counts.
        between = ()
    may_be = {Pick(option.term.dimension, option.term.key) for option in other.doubtful}
    return one.picks[0] in may_be and _HOLDS_AGAINST.isdisjoint(between)


_MORE_THAN = Pattern(r"^(?:for )?(?:more|less|longer|fewer|greater|further|later|sooner) than(?: \d+)?$|^\d+ and$")
""" "Longer than", and "20+" as it is read."""


def members(index: Index, term: Term) -> frozenset[str] | None:
    """The codes that a service, portfolio or priority picks; None where words alone cannot tell."""
    return index.reach.get((term.dimension, term.key), frozenset()) if term.dimension in REACHING else None
