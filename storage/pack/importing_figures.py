"""Importing outturns: each a revision, rated as it comes in; what is signed off changes only for a reason."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from domain.access import State
from domain.figures import Figure, read_answer
from domain.framework import Framework
from domain.periods import Period
from domain.rating import Rating
from storage.log import Change
from storage.pack.importing_history import import_history
from storage.pack.merging import ENTERED_SINCE, Merged, merge
from storage.pack.pack import Row
from storage.pack.specification import HISTORY, OUTTURNS
from storage.pack.work import Import, base_of, key_text
from storage.ratings import Rated, choose_target, rated
from storage.revision_rows import insert_heads, insert_revisions
from storage.revisions import copy_of, said, subject_of
from storage.tables import ImportedRow, Indicator, Outturn, OutturnRevision, TargetRow

SIGNED_OFF = "it is signed off; give a reason to restate it"
_ORDER = tuple(State)
_COLUMNS = tuple(column for column in OUTTURNS.columns if column.name not in OUTTURNS.key)
_CONTENT = tuple(column for column in _COLUMNS if column.name != "state")

FigureKey = tuple[str, Period, str]


@dataclass
class Figures:
    """What the figures of a pack are held against: indicators, targets, and the figures that count now."""

    framework: Framework
    indicators: dict[str, Indicator]
    targets: dict[str, dict[Period, TargetRow]]
    heads: dict[FigureKey, Outturn]
    current: dict[FigureKey, OutturnRevision]
    new: list[OutturnRevision] = field(default_factory=list)

    def rate(self, revision: OutturnRevision) -> Rated:
        """The rating of a revision by the record's targets."""
        indicator = self.indicators[revision.code]
        target = choose_target(indicator, revision.period, self.targets.get(revision.code, {}))
        before = self.current.get((revision.code, revision.period.same_last_year(), revision.area))
        last_year = before.value if before else None
        return rated(self.framework, indicator, revision.value, revision.reason, target, last_year)


def import_figures(work: Import) -> None:
    """Add what is new, revise what differs, keep what was entered or signed off since."""
    rows, history = work.pack.rows(OUTTURNS), work.pack.rows(HISTORY)
    if not rows and not history:
        return
    figures = load_figures(work, {row.key[0] for row in (*rows, *history)})
    import_history(work, figures.current, figures.new, history)
    bases = work.bases(OUTTURNS, rows)
    for row in sorted(rows, key=lambda row: row.key[1]):
        before = bases.get(key_text(OUTTURNS, row.key))
        values = _with_division(row, figures.indicators[row.key[0]].unit)
        existing = figures.current.get(row.key)
        kept: Collection[str] = ()
        if existing is None:
            _add(work, figures, values)
        else:
            kept = _revise(work, figures, row, values, existing, before)
        work.remember(OUTTURNS, row, values, before, kept)
    _store(work, figures)


def load_figures(work: Import, codes: Iterable[str]) -> Figures:
    """The record's side, for these indicators."""
    session, council, codes = work.session, work.council, set(codes)
    indicators = session.scalars(select(Indicator).where(Indicator.council == council))
    targets: dict[str, dict[Period, TargetRow]] = {}
    for row in session.scalars(select(TargetRow).where(TargetRow.council == council)):
        targets.setdefault(row.code, {})[row.period] = row
    pairs = session.execute(
        select(Outturn, OutturnRevision)
        .join(OutturnRevision, Outturn.revision_id == OutturnRevision.id)
        .where(Outturn.council == council)
    ).all()
    heads = {(head.code, head.period, head.area): (head, revision) for head, revision in pairs if head.code in codes}
    return Figures(
        work.framework(),
        {indicator.code: indicator for indicator in indicators},
        targets,
        {key: head for key, (head, _) in heads.items()},
        {key: revision for key, (_, revision) in heads.items()},
    )


def _with_division(row: Row, unit: str) -> dict[str, Any]:
    """The row's values, the value divided from numerator and denominator where only they are given."""
    numerator, denominator = row.values.get("numerator"), row.values.get("denominator")
    if row.values.get("value") is not None or numerator is None or denominator is None:
        return row.values
    answer = read_answer(f"{numerator:f}/{denominator:f}", unit=unit, today=row.key[1].last_day)
    return {**row.values, "value": answer.value if isinstance(answer, Figure) else None}


def _add(work: Import, figures: Figures, values: dict[str, Any]) -> None:
    given = {OUTTURNS.column(name).stored_as: value for name, value in values.items()}
    defaults = {"entered_by": work.actor, "entered_at": work.at, "state": State.SIGNED_OFF}
    filled = {**defaults, **{name: value for name, value in given.items() if value is not None}}
    revision = OutturnRevision(council=work.council, imported=True, rating=Rating.NO_TARGET, rule_version="", **filled)
    _accept(work, figures, revision, None)
    work.count(OUTTURNS, "added")


def _revise(
    work: Import,
    figures: Figures,
    row: Row,
    values: dict[str, Any],
    existing: OutturnRevision,
    before: ImportedRow | None,
) -> Collection[str]:
    """Add a revision where the pack counts; gives back the columns in which it does not."""
    merged = _merged(values, existing, before)
    locked = existing.state.is_signed_off and existing.reason is not Rating.NOT_YET_AVAILABLE
    content = [column.name for column in _CONTENT if column.name in {*merged.changes, *merged.kept}]
    restated = work.restate is not None and locked and bool(content) and _pack_changed(values, before)
    if restated:
        merged = Merged({**merged.changes, **{name: pack for name, (_, pack) in merged.kept.items()}})
    elif merged.kept or (locked and content):
        why = SIGNED_OFF if locked and _pack_changed(values, before) else ENTERED_SINCE
        merged = _refused(merged, existing)
        work.keep(OUTTURNS, row.key, merged, why)
    work.count(OUTTURNS, "changed" if merged.changes else "unchanged")
    if merged.changes:
        revision = copy_of(existing, **_changes(work, existing, merged, restated=restated))
        _accept(work, figures, revision, existing)
    return merged.kept


def _refused(merged: Merged, existing: OutturnRevision) -> Merged:
    record = {name: getattr(existing, OUTTURNS.column(name).stored_as) for name in merged.changes}
    return Merged(kept={**merged.kept, **{name: (record[name], pack) for name, pack in merged.changes.items()}})


def _merged(values: dict[str, Any], existing: OutturnRevision, before: ImportedRow | None) -> Merged:
    """As with other rows, but nothing of a figure that was entered in chat is filled in from a pack."""
    base = base_of(before)
    merged = merge(_CONTENT, values, existing, base)
    if base is None and not existing.imported:
        merged = _refused(merged, existing)
    state = values.get("state") or (State.SIGNED_OFF if _is_emptied(existing) else None)
    # A pack may take a figure further, never back; what awaits sign-off does not get it by saying nothing.
    if state is not None and _ORDER.index(state) > _ORDER.index(existing.state) and (existing.imported or base):
        merged.changes["state"] = state
    return merged


def _is_emptied(existing: OutturnRevision) -> bool:
    """Whether it is what an import left that was taken back: as good as nothing, to be filled like a new figure."""
    return existing.imported and existing.state is State.DRAFT and existing.value is None


def _pack_changed(values: dict[str, Any], before: ImportedRow | None) -> bool:
    base = base_of(before)
    if base is None:
        return True
    return any(
        column.name in values and column.read(base.get(column.name, "")) != values[column.name] for column in _CONTENT
    )


def _changes(work: Import, existing: OutturnRevision, merged: Merged, *, restated: bool) -> dict[str, Any]:
    changes = {OUTTURNS.column(name).stored_as: value for name, value in merged.changes.items()}
    if changes.get("value") is not None and existing.value is None:
        changes.setdefault("reason", None)
    if set(changes) != {"state"}:
        changes = {"entered_by": work.actor, "entered_at": work.at, **changes}
    restatement = work.restate if restated else None
    return {**changes, "imported": True, "restatement": restatement, "revision": existing.revision + 1}


def _accept(work: Import, figures: Figures, revision: OutturnRevision, before: OutturnRevision | None) -> None:
    figures.rate(revision).put_on(revision)
    figures.new.append(revision)
    figures.current[(revision.code, revision.period, revision.area)] = revision
    what = "imported" if revision.restatement is None else "restated"
    work.changes.append(Change(what, subject_of(revision), said(before) if before else None, said(revision)))


def _store(work: Import, figures: Figures) -> None:
    insert_revisions(work.session, figures.new)
    for key, head in figures.heads.items():
        head.revision_id = figures.current[key].id
    insert_heads(work.session, [each for key, each in figures.current.items() if key not in figures.heads])
    work.session.flush()
