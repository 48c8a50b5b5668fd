"""A council's own words, gathered from the record once and again when it changes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import select

from domain.meanings import Meaning
from handlers.request import Request
from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Pick
from handlers.understanding.vocabulary import Asker, IndicatorWords, Term, Vocabulary
from storage.queries import councils, indicators, lasting, people, portfolios, words, work
from storage.tables import Body, OutturnRevision, Portfolio, Priority


@dataclass(frozen=True)
class Kept:
    """The words of a council, made ready for looking up, with the state of the record and the day they are of."""

    stamp: lasting.Stamp | None
    day: date
    index: Index


@dataclass
class Vocabularies:
    """The vocabularies made so far, each council's newest; several records may share them.

    A stamp holds the hash of the whole record up to it, so that two records never pass for each other.
    """

    made: dict[str, Kept] = field(default_factory=dict)

    def of(self, request: Request) -> Index:
        """The words of the request's council as they are now."""
        stamp, kept = lasting.stamp(request.session, request.council), self.made.get(request.council)
        if kept is None or (kept.stamp, kept.day) != (stamp, request.today) or stamp is None:
            kept = Kept(stamp, request.today, _index(gather(request), kept))
            self.made[request.council] = kept
        return kept.index


def _index(vocabulary: Vocabulary, kept: Kept | None) -> Index:
    """The kept index where it is of the very same words, for making it anew takes long."""
    return kept.index if kept and kept.index.vocabulary == vocabulary else Index.of(vocabulary)


def gather(request: Request) -> Vocabulary:
    """Every name, code and alias of the council."""
    return Vocabulary(
        terms=_with_remembered(request, terms_of(request, Dimension)),
        indicators=_indicator_words(request),
        nouns=request.framework.words,
        holdings=_holdings(request),
        works=_works(request),
        comparators=work.comparators(request.session, request.council),
        council=request.framework.name,
    )


def terms_of(request: Request, dimensions: Iterable[Dimension]) -> tuple[Term, ...]:
    """Every name, code and alias of these kinds, without the words that people have taught."""
    wanted = frozenset(dimensions)
    return tuple(term for kinds, terms in _SOURCES if wanted & kinds for term in terms(request))


def asker_of(request: Request) -> Asker:
    """What "my" stands for when this person says it."""
    email = request.viewer.email
    if not email:
        return Asker()
    held = portfolios.held_by(request.session, request.council, email, request.today)
    services = sorted(request.viewer.heads) or ([request.viewer.service] if request.viewer.service else [])
    directed = sorted(request.viewer.directorates) if "director" in request.viewer.roles else []
    owned = indicators.owned_by(request.session, request.council, email)
    return Asker(
        email=email,
        portfolios=tuple(portfolio.key for portfolio in held),
        services=tuple(services),
        directorates=tuple(directed),
        owns=tuple(indicator.code for indicator in owned),
        leads=bool(request.viewer.heads),
        partner=request.viewer.organisation if "partner" in request.viewer.roles else "",
        is_officer="officer" in request.viewer.roles,
        holds_only=bool(held) and request.viewer.roles == {"cabinet"},
    )


def _holdings(request: Request) -> tuple[tuple[str, Pick], ...]:
    """What each person stands for today: the portfolios they hold, else the services they head or direct."""
    held = [
        (row.holder, Pick(Dimension.PORTFOLIO, row.key))
        for row in portfolios.on(request.session, request.council, request.today)
    ]
    holders = {email for email, _ in held}
    headed = [
        (service.head, Pick(Dimension.SERVICE, service.key))
        for service in people.services(request.session, request.council)
        if service.head and service.head not in holders
    ]
    known = {*holders, *(email for email, _ in headed)}
    directed = dict.fromkeys(
        (service.director, Pick(Dimension.DIRECTORATE, service.directorate))
        for service in people.services(request.session, request.council)
        if service.director and service.directorate and service.director not in known
    )
    return (*held, *headed, *directed)


def _with_remembered(request: Request, terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """The same with the words that people have taught."""
    taught: dict[str, tuple[str, ...]] = {}
    for row in words.every(request.session, request.council):
        taught[row.means] = (*taught.get(row.means, ()), row.word)
    return tuple(replace(term, remembered=known) if (known := taught.get(meaning_of(term))) else term for term in terms)


def meaning_of(term: Term) -> str:
    """What a term is, as the pack writes it."""
    return str(Meaning(str(term.dimension), term.key))


def _indicators(request: Request) -> tuple[Term, ...]:
    live = indicators.live(request.session, request.council)
    return tuple(Term(Dimension.INDICATOR, each.code, each.name, each.aliases) for each in live)


def _works(request: Request) -> tuple[Term, ...]:
    session, council = request.session, request.council
    return (
        *(Term(Dimension.PROJECT, each.key, each.name) for each in work.projects(session, council)),
        *(Term(Dimension.RISK, each.key, each.title) for each in work.risks(session, council)),
        *(Term(Dimension.ACTION, each.key, each.text) for each in work.actions(session, council)),
    )


def _indicator_words(request: Request) -> tuple[IndicatorWords, ...]:
    live = indicators.live(request.session, request.council)
    held = portfolios.of_indicators(request.session, request.council, live)
    services = people.services(request.session, request.council)
    directorates = {service.key: service.directorate or "" for service in services}
    return tuple(
        IndicatorWords(
            code=each.code,
            unit=each.unit,
            frequency=each.frequency,
            service=each.service,
            portfolio=held[each.code] or "",
            priority=each.priority or "",
            owner=each.owner,
            directorate=directorates.get(each.service, ""),
            partner=each.partner or "",
        )
        for each in live
    )


def _services(request: Request) -> tuple[Term, ...]:
    services = people.services(request.session, request.council)
    directorates = sorted({service.directorate for service in services if service.directorate})
    return (
        *(Term(Dimension.SERVICE, service.key, service.name) for service in services),
        *(Term(Dimension.DIRECTORATE, name, name) for name in directorates),
    )


def _portfolios(request: Request) -> tuple[Term, ...]:
    wanted = select(Portfolio).where(Portfolio.council == request.council)
    named = {portfolio.key: portfolio.name for portfolio in request.session.scalars(wanted)}
    return tuple(Term(Dimension.PORTFOLIO, key, name) for key, name in sorted(named.items()))


def _people(request: Request) -> tuple[Term, ...]:
    return tuple(
        Term(Dimension.PERSON, person.email, person.name) for person in people.every(request.session, request.council)
    )


def _priorities(request: Request) -> tuple[Term, ...]:
    wanted = select(Priority).where(Priority.council == request.council).order_by(Priority.key)
    return tuple(Term(Dimension.PRIORITY, each.key, each.name) for each in request.session.scalars(wanted))


def _bodies(request: Request) -> tuple[Term, ...]:
    found = councils.bodies(request.session, request.council)
    return tuple(Term(Dimension.BODY, body.key, body.name, _of_a_directorate(body)) for body in found)


def _of_a_directorate(body: Body) -> tuple[str, ...]:
    """A directorate's own team is its DMT, whatever the council calls it."""
    kind, _, name = body.scope.partition(":")
    team = kind == "directorate" and ";" not in name and body.name.casefold().endswith("team")
    return (f"{name} DMT", "DMT") if team else ()


def _partners(request: Request) -> tuple[Term, ...]:
    live = indicators.live(request.session, request.council)
    return tuple(
        Term(Dimension.PARTNER, name, name) for name in sorted({each.partner for each in live if each.partner})
    )


def _areas(request: Request) -> tuple[Term, ...]:
    wanted = select(OutturnRevision.area).where(OutturnRevision.council == request.council, OutturnRevision.area != "")
    return tuple(Term(Dimension.AREA, area, area) for area in sorted(request.session.scalars(wanted.distinct())))


def _perspectives(request: Request) -> tuple[Term, ...]:
    live = indicators.live(request.session, request.council)
    names = sorted({each.perspective for each in live if each.perspective})
    return tuple(Term(Dimension.PERSPECTIVE, name, name) for name in names)


_SOURCES: tuple[tuple[frozenset[Dimension], Callable[[Request], tuple[Term, ...]]], ...] = (
    (frozenset({Dimension.INDICATOR}), _indicators),
    (frozenset({Dimension.SERVICE, Dimension.DIRECTORATE}), _services),
    (frozenset({Dimension.PORTFOLIO}), _portfolios),
    (frozenset({Dimension.PERSON}), _people),
    (frozenset({Dimension.PRIORITY}), _priorities),
    (frozenset({Dimension.BODY}), _bodies),
    (frozenset({Dimension.PARTNER}), _partners),
    (frozenset({Dimension.AREA}), _areas),
    (frozenset({Dimension.PERSPECTIVE}), _perspectives),
)
"""What has names, and where they are looked up."""
