"""What came of an import, for the person who asked for it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


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
class SettingChanged:
    """A setting of council.toml that is another from the day of import on; None stands for one that is not set."""

    name: str
    before: Any
    after: Any

    def __str__(self) -> str:
        return f"council.toml, {self.name}: {_said(self.after)} from today, it was {_said(self.before)}."


def _said(setting: Any) -> str:
    return "not set" if setting is None else json.dumps(setting, ensure_ascii=False)


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
    """An import: how many rows of which table, what was kept against the pack, what was noticed and what waits.

    `settings` are those of council.toml that are others now.
    """

    council: str
    by_table: Mapping[str, Counts]
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[str, ...] = ()
    waiting: Waiting | None = None
    settings: tuple[SettingChanged, ...] = ()

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
        lines += [str(each) for each in self.settings]
        return "\n".join([*lines, *([str(self.waiting)] if self.waiting else [])])
