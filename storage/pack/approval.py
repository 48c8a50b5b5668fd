"""Rows of a pack that change the framework, kept until a performance officer has approved them where that is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage import log
from storage.pack.columns import Table
from storage.queries import councils, people
from storage.tables import Council, PlannedAmendment

ASKED_ABOUT: Mapping[str, frozenset[str]] = {
    "indicators": frozenset(
        {"owner", "service", "priority", "portfolio", "polarity", "cumulative", "tolerance", "definition"}
    ),
    "services": frozenset({"portfolio"}),
    "priorities": frozenset({"portfolio"}),
    "portfolios": frozenset({"holder", "until"}),
    "targets": frozenset({"target", "lower", "upper", "floor", "tolerance"}),
}
"""Which columns of which table say who answers for an indicator, where it belongs, what it means and its targets."""

BEGINNING = "import|"
"""How the event of changes begins that an import asks for."""

REFUSED = "that change was not approved"

Wanted = tuple[str, str, dict[str, str]]
"""A change: table, key, and the columns with their texts."""


@dataclass
class Approval:
    """What an import leaves for approval, and what waits already since another one.

    `needed` says whether the council asks for approval at all: its framework from before the import counts, and its
    first import needs none. `changes` counts those asked for now, `waiting` holds the ids of what waits since before.
    """

    needed: bool = False
    asked: list[Wanted] = field(default_factory=list)
    changes: int = 0
    waiting: set[int] = field(default_factory=set)
    new: set[tuple[str, str]] = field(default_factory=set)
    _known: Mapping[tuple[str, str], list[PlannedAmendment]] = field(default_factory=dict)

    @classmethod
    def of(cls, session: Session, council: str, today: date) -> "Approval":
        """As the framework stands before the import.

        Other writers of the council wait from here on: two imports at once would ask for the same under one event.
        """
        if session.get(Council, council) is None:
            return cls()
        log.lock(session, council)
        needed = councils.framework(session, council, today).changes_need_approval
        known: dict[tuple[str, str], list[PlannedAmendment]] = {}
        wanted = select(PlannedAmendment).where(PlannedAmendment.council == council)
        for each in session.scalars(wanted.order_by(PlannedAmendment.id)):
            known.setdefault((each.table, each.key), []).append(each)
        return cls(needed=needed, _known=known)

    def added(self, table: Table, key: str) -> None:
        """A row that is new: it changes nothing that stands, and neither do its targets."""
        self.new.add((table.name, key))

    def asks_about_new(self, table: Table, key: str) -> bool:
        """Whether a row that is not there yet changes what stands: a target of an indicator that was there before."""
        return self.needed and table.name == "targets" and ("indicators", key.partition("|")[0]) not in self.new

    def given(self, table: str, key: str) -> dict[str, str]:
        """What imports asked for of a row before and somebody has approved, the newest text of each column."""
        done = (each for each in self._known.get((table, key), ()) if each.state == "done" and _is_by_import(each))
        return {name: text for each in done for name, text in each.columns.items()}

    def hold(self, table: Table, key: str, wanted: Mapping[str, Any]) -> tuple[dict[str, str], frozenset[str]]:
        """Keep for approval what needs it; the texts that were refused before, and the columns that were not taken."""
        if not self.needed:
            return {}, frozenset()
        asked_about = ASKED_ABOUT.get(table.name, frozenset())
        texts = {name: table.column(name).write(wanted[name]) for name in wanted if name in asked_about}
        return self.hold_texts(table.name, key, texts)

    def hold_texts(self, table: str, key: str, texts: Mapping[str, str]) -> tuple[dict[str, str], frozenset[str]]:
        """The same for texts that need it whatever they are, such as the council's settings."""
        if not self.needed:
            return {}, frozenset()
        before = {name: self._before(table, key, name, text) for name, text in texts.items()}
        refused = {name: texts[name] for name, each in before.items() if each is not None and each.state == "refused"}
        if any(each is None for each in before.values()):
            # What was asked for of the same row before is asked for again with it, as one change.
            self._ask([(table, key, {name: text for name, text in texts.items() if name not in refused})])
        else:
            self.waiting |= {each.id for each in before.values() if each is not None and each.state != "refused"}
        return refused, frozenset(texts)

    def hold_holder(self, changes: Sequence[Wanted], *, on_any_day: bool) -> bool:
        """Keep a new holder's beginning, and the ends that go with it, unless it waits already or was refused.

        Whether it was refused is given back. With `on_any_day` that counts whichever day it was asked for.
        """
        table, key, columns = changes[0]
        rows = (
            each
            for (of, known), rows in self._known.items()
            if of == table and known.partition("|")[0] == key.partition("|")[0]
            for each in rows
            if each.columns.get("holder") == columns["holder"]
        )
        newest = max(rows, key=lambda each: each.id, default=None)
        if newest is not None and newest.state in ("asked", "planned"):
            self.waiting.add(newest.id)
        elif newest is not None and newest.state == "refused" and (on_any_day or newest.key == key):
            return True
        else:
            self._ask(list(changes))
        return False

    def _ask(self, together: list[Wanted]) -> None:
        self.asked += together
        self.changes += 1

    def overtaken(self) -> list[PlannedAmendment]:
        """What earlier imports asked for and this one asks for otherwise."""
        return [
            each
            for table, key, columns in self.asked
            for each in self._known.get((table, key), ())
            if each.state == "asked" and _is_by_import(each) and columns.keys() & each.columns
        ]

    def _before(self, table: str, key: str, name: str, text: str) -> PlannedAmendment | None:
        """What was asked for before and says the same, if it waits still or was refused."""
        about = [each for each in self._known.get((table, key), ()) if name in each.columns]
        newest = about[-1] if about else None
        if newest is None or newest.columns[name] != text or newest.state not in ("asked", "planned", "refused"):
            return None
        return newest


def _is_by_import(planned: PlannedAmendment) -> bool:
    return (planned.event or "").startswith(BEGINNING)


def event_of(session: Session, council: str) -> str:
    """What joins the changes that one import asks for; no other import has it."""
    count = select(func.count()).select_from(PlannedAmendment).where(PlannedAmendment.council == council)
    return f"{BEGINNING}{session.scalar(count)}"


def approvers(session: Session, council: str, actor: str) -> tuple[str, ...]:
    """The names of those who may approve what `actor` imports: every other performance officer."""
    officers = people.with_role(session, council, "officer")
    return tuple(each.name for each in officers if each.email != actor.strip().lower())
