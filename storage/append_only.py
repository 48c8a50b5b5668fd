"""What is kept for good cannot be changed or removed through the program's own objects."""

from typing import Any

from sqlalchemy import event

from storage.tables import LogEntry, OutturnRevision


class AppendOnly(TypeError):
    """Somebody tried to change a row that is only ever added to."""


def _refuse(_mapper: Any, _connection: Any, row: Any) -> None:
    raise AppendOnly(f"A {type(row).__name__} is never changed or removed; add another one.")


for table in (LogEntry, OutturnRevision):
    event.listen(table, "before_update", _refuse)
    event.listen(table, "before_delete", _refuse)
