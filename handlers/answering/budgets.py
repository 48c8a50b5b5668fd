"""The budgets of services at the newest period there is money on record for."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from domain.money import Budget
from domain.periods import Period
from handlers.request import Request
from handlers.understanding.question import Dimension
from handlers.vocabularies import terms_of
from storage.queries import money
from storage.tables import Service

NO_GROUP = "none"


def budgets_of(request: Request, services: Sequence[Service], until: date) -> tuple[Period, tuple[Budget, ...]] | None:
    """The newest period, ending by a day, with money on record for any of the services, and theirs; None without."""
    names = {service.key: service.name for service in services}
    period = money.newest_period(request.session, request.council, names, until)
    if period is None:
        return None
    rows = money.of_period(request.session, request.council, names, period)
    found = (Budget(row.service, names[row.service], row.budget, row.actual, row.forecast) for row in rows.values())
    return period, tuple(sorted(found, key=lambda each: each.name))


def only_at_other_times(request: Request, services: Sequence[Service], budgets: Sequence[Budget]) -> tuple[str, ...]:
    """The names of the services that money is on record for, but not among these budgets."""
    known = money.with_money(request.session, request.council, [each.key for each in services])
    known -= {each.key for each in budgets}
    return tuple(sorted(each.name for each in services if each.key in known))


def by_group(
    request: Request, services: Sequence[Service], budgets: tuple[Budget, ...], group: Dimension
) -> tuple[Budget, ...]:
    """The budgets of the directorates or portfolios that the services are in; as they are where services are meant.

    A group has a forecast only where every one of its services has.
    """
    if group is Dimension.SERVICE:
        return budgets
    names = {term.key: term.name for term in terms_of(request, [group]) if term.dimension is group}
    keys = {each.key: each.directorate if group is Dimension.DIRECTORATE else each.portfolio for each in services}
    found: dict[str, list[Budget]] = {}
    for each in budgets:
        found.setdefault(keys[each.key] or "", []).append(each)
    return tuple(
        Budget(
            key,
            names.get(key, key) or NO_GROUP,
            sum((each.budget for each in theirs), Decimal(0)),
            _whole([each.actual for each in theirs]),
            _whole([each.forecast for each in theirs]),
        )
        for key, theirs in sorted(found.items())
    )


def _whole(parts: Sequence[Decimal | None]) -> Decimal | None:
    given = [each for each in parts if each is not None]
    return sum(given, Decimal(0)) if len(given) == len(parts) else None


def stood(period: Period) -> str:
    """` at Q2 2026/27`; empty for a whole year's row, which does not tell when in it the forecast was made."""
    return "" if period == period.year else f" at {period.short}"
