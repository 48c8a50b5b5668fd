"""Taking back the last import: what it changed is as before, and what it added goes where nothing refers to it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.framework import FrameworkFaults
from storage import log, revisions
from storage.amending import Origin
from storage.amending_settings import SETTINGS, take_effect
from storage.amendments_made import asked_with
from storage.pack.importing import RATED_BY
from storage.pack.settings import folded
from storage.pack.specification import TABLES
from storage.personal_text import with_text
from storage.planning import decide
from storage.queries import councils
from storage.tables import ImportedRow, LogEntry
from storage.undoing_figures import FigureUndone, figures_of, give_back, is_about_a_figure, newest_of
from storage.undoing_rows import Row, give_row_back, is_as_imported, remove

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
        changes.append(give_row_back(session, council, row))
        undone.changed += 1
    session.flush()
    undone.figures, of_figures = give_back(session, council, figures, origin, reason)
    changes += of_figures
    waiting = [each for each in asked_with(session, council, entry.event or "") if each.state == "asked"]
    decide(session, council, waiting, "withdrawn", origin)
    undone.withdrawn = len(waiting)
    removed, undone.stays = remove(session, council, [each for each in rows if each.old is None])
    changes += removed
    undone.removed = len(removed)
    changes += _rate_again(session, council, rows, settings, origin)
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


def _rows(session: Session, council: str, parts: Iterable[LogEntry]) -> list[Row]:
    tables = {table.name: table for table in TABLES}
    found: dict[str, Row] = {}
    for part in parts:
        name, _, key = part.subject.partition("|")
        if is_about_a_figure(part) or name not in tables:
            continue
        old, new = with_text(session, council, part.old), with_text(session, council, part.new) or {}
        before = found.get(part.subject)
        if before is not None:
            first = None if before.old is None else {**(old or {}), **before.old}
            found[part.subject] = Row(before.table, key, first, {**before.new, **new})
        else:
            found[part.subject] = Row(tables[name], key, old, new)
    return list(found.values())


def _check(
    session: Session,
    council: str,
    rows: Sequence[Row],
    figures: Mapping[str, Sequence[LogEntry]],
    settings: LogEntry | None,
    origin: Origin,
) -> None:
    changed = [row.named for row in rows if not is_as_imported(session, council, row)]
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


def _rate_again(
    session: Session, council: str, rows: Sequence[Row], settings: LogEntry | None, origin: Origin
) -> list[log.Change]:
    codes = {row.key.partition("|")[0] for row in rows if set(row.new) & set(RATED_BY.get(row.table.name, ()))}
    everything = settings is not None and any(key.startswith("rating.") for key in settings.new or {})
    if not codes and not everything:
        return []
    framework = councils.framework(session, council, origin.at.date())
    return revisions.rate_again(session, council, framework, None if everything else codes)


def _settings_back(session: Session, council: str, entry: LogEntry, origin: Origin) -> log.Change:
    old = entry.old or {}
    try:
        take_effect(session, council, old, origin.at.date())
    except FrameworkFaults as faulty:
        raise CannotUndo(f"Other settings have changed since that import: {faulty}") from faulty
    base = session.get(ImportedRow, (council, SETTINGS, SETTINGS))
    if base is not None:
        content = {**base.content, **old}
        base.content = {key: value for key, value in content.items() if value is not None}
    session.flush()
    return log.Change("undone", SETTINGS, entry.new, old)
