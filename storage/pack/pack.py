"""A pack that has been read: its settings, and its rows by table, each cell with its value."""

from dataclasses import dataclass, field
from typing import Any

from storage.pack.columns import Table

Key = tuple[Any, ...]


@dataclass(frozen=True)
class Row:
    """One row: its line in the file, and its values by column; a column that the file has not is not there."""

    line: int
    key: Key
    values: dict[str, Any]


@dataclass(frozen=True)
class PackTable:
    """The rows of one table, in the order of the file."""

    table: Table
    file: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Pack:
    """A council's files, read and found without fault as far as that can be told without the record.

    `settings` is what council.toml holds besides its bodies; `notes` are sentences about what was passed over.
    """

    council: str
    settings: dict[str, Any]
    settings_file: str = "council.toml"
    tables: dict[str, PackTable] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def rows(self, table: Table) -> tuple[Row, ...]:
        """The rows of a table; none where the pack has no such table."""
        found = self.tables.get(table.name)
        return found.rows if found else ()

    def file(self, table: Table) -> str:
        """What a person calls the file of a table."""
        found = self.tables.get(table.name)
        return found.file if found else f"{table.name}.csv"
