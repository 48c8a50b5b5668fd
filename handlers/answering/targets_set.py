"""Who set a target, when, and what it was before: from the log, which keeps every version of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import bindparam, select

from domain.periods import Period
from domain.rating import Target
from domain.schedule import LONDON
from handlers.answering import keeping
from handlers.request import Request
from handlers.wording import day_words, target_words
from storage.queries import people
from storage.ratings import as_target
from storage.tables import Indicator, LogEntry, TargetRow

Edges = tuple[Decimal | None, Decimal | None, Decimal | None, Decimal | None]
_EDGES = ("target", "lower", "upper", "floor")
_OF_SUBJECT = (
    select(LogEntry)
    .where(LogEntry.council == bindparam("council"), LogEntry.subject == bindparam("subject"))
    .order_by(LogEntry.id)
)


@dataclass(frozen=True)
class LastSet:
    """The entry that set a target last, and what stood there before; None where nothing did."""

    entry: LogEntry
    before: Target | None


def last_set(request: Request, code: str, period: Period, held: Target) -> LastSet | None:
    """What the log says last of the row of this period, where it held this target; None where it never did."""
    subject = f"targets|{code}|{period.notation}"
    row: dict[str, str] = {}
    found = None
    for entry in request.session.scalars(_OF_SUBJECT, {"council": request.council, "subject": subject}):
        before, row = _edges_of(row), {} if entry.new is None else {**row, **entry.new}
        if _edges_of(row) == _edges(held) and (found is None or before != _edges(held)):
            found = LastSet(entry, Target(*before) if any(each is not None for each in before) else None)
    return found


def who_set(request: Request, indicator: Indicator, row: TargetRow | None, rows: Sequence[TargetRow]) -> str:
    """Who set the target that holds, when, and what it was before; then that of another time, if it was set later."""
    if row is None or as_target(row) is None:
        return f"{indicator.name} has no target."
    holds, found = _told(request, indicator, row, f"The target for {indicator.name} for")
    others = [_told(request, indicator, each, "That for") for each in rows if each.period != row.period]
    later = [(words, other) for words, other in others if other and (found is None or other.id > found.id)]
    newest = max(later, key=lambda each: each[1].id, default=None)
    return f"{holds} {newest[0]}" if newest and _by_hand(newest[1]) else holds


def _told(request: Request, indicator: Indicator, row: TargetRow, opening: str) -> tuple[str, LogEntry | None]:
    """`The target for Voids for 2026/27, 28 days or less, was set by Catrin Bello on 3 April; it was 30 before.`"""
    held = as_target(row)
    opened = f"{opening} {row.period.short}, {_words(held, indicator)},"
    found = last_set(request, indicator.code, row.period, held) if held else None
    if found is None:
        return f"{opened} is on record without a word of who set it.", None
    was = _words(found.before, indicator)
    return f"{opened} was set {by_and_on(request, found.entry)}{f'; it was {was} before' if was else ''}.", found.entry


def _by_hand(entry: LogEntry) -> bool:
    """Whether it was said in chat: an import sets the targets of many years at once, which changes none."""
    return entry.door is not None


def by_and_on(request: Request, entry: LogEntry) -> str:
    """`by Asha Patel on Monday 6 April`, `with an import on Monday 6 April`; names only for who may read them."""
    day = f"on {day_words(entry.at.astimezone(LONDON).date(), request.today)}"
    who = people.by_email(request.session, request.council, entry.actor)
    by = f"by {who.name} " if who is not None and keeping.all_are_ours(request) else ""
    how = "" if who is not None else "with an import "
    return f"{by}{how}{day}"


def _edges(target: Target) -> Edges:
    return target.target, target.lower, target.upper, target.floor


def _edges_of(row: Mapping[str, str]) -> Edges:
    target, lower, upper, floor = (Decimal(row[name]) if row.get(name) else None for name in _EDGES)
    return target, lower, upper, floor


def _words(target: Target | None, indicator: Indicator) -> str:
    return target_words(target, indicator).removeprefix("target ")
