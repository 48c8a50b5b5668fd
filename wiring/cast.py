"""Who can be played in the browser page, and where they can talk."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.clock import LONDON
from bot.envelope import unseal
from bot.message import Account
from bot.web.ports import Channel, Earlier, Persona
from domain.access import Role
from storage import Database
from storage.queries import bodies, councils, outbox, people
from storage.tables import Person, Service

GROUPS = (
    ("Service managers", Role.MANAGER),
    ("Heads of service", Role.HEAD),
    ("Cabinet members", Role.CABINET),
    ("Cabinet members", Role.LEADER),
    ("Performance officers", Role.OFFICER),
    ("Directors", Role.DIRECTOR),
    ("Scrutiny and audit", Role.SCRUTINY),
    ("Scrutiny and audit", Role.AUDITOR),
    ("Partners", Role.PARTNER),
)


@dataclass(frozen=True)
class DemoCast:
    """Implements `bot.web.ports.Cast` over one council's record."""

    database: Database
    council: str

    def people(self) -> Sequence[Persona]:
        """Everybody with a role, by what they are."""
        with self.database.reading() as session:
            everybody = people.every(session, self.council)
            services = {service.key: service for service in people.services(session, self.council)}
        ranked = sorted((_rank(person), person.name, person) for person in everybody if person.roles)
        return [_persona(person, services) for _, _, person in ranked]

    def places(self, email: str) -> Sequence[Channel]:
        """The channels of the bodies this person sits on; an officer can open them all."""
        with self.database.reading() as session:
            person = people.by_email(session, self.council, email)
            found = []
            for body in councils.bodies(session, self.council):
                if not body.channel or ":" in body.channel:
                    continue
                members = bodies.readers_of(session, self.council, body.channel) or ()
                if email in members or (person is not None and "officer" in person.roles):
                    accounts = tuple(Account("web", each, self.council, each) for each in members)
                    found.append(Channel(body.channel, body.name, accounts))
        return found

    def earlier(self, conversation: str) -> Sequence[Earlier]:
        """What the bot said in a conversation before this program started, oldest first."""
        with self.database.reading() as session:
            rows = outbox.delivered_to(session, self.council, "web", conversation)
            return [
                Earlier(
                    row.platform_id or row.key,
                    (row.delivered_at or row.due_at).astimezone(LONDON),
                    unseal(row.body).reply,
                )
                for row in rows
            ]


def _rank(person: Person) -> int:
    return next((place for place, (_, role) in enumerate(GROUPS) if role in person.roles), len(GROUPS))


def _persona(person: Person, services: dict[str, Service]) -> Persona:
    place = _rank(person)
    group = GROUPS[place][0] if place < len(GROUPS) else "Others"
    service = services.get(person.service or "")
    role = person.roles[0].capitalize()
    described = f"{role}, {service.name}" if service else role
    return Persona(person.email, person.name, described, group)
