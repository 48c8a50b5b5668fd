"""Revisions and which of them count, written as one statement for all of them instead of an object at a time."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Table, func, insert, select
from sqlalchemy.orm import Session

from storage.append_only import refuse
from storage.plain_rows import holding, plain_class
from storage.queries.once import forget_what_is_owed
from storage.tables import Outturn, OutturnRevision

REVISIONS, HEADS = (cast("Table", each.__table__) for each in (OutturnRevision, Outturn))
"""The tables themselves: statements that ask them take less time than those that ask the classes."""

_ADD_REVISIONS, _ADD_HEADS = insert(REVISIONS), insert(HEADS)
_LEFT_OUT = {column.name: getattr(column.default, "arg", None) for column in REVISIONS.columns if column.name != "id"}
"""What every column of a revision holds unless something was said."""


def content_of(revision: OutturnRevision, names: Iterable[str] = tuple(_LEFT_OUT)) -> dict[str, Any]:
    """What a revision holds in these columns (all but its number), from its own dictionary: it is found far sooner."""
    held = vars(revision)
    return {name: held[name] if name in held else getattr(revision, name) for name in names}


def of_content(content: Mapping[str, Any]) -> OutturnRevision:
    """A revision that says this and nothing else, not stored yet; it can be changed until it is."""
    said = {name: value for name, value in content.items() if value is not None}
    return holding(_NEW, {**_LEFT_OUT, **said})


def _until_stored(revision: OutturnRevision, name: str, value: Any) -> None:
    if vars(revision).get("id") is not None:
        refuse(revision)
    vars(revision)[name] = value


_NEW: type[OutturnRevision] = plain_class(OutturnRevision, _until_stored)


def insert_revisions(session: Session, revisions: Sequence[OutturnRevision]) -> None:
    """Store new revisions, in their order, and give each its number; they are for reading, not the session's own."""
    if not revisions:
        return
    # What they refer to may be waiting to be written.
    session.flush()
    rows = [_row(revision) for revision in revisions]
    # A column in which none of them says anything holds nothing anyway, and to name it takes time for each of them.
    said = [name for name in _LEFT_OUT if any(row[name] is not None for row in rows)]
    rows = [{name: row[name] for name in said} for row in rows]
    for revision, number in zip(revisions, _stored(session, rows), strict=True):
        vars(revision)["id"] = number
    forget_what_is_owed(session)


def insert_heads(session: Session, revisions: Sequence[OutturnRevision]) -> None:
    """Make stored revisions count whose figures had none that did."""
    if revisions:
        session.execute(_ADD_HEADS, [_head(revision) for revision in revisions])


def move_heads(session: Session, moved: Mapping[int, OutturnRevision]) -> None:
    """Make stored revisions count instead of those with these numbers."""
    if moved:
        heads = select(Outturn).where(Outturn.revision_id.in_(moved)).execution_options(populate_existing=True)
        for head in session.scalars(heads):
            head.revision_id = moved[head.revision_id].id
        session.flush()


def _head(revision: OutturnRevision) -> dict[str, Any]:
    """What the row says that makes a stored revision count."""
    held = content_of(revision, ("council", "code", "period", "area", "id"))
    return {**held, "last_day": held["period"].last_day, "revision_id": held.pop("id")}


def _row(revision: OutturnRevision) -> dict[str, Any]:
    # What was left to its default is set now, or the session would look it up again, one revision at a time.
    held = vars(revision)
    held.update({**_LEFT_OUT, **held})
    return content_of(revision)


def _stored(session: Session, rows: list[dict[str, Any]]) -> Sequence[int]:
    """Insert the rows and say which numbers they have."""
    if session.get_bind().dialect.name != "sqlite":
        numbered = _ADD_REVISIONS.returning(REVISIONS.c.id, sort_by_parameter_order=True)
        return session.scalars(numbered, rows).all()
    # SQLite tells the number of one row at a time only, so they are numbered beforehand: a transaction that writes
    # there is alone, and nobody else takes them meanwhile.
    newest = session.scalar(select(func.max(REVISIONS.c.id))) or 0
    numbers = range(newest + 1, newest + 1 + len(rows))
    session.execute(_ADD_REVISIONS, [{**row, "id": number} for row, number in zip(rows, numbers, strict=True)])
    return numbers
