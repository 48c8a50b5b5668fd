"""Where indicators belong: portfolio, service, directorate, the priorities above them, partner."""

from domain.scope import IndicatorFacts
from handlers.request import Request
from storage.queries import people, portfolios, priorities
from storage.tables import Indicator


def belonging(request: Request, indicators: tuple[Indicator, ...]) -> dict[str, IndicatorFacts]:
    """Where each indicator belongs, by code."""
    held = portfolios.of_indicators(request.session, request.council, indicators)
    services = {service.key: service for service in people.services(request.session, request.council)}
    above = priorities.lines(request.session, request.council)
    return {
        each.code: IndicatorFacts(
            strategic=each.strategic,
            portfolio=held[each.code] or "",
            service=each.service,
            directorate=(services[each.service].directorate or "") if each.service in services else "",
            priorities=above.get(each.priority or "", frozenset()),
            partner=each.partner or "",
        )
        for each in indicators
    }
