"""What would keep a council's messages from arriving, found beforehand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from domain.access import Role
from domain.framework import Framework
from handlers.wording import count_of, listed
from storage.queries import accounts, bodies, councils, indicators, people
from storage.tables import Person

NAMES_AT_ONCE = 5
LOWERS = frozenset({Role.PARTNER.value})


@dataclass(frozen=True)
class Finding:
    """One thing that is well, or that is missing and how to get it; `is_needed` when nothing works without it."""

    is_well: bool
    sentence: str
    is_needed: bool = True


def findings(session: Session, council: str, today: date, doors: tuple[str, ...]) -> Iterator[Finding]:
    """Everything worth saying about one council and the doors that are configured."""
    framework = councils.framework(session, council, today)
    live = indicators.live(session, council)
    everybody = people.every(session, council)
    yield Finding(
        True, f"{framework.name}: {count_of(len(live), 'indicator')}, {count_of(len(everybody), 'person', 'people')}."
    )
    yield from _workspaces(framework, doors)
    yield from _channels(session, council, framework, everybody, doors)
    yield from _owners(session, council, everybody, {each.owner for each in live}, doors)
    if not any(Role.OFFICER in person.roles for person in everybody):
        yield Finding(False, "Nobody is a performance officer, so nobody would be told of messages that can't arrive.")


def _workspaces(framework: Framework, doors: tuple[str, ...]) -> Iterator[Finding]:
    named = {"slack": framework.slack_team, "teams": framework.teams_tenant}
    settings = {"slack": "[slack] team", "teams": "[teams] tenant"}
    for door in doors:
        if not named[door]:
            why = "people are matched by e-mail address only inside it"
            yield Finding(False, f"{framework.name} names no {settings[door]} in council.toml; {why}.")


def _channels(
    session: Session, council: str, framework: Framework, everybody: tuple[Person, ...], doors: tuple[str, ...]
) -> Iterator[Finding]:
    roles = {person.email: person.roles for person in everybody}
    for body in framework.bodies:
        if body.digest is None:
            continue
        if not body.channel:
            yield Finding(False, f"{body.name} has a digest but no channel.")
            continue
        door = body.channel.partition(":")[0] if ":" in body.channel else "web"
        if door not in doors:
            yield Finding(False, f"{body.name}'s channel {body.channel} leads through a door that is not configured.")
        members = bodies.readers_of(session, council, body.channel) or ()
        lowering = [email for email in members if LOWERS & set(roles.get(email, ()))]
        if lowering:
            yield Finding(False, f"{body.name}'s digest shows only what {listed(lowering)} may see.", is_needed=False)


def _owners(
    session: Session, council: str, everybody: tuple[Person, ...], owners: set[str], doors: tuple[str, ...]
) -> Iterator[Finding]:
    if "slack" in doors or not doors:
        return
    unmet = [
        person.name
        for person in everybody
        if person.email in owners
        and not accounts.of_person(session, council, person.email)
        and not any(accounts.account_named_for(session, council, door, person.email) for door in doors)
    ]
    if unmet:
        names = listed(unmet[:NAMES_AT_ONCE])
        more = f" and {len(unmet) - NAMES_AT_ONCE} more" if len(unmet) > NAMES_AT_ONCE else ""
        yield Finding(False, f"The Teams app has not been used by {names}{more}: reminders can't reach them yet.")
