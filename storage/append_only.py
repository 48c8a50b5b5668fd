"""What is kept for good cannot be changed or removed through the program's own objects."""

from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import class_mapper, object_session

from storage.tables import LogEntry, OutturnRevision


class AppendOnly(TypeError):
    """Somebody tried to change a row that is only ever added to."""


def refuse(row: Any) -> None:
    """Say that a row is kept as it is."""
    raise AppendOnly(f"A {type(row).__name__} is never changed or removed; add another one.")


def _refuse_writing(_mapper: Any, _connection: Any, row: Any) -> None:
    refuse(row)


def _refuse_once_stored(row: Any, _value: Any, _before: Any, _initiator: Any) -> None:
    """A stored revision that belongs to no session would be changed without a word: nothing is ever written of it."""
    if vars(row).get("id") is not None and object_session(row) is None:
        refuse(row)


for table in (LogEntry, OutturnRevision):
    event.listen(table, "before_update", _refuse_writing)
    event.listen(table, "before_delete", _refuse_writing)
for column in class_mapper(OutturnRevision).column_attrs:
    event.listen(column.class_attribute, "set", _refuse_once_stored)
