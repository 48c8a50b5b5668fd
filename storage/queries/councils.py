"""Which councils there are, and the framework each had on a day."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.framework import Framework
from storage import log
from storage.queries.lasting import lasting, rows, stamp
from storage.tables import Body, Council, CouncilSettings


class NoCouncil(LookupError):
    """There is no such council, or none that had a framework on that day; `str()` is a sentence."""


def keys(session: Session) -> tuple[str, ...]:
    """The key of every council of this installation."""
    return tuple(session.scalars(select(Council.key).order_by(Council.key)))


def is_there(session: Session, council: str) -> bool:
    """Whether there is a council with this key."""
    return stamp(session, council) is not None or council in keys(session)


def begun(session: Session, council: str) -> datetime | None:
    """When the record of a council begins: the moment of its first entry, None while there is none."""
    # While nothing is logged nothing is kept either, and no other entry can ever be the first.
    return lasting(session, council, ("begun",), lambda: log.begun(session, council))


def framework(session: Session, council: str, on: date) -> Framework:
    """The framework that was in force on a day, with the bodies as they are now; raises NoCouncil."""
    return lasting(session, council, ("framework", on.isoformat()), lambda: _framework(session, council, on))


def _framework(session: Session, council: str, on: date) -> Framework:
    columns = ("key", "name", "channel", "scope", "digest", "next")
    described = [
        {column: value for column in columns if (value := getattr(body, column)) is not None}
        for body in bodies(session, council)
    ]
    return Framework.read({**settings(session, council, on).settings, "bodies": described})


def settings(session: Session, council: str, on: date) -> CouncilSettings:
    """The settings that were in force on a day, the first ones for any day before; raises NoCouncil."""
    known = session.scalars(
        select(CouncilSettings).where(CouncilSettings.council == council).order_by(CouncilSettings.starts)
    ).all()
    if not known:
        raise NoCouncil(f"There is no council {council!r} here. Import its pack first.")
    return next((each for each in reversed(known) if each.starts <= on), known[0])


def bodies(session: Session, council: str) -> tuple[Body, ...]:
    """The bodies that review performance, by key."""

    def look_up() -> tuple[Body, ...]:
        return rows(session, council, select(Body).where(Body.council == council).order_by(Body.key))

    return lasting(session, council, ("bodies",), look_up)
