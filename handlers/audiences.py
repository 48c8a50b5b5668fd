"""Who reads a body's channel: the people its platform told of, else those whom the pack names."""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.message import Account
from domain.access import FigureFacts, State, Viewer, may_see
from domain.framework import BodyRules, Framework
from handlers.resolving import person_of, viewer_of
from storage.queries import people, places
from storage.tables import Member, Service

WEB = "web"
EMPLOYEE = Viewer(email="an employee")
"""Whoever reads a channel of which neither its platform nor the pack says who does: somebody without any role."""

UNPUBLISHED = FigureFacts(state=State.SIGNED_OFF)
NAMELESS = "somebody without a name"


@dataclass(frozen=True)
class Reader:
    """Somebody who reads a channel; `is_known` when they are one of the council's people."""

    name: str
    viewer: Viewer
    is_known: bool = True

    @property
    def lowers(self) -> bool:
        """Whether figures are left out because of them that were signed off and not published."""
        return not may_see(self.viewer, UNPUBLISHED)


@dataclass(frozen=True)
class Readership:
    """Everybody who reads a body's channel; `is_told` when its platform has said who they are."""

    readers: tuple[Reader, ...]
    is_told: bool = False

    @property
    def viewers(self) -> tuple[Viewer, ...]:
        """What decides what may be shown to them all."""
        return tuple(reader.viewer for reader in self.readers)


def place_named(channel: str) -> tuple[str, str]:
    """The door and the conversation of a channel in the pack's notation."""
    door, colon, conversation = channel.partition(":")
    return (door, conversation) if colon else (WEB, channel)


def readership(session: Session, council: str, framework: Framework, body: BodyRules) -> Readership:
    """Who reads a body's channel. In the browser page and where no platform has told, those whom the pack names do."""
    services = people.services(session, council)
    told = places.members_of(session, *place_named(body.channel)) if body.channel else None
    if told:
        accounts = msgspec.convert(told, tuple[Account, ...])
        return Readership(tuple(_told(session, council, framework, services, account) for account in accounts), True)
    return Readership(tuple(_named(session, council, services, body)) or (Reader("an employee", EMPLOYEE),))


def _told(
    session: Session, council: str, framework: Framework, services: tuple[Service, ...], account: Account
) -> Reader:
    person = person_of(session, council, framework, account)
    if person is None:
        return Reader(account.name or account.email or NAMELESS, Viewer.public(), is_known=False)
    return Reader(person.name, viewer_of(person, services))


def _named(session: Session, council: str, services: tuple[Service, ...], body: BodyRules) -> Iterator[Reader]:
    wanted = select(Member.email).where(Member.council == council, Member.body == body.key).order_by(Member.email)
    for email in session.scalars(wanted):
        person = people.by_email(session, council, email)
        if person is not None:
            yield Reader(person.name, viewer_of(person, services))
