"""What money, risks, projects and actions a question reaches: by the services, indicators and people it names."""

from collections.abc import Callable
from dataclasses import dataclass

from msgspec.structs import replace

from handlers.answering.picking import picked
from handlers.request import Request
from handlers.understanding.question import Dimension, Pick, Question, in_groups
from handlers.vocabularies import asker_of
from storage.queries import indicators, people, portfolios, work
from storage.tables import Service

QUALITIES = (Dimension.PERSPECTIVE, Dimension.FREQUENCY, Dimension.STANDING)
"""What only indicators have: it says nothing of a budget, a risk or a project."""


WORKS = (Dimension.PROJECT, Dimension.RISK, Dimension.ACTION)
"""What is named by its own title, whatever it belongs to."""


@dataclass(frozen=True)
class Reach:
    """The services, indicators (by code) and people (by address) asked about; `everything` when nothing was named.

    `named_indicators` tells that indicators were named one by one, so that only what hangs on these is meant.
    """

    services: tuple[Service, ...]
    codes: frozenset[str]
    people: frozenset[str]
    everything: bool
    named_indicators: bool

    @property
    def service_keys(self) -> frozenset[str]:
        """The keys of the services."""
        return frozenset(service.key for service in self.services)

    def holds(self, service: str | None, indicator: str | None, owner: str | None) -> bool:
        """Whether something that belongs to a service, an indicator and a person is asked about."""
        if self.everything:
            return True
        if self.named_indicators:
            return indicator in self.codes
        return service in self.service_keys or indicator in self.codes or owner in self.people


def reach_of(request: Request, question: Question) -> Reach:
    """What a question reaches, exclusions taken out."""
    picks = (*question.picks, *_mine(request, question))
    measured = picked(request, question)
    services = tuple(
        service
        for service in people.services(request.session, request.council)
        if _is_in(request, service, picks, {indicator.service for indicator in measured})
    )
    return Reach(
        services=services,
        codes=frozenset(indicator.code for indicator in measured),
        people=frozenset(pick.key for pick in picks if pick.dimension is Dimension.PERSON and not pick.excluded),
        everything=not picks,
        named_indicators=bool(question.codes),
    )


def without_qualities(question: Question) -> Question:
    """The same question without what only indicators have ("big ticket projects"), and without titles."""
    return without_titles(
        replace(question, picks=tuple(pick for pick in question.picks if pick.dimension not in QUALITIES))
    )


def with_services_of_works(request: Request, question: Question, own: Dimension | None = None) -> Question:
    """The same with the service of each project, risk or action in its place: "its budget", "the risks to it".

    Those of the sort `own`, which is asked about itself, stay what they are.
    """
    others = [pick for pick in question.picks if pick.dimension in WORKS and pick.dimension is not own]
    if not others:
        return question
    kept = tuple(pick for pick in question.picks if pick not in others)
    found = dict.fromkeys(service for pick in others if (service := _service_of(request, pick)))
    return replace(question, picks=(*kept, *(Pick(Dimension.SERVICE, key) for key in found)))


def _service_of(request: Request, pick: Pick) -> str:
    session, council = request.session, request.council
    if pick.dimension is Dimension.PROJECT:
        return next((each.service or "" for each in work.projects(session, council) if each.key == pick.key), "")
    if pick.dimension is Dimension.RISK:
        return next((each.service or "" for each in work.risks(session, council) if each.key == pick.key), "")
    action = next((each for each in work.actions(session, council) if each.key == pick.key), None)
    known = {each.code: each.service for each in indicators.live(session, council)}
    return known.get(action.indicator or "", "") if action else ""


def without_titles(question: Question) -> Question:
    """The same question without the projects, risks and actions that were named."""
    return replace(question, picks=tuple(pick for pick in question.picks if pick.dimension not in WORKS))


def _mine(request: Request, question: Question) -> tuple[Pick, ...]:
    return asker_of(request).besides(question.picks) if question.mine and not question.codes else ()


def _is_in(request: Request, service: Service, picks: tuple[Pick, ...], of_indicators: set[str]) -> bool:
    """Whether a service matches every dimension named; one that services know nothing of goes by its indicators."""

    def fits(pick: Pick, otherwise: bool) -> bool:
        test = _TESTS.get(pick.dimension)
        return otherwise if test is None else test(request, service, pick.key)

    wanted = in_groups(pick for pick in picks if not pick.excluded)
    measured = service.key in of_indicators
    return all(any(fits(pick, measured) for pick in group) for group in wanted) and not any(
        fits(pick, False) for pick in picks if pick.excluded
    )


def _is_persons(request: Request, service: Service, email: str) -> bool:
    held = {each.key for each in portfolios.held_by(request.session, request.council, email, request.today)}
    person = people.by_email(request.session, request.council, email)
    belongs = person is not None and person.service == service.key
    return email in (service.head, service.director) or service.portfolio in held or belongs


_TESTS: dict[Dimension, Callable[[Request, Service, str], bool]] = {
    Dimension.SERVICE: lambda _request, service, key: service.key == key,
    Dimension.DIRECTORATE: lambda _request, service, key: service.directorate == key,
    Dimension.PORTFOLIO: lambda _request, service, key: service.portfolio == key,
    Dimension.PERSON: _is_persons,
}
