"""What bodies were told before: the exceptions that were open after each digest."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.periods import Period
from storage.tables import LogEntry
from storage.text_edges import begins, ends


def codes_before(session: Session, council: str, body: str, period: Period) -> tuple[Period, frozenset[str]] | None:
    """The newest digest of a body about an earlier period, and the codes that were open after it; None without one."""
    rows = session.scalars(
        select(LogEntry.new)
        .where(LogEntry.council == council, LogEntry.what == "digest")
        .where(begins(LogEntry.subject, "digest|"), ends(LogEntry.subject, f"|{body}"))
        .order_by(LogEntry.id.desc())
    )
    for told in rows:
        about = Period.parse(told["period"]) if told else period
        if told and about.last_day < period.last_day:
            return about, frozenset(told["codes"])
    return None
