"""The budgets of services at the newest period there is money on record for."""

from collections.abc import Sequence
from datetime import date

from domain.money import Budget
from domain.periods import Period
from handlers.request import Request
from storage.queries import money
from storage.tables import Service


def budgets_of(request: Request, services: Sequence[Service], until: date) -> tuple[Period, tuple[Budget, ...]] | None:
    """The newest period, ending by a day, with money on record for any of the services, and theirs; None without."""
    names = {service.key: service.name for service in services}
    period = money.newest_period(request.session, request.council, names, until)
    if period is None:
        return None
    rows = money.of_period(request.session, request.council, names, period)
    found = (Budget(row.service, names[row.service], row.budget, row.actual, row.forecast) for row in rows.values())
    return period, tuple(sorted(found, key=lambda each: each.name))


def stood(period: Period) -> str:
    """` at Q2 2026/27`; empty for a whole year's row, which does not tell when in it the forecast was made."""
    return "" if period == period.year else f" at {period.short}"
