"""Who is asking, of which council, and who else reads the answer."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.message import Account, Message, PlaceKind
from domain.access import Role, Viewer
from domain.framework import Framework
from domain.schedule import LONDON
from handlers.heads import is_head
from handlers.request import Request
from handlers.understanding.vocabulary import Context
from storage.queries import accounts, councils, people
from storage.tables import Person, Service

OWN_DOORS = ("web", "terminal")
"""Doors of ours, whose accounts are e-mail addresses in a workspace named after the council."""

NOBODYS = Framework(name="", key="")


def resolve(session: Session, message: Message, now: datetime) -> Request:
    """The Request of a Message; its person is None, and perhaps its council empty, for somebody not known."""
    today = now.astimezone(LONDON).date()
    council = council_of(session, message.sender, now)
    framework = councils.framework(session, council, today) if council else NOBODYS
    person = person_of(session, council, framework, message.sender) if council else None
    services = people.services(session, council)
    viewer = viewer_of(person, services)
    audience = _audience(session, council, framework, message, viewer, services)
    return Request(message, session, council, framework, person, viewer, audience, Context(), today, now)


def council_of(session: Session, account: Account, now: datetime) -> str:
    """The council whose workspace or tenant the account is in; empty when none names it."""
    if account.door in OWN_DOORS:
        return account.workspace if councils.is_there(session, account.workspace) else ""
    keys = councils.keys(session)
    today = now.astimezone(LONDON).date()
    named = (key for key in keys if _workspace(councils.framework(session, key, today), account) == account.workspace)
    return next(named, "") if account.workspace else ""


def person_of(session: Session, council: str, framework: Framework, account: Account) -> Person | None:
    """The person behind an account: the one it was matched to before, the one that names it, or by e-mail address.

    An e-mail address counts only inside the workspace or tenant that the council names.
    """
    known = accounts.email_of(session, council, account.door, account.id, account.workspace)
    named = accounts.named(session, council, account.door, account.id)
    trusted = account.door in OWN_DOORS or _workspace(framework, account) == account.workspace
    email = known or named or (account.email if trusted else "")
    return people.by_email(session, council, email) if email else None


def viewer_of(person: Person | None, services: tuple[Service, ...]) -> Viewer:
    """What decides what this person may see and do; somebody unknown is the public."""
    if person is None:
        return Viewer.public()
    heads = frozenset(service.key for service in services if is_head(person, service))
    directed = frozenset(service.key for service in services if service.director == person.email)
    theirs = heads | directed | ({person.service} if person.service else set())
    return Viewer(
        email=person.email,
        roles=frozenset(Role(role) for role in person.roles),
        service=person.service or "",
        heads=heads,
        directed=directed,
        directorates=frozenset(each.directorate for each in services if each.key in theirs and each.directorate),
        organisation=person.organisation or "",
    )


def _audience(
    session: Session,
    council: str,
    framework: Framework,
    message: Message,
    asker: Viewer,
    services: tuple[Service, ...],
) -> tuple[Viewer, ...]:
    if message.place.kind in (PlaceKind.DIRECT, PlaceKind.HOME):
        return (asker,)
    if not message.audience:
        return (asker, Viewer.public())
    others = (person_of(session, council, framework, account) for account in message.audience)
    return (asker, *(viewer_of(person, services) for person in others))


def _workspace(framework: Framework, account: Account) -> str:
    return {"slack": framework.slack_team, "teams": framework.teams_tenant}.get(account.door, "")
