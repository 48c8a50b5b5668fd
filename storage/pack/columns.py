"""What a column and a table of a pack are."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from storage.pack import cells
from storage.pack.cells import Kind
from storage.tables import Base


@dataclass(frozen=True)
class Column:
    """A column: its heading, its kind, whether it must be filled, and the table whose key it holds, if any.

    `attribute` is what the stored row calls it, and `empty` what an empty cell means there.
    """

    name: str
    kind: Kind = cells.TEXT
    required: bool = False
    refers: str = ""
    attribute: str = ""
    empty: Any = None

    @property
    def stored_as(self) -> str:
        """The attribute of the stored row."""
        return self.attribute or self.name

    def read(self, text: str) -> Any:
        """The value of a cell's text; raises CellFault."""
        return self.kind.read(text) if text else self.empty

    def write(self, value: Any) -> str:
        """A cell's text for a value."""
        return "" if value is None or value == self.empty else self.kind.write(value)


@dataclass(frozen=True)
class Table:
    """A table: its name (`people` in people.csv), the class of its rows, and which columns are the key."""

    name: str
    row: type[Base]
    key: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def headings(self) -> tuple[str, ...]:
        """The columns' names in their order."""
        return tuple(column.name for column in self.columns)

    def column(self, name: str) -> Column:
        """The column with this heading."""
        return self._by_name[name]

    @cached_property
    def _by_name(self) -> dict[str, Column]:
        return {column.name: column for column in self.columns}
