"""Who is known to a council, and which services they run."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.queries.lasting import lasting, lasts, rows
from storage.tables import Person, Service


def by_email(session: Session, council: str, email: str) -> Person | None:
    """The person with this e-mail address, in capitals or not."""
    address = email.strip().lower()
    if lasts(session, council):
        return lasting(session, council, ("by email",), lambda: _by_address(session, council)).get(address)
    return session.get(Person, (council, address))


def _by_address(session: Session, council: str) -> dict[str, Person]:
    return {person.email: person for person in every(session, council)}


def every(session: Session, council: str) -> tuple[Person, ...]:
    """Everybody, by name."""

    def look_up() -> tuple[Person, ...]:
        wanted = select(Person).where(Person.council == council).order_by(Person.name, Person.email)
        return rows(session, council, wanted)

    return lasting(session, council, ("people",), look_up)


def with_role(session: Session, council: str, role: str) -> tuple[Person, ...]:
    """Everybody who has a role, by name."""
    return tuple(person for person in every(session, council) if role in person.roles)


def services(session: Session, council: str) -> tuple[Service, ...]:
    """Every service, by key."""

    def look_up() -> tuple[Service, ...]:
        return rows(session, council, select(Service).where(Service.council == council).order_by(Service.key))

    return lasting(session, council, ("services",), look_up)
