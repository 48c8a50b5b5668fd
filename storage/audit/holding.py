"""Everything that is held about an indicator, for an auditor or a freedom-of-information request."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import inspect, or_, select
from sqlalchemy.orm import Session

from storage.pack.cells import LONDON
from storage.personal_text import with_text
from storage.queries import reminders
from storage.revisions import subject_of, subject_quoted
from storage.tables import (
    Action,
    Base,
    Benchmark,
    Indicator,
    LogEntry,
    OutboxRow,
    OutturnRevision,
    PlannedAmendment,
    Risk,
    TargetRow,
    Verification,
)

Cells = tuple[Any, ...]


@dataclass(frozen=True)
class Sheet:
    """One kind of thing that is held: headings, and a row for each."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[Cells, ...]


class NothingHeld(LookupError):
    """No indicator has this code; the text says so."""


def everything_held(session: Session, council: str, code: str, first: date | None, last: date | None) -> list[Sheet]:
    """All that is held about an indicator: definition, targets, every version of every figure, who did what, messages.

    With `first` and `last`, figures of the periods that end between these days, and what was done between them.
    Raises NothingHeld.
    """
    found = session.get(Indicator, (council, code))
    if found is None:
        raise NothingHeld(f'There is no indicator with the code "{code}" here.')
    within = _Within(first or date.min, last or date.max)
    revisions = [each for each in _figures(session, council, code) if within.holds(each.period.last_day)]
    verified = [each for each in _verified(session, council, code) if within.holds(each.period.last_day)]
    subjects = {subject_of(each) for each in revisions}
    return [
        _sheet("Indicator", Indicator, [found]),
        _sheet("Targets", TargetRow, _of(session, TargetRow, council, code)),
        _sheet("Figures", OutturnRevision, revisions),
        _with_files(_sheet("Verified", Verification, verified), verified),
        _changes(session, council, code, within),
        _messages(session, council, subjects, within),
        _sheet("Benchmarks", Benchmark, _of(session, Benchmark, council, code)),
        _sheet("Risks", Risk, _linked(session, Risk, council, code)),
        _sheet("Actions", Action, _linked(session, Action, council, code)),
        _to_come(session, council, code),
        _reminders(session, council, code, within),
    ]


@dataclass(frozen=True)
class _Within:
    first: date
    last: date

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def holds_moment(self, moment: datetime) -> bool:
        return self.holds(moment.astimezone(LONDON).date())


def _of(session: Session, table: type[Any], council: str, code: str) -> Sequence[Base]:
    return session.scalars(select(table).where(table.council == council, table.code == code)).all()


def _linked(session: Session, table: type[Any], council: str, code: str) -> Sequence[Base]:
    return session.scalars(select(table).where(table.council == council, table.indicator == code)).all()


def _figures(session: Session, council: str, code: str) -> list[OutturnRevision]:
    every = select(OutturnRevision).where(OutturnRevision.council == council, OutturnRevision.code == code)
    return sorted(session.scalars(every), key=lambda each: (each.period, each.area, each.revision))


def _verified(session: Session, council: str, code: str) -> Sequence[Verification]:
    wanted = select(Verification).where(Verification.council == council, Verification.code == code)
    return session.scalars(wanted.order_by(Verification.id)).all()


def _sheet(name: str, table: type[Base], rows: Iterable[Base]) -> Sheet:
    headings = tuple(
        attribute.key for attribute in inspect(table).column_attrs if attribute.key not in ("id", "council")
    )
    return Sheet(name, headings, tuple(tuple(_cell(getattr(row, each)) for each in headings) for row in rows))


def _with_files(sheet: Sheet, verified: Sequence[Verification]) -> Sheet:
    """The same with the names of the evidence's files, and the digests that they are kept under."""
    files = [
        ("; ".join(file.name for file in each.files), "; ".join(file.digest for file in each.files))
        for each in verified
    ]
    rows = tuple((*row, *both) for row, both in zip(sheet.rows, files, strict=True))
    return Sheet(sheet.name, (*sheet.headings, "files", "digests"), rows)


def _changes(session: Session, council: str, code: str, within: _Within) -> Sheet:
    """What the log says of the indicator, of its figures and of its targets."""
    named = [
        LogEntry.subject.endswith(f"|{code}", autoescape=True),
        LogEntry.subject.startswith(f"{code}|", autoescape=True),
    ]
    named += [LogEntry.subject.contains(f"|{code}|", autoescape=True), LogEntry.subject == code]
    wanted = select(LogEntry).where(LogEntry.council == council, or_(*named)).order_by(LogEntry.id)
    rows = []
    for entry in session.scalars(wanted):
        # SQLite finds w01 for W01 as well.
        if code in entry.subject.split("|") and within.holds_moment(entry.at):
            old, new = with_text(session, council, entry.old), with_text(session, council, entry.new)
            who = (entry.actor, entry.acting_for, entry.door, entry.event)
            rows.append((_cell(entry.at), *who, entry.what, entry.subject, _told(old), _told(new), entry.hash))
    headings = ("at", "by", "for", "door", "message", "what", "about", "old", "new", "hash")
    return Sheet("Changes", headings, tuple(rows))


def _to_come(session: Session, council: str, code: str) -> Sheet:
    """Changes of the indicator and its targets that were asked for: to come, waiting, done, refused and withdrawn."""
    wanted = select(PlannedAmendment).where(
        PlannedAmendment.council == council,
        PlannedAmendment.table.in_(("indicators", "targets")),
        or_(PlannedAmendment.key == code, PlannedAmendment.key.startswith(f"{code}|", autoescape=True)),
    )
    rows = [
        (
            each.starts,
            each.state,
            f"{each.table}|{each.key}",
            _told(each.columns),
            each.reason,
            each.asked_by,
            _cell(each.asked_at),
            each.decided_by,
            _cell(each.decided_at),
        )
        for each in session.scalars(wanted.order_by(PlannedAmendment.starts, PlannedAmendment.id))
        if each.key.partition("|")[0] == code
    ]
    headings = ("from", "state", "about", "new", "reason", "asked by", "asked", "decided by", "decided")
    return Sheet("Changes to come", headings, tuple(rows))


def _reminders(session: Session, council: str, code: str, within: _Within) -> Sheet:
    """What people have asked to be reminded of or to be sent about the indicator, in their words, stopped or not."""
    rows = [
        (
            each.person,
            each.every,
            each.day,
            each.about,
            each.question.get("text", ""),
            _cell(each.asked_at),
            _cell(each.stopped_at),
        )
        for each in reminders.about(session, council, code)
        if within.holds_moment(each.asked_at)
    ]
    headings = ("person", "every", "day", "about", "asked as", "asked", "stopped")
    return Sheet("Reminders", headings, tuple(rows))


def _messages(session: Session, council: str, subjects: set[str], within: _Within) -> Sheet:
    """Every message that showed one of the figures: to whom or where, when, and whether it arrived."""
    bounds = [
        OutboxRow.created_at >= _moment(within.first) if within.first > date.min else None,
        OutboxRow.created_at < _moment(within.last + timedelta(days=1)) if within.last < date.max else None,
    ]
    wanted = select(OutboxRow).where(OutboxRow.council == council, *(each for each in bounds if each is not None))
    rows = [
        (_cell(row.created_at), row.kind, row.door, row.address, row.state, _cell(row.delivered_at), row.platform_id)
        for row in session.scalars(wanted.order_by(OutboxRow.id))
        if subjects & {subject_quoted(str(quote)) for quote in row.quotes}
    ]
    return Sheet("Messages", ("written", "kind", "door", "to", "state", "delivered", "platform id"), tuple(rows))


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), LONDON)


def _told(content: dict[str, Any] | None) -> str:
    return "; ".join(f"{name}: {value}" for name, value in sorted((content or {}).items()))


def _cell(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(LONDON).isoformat(timespec="seconds")
    if value is None or isinstance(value, (bool, int, date)):
        return value
    if isinstance(value, (tuple, list)):
        return "; ".join(map(str, value))
    return str(value)
