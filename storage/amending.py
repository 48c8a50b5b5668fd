"""Changing rows of the framework between imports: each change is logged, and can be taken back while it stands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.framework import FrameworkFaults
from storage import amending_settings, log, revisions
from storage.amending_settings import SETTINGS
from storage.pack.cells import CellFault
from storage.pack.columns import Table
from storage.pack.importing import RATED_BY
from storage.pack.specification import TABLES
from storage.queries import councils
from storage.tables import Base, LogEntry

AMENDED = "amended"
"""How the log calls a change made here."""

CHANGED_SINCE = "{key} was changed again since, so that can't be undone in one step."

MAY_GO = frozenset({"targets", "portfolios"})
"""Tables whose rows nothing refers to: what was added there goes again when it is taken back."""


@dataclass(frozen=True)
class Amendment:
    """Columns of one row of a pack's table, by their headings, with the texts that the pack would hold.

    `key` is the row's key as the pack writes it, its parts joined by `|` (`FI06|2026/27 Q2`). A row that is not there
    yet is added.
    """

    table: str
    key: str
    columns: Mapping[str, str]


@dataclass(frozen=True)
class Origin:
    """Who changes something, for whom, when, and through which door and message."""

    actor: str
    at: datetime
    acting_for: str | None = None
    door: str | None = None
    event: str | None = None


Values = dict[str, Any]
"""What an amendment's texts say, by column."""

Readable = tuple[Amendment, Values]


class CannotAmend(ValueError):
    """A change that can't be made, or taken back; the text says why."""


def amend(session: Session, council: str, amendments: Iterable[Amendment], origin: Origin) -> tuple[LogEntry, ...]:
    """Make changes that take effect now, and rate again what is not signed off where they bear on ratings.

    What would change nothing leaves no trace. Raises CannotAmend, before anything is changed.
    """
    return _put_all(session, council, [(each, _read(each)) for each in amendments], origin)


def _put_all(session: Session, council: str, readable: Iterable[Readable], origin: Origin) -> tuple[LogEntry, ...]:
    changes = []
    for amendment, values in readable:
        old, new = _put(session, council, amendment, values, origin)
        if new or old is None:
            changes.append(log.Change(AMENDED, f"{amendment.table}|{amendment.key}", old, new))
    return _logged(session, council, changes, origin)


def _logged(session: Session, council: str, changes: Sequence[log.Change], origin: Origin) -> tuple[LogEntry, ...]:
    """Log what was changed, and what was rated again because of it."""
    session.flush()
    if not changes:
        return ()
    codes, everything = set(), False
    for change in changes:
        name, _, key = change.subject.partition("|")
        changed = {**(change.old or {}), **(change.new or {})}
        if changed.keys() & set(RATED_BY.get(name, ())):
            codes.add(key.partition("|")[0])
        everything |= name == SETTINGS and any(each.startswith("rating.") for each in changed)
    again = []
    if codes or everything:
        framework = councils.framework(session, council, origin.at.date())
        again = revisions.rate_again(session, council, framework, None if everything else codes)
    hashes = log.record_all(
        session,
        council,
        [*changes, *again],
        at=origin.at,
        actor=origin.actor,
        acting_for=origin.acting_for,
        door=origin.door,
        event=origin.event,
    )
    return log.entries(session, council, hashes)


def take_back(session: Session, council: str, entries: Sequence[LogEntry], origin: Origin) -> tuple[LogEntry, ...]:
    """Give rows the content they had before these entries.

    What was added with them goes where nothing can refer to it, and else stays, emptied. Raises CannotAmend, before
    anything is changed, where somebody has changed one of them since or what was added can't be emptied.
    """
    back: list[Amendment] = []
    gone: list[tuple[Table, str, Base]] = []
    for entry in reversed(entries):
        name, _, key = entry.subject.partition("|")
        if name == SETTINGS:
            back.append(_settings_back(session, council, entry))
            continue
        table, row = _table(name), _stored(session, council, _table(name), key)
        new, old = entry.new or {}, entry.old or {}
        if (row is None) is not (entry.new is None):
            raise CannotAmend(CHANGED_SINCE.format(key=key))
        if row is not None and any(_text(table, row, column) != text for column, text in new.items()):
            raise CannotAmend(CHANGED_SINCE.format(key=key))
        if row is not None and entry.old is None and name in MAY_GO:
            gone.append((table, key, row))
        else:
            back.append(Amendment(name, key, {column: old.get(column, "") for column in {**old, **new}}))
    readable = [(each, _read(each)) for each in back]
    removed = tuple(_removed(session, table, key, row) for table, key, row in gone)
    return _logged(session, council, removed, origin) + _put_all(session, council, readable, origin)


def _settings_back(session: Session, council: str, entry: LogEntry) -> Amendment:
    new, old = entry.new or {}, entry.old or {}
    if amending_settings.texts_of(session, council, new) != new:
        raise CannotAmend(CHANGED_SINCE.format(key=amending_settings.KEY))
    return Amendment(SETTINGS, amending_settings.KEY, {name: old.get(name, "") for name in new})


def _removed(session: Session, table: Table, key: str, row: Base) -> log.Change:
    texts = {name: _text(table, row, name) for name in table.headings if name not in table.key}
    session.delete(row)
    return log.Change(AMENDED, f"{table.name}|{key}", {name: text for name, text in texts.items() if text}, None)


def standing(session: Session, council: str, amendments: Iterable[Amendment]) -> tuple[Mapping[str, str] | None, ...]:
    """The texts of what these would change as they stand now; None for a row that is not there."""
    found: list[Mapping[str, str] | None] = []
    for each in amendments:
        if each.table == SETTINGS:
            found.append(amending_settings.texts_of(session, council, each.columns))
            continue
        table = _table(each.table)
        row = _stored(session, council, table, each.key)
        found.append(None if row is None else {name: _text(table, row, name) for name in each.columns})
    return tuple(found)


def _put(
    session: Session, council: str, amendment: Amendment, values: Values, origin: Origin
) -> tuple[dict[str, str] | None, dict[str, str]]:
    """Change or add a row; its old and new texts where they differ."""
    if amendment.table == SETTINGS:
        try:
            return amending_settings.put(session, council, values, origin.at.date())
        except FrameworkFaults as error:
            raise CannotAmend(str(error)) from error
    table = _table(amendment.table)
    row = _stored(session, council, table, amendment.key)
    if row is None:
        key = _key(table, amendment.key)
        named = {table.column(name).stored_as: value for name, value in {**key, **values}.items()}
        session.add(table.row(**{"council": council, **named}))
        return None, {name: text for name, text in amendment.columns.items() if text}
    old = {name: _text(table, row, name) for name in amendment.columns}
    new = {name: table.column(name).write(value) for name, value in values.items()}
    changed = [name for name in new if new[name] != old[name]]
    for name in changed:
        setattr(row, table.column(name).stored_as, values[name])
    return {name: old[name] for name in changed}, {name: new[name] for name in changed}


def _read(amendment: Amendment) -> Values:
    if amendment.table == SETTINGS:
        return {name: amending_settings.read(text) for name, text in amendment.columns.items()}
    table, found = _table(amendment.table), {}
    for name, text in amendment.columns.items():
        column = table.column(name)
        try:
            found[name] = column.read(text)
        except CellFault as error:
            raise CannotAmend(f'"{text}" can\'t stand as {name.replace("_", " ")}: {error}') from error
        if column.required and not text:
            raise CannotAmend(f"{name.replace('_', ' ').capitalize()} can't be left empty.")
    return found


def _stored(session: Session, council: str, table: Table, key: str) -> Base | None:
    named = {table.column(name).stored_as: value for name, value in _key(table, key).items()}
    columns = table.row.__table__.c
    wanted = select(table.row).where(columns.council == council)
    for attribute, value in named.items():
        wanted = wanted.where(getattr(table.row, attribute) == value)
    row: Base | None = session.scalar(wanted)
    return row


def _key(table: Table, key: str) -> dict[str, Any]:
    parts = [*key.split("|"), *[""] * len(table.key)]
    return {name: table.column(name).read(part) for name, part in zip(table.key, parts, strict=False)}


def _text(table: Table, row: Base, name: str) -> str:
    column = table.column(name)
    return column.write(getattr(row, column.stored_as))


def _table(name: str) -> Table:
    return next(table for table in TABLES if table.name == name)
