"""What a pack refers to: everything named must be in the pack or in the record already."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from rapidfuzz import fuzz, process
from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.meanings import Meaning
from domain.rating import Polarity
from domain.scope import Scope
from storage.pack.faults import Fault
from storage.pack.pack import Pack, Row
from storage.pack.specification import BODIES, INDICATORS, NEEDED, TABLES, TARGETS
from storage.pack.work_tables import WORDS
from storage.tables import Body, Council, Indicator, Person, Portfolio, Priority, Service, TargetRow

Known = dict[str, set[str]]

_STORED = {
    "people": (Person.council, Person.email),
    "services": (Service.council, Service.key),
    "portfolios": (Portfolio.council, Portfolio.key),
    "priorities": (Priority.council, Priority.key),
    "indicators": (Indicator.council, Indicator.code),
    "bodies": (Body.council, Body.key),
}
_KEPT_IN = {"portfolio": "portfolios", "service": "services", "priority": "priorities"}
_ALIKE = 60


def check_against_record(session: Session, pack: Pack) -> list[Fault]:
    """Every reference that leads nowhere, every threshold on the wrong side, and what a new council still lacks."""
    known = _known(session, pack)
    return [
        *_missing_tables(session, pack),
        *_unresolved(pack, known),
        *_scopes(pack, known),
        *_meanings(pack, known),
        *_thresholds(session, pack),
    ]


def _missing_tables(session: Session, pack: Pack) -> Iterator[Fault]:
    if session.get(Council, pack.council) is not None:
        return
    if "name" not in pack.settings:
        yield Fault(pack.settings_file, None, "name", "", "the council's name, because it is not there yet")
    for table in NEEDED:
        if table.name not in pack.tables:
            yield Fault(pack.file(table), None, "", "no such table", "one, because the council is not there yet")


def _known(session: Session, pack: Pack) -> Known:
    known: Known = {}
    for name, (council, key) in _STORED.items():
        table = next(table for table in TABLES if table.name == name)
        stored = session.scalars(select(key).where(council == pack.council))
        known[name] = {*stored, *(row.key[0] for row in pack.rows(table))}
    return known


def _unresolved(pack: Pack, known: Known) -> Iterator[Fault]:
    for table in TABLES:
        referring = [column for column in table.columns if column.refers]
        for row in pack.rows(table):
            for column in referring:
                found = row.values.get(column.name)
                if found is not None and found not in known[column.refers]:
                    expected = _expected(found, column.refers, known[column.refers])
                    yield Fault(pack.file(table), row.line, column.name, f"“{found}”", expected)


def _scopes(pack: Pack, known: Known) -> Iterator[Fault]:
    for row in pack.rows(BODIES):
        scope = Scope.parse(row.values.get("scope") or "all")
        for kind, table in _KEPT_IN.items():
            for name in scope.names(kind):
                if name not in known[table]:
                    expected = _expected(name, table, known[table])
                    yield Fault(pack.file(BODIES), row.line, "scope", f"“{kind}:{name}”", expected)


def _meanings(pack: Pack, known: Known) -> Iterator[Fault]:
    tables = {**_KEPT_IN, "indicator": "indicators", "body": "bodies"}
    for row in pack.rows(WORDS):
        meaning = Meaning.parse(row.values["means"])
        table = tables.get(meaning.kind, "")
        if table and meaning.key not in known[table]:
            yield Fault(
                pack.file(WORDS), row.line, "means", f"“{meaning}”", _expected(meaning.key, table, known[table])
            )


def _expected(found: str, table: str, known: set[str]) -> str:
    nearest = process.extractOne(found, sorted(known), scorer=fuzz.WRatio, score_cutoff=_ALIKE)
    wanted = f"one of the {table}"
    return f"{wanted}; the nearest is “{nearest[0]}”" if nearest else wanted


def _thresholds(session: Session, pack: Pack) -> Iterator[Fault]:
    """A floor better than its target, or a target outside its own range, would rate some figures two ways."""
    stored_polarities = select(Indicator.code, Indicator.polarity).where(Indicator.council == pack.council)
    polarities: dict[str, Any] = dict(session.execute(stored_polarities).all())
    polarities |= {row.key[0]: row.values.get("polarity") for row in pack.rows(INDICATORS)}
    stored = {
        (row.code, row.period): row
        for row in session.scalars(select(TargetRow).where(TargetRow.council == pack.council))
    }
    for row in pack.rows(TARGETS):
        for column, found, expected in _sides(row, polarities.get(row.key[0]), stored.get((row.key[0], row.key[1]))):
            yield Fault(pack.file(TARGETS), row.line, column, found, expected)


def _sides(row: Row, polarity: Polarity | None, stored: TargetRow | None) -> Iterator[tuple[str, str, str]]:
    def value(name: str) -> Decimal | None:
        found: Decimal | None = row.values[name] if name in row.values else getattr(stored, name, None)
        return found

    target, floor, lower, upper = value("target"), value("floor"), value("lower"), value("upper")
    if floor is not None and target is None:
        yield "floor", str(floor), "a target as well: amber lies between the two"
    elif floor is not None and target is not None:
        if polarity is Polarity.HIGHER and floor > target:
            yield "floor", str(floor), f"at most the target of {target}, because higher is better"
        if polarity is Polarity.LOWER and floor < target:
            yield "floor", str(floor), f"at least the target of {target}, because lower is better"
    if target is not None and lower is not None and target < lower:
        yield "target", str(target), f"at least the lower limit of {lower}"
    if target is not None and upper is not None and target > upper:
        yield "target", str(target), f"at most the upper limit of {upper}"
