"""Who owns an indicator, runs a service or holds a portfolio: named to the council's own people only."""

from dataclasses import dataclass

from bot.reply import Fact, Facts, Part
from handlers.answering import keeping
from handlers.answering.picking import picked
from handlers.answering.replying import answered, understood_as
from handlers.outcome import Outcome, Shown
from handlers.own_words import office
from handlers.request import Request
from handlers.understanding.question import Dimension, Kind, Question
from handlers.whose import Whose
from handlers.wording import listed, short_day
from storage.queries import portfolios
from storage.tables import Indicator

MOST_ONE_BY_ONE = 12


@dataclass(frozen=True)
class Line:
    """What is said of one indicator, service or portfolio."""

    sentence: str
    facts: tuple[Fact, ...] = ()


def who_owns(request: Request, question: Question) -> Outcome:
    """The owner, who stands in for them now, and who leads the service."""
    named = picked(request, question) if question.codes else ()
    ours = keeping.all_are_ours(request)
    lines = [_of_indicator(request, each, ours=ours) for each in named] or _of_places(request, question, ours=ours)
    if not lines:
        sentence = "Name an indicator, a service or a portfolio, and I say who is responsible for it."
        return answered(question, Kind.DEFINITION, sentence, understood=understood_as("Owner"))
    parts: list[Part] = []
    for place, line in enumerate(lines):
        parts += (
            [Facts((Fact("And", line.sentence), *line.facts) if place else line.facts)] if place or line.facts else []
        )
    shown = [
        Shown(code=each.code, name=each.name, period="", owner=each.owner if ours else None)
        for each in named[:MOST_ONE_BY_ONE]
    ]
    about = listed([each.name for each in named[:3]]) or "who is responsible"
    code = named[0].code if named else ""
    return answered(
        question,
        Kind.DEFINITION,
        lines[0].sentence,
        parts,
        understood=understood_as("Owner", about),
        shown=shown,
        asks=[("Latest figure", code), ("What is being done", f"what are we doing about {code}")] if code else [],
    )


def _of_indicator(request: Request, indicator: Indicator, *, ours: bool) -> Line:
    whose = Whose.on(request.session, request.council, request.today)
    service = whose.services[indicator.service]
    if not (ours or keeping.is_readers_own(request, indicator.owner, indicator.partner)):
        return Line(f"{indicator.name} belongs to {service.name}.")
    facts = (
        Fact(office(request.framework, "deputy", "Deputy"), whose.name(indicator.deputy)),
        Fact("Away", _away(whose, indicator)),
        Fact(office(request.framework, "head", "Head of service"), whose.name(service.head) if ours else ""),
        Fact(office(request.framework, "director", "Director"), whose.name(service.director) if ours else ""),
        Fact("Partner", indicator.partner or ""),
    )
    sentence = f"{whose.name(indicator.owner)} owns {indicator.name} ({service.name})."
    return Line(sentence, tuple(fact for fact in facts if fact.value))


def _away(whose: Whose, indicator: Indicator) -> str:
    person = whose.people.get(indicator.owner)
    if person is None or not whose.is_away(indicator.owner):
        return ""
    until = f"until {short_day(person.away_until)}" if person.away_until else "for now"
    instead = whose.answers_for(indicator)
    return (
        f"{until}; nobody stands in"
        if instead == indicator.owner
        else f"{until}; {whose.name(instead)} is asked instead"
    )


def _of_places(request: Request, question: Question, *, ours: bool) -> list[Line]:
    """Members are public; who runs a service is told to the council's own people."""
    whose = Whose.on(request.session, request.council, request.today)
    lines = []
    for key in question.keys(Dimension.PORTFOLIO):
        for row in portfolios.on(request.session, request.council, request.today):
            if row.key == key:
                lines.append(Line(f"{whose.name(row.holder)} holds the {row.name} portfolio."))
    for key in question.keys(Dimension.SERVICE):
        service = whose.services[key]
        if ours and (service.head or service.director):
            named = office(request.framework, "director", "Director")
            director = (Fact(named, whose.name(service.director)),) if service.director else ()
            head = whose.name(service.head)
            says = f"{head} heads {service.name}." if head else f"{service.name} has no head on record."
            lines.append(Line(says, director))
    for name in question.keys(Dimension.DIRECTORATE):
        directors = {each.director for each in whose.services.values() if each.directorate == name and each.director}
        if ours and directors:
            lines.append(Line(f"{listed([whose.name(each) for each in sorted(directors)])} directs {name}."))
    return lines
