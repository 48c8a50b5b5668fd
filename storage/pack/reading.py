"""From a pack's text to its values: every cell checked by its column, every fault collected."""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from domain.framework import Framework, FrameworkFaults
from storage.pack.cells import CellFault
from storage.pack.columns import Column, Table
from storage.pack.faults import Fault, PackFaulty, faults_of_settings
from storage.pack.near import near
from storage.pack.pack import Key, Pack, PackTable, Row
from storage.pack.settings import folded, unfolded
from storage.pack.sources import RawTable, Source, open_source
from storage.pack.specification import BODIES, OUTTURNS, TABLES, TARGETS

VALUE_OR_REASON = "a value, numerator and denominator, or a reason"


def load(path: Path | str, session: Session | None = None) -> Pack:
    """Read the pack at `path`: a folder, a .zip of it, or an .xlsx.

    Raises PackFaulty with every fault. With a session on the record, what only the record can tell (references to
    what is there already) is checked in the same breath; importing checks it in any case.
    """
    source = open_source(Path(path))
    council = _check_settings(source)
    _bodies_from_settings(source)
    tables = {table.name: _read_table(source, table) for table in TABLES if table.name in source.tables}
    names = {table.name for table in TABLES}
    source.notes.extend(
        f"{raw.file} is no table of a pack and was left out{_meant(name, names - source.tables.keys())}"
        for name, raw in source.tables.items()
        if name not in names
    )
    settings = {key: value for key, value in source.settings.items() if key != "bodies"}
    pack = Pack(council, settings, source.settings_file, tables, tuple(source.notes))
    faults = source.faults
    if session is not None and council:
        from storage.pack.references import check_against_record

        faults = [*faults, *check_against_record(session, pack)]
    if faults:
        raise PackFaulty(faults)
    return pack


def _check_settings(source: Source) -> str:
    """The council's key. A pack that only changes some tables may leave out the name."""
    key = source.settings.get("key")
    if not source.settings:
        return ""
    # Bodies are read as a table, with the others.
    settings = {"name": key, **source.settings, "bodies": []}
    _leave_out_unknown(source, settings)
    try:
        Framework.read(settings)
    except FrameworkFaults as faulty:
        source.faults.extend(faults_of_settings(source.settings_file, faulty))
    return key if isinstance(key, str) else ""


def _leave_out_unknown(source: Source, settings: dict[str, Any]) -> None:
    """Note the settings that no council can choose, and keep them out; one that is nearly a known one is a fault.

    Leaving out `four_eye = "yes"` would quietly run a council by another rule than the one it wrote.
    """
    unknown = {each.key: each.beside for each in Framework.unknown_settings(settings)}
    for key, beside in unknown.items():
        if meant := near(key.rpartition(".")[2], beside):
            source.faults.append(
                Fault(source.settings_file, None, key, "no such setting", f"{meant}, if that is meant")
            )
        else:
            source.notes.append(f"{source.settings_file}: the setting “{key}” is not known and was left out.")
    known = (
        (name, value)
        for name, value in folded(source.settings).items()
        if not any(f"{name}.".startswith(f"{key}.") for key in unknown)
    )
    source.settings = unfolded(dict(known))


def _bodies_from_settings(source: Source) -> None:
    """`[[bodies]]` of council.toml become a table like the others; their rows count from 1."""
    bodies = source.settings.get("bodies")
    if BODIES.name in source.tables or not isinstance(bodies, list):
        return
    found = [body for body in bodies if isinstance(body, dict)]
    headings = tuple(dict.fromkeys(heading for body in found for heading in body))
    rows = [
        (number, tuple(str(body.get(heading, "")) for heading in headings))
        for number, body in enumerate(found, start=1)
    ]
    source.tables[BODIES.name] = RawTable(f"{source.settings_file} [[bodies]]", headings, tuple(rows))


def _read_table(source: Source, table: Table) -> PackTable:
    raw = source.tables[table.name]
    columns = _columns(source, table, raw)
    rows: dict[Key, Row] = {}
    for line, cells in raw.rows:
        row = _read_row(source, table, raw, columns, line, cells)
        if row is None:
            continue
        if row.key in rows:
            source.faults.append(
                Fault(
                    raw.file,
                    line,
                    table.key[0],
                    _written(table, row.key),
                    f"a key that row {rows[row.key].line} has not",
                )
            )
        rows.setdefault(row.key, row)
    return PackTable(table, raw.file, tuple(rows.values()))


def _columns(source: Source, table: Table, raw: RawTable) -> list[Column | None]:
    unknown = [heading for heading in raw.headings if heading and heading not in table.headings]
    missing = [column for column in table.columns if column.name not in raw.headings]
    needed = {column.name for column in missing if column.required}
    meant = {near(heading, {column.name for column in missing}): heading for heading in reversed(unknown)}
    if raw.headings:
        source.faults.extend(
            Fault(raw.file, 1, name, _no_such_column(name, meant.get(name, "")), f"a column {name}")
            for name in table.headings
            if name in needed
        )
    source.faults.extend(
        Fault(raw.file, 1, heading, "the same heading twice", "each column once")
        for heading in sorted(set(raw.headings))
        if heading and raw.headings.count(heading) > 1
    )
    source.notes.extend(
        f"{raw.file}: the column “{heading}” is not known and was left out"
        f"{_meant(heading, {column.name for column in missing})}"
        for heading in unknown
    )
    return [table.column(heading) if heading in table.headings else None for heading in raw.headings]


def _no_such_column(name: str, meant: str) -> str:
    return f"no such column, but “{meant}” (did you mean {name}?)" if meant else "no such column"


def _meant(name: str, known: Collection[str]) -> str:
    """`; did you mean comment?`, or where nothing known is near just the end of the sentence."""
    found = near(name, known)
    return f"; did you mean {found}?" if found else "."


def _read_row(
    source: Source, table: Table, raw: RawTable, columns: list[Column | None], line: int, cells: tuple[str, ...]
) -> Row | None:
    faults = [
        Fault(raw.file, line, "", f"“{cell}” beyond the last column", "no more cells than there are headings")
        for cell in cells[len(columns) :]
        if cell
    ]
    values: dict[str, Any] = {}
    for position, column in enumerate(columns):
        if column is None:
            continue
        text = cells[position] if position < len(cells) else ""
        try:
            values[column.name] = _read_cell(column, text)
        except CellFault as fault:
            faults.append(Fault(raw.file, line, column.name, f"“{text}”" if text else "", str(fault)))
    if not faults:
        faults.extend(Fault(raw.file, line, *fault) for fault in _row_faults(table, values))
    source.faults.extend(faults)
    if any(name not in values and table.column(name).required for name in table.key):
        return None
    key = tuple(values.get(name, table.column(name).empty) for name in table.key)
    return Row(line, key, values)


def _read_cell(column: Column, text: str) -> Any:
    if column.required and not text:
        raise CellFault(f"a {column.name}, which every row needs")
    return column.read(text)


def _row_faults(table: Table, values: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """What is wrong between the cells of one row: column, what was found, what was expected."""
    if table is OUTTURNS:
        yield from _outturn_faults(values)
    if table is TARGETS:
        lower, upper = values.get("lower"), values.get("upper")
        if lower is not None and upper is not None and lower > upper:
            yield "lower", f"{lower}, above the upper limit of {upper}", "a lower limit that is not above the upper one"
    for first, last in (("from", "until"), ("away_from", "away_until")):
        start, end = values.get(first), values.get(last)
        if start is not None and end is not None and start > end:
            yield last, f"{end}, before {first} {start}", f"a day that is not before {first}"


def _outturn_faults(values: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    value, reason = values.get("value"), values.get("reason")
    numerator, denominator = values.get("numerator"), values.get("denominator")
    divided = numerator is not None and denominator is not None
    if value is None and not divided and reason is None:
        yield "value", "", VALUE_OR_REASON
    if reason is not None and reason != "suppressed" and (value is not None or divided):
        yield "reason", f"“{reason}” beside a value", "either a value or a reason why there is none"
    if value is None and divided and denominator == 0:
        yield "denominator", "0", "a denominator other than 0"


def _written(table: Table, key: Key) -> str:
    return "“" + " ".join(filter(None, (table.column(n).write(v) for n, v in zip(table.key, key, strict=True)))) + "”"
