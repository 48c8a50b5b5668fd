"""What the record knows of the past: when figures were first given, and which indicators anybody was shown."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.access import State
from domain.periods import Period
from storage.queries.figures import WHOLE
from storage.tables import LogEntry, OutboxRow, OutturnRevision


@dataclass(frozen=True)
class FirstAnswer:
    """When something was first said of a figure; None for an imported one of which the pack did not say when."""

    at: datetime | None


def first_answers(session: Session, council: str, periods: Collection[Period]) -> dict[tuple[str, Period], FirstAnswer]:
    """The first answer to each figure of these periods that was more than a draft, for the whole council."""
    row = OutturnRevision
    wanted = select(row.code, row.period, row.entered_at, row.imported).where(
        row.council == council, row.area == WHOLE, row.state != State.DRAFT, row.period.in_(tuple(periods))
    )
    imports = _moments_of_imports(session, council)
    found: dict[tuple[str, Period], FirstAnswer] = {}
    for code, period, at, imported in session.execute(wanted.order_by(row.revision)):
        found.setdefault((code, period), FirstAnswer(None if imported and at in imports else at))
    return found


def _moments_of_imports(session: Session, council: str) -> frozenset[datetime]:
    """When figures were imported: what a pack gives no moment for carries the import's own, which tells nothing."""
    wanted = select(LogEntry.at).where(LogEntry.council == council, LogEntry.what.in_(("imported", "restated")))
    return frozenset(session.scalars(wanted.distinct()))


def codes_looked_at(session: Session, council: str, since: datetime) -> frozenset[str]:
    """The indicators that a digest has named since, or an answer to a question has shown."""
    named = select(LogEntry.new).where(LogEntry.council == council, LogEntry.what == "digest", LogEntry.at >= since)
    shown = select(OutboxRow.quotes).where(
        OutboxRow.council == council, OutboxRow.asked.is_not(None), OutboxRow.due_at >= since
    )
    codes = {code for new in session.scalars(named) for code in (new or {}).get("codes", ())}
    codes |= {str(quote).partition("|")[0] for quotes in session.scalars(shown) for quote in quotes}
    return frozenset(codes)
