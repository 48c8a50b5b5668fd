"""Importing a pack: all of it or nothing, once or as often as one likes."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage import log, revisions
from storage.pack import specification as pack_tables
from storage.pack.approval import Approval, event_of
from storage.pack.cells import LONDON
from storage.pack.columns import Table
from storage.pack.faults import PackFaulty
from storage.pack.importing_figures import import_figures
from storage.pack.importing_portfolios import import_portfolios
from storage.pack.importing_settings import import_settings
from storage.pack.merging import Merged, merge
from storage.pack.new_areas import doubtful_areas
from storage.pack.pack import Key, Pack
from storage.pack.references import check_against_record
from storage.pack.report import ImportReport
from storage.pack.work import Import, key_text
from storage.pack.work_tables import AFTER_FIGURES
from storage.tables import Base

RATED_BY = {
    "indicators": ("polarity", "cumulative", "tolerance", "status"),
    "targets": ("target", "lower", "upper", "floor", "tolerance"),
}


def import_pack(
    session: Session, pack: Pack, today: date, actor: str, restate: str | None = None, now: datetime | None = None
) -> ImportReport:
    """Bring a pack into the record, in the session's one transaction; `actor` is who asked for it.

    What changes takes effect `today`, or once it is approved where the council asks for that. A signed-off figure
    changes only with `restate`, the reason for it. `now` is the moment that the log and new figures get, the start of
    `today` if none. Raises PackFaulty before anything is changed.
    """
    faults = check_against_record(session, pack)
    if faults:
        raise PackFaulty(faults)
    at = now or datetime.combine(today, time(), LONDON)
    work = Import(session, pack, today, at, actor, restate, Approval.of(session, pack.council, today))
    import_settings(work)
    for table in (pack_tables.BODIES, pack_tables.PEOPLE):
        import_table(work, table)
    import_portfolios(work)
    for table in (pack_tables.SERVICES, pack_tables.PRIORITIES, pack_tables.INDICATORS, pack_tables.MEMBERS):
        import_table(work, table)
    import_table(work, pack_tables.TARGETS)
    work.notes += doubtful_areas(work)
    import_figures(work)
    for table in AFTER_FIGURES:
        import_table(work, table)
    _rate_again(work)
    if work.approval.asked:
        work.event = event_of(session, work.council)
    _log(work)
    _ask_for_approval(work)
    return work.report()


def import_table(work: Import, table: Table) -> None:
    """Add and change the rows of a table that needs nothing special."""
    rows = work.pack.rows(table)
    if not rows:
        return
    stored, bases = _stored(work, table), work.bases(table, rows)
    for row in rows:
        before = bases.get(key_text(table, row.key))
        existing = stored.get(row.key)
        if existing is None and work.approval.asks_about_new(table, key_text(table, row.key)):
            work.hold(table, row.key, Merged(dict(row.values)), None)
            work.count(table, "unchanged")
        elif existing is None:
            values = {table.column(name).stored_as: value for name, value in row.values.items()}
            work.session.add(table.row(**{"council": work.council, **values}))
            work.count(table, "added")
            work.approval.added(table, key_text(table, row.key))
            work.log(table, row.key, None, row.values)
            _may_rate(work, table, row.key, row.values)
            work.remember(table, row, row.values, before)
        else:
            kept = _change(work, table, row.key, row.values, existing, work.base(table, row.key, existing, before))
            work.remember(table, row, row.values, before, kept)
    work.session.flush()


def _change(
    work: Import, table: Table, key: Key, values: dict[str, Any], existing: Base, base: Mapping[str, str] | None
) -> Collection[str]:
    columns = [column for column in table.columns if column.name not in table.key]
    merged = merge(columns, values, existing, base)
    work.keep(table, key, merged)
    held = work.hold(table, key, merged, existing)
    work.count(table, "changed" if merged.changes else "unchanged")
    if not merged.changes:
        return {*merged.kept, *held}
    old = {name: getattr(existing, table.column(name).stored_as) for name in merged.changes}
    for name, value in merged.changes.items():
        setattr(existing, table.column(name).stored_as, value)
    work.log(table, key, old, merged.changes)
    _may_rate(work, table, key, merged.changes)
    return {*merged.kept, *held}


def _may_rate(work: Import, table: Table, key: Key, changed: Iterable[str]) -> None:
    if any(name in RATED_BY.get(table.name, ()) for name in changed):
        work.rated_by_changed.add(key[0])


def _stored(work: Import, table: Table) -> dict[Key, Base]:
    council = table.row.__table__.c.council
    rows = work.session.scalars(select(table.row).where(council == work.council))
    attributes = [table.column(name).stored_as for name in table.key]
    return {tuple(getattr(row, attribute) for attribute in attributes): row for row in rows}


def _rate_again(work: Import) -> None:
    """Figures that are not signed off follow a target or a rule that changed."""
    codes = None if work.every_rating_may_change else work.rated_by_changed
    if codes is None or codes:
        work.changes += revisions.rate_again(work.session, work.council, work.framework(), codes)


def _log(work: Import) -> None:
    if not work.changes and not work.approval.asked:
        return
    counts = {name: dict(counted) for name, counted in work.counts.items()}
    told = {"tables": counts, "conflicts": len(work.conflicts)}
    told |= {"waiting": work.approval.changes} if work.approval.changes else {}
    batch = log.Change("imported a pack", work.council, None, told)
    event = work.event or None
    log.record_all(work.session, work.council, [batch, *work.changes], at=work.at, actor=work.actor, event=event)


def _ask_for_approval(work: Import) -> None:
    """Keep what is to be approved, in place of what earlier imports asked for of the same rows."""
    if not work.approval.asked:
        return
    from storage.amending import Amendment, Origin
    from storage.planning import decide, plan

    origin = Origin(work.actor, work.at, event=work.event)
    decide(work.session, work.council, work.approval.overtaken(), "withdrawn", origin)
    amendments = [Amendment(*wanted) for wanted in work.approval.asked]
    count = work.approval.changes
    reason = f"By import: {count:,} change{'' if count == 1 else 's'} of what stands."
    plan(work.session, work.council, amendments, work.today, origin, needs_approval=True, reason=reason)
