"""Who may see a figure and who may do what with it."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Role(StrEnum):
    """What a person is to the council; one person can be several."""

    MANAGER = "manager"
    HEAD = "head"
    DIRECTOR = "director"
    CABINET = "cabinet"
    LEADER = "leader"
    OFFICER = "officer"
    SCRUTINY = "scrutiny"
    AUDITOR = "auditor"
    PARTNER = "partner"
    ADMIN = "admin"


class State(StrEnum):
    """How far a figure has come."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    SIGNED_OFF = "signed off"
    PUBLISHED = "published"

    @property
    def is_signed_off(self) -> bool:
        """Whether it is locked; what is not carries the word draft or provisional wherever it is shown."""
        return self in (State.SIGNED_OFF, State.PUBLISHED)


class Act(StrEnum):
    """What can be done with a figure, or with the framework."""

    ENTER = "enter"
    CORRECT = "correct"
    SIGN_OFF = "sign off"
    PUBLISH = "publish"
    RESTATE = "restate"
    CHANGE_FRAMEWORK = "change framework"


_WORKS_OR_SITS_HERE = frozenset(Role) - {Role.PARTNER, Role.MANAGER}
_OPEN_STATES = (None, State.DRAFT, State.SUBMITTED)
_STATES_FOR: dict[Act, tuple[State | None, ...]] = {
    Act.ENTER: _OPEN_STATES,
    Act.CORRECT: _OPEN_STATES,
    Act.SIGN_OFF: (State.SUBMITTED,),
    Act.PUBLISH: (State.SIGNED_OFF,),
    Act.RESTATE: (State.SIGNED_OFF, State.PUBLISHED),
}


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who asks or reads along.

    `service` is the one they belong to, `heads` and `directed` the keys of the services they head and direct,
    `directorates` those of all these services; `organisation` a partner's name. Without an address they count as
    the public. Addresses and keys are compared as they are: in one case, as storage keeps them.
    """

    email: str = ""
    roles: frozenset[Role] = frozenset()
    service: str = ""
    heads: frozenset[str] = frozenset()
    directed: frozenset[str] = frozenset()
    directorates: frozenset[str] = frozenset()
    organisation: str = ""

    @classmethod
    def public(cls) -> Self:
        """Somebody the council does not know."""
        return cls()

    @property
    def is_of_the_council(self) -> bool:
        """Whether they are an employee or a member of the council rather than the public or a mere partner."""
        return bool(self.email) and (Role.PARTNER not in self.roles or bool(self.roles & _WORKS_OR_SITS_HERE))

    def looks_after(self, facts: "FigureFacts") -> bool:
        """Whether the figure is theirs to give: its owner, a deputy or the head of its service."""
        return bool(self.email) and (self.email in (facts.owner, *facts.deputies) or facts.service in self.heads)

    def leads_directorate(self, facts: "FigureFacts") -> bool:
        """Whether they direct its service, or head another one in the same directorate."""
        heads_there = bool(self.heads) and bool(facts.directorate) and facts.directorate in self.directorates
        return heads_there or self.is_director_of(facts)

    def is_director_of(self, facts: "FigureFacts") -> bool:
        """Whether they direct its service or directorate; a director with no service counts for every directorate."""
        if facts.service in self.directed:
            return True
        if Role.DIRECTOR not in self.roles:
            return False
        if not (self.service or self.directed or self.directorates):
            return True
        return bool(facts.directorate) and facts.directorate in self.directorates

    def is_its_partner(self, facts: "FigureFacts") -> bool:
        """Whether the figure comes from their own partner organisation."""
        ours = self.organisation.casefold()
        return Role.PARTNER in self.roles and bool(ours) and ours == facts.partner.casefold()


@dataclass(frozen=True, slots=True)
class FigureFacts:
    """What decides who may see a figure: whose it is and how far it has come (None: nothing entered yet).

    `deputies` are the indicator's deputy and whoever stands in for the owner today.
    """

    state: State | None = None
    owner: str = ""
    deputies: frozenset[str] = frozenset()
    service: str = ""
    directorate: str = ""
    partner: str = ""


def may_see(viewer: Viewer, facts: FigureFacts) -> bool:
    """Whether this person alone, in a direct chat, may see the figure."""
    if facts.state is State.PUBLISHED or viewer.is_its_partner(facts):
        return True
    if viewer.roles & {Role.OFFICER, Role.ADMIN, Role.AUDITOR}:
        return True
    if facts.state is State.SIGNED_OFF:
        return viewer.is_of_the_council or viewer.looks_after(facts)
    if facts.state is State.SUBMITTED:
        return viewer.looks_after(facts) or viewer.leads_directorate(facts)
    return viewer.looks_after(facts)


def may_all_see(viewers: Collection[Viewer] | None, facts: FigureFacts) -> bool:
    """Whether a place may be shown the figure: it is signed off and the least privileged of its people may see it.

    An audience that is unknown (None) or empty counts as the public.
    """
    if facts.state is None or not facts.state.is_signed_off:
        return False
    return all(may_see(viewer, facts) for viewer in viewers or (Viewer.public(),))


def may_do(viewer: Viewer, act: Act, facts: FigureFacts | None = None) -> bool:
    """Whether this person may do this to the figure in its present state; only the framework needs no `facts`.

    An auditor changes nothing, whatever else they are.
    """
    if Role.AUDITOR in viewer.roles:
        return False
    is_officer = Role.OFFICER in viewer.roles
    if act is Act.CHANGE_FRAMEWORK:
        return is_officer
    if facts is None or facts.state not in _STATES_FOR[act]:
        return False
    if act in (Act.ENTER, Act.CORRECT):
        return is_officer or viewer.looks_after(facts) or viewer.is_its_partner(facts)
    if act is Act.SIGN_OFF:
        return bool(viewer.email) and (facts.service in viewer.heads or viewer.is_director_of(facts))
    return is_officer
