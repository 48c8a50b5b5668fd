"""An import under way: what it works on and what it has found so far."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.framework import Framework
from storage.log import Change
from storage.pack.approval import REFUSED, Approval, approvers
from storage.pack.columns import Table
from storage.pack.merging import ENTERED_SINCE, Base, Merged
from storage.pack.pack import Key, Pack, Row
from storage.pack.report import Conflict, Counts, ImportReport, SettingChanged, Waiting
from storage.tables import ImportedRow

MANY = 500


@dataclass
class Import:
    """One import, from its first row to its report.

    `restate` is the reason for changing signed-off figures, `event` what joins the changes that wait for approval.
    """

    session: Session
    pack: Pack
    today: date
    at: datetime
    actor: str
    restate: str | None = None
    approval: Approval = field(default_factory=Approval)
    counts: dict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(int)))
    conflicts: list[Conflict] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    settings: list[SettingChanged] = field(default_factory=list)
    rated_by_changed: set[str] = field(default_factory=set)
    every_rating_may_change: bool = False
    event: str = ""

    @property
    def council(self) -> str:
        """The key of the council."""
        return self.pack.council

    def framework(self) -> Framework:
        """The framework of today, the pack's own settings in it already."""
        from storage.queries import councils

        return councils.framework(self.session, self.council, self.today)

    def bases(self, table: Table, rows: Sequence[Row]) -> dict[str, ImportedRow]:
        """These rows as they were last imported, by the text of their key."""
        wanted = select(ImportedRow).where(ImportedRow.council == self.council, ImportedRow.table == table.name)
        if len(rows) < MANY:
            wanted = wanted.where(ImportedRow.key.in_([key_text(table, row.key) for row in rows]))
        return {imported.key: imported for imported in self.session.scalars(wanted)}

    def base(self, table: Table, key: Key, stored: Any, before: ImportedRow | None) -> Base | None:
        """What imports have left in a stored row: the last one, and what was approved since and still stands."""
        approved = {
            name: text
            for name, text in self.approval.given(table.name, key_text(table, key)).items()
            if getattr(stored, table.column(name).stored_as) == table.column(name).read(text)
        }
        return {**(base_of(before) or {}), **approved} if approved else base_of(before)

    def remember(
        self, table: Table, row: Row, values: dict[str, Any], before: ImportedRow | None, kept: Collection[str] = ()
    ) -> None:
        """Keep the row as it was imported now; the columns that were not taken over (`kept`) count as not imported."""
        taken = {name: value for name, value in values.items() if name not in table.key and name not in kept}
        content = {name: table.column(name).write(value) for name, value in taken.items()}
        if before is None:
            key = key_text(table, row.key)
            imported = ImportedRow(
                council=self.council, table=table.name, key=key, content=content, imported_at=self.at
            )
            self.session.add(imported)
        elif {**before.content, **content} != before.content:
            before.content, before.imported_at = {**before.content, **content}, self.at

    def count(self, table: Table, what: str) -> None:
        """One more row `added`, `changed` or `unchanged`."""
        self.counts[table.name][what] += 1

    def keep(self, table: Table, key: Key, merged: Merged, why: str = ENTERED_SINCE) -> None:
        """Report what stays as it is in the record."""
        for name, (record, pack) in merged.kept.items():
            column = table.column(name)
            self.conflicts.append(
                Conflict(table.name, key_text(table, key), name, column.write(record), column.write(pack), why)
            )

    def hold(self, table: Table, key: Key, merged: Merged, stored: Any) -> frozenset[str]:
        """Take out of what changes what is to be approved first; gives back the columns that were taken out."""
        refused, held = self.approval.hold(table, key_text(table, key), merged.changes)
        turned_down = {
            name: (getattr(stored, table.column(name).stored_as, None), merged.changes[name]) for name in refused
        }
        self.keep(table, key, Merged(kept=turned_down), REFUSED)
        for name in held:
            del merged.changes[name]
        return held

    def log(self, table: Table, key: Key, old: dict[str, Any] | None, new: dict[str, Any]) -> None:
        """Note a change of a row for the log."""
        texts = [
            None if side is None else {n: table.column(n).write(v) for n, v in side.items()} for side in (old, new)
        ]
        self.changes.append(Change("imported", f"{table.name}|{key_text(table, key)}", texts[0], texts[1]))

    def report(self) -> ImportReport:
        """What came of it."""
        by_table = {name: Counts(**counts) for name, counts in self.counts.items()}
        notes = (*self.pack.notes, *self.notes)
        settings = tuple(self.settings)
        return ImportReport(self.council, by_table, tuple(self.conflicts), notes, self.waiting(), settings)

    def waiting(self) -> Waiting | None:
        """What waits for approval now, and for whose; None where nothing does."""
        asked, before = self.approval.changes, len(self.approval.waiting)
        names = approvers(self.session, self.council, self.actor) if asked or before else ()
        return Waiting(asked, before, names, self.event if asked else "") if asked or before else None


def key_text(table: Table, key: Key) -> str:
    """A row's key as text, such as `FI06|2026/27 Q2`."""
    return "|".join(table.column(name).write(part) for name, part in zip(table.key, key, strict=True)).rstrip("|")


def base_of(imported: ImportedRow | None) -> Base | None:
    """The content of the last import of a row."""
    return None if imported is None else imported.content
