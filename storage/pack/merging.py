"""One row of a pack against the record: what to take over, and what was entered since and stays."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from storage.pack.columns import Column

ENTERED_SINCE = "it was entered since the last import and stays"
Base = Mapping[str, str]
"""A row as it was last imported: the text of each column it had."""


@dataclass
class Merged:
    """What to take over (by column), and what not to (by column, with the record's and the pack's word)."""

    changes: dict[str, Any] = field(default_factory=dict)
    kept: dict[str, tuple[Any, Any]] = field(default_factory=dict)


def merge(columns: Iterable[Column], wanted: Mapping[str, Any], stored: Any, base: Base | None) -> Merged:
    """Compare the pack (`wanted`) with the stored row and with the last import.

    What the pack changed since the last import is taken; what was changed in the record since is kept. A cell the
    last import did not have fills what is empty in the record; one that is empty, and was, says nothing.
    """
    merged = Merged()
    for column in columns:
        if column.name not in wanted:
            continue
        pack, record = wanted[column.name], getattr(stored, column.stored_as)
        if pack == record:
            continue
        imported_before = column.empty
        if base is not None and column.name in base:
            imported_before = column.read(base[column.name])
        if pack == imported_before == column.empty:
            continue
        if record == imported_before and pack != imported_before:
            merged.changes[column.name] = pack
        else:
            merged.kept[column.name] = (record, pack)
    return merged
