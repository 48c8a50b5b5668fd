"""Portfolios: who holds which one on a day, and which one an indicator belongs to."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from storage.queries.indicators import REPORTED, live
from storage.queries.lasting import lasting, lasts, rows
from storage.tables import Indicator, Portfolio, Priority, Service


def on(session: Session, council: str, day: date) -> tuple[Portfolio, ...]:
    """The portfolios with their holders of that day, by key."""

    def look_up() -> tuple[Portfolio, ...]:
        return rows(session, council, _holdings(council, day).order_by(Portfolio.key))

    return lasting(session, council, ("portfolios", day.isoformat()), look_up)


def held_by(session: Session, council: str, email: str, day: date) -> tuple[Portfolio, ...]:
    """The portfolios a person holds on a day, by key."""
    return tuple(portfolio for portfolio in on(session, council, day) if portfolio.holder == email)


def name_of(session: Session, council: str, key: str) -> str | None:
    """What a portfolio is called, by its newest holding; None for one that there is not."""
    wanted = select(Portfolio.name).where(Portfolio.council == council, Portfolio.key == key)
    return session.scalar(wanted.order_by(Portfolio.starts.desc()).limit(1))


def of_indicator(session: Session, council: str, indicator: Indicator) -> str | None:
    """The key of an indicator's portfolio: its own, else its priority's own, else its service's."""
    return of_indicators(session, council, (indicator,))[indicator.code]


def of_indicators(session: Session, council: str, indicators: tuple[Indicator, ...]) -> dict[str, str | None]:
    """The key of each indicator's portfolio by the indicator's code, in two queries for all of them."""
    priorities, services = _of_priorities(session, council), _of_services(session, council)
    return {indicator.code: _nearest(indicator, priorities, services) for indicator in indicators}


def perhaps_in(session: Session, council: str, keys: Collection[str]) -> tuple[Indicator, ...]:
    """The indicators with figures that have one of these portfolios themselves, by priority or by service, by code.

    Some of them belong to another that stands nearer: `of_indicators` says so.
    """
    if lasts(session, council):
        return _among_those_kept(session, council, frozenset(keys))
    priorities = select(Priority.key).where(Priority.council == council, Priority.portfolio.in_(keys))
    services = select(Service.key).where(Service.council == council, Service.portfolio.in_(keys))
    wanted = select(Indicator).where(
        Indicator.council == council,
        Indicator.status.in_(REPORTED),
        or_(Indicator.portfolio.in_(keys), Indicator.priority.in_(priorities), Indicator.service.in_(services)),
    )
    return tuple(session.scalars(wanted.order_by(Indicator.code)))


def _among_those_kept(session: Session, council: str, keys: frozenset[str]) -> tuple[Indicator, ...]:
    priorities, services = _of_priorities(session, council), _of_services(session, council)
    return tuple(
        each
        for each in live(session, council)
        if each.portfolio in keys or priorities.get(each.priority or "") in keys or services.get(each.service) in keys
    )


def _of_priorities(session: Session, council: str) -> dict[str, str]:
    def look_up() -> dict[str, str]:
        return _portfolios_of(session, select(Priority.key, Priority.portfolio).where(Priority.council == council))

    return lasting(session, council, ("portfolios of priorities",), look_up)


def _of_services(session: Session, council: str) -> dict[str, str]:
    def look_up() -> dict[str, str]:
        return _portfolios_of(session, select(Service.key, Service.portfolio).where(Service.council == council))

    return lasting(session, council, ("portfolios of services",), look_up)


def _nearest(indicator: Indicator, priorities: Mapping[str, str], services: Mapping[str, str]) -> str | None:
    return indicator.portfolio or priorities.get(indicator.priority or "") or services.get(indicator.service)


def _portfolios_of(session: Session, keys: Select[str, str | None]) -> dict[str, str]:
    return {key: portfolio for key, portfolio in session.execute(keys) if portfolio}


def _holdings(council: str, day: date) -> Select[Portfolio]:
    still_held = or_(Portfolio.ends.is_(None), Portfolio.ends >= day)
    return select(Portfolio).where(Portfolio.council == council, Portfolio.starts <= day, still_held)
