"""Importing the revisions that an export kept: they come back just as they were, ratings and all."""

from collections.abc import Sequence

from domain.periods import Period
from storage.log import Change
from storage.pack.merging import ENTERED_SINCE
from storage.pack.pack import Row
from storage.pack.report import Conflict
from storage.pack.specification import HISTORY
from storage.pack.work import Import, key_text
from storage.revisions import said, subject_of
from storage.tables import OutturnRevision

FigureKey = tuple[str, Period, str]


def import_history(
    work: Import, current: dict[FigureKey, OutturnRevision], new: list[OutturnRevision], rows: Sequence[Row]
) -> None:
    """Bring back the revisions of figures that the record has nothing about; what it knows already stays."""
    known = dict(current)
    for row in sorted(rows, key=lambda row: row.key):
        figure: FigureKey = row.key[:3]
        if figure in known:
            _leave(work, row, known[figure])
            continue
        revision = _revision(work, row)
        current[figure] = revision
        new.append(revision)
        work.count(HISTORY, "added")
        work.changes.append(Change("imported", subject_of(revision), None, said(revision)))


def _leave(work: Import, row: Row, newest: OutturnRevision) -> None:
    work.count(HISTORY, "unchanged")
    if row.values["revision"] > newest.revision:
        numbers = (str(newest.revision), str(row.values["revision"]))
        work.conflicts.append(Conflict(HISTORY.name, key_text(HISTORY, row.key), "revision", *numbers, ENTERED_SINCE))


def _revision(work: Import, row: Row) -> OutturnRevision:
    given = {HISTORY.column(name).stored_as: value for name, value in row.values.items()}
    given = {name: value for name, value in given.items() if value is not None}
    return OutturnRevision(**{"council": work.council, "entered_at": work.at, "state": "signed off", **given})
