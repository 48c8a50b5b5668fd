"""Whose figure is it: the facts that decide who may see and change it, for many indicators at once."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from sqlalchemy.orm import Session

from domain.access import FigureFacts, State
from storage.queries import people
from storage.queries.lasting import lasting
from storage.tables import Indicator, Person, Service


@dataclass(frozen=True)
class Whose:
    """The people and services of a council on one day."""

    people: dict[str, Person]
    services: dict[str, Service]
    today: date
    _facts: dict[tuple[str | None, ...], FigureFacts] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def on(cls, session: Session, council: str, today: date) -> "Whose":
        """As they are today."""
        return lasting(session, council, ("whose", today.isoformat()), lambda: cls._looked_up(session, council, today))

    @classmethod
    def _looked_up(cls, session: Session, council: str, today: date) -> "Whose":
        everybody = {person.email: person for person in people.every(session, council)}
        return cls(everybody, {service.key: service for service in people.services(session, council)}, today)

    def facts(self, indicator: Indicator, state: State | None) -> FigureFacts:
        """What the rules of access need to know of one figure; the same for all that belong to the same people."""
        key = (indicator.owner, indicator.deputy, indicator.service, indicator.partner, state)
        known = self._facts.get(key)
        if known is None:
            known = self._facts[key] = self._looked_at(indicator, state)
        return known

    def _looked_at(self, indicator: Indicator, state: State | None) -> FigureFacts:
        stand_in = self.stand_in(indicator.owner)
        deputies = {email for email in (indicator.deputy, stand_in) if email}
        service = self.services.get(indicator.service)
        return FigureFacts(
            state=state,
            owner=indicator.owner,
            deputies=frozenset(deputies),
            service=indicator.service,
            directorate=(service.directorate or "") if service else "",
            partner=indicator.partner or "",
        )

    def stand_in(self, email: str) -> str:
        """Who stands in for somebody today: their deputy while they are away; empty otherwise."""
        person = self.people.get(email)
        return (person.deputy or "") if person and self.is_away(email) else ""

    def stands_in_for(self, email: str) -> tuple[str, ...]:
        """Those for whom somebody stands in today."""
        return tuple(each for each, person in self.people.items() if person.deputy == email and self.is_away(each))

    def is_away(self, email: str) -> bool:
        """Whether somebody is away today."""
        return email in self._away

    @cached_property
    def _away(self) -> frozenset[str]:
        return frozenset(email for email, person in self.people.items() if _is_away(person, self.today))

    def answers_for(self, indicator: Indicator) -> str:
        """Who is asked for the figure today: the owner, or while they are away their own or the indicator's deputy.

        Their own comes first: it is whom they have named for the time they are away.
        """
        if not self.is_away(indicator.owner):
            return indicator.owner
        return self.stand_in(indicator.owner) or indicator.deputy or indicator.owner

    def name(self, email: str | None) -> str:
        """What a person is called; the address itself for somebody no longer known."""
        if not email:
            return ""
        person = self.people.get(email)
        return person.name if person else email


def _is_away(person: Person, today: date) -> bool:
    if person.away_from is None and person.away_until is None:
        return False
    begun = person.away_from is None or person.away_from <= today
    return begun and (person.away_until is None or today <= person.away_until)
