"""Where indicators belong: portfolio, service, directorate, the priorities above them, partner."""

from sqlalchemy import select

from domain.scope import IndicatorFacts
from handlers.request import Request
from storage.queries import people, portfolios
from storage.tables import Indicator, Priority


def belonging(request: Request, indicators: tuple[Indicator, ...]) -> dict[str, IndicatorFacts]:
    """Where each indicator belongs, by code."""
    held = portfolios.of_indicators(request.session, request.council, indicators)
    services = {service.key: service for service in people.services(request.session, request.council)}
    above = _ancestors(request)
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


def _ancestors(request: Request) -> dict[str, frozenset[str]]:
    rows = request.session.scalars(select(Priority).where(Priority.council == request.council))
    parents = {row.key: row.parent for row in rows}
    found = {}
    for key in parents:
        line: list[str] = []
        step: str | None = key
        while step and step not in line:
            line.append(step)
            step = parents.get(step)
        found[key] = frozenset(line)
    return found
