"""Taking back the rows of an import: what it changed is as before, what it added goes unless something needs it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage import log
from storage.pack.columns import Table
from storage.pack.specification import TABLES
from storage.tables import Base, ImportedRow, PlannedAmendment


@dataclass(frozen=True)
class Row:
    """What one import did to one row: its texts before (None where it was added) and after."""

    table: Table
    key: str
    old: Mapping[str, str] | None
    new: Mapping[str, str]

    @property
    def named(self) -> str:
        """How people are told of it: `W01|2026/27 in targets`."""
        return f"{self.key} in {self.table.name}"


def is_as_imported(session: Session, council: str, row: Row) -> bool:
    """Whether the row still says all that the import made it say."""
    stored = _stored(session, council, row)
    return stored is not None and all(_text(row.table, stored, name) == text for name, text in row.new.items())


def give_row_back(session: Session, council: str, row: Row) -> log.Change:
    """Let a row that was changed say what it said before."""
    stored, old = _stored(session, council, row), row.old or {}
    for name, text in old.items():
        column = row.table.column(name)
        setattr(stored, column.stored_as, column.read(text))
    base = session.get(ImportedRow, (council, row.table.name, row.key))
    if base is not None:
        base.content = {**base.content, **old}
    return log.Change("undone", f"{row.table.name}|{row.key}", {name: row.new.get(name, "") for name in old}, old)


def remove(session: Session, council: str, added: Sequence[Row]) -> tuple[list[log.Change], list[str]]:
    """Remove what was added, the last tables first; what to log, and the names of what stays as something needs it."""
    left = sorted(added, key=lambda row: TABLES.index(row.table), reverse=True)
    changes: list[log.Change] = []
    while free := [row for row in left if not _is_needed(session, council, row)]:
        for row in free:
            session.delete(_stored(session, council, row))
            base = session.get(ImportedRow, (council, row.table.name, row.key))
            if base is not None:
                session.delete(base)
            changes.append(log.Change("undone", f"{row.table.name}|{row.key}", row.new, None))
            session.flush()
        left = [row for row in left if row not in free]
    return changes, [row.named for row in left]


def _is_needed(session: Session, council: str, row: Row) -> bool:
    key = row.key.split("|")[0]
    if _has_a_twin(session, council, row, key):
        return False
    return _is_referred_to(session, council, row, key) or _is_to_change(session, council, row, key)


def _is_referred_to(session: Session, council: str, row: Row, key: str) -> bool:
    for table in TABLES:
        council_column = table.row.__table__.c.council
        for column in table.columns:
            if column.refers != row.table.name:
                continue
            holding = select(table.row).where(council_column == council)
            holding = holding.where(getattr(table.row, column.stored_as) == column.read(key))
            if any(each is not _stored(session, council, row) for each in session.scalars(holding.limit(2))):
                return True
    return False


def _is_to_change(session: Session, council: str, row: Row, key: str) -> bool:
    """Whether a change that is to come, or waits for approval, is of this row or names it."""
    coming = select(PlannedAmendment).where(
        PlannedAmendment.council == council, PlannedAmendment.state.in_(("asked", "planned"))
    )
    tables = {table.name: table for table in TABLES}
    for each in session.scalars(coming):
        table = tables.get(each.table)
        if table is None:
            # The council's own settings refer to no row.
            continue
        named = {**dict(zip(table.key, each.key.split("|"), strict=False)), **each.columns}
        columns = [table.column(name) for name in named if table.column(name).refers == row.table.name]
        if (each.table, each.key) == (row.table.name, row.key):
            return True
        if any(column.read(named[column.name]) == column.read(key) for column in columns):
            return True
    return False


def _has_a_twin(session: Session, council: str, row: Row, key: str) -> bool:
    """Whether another row can be meant by what refers to this one: a portfolio's earlier holder."""
    first, stored = row.table.column(row.table.key[0]), _stored(session, council, row)
    alike = select(row.table.row).where(row.table.row.__table__.c.council == council)
    alike = alike.where(getattr(row.table.row, first.stored_as) == first.read(key))
    return any(each is not stored for each in session.scalars(alike))


def _stored(session: Session, council: str, row: Row) -> Base | None:
    parts = [*row.key.split("|"), *[""] * len(row.table.key)]
    columns = [row.table.column(name) for name in row.table.key]
    wanted = select(row.table.row).where(row.table.row.__table__.c.council == council)
    for column, part in zip(columns, parts, strict=False):
        wanted = wanted.where(getattr(row.table.row, column.stored_as) == column.read(part))
    stored: Base | None = session.scalar(wanted)
    return stored


def _text(table: Table, stored: Base, name: str) -> str:
    column = table.column(name)
    return column.write(getattr(stored, column.stored_as))
