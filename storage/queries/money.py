"""What services may spend, have spent and are forecast to spend."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.periods import Frequency, Period
from storage.tables import Finance


def newest_period(session: Session, council: str, services: Collection[str], until: date) -> Period | None:
    """The last period, ending by a day, that any of these services has money on record for.

    A council may keep one row a year, which is then the newest while that year runs.
    """
    wanted = select(Finance.period).where(Finance.council == council, Finance.service.in_(services)).distinct()
    known = session.scalars(wanted).all()
    ended = max((period for period in known if period.last_day <= until), default=None)
    running = next((period for period in known if _runs(period, until)), None)
    return running if running and (ended is None or ended.year < running) else ended


def _runs(period: Period, day: date) -> bool:
    return period.frequency is Frequency.YEAR and period.first_day <= day < period.last_day


def of_period(session: Session, council: str, services: Collection[str], period: Period) -> dict[str, Finance]:
    """The money of these services at one period, by the service's key."""
    wanted = select(Finance).where(Finance.council == council, Finance.service.in_(services), Finance.period == period)
    return {row.service: row for row in session.scalars(wanted)}


def with_money(session: Session, council: str, services: Collection[str]) -> frozenset[str]:
    """Those of the services that any money is on record for."""
    wanted = select(Finance.service).where(Finance.council == council, Finance.service.in_(services)).distinct()
    return frozenset(session.scalars(wanted))
