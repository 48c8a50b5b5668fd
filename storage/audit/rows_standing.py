"""Whether every row of the framework is what the log says: targets, owners, people, portfolios and all the others."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.audit.kept_texts import agrees
from storage.audit.rows_told import HELD_AS_ROWS, RowsTold
from storage.pack.cells import CellFault
from storage.pack.columns import Column, Table
from storage.pack.work import key_text
from storage.personal_text import is_digest
from storage.tables import KeptText

AT_ONCE = 1000
LONGEST_SAID = 60
"""What is longer is not repeated, only named."""


class RowsStanding:
    """One pass over the rows that stand, held against those the log told of."""

    def __init__(self, session: Session, council: str, told: RowsTold, texts: Mapping[str, KeptText]) -> None:
        self._session, self._council, self._told, self._texts = session, council, told, texts
        self.looked_at = 0

    def faults(self) -> Iterator[str]:
        """A sentence for everything that was altered, added or removed without the log."""
        for table in HELD_AS_ROWS.values():
            yield from self._of(table)

    def _of(self, table: Table) -> Iterator[str]:
        left = dict(self._told.rows[table.name])
        parts = [table.column(name).stored_as for name in table.key]
        columns = [column for column in table.columns if column.name not in table.key]
        wanted = select(table.row).where(table.row.__table__.c.council == self._council)
        for row in self._session.scalars(wanted.execution_options(yield_per=AT_ONCE)):
            self.looked_at += 1
            key = key_text(table, tuple(getattr(row, part) for part in parts))
            told = left.pop(key, None)
            if told is None:
                yield f"{_called(table, key)} is in the record, and the log says nothing of it."
                continue
            for column in columns:
                yield from self._compared(f"{_called(table, key)}", column, getattr(row, column.stored_as), told)
        for key in left:
            yield f"{_called(table, key)} is in the log and no longer in the record."

    def _compared(self, called: str, column: Column, value: Any, told: Mapping[str, Any]) -> Iterator[str]:
        held, logged = column.write(value), told.get(column.name) or ""
        if agrees(held, logged, self._texts) or _is_meant_by(column, value, logged):
            return
        name = column.name.replace("_", " ")
        if is_digest(logged) or max(len(held), len(logged)) > LONGEST_SAID:
            yield f"{called} differs from the log in its {name}."
        else:
            says = f"says {logged}" if logged else "leaves it empty"
            yield f"{called}: its {name} is {held or 'empty'}, and the log {says}."


def _is_meant_by(column: Column, value: Any, logged: Any) -> bool:
    """Whether the log says the same in other signs, as a person wrote it: `1,200` for 1200."""
    if is_digest(logged):
        return False
    try:
        return bool(column.read(logged) == value)
    except CellFault:
        return False


def _called(table: Table, key: str) -> str:
    return f"{key.replace('|', ', ')} in {table.name}"
