"""Rows as plain values that belong to no session: a column of one is read ten times sooner."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Select
from sqlalchemy.orm import Session, class_mapper

from storage.tables import Base

RowT = TypeVar("RowT", bound=Base)


def plain(row: RowT) -> RowT:
    """The same row for reading only."""
    made: type[RowT] = plain_class(type(row))
    return holding(made, {name: getattr(row, name) for name in columns_of(type(row))})


def plain_rows(session: Session, table: type[RowT], wanted: Select[Any], given: Mapping[str, Any]) -> tuple[RowT, ...]:
    """The rows of a table for reading only, found by a statement that asks for its columns."""
    found, made = session.execute(wanted, given), plain_class(table)
    names = tuple(found.keys())
    return tuple(holding(made, zip(names, row, strict=True)) for row in found.all())


def holding(table: type[RowT], content: Mapping[str, Any] | Iterable[tuple[str, Any]]) -> RowT:
    """A row of a plain class that holds this; the constructor of a table's own class would tell a session of it."""
    row = object.__new__(table)
    vars(row).update(content)
    return row


@cache
def plain_class(table: type[RowT], setting: Callable[[Any, str, Any], None] | None = None) -> type[RowT]:
    """A table's class without what watches every column for a session; `setting` says how one is set, if it may be."""
    # It is no table of its own, and its columns stand before those of the class above it, which are watched.
    unwatched = dict.fromkeys(columns_of(table))
    own = {"__abstract__": True, "__module__": table.__module__, "__setattr__": setting or _refuse}
    made: type[RowT] = type(table.__name__, (table,), {**own, **unwatched})
    return made


@cache
def columns_of(table: type[Base]) -> tuple[str, ...]:
    """What the columns of a table's class are called."""
    return tuple(column.key for column in class_mapper(table).column_attrs)


def _refuse(row: Any, _name: str, _value: Any) -> None:
    raise TypeError(f"This {type(row).__name__} is for reading; a session that writes has one of its own.")
