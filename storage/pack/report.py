"""What came of an import, for the person who asked for it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Conflict:
    """Something the pack says that was not taken over: the record's own word stands. `why` ends the sentence."""

    table: str
    key: str
    column: str
    record: str
    pack: str
    why: str

    def __str__(self) -> str:
        kept = f"the record says {self.record or 'nothing'}, the pack {self.pack or 'nothing'}"
        return f"{self.table}, {self.key}, {self.column}: {kept}; {self.why}."


@dataclass(frozen=True)
class Counts:
    """How many rows of a table were added, changed and left as they were."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0


@dataclass(frozen=True)
class Waiting:
    """Changes that wait for approval: how many were asked for now and before, and the names of who may approve them.

    `event` joins those asked for now.
    """

    asked: int
    before: int
    approvers: tuple[str, ...]
    event: str = ""

    def __str__(self) -> str:
        count = self.asked + self.before
        many = "1 change waits" if count == 1 else f"{count:,} changes wait"
        by = " or ".join(self.approvers)
        since = f" ({self.before:,} asked for before)" if self.before else ""
        if not by:
            return f"{many} for approval{since}, and nobody else is a performance officer here who could give it."
        return f"{many} for approval by {by}{since}."


@dataclass(frozen=True)
class ImportReport:
    """An import: how many rows of which table, what was kept against the pack, what was noticed and what waits."""

    council: str
    by_table: Mapping[str, Counts]
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[str, ...] = ()
    waiting: Waiting | None = None

    @property
    def added(self) -> int:
        """Rows added in all tables."""
        return sum(counts.added for counts in self.by_table.values())

    @property
    def changed(self) -> int:
        """Rows changed in all tables."""
        return sum(counts.changed for counts in self.by_table.values())

    @property
    def unchanged(self) -> int:
        """Rows left as they were in all tables."""
        return sum(counts.unchanged for counts in self.by_table.values())

    def __str__(self) -> str:
        if not self.added and not self.changed:
            lines = [] if self.waiting else ["Nothing to change."]
        else:
            lines = [
                f"{name}: {counts.added} added, {counts.changed} changed, {counts.unchanged} as before"
                for name, counts in self.by_table.items()
            ]
        return "\n".join([*lines, *([str(self.waiting)] if self.waiting else [])])
