"""Importing portfolios: a new holder follows the one before instead of replacing them."""

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import select

from storage.pack.approval import REFUSED
from storage.pack.merging import Merged, merge
from storage.pack.pack import Row
from storage.pack.specification import PORTFOLIOS
from storage.pack.work import Import, key_text
from storage.tables import OPEN_START, ImportedRow, Portfolio

_COLUMNS = tuple(column for column in PORTFOLIOS.columns if column.name not in PORTFOLIOS.key)


def import_portfolios(work: Import) -> None:
    """Add and change portfolios; a holder who differs takes over from the row's `from`, else from today."""
    rows = work.pack.rows(PORTFOLIOS)
    if not rows:
        return
    bases = work.bases(PORTFOLIOS, rows)
    stored = work.session.scalars(select(Portfolio).where(Portfolio.council == work.council))
    holdings = {(holding.key, holding.starts): holding for holding in stored}
    for row in sorted(rows, key=lambda row: row.key):
        before = bases.get(key_text(PORTFOLIOS, row.key))
        kept = _import_row(work, row, holdings, before)
        work.remember(PORTFOLIOS, row, row.values, before, kept)
    work.session.flush()


def _import_row(
    work: Import, row: Row, holdings: dict[tuple[str, date], Portfolio], before: ImportedRow | None
) -> Collection[str]:
    existing = _meant(row, holdings)
    if existing is None:
        return _take_over(work, row, row.key[1], holdings)
    base = work.base(PORTFOLIOS, (existing.key, existing.starts), existing, before)
    merged = merge(_COLUMNS, row.values, existing, base)
    if "holder" in merged.changes and existing.starts != work.today and row.key[1] == OPEN_START:
        return _take_over(work, row, work.today, holdings, "changed")
    work.keep(PORTFOLIOS, row.key, merged)
    held = work.hold(PORTFOLIOS, (existing.key, existing.starts), merged, existing)
    work.count(PORTFOLIOS, "changed" if merged.changes else "unchanged")
    if merged.changes:
        old = {name: getattr(existing, PORTFOLIOS.column(name).stored_as) for name in merged.changes}
        for name, value in merged.changes.items():
            setattr(existing, PORTFOLIOS.column(name).stored_as, value)
        work.log(PORTFOLIOS, (existing.key, existing.starts), old, merged.changes)
    return {*merged.kept, *held}


def _meant(row: Row, holdings: dict[tuple[str, date], Portfolio]) -> Portfolio | None:
    """The holding a row is about. One without a day is about the latest, unless its holder held it from the start."""
    key, starts = row.key
    exact = holdings.get((key, starts))
    if starts != OPEN_START or (exact is not None and exact.holder == row.values["holder"] and "until" in row.values):
        return exact
    same = [holding for holding in holdings.values() if holding.key == key]
    return max(same, key=lambda holding: holding.starts, default=None)


def _take_over(
    work: Import, row: Row, starts: date, holdings: dict[tuple[str, date], Portfolio], counted: str = "added"
) -> Collection[str]:
    """Let a holder begin, or ask for it where somebody else has held the portfolio and approval is needed."""
    before = [other for other in holdings.values() if other.key == row.key[0] and _overlaps(other, starts)]
    if not work.approval.needed or not any(other.key == row.key[0] for other in holdings.values()):
        _begin(work, row, starts, holdings, before)
        work.count(PORTFOLIOS, counted)
        return ()
    texts = {name: PORTFOLIOS.column(name).write(row.values.get(name)) for name in ("name", "holder", "until")}
    last = {"until": (starts - timedelta(days=1)).isoformat()}
    ended = [("portfolios", key_text(PORTFOLIOS, (other.key, other.starts)), last) for other in before]
    key = key_text(PORTFOLIOS, (row.key[0], starts))
    if work.approval.hold_holder([("portfolios", key, texts), *ended], on_any_day=row.key[1] == OPEN_START):
        standing = next((other.holder for other in before), None)
        work.keep(PORTFOLIOS, row.key, Merged(kept={"holder": (standing, row.values["holder"])}), REFUSED)
    work.count(PORTFOLIOS, "unchanged")
    return PORTFOLIOS.headings


def _overlaps(other: Portfolio, starts: date) -> bool:
    return other.starts < starts and (other.ends is None or other.ends >= starts)


def _begin(
    work: Import, row: Row, starts: date, holdings: dict[tuple[str, date], Portfolio], before: Collection[Portfolio]
) -> None:
    name, holder, ends = row.values["name"], row.values["holder"], row.values.get("until")
    holding = Portfolio(council=work.council, key=row.key[0], starts=starts, name=name, holder=holder, ends=ends)
    work.session.add(holding)
    for other in before:
        last = starts - timedelta(days=1)
        work.log(PORTFOLIOS, (other.key, other.starts), {"until": other.ends}, {"until": last})
        other.ends = last
    holdings[(holding.key, starts)] = holding
    work.log(PORTFOLIOS, (holding.key, starts), None, {**row.values, "from": starts})
