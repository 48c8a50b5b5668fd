"""What services may spend, have spent and are forecast to spend."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.periods import Period
from storage.tables import Finance


def newest_period(session: Session, council: str, services: Collection[str], until: date) -> Period | None:
    """The last period, ending by a day, that any of these services has money on record for."""
    wanted = select(Finance.period).where(Finance.council == council, Finance.service.in_(services)).distinct()
    return max((period for period in session.scalars(wanted) if period.last_day <= until), default=None)


def of_period(session: Session, council: str, services: Collection[str], period: Period) -> dict[str, Finance]:
    """The money of these services at one period, by the service's key."""
    wanted = select(Finance).where(Finance.council == council, Finance.service.in_(services), Finance.period == period)
    return {row.service: row for row in session.scalars(wanted)}
