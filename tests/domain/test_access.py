"""Who may see and do what, as a table that a council's monitoring officer could read."""

from dataclasses import replace
from itertools import product

import pytest

from domain.access import Act, FigureFacts, Role, State, Viewer, may_all_see, may_do, may_see

FACTS = FigureFacts(
    owner="owner@hart.example",
    deputies=frozenset({"deputy@hart.example"}),
    service="waste",
    directorate="Place",
    partner="Serco",
)
PLACE, PEOPLE = frozenset({"Place"}), frozenset({"People"})


def somebody(*roles: Role, email: str = "somebody@hart.example", **more: object) -> Viewer:
    return replace(Viewer(email, frozenset(roles)), **more)  # type: ignore[arg-type]


VIEWERS = {
    "owner": somebody(Role.MANAGER, email="owner@hart.example", service="waste", directorates=PLACE),
    "deputy": somebody(Role.MANAGER, email="deputy@hart.example", service="parks", directorates=PLACE),
    "another manager": somebody(Role.MANAGER, service="waste", directorates=PLACE),
    "an employee without a role": somebody(service="waste", directorates=PLACE),
    "head of the service": somebody(Role.HEAD, service="waste", heads=frozenset({"waste"}), directorates=PLACE),
    "head in the directorate": somebody(Role.HEAD, service="parks", heads=frozenset({"parks"}), directorates=PLACE),
    "head elsewhere": somebody(Role.HEAD, service="homes", heads=frozenset({"homes"}), directorates=PEOPLE),
    "director of the directorate": somebody(Role.DIRECTOR, service="parks", directorates=PLACE),
    "director named for the service": somebody(directed=frozenset({"waste"}), directorates=PLACE),
    "director elsewhere": somebody(Role.DIRECTOR, service="homes", directorates=PEOPLE),
    "chief executive": somebody(Role.DIRECTOR),
    "cabinet member": somebody(Role.CABINET),
    "leader": somebody(Role.LEADER),
    "scrutiny": somebody(Role.SCRUTINY),
    "officer": somebody(Role.OFFICER),
    "administrator": somebody(Role.ADMIN),
    "auditor": somebody(Role.AUDITOR),
    "its partner": somebody(Role.PARTNER, organisation="serco"),
    "another partner": somebody(Role.PARTNER, organisation="Veolia"),
    "a partner of no name": somebody(Role.PARTNER),
    "a partner in the cabinet": somebody(Role.PARTNER, Role.CABINET, organisation="Veolia"),
    "the public": Viewer.public(),
}

# What each may see: d draft (and nothing entered), s submitted, o signed off, p published.
MAY_SEE = {
    "owner": "dsop",
    "deputy": "dsop",
    "another manager": "op",
    "an employee without a role": "op",
    "head of the service": "dsop",
    "head in the directorate": "sop",
    "head elsewhere": "op",
    "director of the directorate": "sop",
    "director named for the service": "sop",
    "director elsewhere": "op",
    "chief executive": "sop",
    "cabinet member": "op",
    "leader": "op",
    "scrutiny": "op",
    "officer": "dsop",
    "administrator": "dsop",
    "auditor": "dsop",
    "its partner": "dsop",
    "another partner": "p",
    "a partner of no name": "p",
    "a partner in the cabinet": "op",
    "the public": "p",
}
LETTERS = {None: "d", State.DRAFT: "d", State.SUBMITTED: "s", State.SIGNED_OFF: "o", State.PUBLISHED: "p"}

ENTERS, SIGNS = {Act.ENTER, Act.CORRECT}, {Act.SIGN_OFF}
MAY_DO: dict[str, set[Act]] = {
    "owner": ENTERS,
    "deputy": ENTERS,
    "head of the service": ENTERS | SIGNS,
    "director of the directorate": SIGNS,
    "director named for the service": SIGNS,
    "chief executive": SIGNS,
    "officer": {*ENTERS, Act.PUBLISH, Act.RESTATE, Act.CHANGE_FRAMEWORK},
    "its partner": ENTERS,
}
IN_STATE: dict[Act, set[State | None]] = {
    Act.ENTER: {None, State.DRAFT, State.SUBMITTED},
    Act.CORRECT: {None, State.DRAFT, State.SUBMITTED},
    Act.SIGN_OFF: {State.SUBMITTED},
    Act.PUBLISH: {State.SIGNED_OFF},
    Act.RESTATE: {State.SIGNED_OFF, State.PUBLISHED},
    Act.CHANGE_FRAMEWORK: set(LETTERS),
}


def in_state(state: State | None) -> FigureFacts:
    return replace(FACTS, state=state)


def test_the_table_has_a_row_for_everybody() -> None:
    assert MAY_SEE.keys() == VIEWERS.keys()


@pytest.mark.parametrize(("name", "state"), [*product(VIEWERS, LETTERS)])
def test_who_may_see_a_figure_on_its_way_to_publication(name: str, state: State | None) -> None:
    assert may_see(VIEWERS[name], in_state(state)) == (LETTERS[state] in MAY_SEE[name])


@pytest.mark.parametrize(("name", "act", "state"), [*product(VIEWERS, Act, LETTERS)])
def test_who_may_do_what_to_a_figure_and_when(name: str, act: Act, state: State | None) -> None:
    expected = act in MAY_DO.get(name, set()) and state in IN_STATE[act]
    assert may_do(VIEWERS[name], act, in_state(state)) == expected


def test_an_auditor_changes_nothing_whatever_else_they_are() -> None:
    auditor = somebody(*Role, email="owner@hart.example", heads=frozenset({"waste"}))
    assert not any(may_do(auditor, act, in_state(state)) for act, state in product(Act, LETTERS))


def test_only_the_framework_can_be_changed_without_a_figure() -> None:
    assert [act for act in Act if may_do(VIEWERS["officer"], act)] == [Act.CHANGE_FRAMEWORK]


@pytest.mark.parametrize(("name", "state"), [*product(VIEWERS, LETTERS)])
def test_a_channel_is_shown_what_its_least_privileged_member_may_see_and_nothing_unsigned(
    name: str, state: State | None
) -> None:
    audience = [VIEWERS["officer"], VIEWERS[name], VIEWERS["owner"]]
    signed_off = state in (State.SIGNED_OFF, State.PUBLISHED)
    assert may_all_see(audience, in_state(state)) == (signed_off and LETTERS[state] in MAY_SEE[name])


@pytest.mark.parametrize("audience", [None, []])
def test_an_audience_nobody_knows_counts_as_the_public(audience: list[Viewer] | None) -> None:
    assert may_all_see(audience, in_state(State.PUBLISHED))
    assert not may_all_see(audience, in_state(State.SIGNED_OFF))


def test_an_indicator_without_owner_partner_or_directorate_belongs_to_nobody() -> None:
    orphan = FigureFacts(State.DRAFT)
    for name in ("the public", "a partner of no name", "head elsewhere", "another manager"):
        assert not may_see(VIEWERS[name], orphan)
        assert not may_do(VIEWERS[name], Act.ENTER, orphan)
