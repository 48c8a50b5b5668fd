"""Inserting a row unless one with the same key is there, as one statement that two writers cannot both win."""

from functools import cache
from typing import Any, cast

from sqlalchemy import Insert, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from storage.tables import Base


def insert_if_absent(session: Session, table: type[Base], **values: Any) -> bool:
    """Whether the row was inserted; False when its primary key or a unique one is taken.

    Every column without a default in the database has to be given.
    """
    # Drivers disagree on the count of inserted rows; a row given back is a row inserted.
    return session.execute(_if_absent(table, _on_sqlite(session)), values).first() is not None


def insert_or_replace(session: Session, table: type[Base], **values: Any) -> None:
    """Insert the row, or let it say this where there is one with its primary key; every column has to be given.

    Rows of the session that were read before do not hear of it.
    """
    session.execute(_or_replace(table, _on_sqlite(session)), values)


def _on_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


@cache
def _if_absent(table: type[Base], on_sqlite: bool) -> Insert:
    rows = cast("Table", table.__table__)
    statement = sqlite.insert(rows) if on_sqlite else postgresql.insert(rows)
    return statement.on_conflict_do_nothing().returning(*rows.primary_key)


@cache
def _or_replace(table: type[Base], on_sqlite: bool) -> Insert:
    rows = cast("Table", table.__table__)
    statement = sqlite.insert(rows) if on_sqlite else postgresql.insert(rows)
    others = {column.name: statement.excluded[column.name] for column in rows.columns if not column.primary_key}
    return statement.on_conflict_do_update(index_elements=list(rows.primary_key), set_=others)
