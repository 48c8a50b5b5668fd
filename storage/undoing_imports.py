"""Taking back the last import: what it changed is as before, and what it added goes where nothing refers to it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage import log, revisions
from storage.amending import Origin, decide
from storage.amendments_made import asked_with
from storage.pack.columns import Table
from storage.pack.importing import RATED_BY
from storage.pack.importing_settings import SETTINGS
from storage.pack.settings import folded, unfolded
from storage.pack.specification import TABLES
from storage.personal_text import with_text
from storage.queries import councils
from storage.tables import Base, Council, CouncilSettings, ImportedRow, LogEntry
from storage.undoing_figures import FigureUndone, figures_of, give_back, is_about_a_figure, newest_of

IMPORTED, UNDONE = "imported a pack", "took an import back"
"""How the log calls an import as a whole, and that it was taken back."""

_PARTS = ("imported", "restated", "rated again")
_NAMED_AT_ONCE = 3


class CannotUndo(ValueError):
    """An import that can't be taken back; the text says why."""


@dataclass
class Undone:
    """What was taken back: how many rows were put back or removed, which figures, and which added rows stay.

    `withdrawn` is how many of its changes waited for approval still.
    """

    entry: LogEntry
    changed: int = 0
    removed: int = 0
    figures: tuple[FigureUndone, ...] = ()
    stays: list[str] = field(default_factory=list)
    withdrawn: int = 0


@dataclass(frozen=True)
class _Row:
    """What one import did to one row: its texts before (None where it was added) and after."""

    table: Table
    key: str
    old: Mapping[str, str] | None
    new: Mapping[str, str]


def last_import(session: Session, council: str) -> LogEntry | None:
    """The newest import that has not been taken back; None where there is none."""
    entries = select(LogEntry).where(LogEntry.council == council)
    back = session.scalars(entries.where(LogEntry.what == UNDONE))
    undone = {(entry.old or {}).get("import") for entry in back}
    imports = session.scalars(entries.where(LogEntry.what == IMPORTED).order_by(LogEntry.id.desc()))
    return next((entry for entry in imports if entry.hash not in undone), None)


def undo_import(session: Session, council: str, entry: LogEntry, origin: Origin, reason: str) -> Undone:
    """Take an import back, figures by new revisions, and log it.

    Raises CannotUndo, before anything is changed, where somebody has changed one of its rows or figures since, and
    for the import that made the council.
    """
    log.lock(session, council)
    parts = _parts(session, council, entry)
    rows, figures = _rows(session, council, parts), figures_of(part for part in parts if is_about_a_figure(part))
    settings = next((part for part in parts if part.subject == SETTINGS), None)
    if settings is not None and settings.old is None:
        raise CannotUndo("That import made the council, so there is nothing to go back to.")
    _check(session, council, rows, figures, settings, origin)
    undone = Undone(entry)
    changes: list[log.Change] = []
    if settings is not None:
        changes.append(_settings_back(session, council, settings, origin))
    for row in (each for each in rows if each.old is not None):
        changes.append(_row_back(session, council, row))
        undone.changed += 1
    session.flush()
    undone.figures, of_figures = give_back(session, council, figures, origin, reason)
    changes += of_figures
    changes += _remove(session, council, [each for each in rows if each.old is None], undone)
    changes += _rate_again(session, council, rows, settings, origin)
    waiting = [each for each in asked_with(session, council, entry.event or "") if each.state == "asked"]
    decide(session, council, waiting, "withdrawn", origin)
    undone.withdrawn = len(waiting)
    marker = log.Change(UNDONE, council, {"import": entry.hash}, {"rows": undone.changed, "removed": undone.removed})
    log.record_all(
        session, council, [marker, *changes], at=origin.at, actor=origin.actor, door=origin.door, event=origin.event
    )
    return undone


def _parts(session: Session, council: str, entry: LogEntry) -> list[LogEntry]:
    """The entries that were written with an import's own, up to the next: one of the same day has the same moment."""
    wanted = select(LogEntry).where(
        LogEntry.council == council, LogEntry.id > entry.id, LogEntry.at == entry.at, LogEntry.actor == entry.actor
    )
    following = session.scalars(wanted.order_by(LogEntry.id))
    return list(takewhile(lambda part: part.what in _PARTS, following))


def _rows(session: Session, council: str, parts: Iterable[LogEntry]) -> list[_Row]:
    tables = {table.name: table for table in TABLES}
    found: dict[str, _Row] = {}
    for part in parts:
        name, _, key = part.subject.partition("|")
        if is_about_a_figure(part) or name not in tables:
            continue
        old, new = with_text(session, council, part.old), with_text(session, council, part.new) or {}
        before = found.get(part.subject)
        if before is not None:
            first = None if before.old is None else {**(old or {}), **before.old}
            found[part.subject] = _Row(before.table, key, first, {**before.new, **new})
        else:
            found[part.subject] = _Row(tables[name], key, old, new)
    return list(found.values())


def _check(
    session: Session,
    council: str,
    rows: Sequence[_Row],
    figures: Mapping[str, Sequence[LogEntry]],
    settings: LogEntry | None,
    origin: Origin,
) -> None:
    changed = [_named(row) for row in rows if not _is_as_imported(session, council, row)]
    for subject, entries in figures.items():
        current = newest_of(session, council, subject)
        if current is None or current.revision != (entries[-1].new or {}).get("revision"):
            changed.append(" for ".join(subject.split("|")[:2]))
    if settings is not None:
        stored = folded(councils.settings(session, council, origin.at.date()).settings)
        changed += [key for key, value in (settings.new or {}).items() if stored.get(key) != value]
    if changed:
        others = len(changed) - _NAMED_AT_ONCE
        more = f" and {others} more" if others > 0 else ""
        names = f"{', '.join(changed[:_NAMED_AT_ONCE])}{more}"
        raise CannotUndo(f"Changed since that import: {names}. So it can't be taken back in one step.")


def _is_as_imported(session: Session, council: str, row: _Row) -> bool:
    stored = _stored(session, council, row)
    return stored is not None and all(_text(row.table, stored, name) == text for name, text in row.new.items())


def _row_back(session: Session, council: str, row: _Row) -> log.Change:
    stored, old = _stored(session, council, row), row.old or {}
    for name, text in old.items():
        column = row.table.column(name)
        setattr(stored, column.stored_as, column.read(text))
    base = session.get(ImportedRow, (council, row.table.name, row.key))
    if base is not None:
        base.content = {**base.content, **old}
    return log.Change("undone", f"{row.table.name}|{row.key}", {name: row.new.get(name, "") for name in old}, old)


def _remove(session: Session, council: str, added: list[_Row], undone: Undone) -> list[log.Change]:
    """Remove what was added, the last tables first, until only what is referred to is left; that is said."""
    left = sorted(added, key=lambda row: TABLES.index(row.table), reverse=True)
    changes: list[log.Change] = []
    while free := [row for row in left if not _is_referred_to(session, council, row)]:
        for row in free:
            session.delete(_stored(session, council, row))
            base = session.get(ImportedRow, (council, row.table.name, row.key))
            if base is not None:
                session.delete(base)
            changes.append(log.Change("undone", f"{row.table.name}|{row.key}", row.new, None))
            session.flush()
        left = [row for row in left if row not in free]
        undone.removed += len(free)
    undone.stays = [_named(row) for row in left]
    return changes


def _is_referred_to(session: Session, council: str, row: _Row) -> bool:
    key = row.key.split("|")[0]
    if _has_a_twin(session, council, row, key):
        return False
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


def _has_a_twin(session: Session, council: str, row: _Row, key: str) -> bool:
    """Whether another row can be meant by what refers to this one: a portfolio's earlier holder."""
    first, stored = row.table.column(row.table.key[0]), _stored(session, council, row)
    alike = select(row.table.row).where(row.table.row.__table__.c.council == council)
    alike = alike.where(getattr(row.table.row, first.stored_as) == first.read(key))
    return any(each is not stored for each in session.scalars(alike))


def _rate_again(
    session: Session, council: str, rows: Sequence[_Row], settings: LogEntry | None, origin: Origin
) -> list[log.Change]:
    codes = {row.key.partition("|")[0] for row in rows if set(row.new) & set(RATED_BY.get(row.table.name, ()))}
    everything = settings is not None and any(key.startswith("rating.") for key in settings.new or {})
    if not codes and not everything:
        return []
    framework = councils.framework(session, council, origin.at.date())
    return revisions.rate_again(session, council, framework, None if everything else codes)


def _settings_back(session: Session, council: str, entry: LogEntry, origin: Origin) -> log.Change:
    today, old = origin.at.date(), entry.old or {}
    current = councils.settings(session, council, today)
    flat = {key: value for key, value in {**folded(current.settings), **old}.items() if value is not None}
    if current.starts == today:
        current.settings = unfolded(flat)
    else:
        session.add(CouncilSettings(council=council, starts=today, settings=unfolded(flat)))
    base = session.get(ImportedRow, (council, SETTINGS, SETTINGS))
    if base is not None:
        content = {**base.content, **old}
        base.content = {key: value for key, value in content.items() if value is not None}
    session.get_one(Council, council).name = str(flat["name"])
    session.flush()
    return log.Change("undone", SETTINGS, entry.new, old)


def _stored(session: Session, council: str, row: _Row) -> Base | None:
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


def _named(row: _Row) -> str:
    return f"{row.key} in {row.table.name}"
