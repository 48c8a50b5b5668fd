"""Who heads a service: the one it names, otherwise everybody whose role says so there."""

from collections.abc import Iterable

from domain.access import Role
from storage.tables import Person, Service


def is_head(person: Person, service: Service) -> bool:
    """Whether this person heads the service."""
    if service.head:
        return service.head == person.email
    return Role.HEAD in person.roles and service.key == person.service


def heads_of(service: Service, people: Iterable[Person]) -> tuple[str, ...]:
    """The addresses of those who head a service, the named one even where nobody has that address any more."""
    if service.head:
        return (service.head,)
    return tuple(person.email for person in people if is_head(person, service))
