"""What the log says every row of the framework holds by now: imports log each row, and everything since its change."""

from collections.abc import Mapping
from typing import Any

from storage.amending import AMENDED
from storage.pack.cells import MOMENT, CellFault
from storage.pack.columns import Table
from storage.pack.specification import HISTORY, OUTTURNS, TABLES
from storage.pack.work import key_text
from storage.pack.work_tables import WORDS
from storage.queries.words import TAUGHT, UNDONE
from storage.tables import LogEntry
from storage.undoing_figures import is_about_a_figure

HELD_AS_ROWS = {table.name: table for table in TABLES if table not in (OUTTURNS, HISTORY)}
"""Every table of a pack but the figures, whose versions are held against the log one by one."""

_CHANGES = frozenset({"imported", "undone", AMENDED})

Texts = Mapping[str, Any]
"""What a row holds, as a pack would write it, by column; a digest where people wrote it in their own words."""


class RowsTold:
    """The rows as the entries noted so far leave them, by table and key."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, dict[str, Any]]] = {name: {} for name in HELD_AS_ROWS}

    def note(self, entry: LogEntry) -> None:
        """Follow one entry, if it is about a row; entries come in their order."""
        if entry.what in (TAUGHT, UNDONE):
            self._follow(WORDS, entry.subject, entry.old, _taught(entry))
        elif entry.what in _CHANGES and not is_about_a_figure(entry):
            name, _, key = entry.subject.partition("|")
            table = HELD_AS_ROWS.get(name)
            if table is not None:
                self._follow(table, as_stored(table, key) if entry.what == AMENDED else key, entry.old, entry.new)

    def _follow(self, table: Table, key: str, old: Texts | None, new: Texts | None) -> None:
        rows = self.rows[table.name]
        if new is None:
            rows.pop(key, None)
        elif old is None:
            rows[key] = dict(new)
        else:
            rows.setdefault(key, {}).update(new)


def as_stored(table: Table, key: str) -> str:
    """A key as an import writes it, however a person did; one that can't be read stays as it is."""
    parts = [*key.split("|"), *[""] * len(table.key)]
    try:
        read = tuple(table.column(name).read(part) for name, part in zip(table.key, parts, strict=False))
    except CellFault:
        return key
    return key_text(table, read)


def _taught(entry: LogEntry) -> Texts | None:
    return None if entry.new is None else {**entry.new, "taught_at": MOMENT.write(entry.at)}
