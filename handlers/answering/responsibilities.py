""" "What am I responsible for?": portfolios, services and bodies, and every indicator with how it stands."""

from msgspec.structs import replace

from bot.reply import Fact, Facts, Part, Text
from domain.counting import tally
from handlers import telling
from handlers.answering import naming, spreadsheets
from handlers.answering.ordering import worst_first
from handlers.answering.replying import answered, opening, understood_as
from handlers.answering.reporting import Reported, reported
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.vocabularies import asker_of
from handlers.wording import count_of, listed
from storage.queries import people, portfolios, work


def who_answers_for_what(request: Request, question: Question) -> Outcome:
    """What the asker answers for, or what a portfolio or service holds, and how all of it stands."""
    own, question = question.mine, _owned(request, question)
    found = reported(request, question)
    where = naming.scope_words(request, question)
    facts = _offices(request) if own else []
    services = sorted({each.indicator.service for each in found.seen})
    names = {service.key: service.name for service in people.services(request.session, request.council)}
    facts.append(Fact("Services", listed([names[key] for key in services])))
    told = worst_first(found.seen)
    parts: list[Part] = [Facts(tuple(fact for fact in facts if fact.value))]
    if told:
        parts.append(Text(f"{opening(found.period.title)}: {tally(each.rating for each in told).sentence()}"))
        parts.append(telling.rows(request, opening(where), told))
    if told and question.shown_as == "spreadsheet":
        parts.append(spreadsheets.of_figures(opening(where), told, request.today))
    return answered(
        question,
        Kind.SUMMARY,
        _sentence(request, found, where, len(services), own=own),
        parts,
        understood=understood_as("Responsibilities", where, found.period.title),
        explained=found.explained,
        periods=[found.period.notation],
        seen=told,
        asks=_next(own=own),
    )


def _owned(request: Request, question: Question) -> Question:
    """Somebody who holds and leads nothing is responsible for the figures they give, not for their whole service."""
    viewer, asker = request.viewer, asker_of(request)
    leads = asker.portfolios or viewer.heads or viewer.directed or asker.directorates
    if not question.mine or leads or not asker.owns:
        return question
    return replace(question, mine=False, picks=(Pick(Dimension.PERSON, asker.email),))


def _sentence(request: Request, found: Reported, where: str, services: int, *, own: bool) -> str:
    word = request.framework.word
    number = count_of(len(found.seen), word("indicator"), word("indicator", 2))
    if not found.seen:
        return "No indicator is on record as yours." if own else f"There is no indicator in {where}."
    in_services = f", in {count_of(services, word('service'), word('service', 2))}"
    if not own:
        return f"{opening(where)} holds {number}{in_services}."
    said = f" ({where})" if where != naming.ALL and not where.startswith("your ") else ""
    return f"You are responsible for {number}{said}{in_services}."


def _offices(request: Request) -> list[Fact]:
    """What the asker holds, heads, directs, owns and sits on."""
    asker, email = asker_of(request), request.viewer.email
    held = portfolios.held_by(request.session, request.council, email, request.today)
    names = {service.key: service.name for service in people.services(request.session, request.council)}
    bodies = {body.key: body.name for body in request.framework.bodies}
    sits = work.bodies_of(request.session, request.council, email)
    return [
        Fact("Portfolio", listed([row.name for row in held])),
        Fact("Directorate", listed(asker.directorates)),
        Fact("Head of", listed([names[key] for key in sorted(request.viewer.heads)])),
        Fact("Figures you give", str(len(asker.owns)) if asker.owns else ""),
        Fact("You sit on", listed([bodies[key] for key in sorted(sits) if key in bodies])),
    ]


def _next(*, own: bool) -> list[tuple[str, str]]:
    if not own:
        return [("Headlines", "headlines")]
    return [
        ("How is it doing?", "how is my portfolio doing"),
        ("What do I owe?", "what do I owe"),
        ("What should I ask?", "what should I ask the director"),
    ]
