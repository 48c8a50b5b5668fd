"""Who the performance officers are, and where they are told together: in their channel, or each in a direct chat."""

from domain.access import Role
from handlers.outcome import ToPerson, ToPlace
from handlers.request import Request
from storage.queries import people

OFFICERS = frozenset({Role.OFFICER, Role.ADMIN})
"""Those who may do what an officer does."""


def officers_told(request: Request) -> tuple[ToPerson | ToPlace, ...]:
    """Their channel, else each of them."""
    if request.framework.officers_channel:
        return (ToPlace(request.framework.officers_channel),)
    officers = people.with_role(request.session, request.council, Role.OFFICER)
    return tuple(ToPerson(officer.email) for officer in officers)


def address_of(to: ToPerson | ToPlace) -> str:
    """What such an address is called in the key of a message."""
    return to.email if isinstance(to, ToPerson) else to.channel
