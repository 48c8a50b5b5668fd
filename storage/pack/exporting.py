"""Writing a council's record as a pack that imports to the same record again."""

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.pack.columns import Table
from storage.pack.exporting_history import revisions_to_keep
from storage.pack.settings import as_toml
from storage.pack.sources import SETTINGS, RawTable
from storage.pack.specification import BODIES, HISTORY, NEEDED, OUTTURNS, TABLES
from storage.queries import councils
from storage.tables import Outturn, OutturnRevision


def export_pack(session: Session, council: str, path: Path | str) -> None:
    """Write the council to `path`: an .xlsx, a .zip, or else a folder, which may be there already.

    Only tables and columns in use are written, and the settings that are newest. Raises NoCouncil.
    """
    target = Path(path)
    settings = councils.settings(session, council, date.max).settings
    tables = [raw for table in TABLES if (raw := _table(session, council, table)).rows or table in NEEDED]
    if target.suffix.casefold() == ".xlsx":
        from storage.pack.workbook import write_workbook

        write_workbook(target, settings, tables)
        return
    files = _files(settings, tables)
    if target.suffix.casefold() == ".zip":
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in files.items():
                archive.writestr(name, text)
        return
    target.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (target / name).write_text(text, encoding="utf-8", newline="")


def _files(settings: Mapping[str, Any], tables: list[RawTable]) -> dict[str, str]:
    bodies = next((_records(raw) for raw in tables if raw.file == BODIES.name), [])
    files = {SETTINGS: as_toml(settings, bodies)}
    for raw in tables:
        if raw.file != BODIES.name:
            files[f"{raw.file}.csv"] = _csv(raw)
    return files


def _records(raw: RawTable) -> list[dict[str, str]]:
    return [{heading: cell for heading, cell in zip(raw.headings, cells, strict=True) if cell} for _, cells in raw.rows]


def _csv(raw: RawTable) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(raw.headings)
    writer.writerows(cells for _, cells in raw.rows)
    return text.getvalue()


def _table(session: Session, council: str, table: Table) -> RawTable:
    cells = [
        {column.name: column.write(getattr(row, column.stored_as)) for column in table.columns}
        for row in _rows(session, council, table)
    ]
    columns = [column for column in table.columns if column.required or any(row[column.name] for row in cells)]
    rows = ((line, tuple(row[column.name] for column in columns)) for line, row in enumerate(cells, start=2))
    return RawTable(table.name, tuple(column.name for column in columns), tuple(rows))


def _rows(session: Session, council: str, table: Table) -> Iterable[Any]:
    if table is HISTORY:
        rows: Iterable[Any] = revisions_to_keep(session, council)
    elif table is OUTTURNS:
        heads = select(OutturnRevision).join(Outturn, Outturn.revision_id == OutturnRevision.id)
        rows = session.scalars(heads.where(Outturn.council == council))
    else:
        rows = session.scalars(select(table.row).where(table.row.__table__.c.council == council))
    attributes = [table.column(name).stored_as for name in table.key]
    return sorted(rows, key=lambda row: tuple(getattr(row, attribute) for attribute in attributes))
