"""Who can be played in the browser page, and where they can talk."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from bot.clock import LONDON
from bot.envelope import unseal
from bot.message import Account
from bot.web.ports import Channel, Earlier, Persona
from domain.access import Role
from storage import Database
from storage.queries import bodies, councils, outbox, people, portfolios
from storage.tables import Person

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


ROLE_WORDS: dict[Role | None, str] = {
    Role.MANAGER: "Service manager",
    Role.HEAD: "Head of service",
    Role.CABINET: "Cabinet member",
    Role.LEADER: "Leader of the council",
    Role.OFFICER: "Performance officer",
}
FIRST = "Start here"


@dataclass(frozen=True)
class DemoCast:
    """Implements `bot.web.ports.Cast` over one record; `first` are the addresses offered before all others."""

    database: Database
    council: str
    first: tuple[str, ...] = ()

    def people(self) -> Sequence[Persona]:
        """Everybody with a role, by what they are."""
        with self.database.reading() as session:
            everybody = people.every(session, self.council)
            services = {service.key: service.name for service in people.services(session, self.council)}
            held = {row.holder: row.name for row in portfolios.on(session, self.council, date.max)}
        known = sorted((person for person in everybody if person.roles), key=lambda each: (_rank(each), each.name))
        leads = [person for email in self.first for person in known if person.email == email]
        others = [person for person in known if person not in leads]
        about = {each.email: held.get(each.email) or services.get(each.service or "", "") for each in known}
        return [_persona(each, about[each.email], FIRST if each in leads else "") for each in (*leads, *others)]

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
                    found.append(
                        Channel(body.channel, body.name, tuple(self._account(session, each) for each in members))
                    )
        return found

    def _account(self, session: Session, email: str) -> Account:
        person = people.by_email(session, self.council, email)
        return Account("web", email, self.council, email, person.name if person is not None else "")

    def earlier(self, conversation: str) -> Sequence[Earlier]:
        """What the bot said in a conversation before this program started, oldest first."""
        with self.database.reading() as session:
            rows = outbox.delivered_to(session, self.council, "web", conversation)
            return [
                Earlier(
                    row.platform_id or row.key,
                    row.due_at.astimezone(LONDON),
                    unseal(row.body).reply,
                )
                for row in rows
            ]


def _rank(person: Person) -> int:
    return next((place for place, (_, role) in enumerate(GROUPS) if role in person.roles), len(GROUPS))


def _persona(person: Person, what: str, group: str) -> Persona:
    place = _rank(person)
    own_group = GROUPS[place][0] if place < len(GROUPS) else "Others"
    role = ROLE_WORDS.get(GROUPS[place][1] if place < len(GROUPS) else None, person.roles[0].capitalize())
    return Persona(person.email, person.name, f"{role}, {what}" if what else role, group or own_group)
