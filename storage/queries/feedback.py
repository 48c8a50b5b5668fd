"""What customers said to services: complaints, comments and compliments."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.periods import Period
from storage.tables import Feedback


def newest_period(session: Session, council: str, services: Collection[str], until: date) -> Period | None:
    """The last period, ending by a day, that any of these services has feedback on record for."""
    wanted = select(Feedback.period).where(Feedback.council == council, Feedback.service.in_(services)).distinct()
    return max((period for period in session.scalars(wanted) if period.last_day <= until), default=None)


def between(session: Session, council: str, services: Collection[str], first: date, last: date) -> tuple[Feedback, ...]:
    """The feedback to these services in periods that lie wholly between two days, both included."""
    wanted = select(Feedback).where(Feedback.council == council, Feedback.service.in_(services))
    found = (row for row in session.scalars(wanted) if first <= row.period.first_day and row.period.last_day <= last)
    return tuple(sorted(found, key=lambda row: (row.service, row.period.first_day)))
