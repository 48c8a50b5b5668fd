"""Inserting a row unless one with the same key is there, as one statement that two writers cannot both win."""

from typing import Any

from sqlalchemy import inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from storage.tables import Base


def insert_if_absent(session: Session, table: type[Base], **values: Any) -> bool:
    """Whether the row was inserted; False when its primary key or a unique one is taken.

    Every column without a default in the database has to be given.
    """
    on_sqlite = session.get_bind().dialect.name == "sqlite"
    statement = sqlite.insert(table) if on_sqlite else postgresql.insert(table)
    # Drivers disagree on the count of inserted rows; a row given back is a row inserted.
    inserted = statement.values(**values).on_conflict_do_nothing().returning(*inspect(table).primary_key)
    return session.execute(inserted).first() is not None
