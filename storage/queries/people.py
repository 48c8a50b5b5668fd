"""Who is known to a council, and through which accounts."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables import Account, Person, Service


def by_email(session: Session, council: str, email: str) -> Person | None:
    """The person with this e-mail address, in capitals or not."""
    return session.get(Person, (council, email.strip().lower()))


def every(session: Session, council: str) -> tuple[Person, ...]:
    """Everybody, by name."""
    return tuple(session.scalars(select(Person).where(Person.council == council).order_by(Person.name, Person.email)))


def with_role(session: Session, council: str, role: str) -> tuple[Person, ...]:
    """Everybody who has a role, by name."""
    return tuple(person for person in every(session, council) if role in person.roles)


def services(session: Session, council: str) -> tuple[Service, ...]:
    """Every service, by key."""
    return tuple(session.scalars(select(Service).where(Service.council == council).order_by(Service.key)))


def accounts(session: Session, council: str, email: str) -> tuple[Account, ...]:
    """A person's accounts on the platforms, the last one used first."""
    wanted = select(Account).where(Account.council == council, Account.email == email)
    return tuple(session.scalars(wanted.order_by(Account.last_used_at.desc().nulls_last(), Account.door)))
