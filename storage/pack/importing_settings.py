"""Importing council.toml: the council itself, and its settings from the day of import."""

from typing import Any

from domain.framework import FrameworkFaults

# The module, not its names: whichever of the two is imported first, the other finds what it needs when it runs.
from storage import amending_settings, log
from storage.pack.approval import REFUSED
from storage.pack.faults import PackFaulty, faults_of_settings
from storage.pack.merging import ENTERED_SINCE
from storage.pack.report import Conflict, SettingChanged
from storage.pack.settings import folded, unfolded
from storage.pack.work import Import
from storage.queries import councils
from storage.tables import OPEN_START, Council, CouncilSettings, ImportedRow

_RATING = ("rating.",)


def import_settings(work: Import) -> None:
    """Make the council, or change what its settings say from today; a setting the pack leaves out stays."""
    wanted = folded(work.pack.settings)
    council = work.session.get(Council, work.council)
    if council is None:
        work.session.add(Council(key=work.council, name=str(wanted["name"])))
        work.session.flush()
        work.session.add(CouncilSettings(council=work.council, starts=OPEN_START, settings=unfolded(wanted)))
        _remember(work, None, wanted)
        work.counts[amending_settings.SETTINGS]["added"] += 1
        work.changes.append(log.Change("imported", amending_settings.SETTINGS, None, wanted))
        return
    log.lock(work.session, work.council)
    before = work.session.get(ImportedRow, (work.council, amending_settings.SETTINGS, amending_settings.SETTINGS))
    changes = _changes(work, wanted, before)
    held = _hold(work, changes)
    work.counts[amending_settings.SETTINGS]["changed" if changes else "unchanged"] += 1
    if changes:
        _take_effect(work, changes)
    _remember(work, before, {name: value for name, value in wanted.items() if name not in held})


def _changes(work: Import, wanted: dict[str, Any], before: ImportedRow | None) -> dict[str, Any]:
    stored = folded(councils.settings(work.session, work.council, work.today).settings)
    base = {} if before is None else before.content
    approved = work.approval.given(amending_settings.SETTINGS, amending_settings.KEY)
    changes = {}
    for key, value in wanted.items():
        if stored.get(key) == value:
            continue
        if stored.get(key) == base.get(key) or approved.get(key) == amending_settings.as_text(stored.get(key)):
            changes[key] = value
        else:
            texts = (str(stored.get(key, "")), str(value))
            work.conflicts.append(Conflict(amending_settings.SETTINGS, work.council, key, *texts, ENTERED_SINCE))
    return changes


def _hold(work: Import, changes: dict[str, Any]) -> frozenset[str]:
    """Take out of what changes what is to be approved first; gives back the names of what was taken out."""
    texts = {name: amending_settings.as_text(value) for name, value in changes.items()}
    refused, held = work.approval.hold_texts(amending_settings.SETTINGS, amending_settings.KEY, texts)
    stored = folded(councils.settings(work.session, work.council, work.today).settings)
    for name in refused:
        record = amending_settings.as_text(stored.get(name))
        work.conflicts.append(Conflict(amending_settings.SETTINGS, work.council, name, record, texts[name], REFUSED))
    for name in held:
        del changes[name]
    return held


def _take_effect(work: Import, changes: dict[str, Any]) -> None:
    old = folded(councils.settings(work.session, work.council, work.today).settings)
    try:
        amending_settings.take_effect(work.session, work.council, changes, work.today)
    except FrameworkFaults as faulty:
        # What the pack says is right alone, but not with a setting that it leaves out.
        raise PackFaulty(faults_of_settings(work.pack.settings_file, faulty)) from faulty
    work.settings += [SettingChanged(key, old.get(key), value) for key, value in changes.items()]
    work.every_rating_may_change |= any(key.startswith(_RATING) for key in changes)
    work.changes.append(
        log.Change("imported", amending_settings.SETTINGS, {key: old.get(key) for key in changes}, changes)
    )


def _remember(work: Import, before: ImportedRow | None, wanted: dict[str, Any]) -> None:
    if before is None:
        work.session.add(
            ImportedRow(
                council=work.council,
                table=amending_settings.SETTINGS,
                key=amending_settings.SETTINGS,
                content=wanted,
                imported_at=work.at,
            )
        )
    elif {**before.content, **wanted} != before.content:
        before.content, before.imported_at = {**before.content, **wanted}, work.at
    work.session.flush()
