"""Taking back the figures of an import: the version before counts again, as a new one; what was new is emptied."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.access import State
from domain.periods import Period
from domain.rating import Rating
from storage import log, revisions
from storage.amending import Origin
from storage.pack.specification import OUTTURNS
from storage.tables import ImportedRow, LogEntry, Outturn, OutturnRevision

EMPTY: dict[str, Any] = {
    "value": None,
    "numerator": None,
    "denominator": None,
    "comment": None,
    "action": None,
    "action_by": None,
    "options": None,
    "withheld": False,
    "doubt": None,
    "note": None,
    "forecast": None,
    "back_on_track_by": None,
    "due_back": None,
    "signed_off_by": None,
    "signed_off_at": None,
    "state": State.DRAFT,
    "reason": Rating.NOT_YET_AVAILABLE,
    "rating": Rating.NOT_YET_AVAILABLE,
}
"""What a figure holds that was taken back and has none before it: nothing, and it is owed again."""


@dataclass(frozen=True)
class FigureUndone:
    """A figure as the import left it, and as it stands now."""

    imported: OutturnRevision
    now: OutturnRevision


def is_about_a_figure(entry: LogEntry) -> bool:
    """Whether an entry says something of a figure: those alone number their versions."""
    return isinstance((entry.new or {}).get("revision"), int)


def figures_of(entries: Iterable[LogEntry]) -> dict[str, list[LogEntry]]:
    """What an import did to each figure, in its order."""
    found: dict[str, list[LogEntry]] = {}
    for entry in entries:
        found.setdefault(entry.subject, []).append(entry)
    return found


def newest_of(session: Session, council: str, subject: str) -> OutturnRevision | None:
    """The version of a figure that counts."""
    code, period, area = [*subject.split("|"), ""][:3]
    head = session.get(Outturn, (council, code, Period.parse(period), area))
    return None if head is None else session.get_one(OutturnRevision, head.revision_id)


def give_back(
    session: Session, council: str, figures: Mapping[str, Sequence[LogEntry]], origin: Origin, reason: str
) -> tuple[tuple[FigureUndone, ...], list[log.Change]]:
    """Let each figure be what it was before; those only rated again follow their targets by themselves."""
    undone, changes = [], []
    for subject, entries in figures.items():
        if all(entry.what == "rated again" for entry in entries):
            continue
        imported = newest_of(session, council, subject)
        if imported is None:
            continue
        again = _before(session, imported, entries[0], origin, reason)
        stored = revisions.append(session, again, after=imported.revision)
        _forget(session, council, subject, None if entries[0].old is None else stored)
        undone.append(FigureUndone(imported, stored))
        changes.append(log.Change("undone", subject, revisions.said(imported), revisions.said(stored)))
    return tuple(undone), changes


def _before(
    session: Session, imported: OutturnRevision, entry: LogEntry, origin: Origin, reason: str
) -> OutturnRevision:
    if entry.old is None:
        # Kept as imported, so that the next pack may fill it.
        made = {"entered_by": origin.actor, "entered_at": origin.at, "imported": True}
        return revisions.copy_of(imported, **EMPTY, **made, restatement=reason)
    wanted = select(OutturnRevision).where(
        OutturnRevision.council == imported.council,
        OutturnRevision.code == imported.code,
        OutturnRevision.period == imported.period,
        OutturnRevision.area == imported.area,
        OutturnRevision.revision == entry.old["revision"],
    )
    before = session.scalars(wanted).one()
    return revisions.copy_of(before, restatement=reason if before.state.is_signed_off else before.restatement)


def _forget(session: Session, council: str, subject: str, back: OutturnRevision | None) -> None:
    """Let the next pack be compared with what was imported before this one."""
    base = session.get(ImportedRow, (council, OUTTURNS.name, subject))
    if base is None:
        return
    if back is None:
        session.delete(base)
        return
    columns = {column.name: column for column in OUTTURNS.columns}
    texts = {name: columns[name].write(getattr(back, columns[name].stored_as)) for name in base.content}
    base.content = {**base.content, **texts}
