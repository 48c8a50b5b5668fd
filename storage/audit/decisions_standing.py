"""Whether what was decided stands as the log says: changes to come, digests held back, and verified figures."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.personal_text import PERSONAL
from storage.planning import ASKED, NOT_MADE, PLANNED
from storage.queries.holds import HELD, RELEASED
from storage.queries.verifications import PICKED
from storage.tables import HeldDigest, LogEntry, PlannedAmendment, Verification

_ASKING = {ASKED: "asked", PLANNED: "planned"}
_DECIDED = {
    "approved a change": "planned",
    "refused a change": "refused",
    "withdrawn a change": "withdrawn",
    NOT_MADE: "refused",
}
Planned = tuple[str, tuple[tuple[str, str], ...]]
"""A change to come: what it is of, and what it says, the day it starts included."""


class DecisionsTold:
    """How things stand by the entries noted so far."""

    def __init__(self) -> None:
        self.planned: dict[Planned, Counter[str]] = defaultdict(Counter)
        self.asked_by: dict[Planned, Counter[str]] = defaultdict(Counter)
        self.held: dict[str, bool] = {}
        self.verified: dict[tuple[str, str], str] = {}

    def note(self, entry: LogEntry) -> None:
        """Follow one entry, if it decides anything of these."""
        if entry.what in _ASKING:
            key = _planned(entry.subject, entry.new or {})
            self.planned[key][_ASKING[entry.what]] += 1
            self.asked_by[key][entry.actor] += 1
        elif entry.what in _DECIDED:
            stands = self.planned[_planned(entry.subject, entry.new or {})]
            stands[next((state for state in ("asked", "planned") if stands[state] > 0), "asked")] -= 1
            stands[_DECIDED[entry.what]] += 1
        elif entry.what in (HELD, RELEASED):
            self.held[entry.subject] = entry.what == HELD
        else:
            self._note_verifying(entry)

    def _note_verifying(self, entry: LogEntry) -> None:
        said = {**(entry.old or {}), **(entry.new or {})}
        if "version" in said and (entry.what == PICKED or "outcome" in said):
            self.verified[entry.subject, str(said["version"])] = str(said.get("outcome", "picked"))


def faults(session: Session, council: str, told: DecisionsTold) -> Iterator[str]:
    """A sentence for everything that stands otherwise than it was decided."""
    yield from _planned_faults(session, council, told)
    held = {row.key: row.released_at is None for row in _rows(session, council, HeldDigest)}
    for key in sorted({*held, *told.held}):
        if held.get(key, False) != told.held.get(key, False):
            yield f"Whether the digest {key} is held back is not as the log says."
    for each in _rows(session, council, Verification):
        subject = f"{each.code}|{each.period.notation}"
        if each.outcome != told.verified.get((subject, str(each.revision))):
            yield f"{each.code} for {each.period.notation}: that it is {_said(each.outcome)} is not what the log says."


def _planned_faults(session: Session, council: str, told: DecisionsTold) -> Iterator[str]:
    states: dict[Planned, Counter[str]] = defaultdict(Counter)
    asked_by: dict[Planned, Counter[str]] = defaultdict(Counter)
    for each in _rows(session, council, PlannedAmendment):
        key = _planned(f"{each.table}|{each.key}", {**each.columns, "starts": each.starts.isoformat()})
        # What took effect is logged as the change itself.
        states[key]["planned" if each.state == "done" else each.state] += 1
        asked_by[key][each.asked_by] += 1
    for key in sorted({*states, *told.planned}):
        if _counted(states[key]) != _counted(told.planned[key]) or +asked_by[key] != +told.asked_by[key]:
            yield f"A change to come of {' for '.join(key[0].split('|')[1:])} is not as it was asked for and decided."


def _counted(states: Counter[str]) -> Counter[str]:
    """How many stand how; of several that say the same, the log does not tell which of those still open was decided."""
    if states.total() == 1:
        return +states
    return +Counter({**states, "asked": 0, "planned": states["asked"] + states["planned"]})


def _planned(subject: str, content: Mapping[str, Any]) -> Planned:
    return subject, tuple(sorted((name, str(value)) for name, value in content.items() if name not in PERSONAL))


def _rows(session: Session, council: str, table: type[Any]) -> Iterator[Any]:
    return iter(session.scalars(select(table).where(table.council == council)))


def _said(outcome: str) -> str:
    return {"picked": "still to be verified", "question": "in question"}.get(outcome, outcome)
