"""Changes of the framework that are to come: kept for their day or until they are approved, then made or set aside."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.orm import Session

from storage import log
from storage.amending import Amendment, CannotAmend, Origin, amend
from storage.attempting import attempt
from storage.pack.cells import CellFault
from storage.tables import PlannedAmendment

PLANNED, ASKED = "planned a change", "asked for a change"
"""How the log calls a change that is to come, and one that waits for approval."""

NOT_MADE = "refused a change that could not be made"
"""How it calls one that was set aside when its day came."""

SET_ASIDE_BY = "clock"
"""Who is said to have decided that: nobody did."""

DOES_NOT_FIT = "It doesn't fit what the record holds by now."


def plan(
    session: Session,
    council: str,
    amendments: Sequence[Amendment],
    starts: date,
    origin: Origin,
    *,
    needs_approval: bool = False,
    reason: str | None = None,
) -> tuple[PlannedAmendment, ...]:
    """Keep changes for a day to come, or until somebody has approved them, and log that they were asked for."""
    planned = [
        PlannedAmendment(
            council=council,
            table=amendment.table,
            key=amendment.key,
            columns=dict(amendment.columns),
            starts=starts,
            state="asked" if needs_approval else "planned",
            reason=reason,
            asked_by=origin.actor,
            asked_at=origin.at,
            door=origin.door,
            event=origin.event,
        )
        for amendment in amendments
    ]
    session.add_all(planned)
    session.flush()
    _log_decision(session, council, planned, ASKED if needs_approval else PLANNED, origin)
    return tuple(planned)


def decide(session: Session, council: str, planned: Sequence[PlannedAmendment], state: str, origin: Origin) -> None:
    """Approve (`planned`), refuse or withdraw changes that have not taken effect yet."""
    for each in planned:
        each.state, each.decided_by, each.decided_at = state, origin.actor, origin.at
    _log_decision(session, council, planned, {"planned": "approved a change"}.get(state, f"{state} a change"), origin)


def is_planned(session: Session, council: str, amendment: Amendment, starts: date) -> bool:
    """Whether just this is to take effect on that day already."""
    wanted = select(PlannedAmendment).where(
        PlannedAmendment.council == council,
        PlannedAmendment.state == "planned",
        PlannedAmendment.table == amendment.table,
        PlannedAmendment.key == amendment.key,
        PlannedAmendment.starts == starts,
    )
    return any(each.columns == dict(amendment.columns) for each in session.scalars(wanted))


def is_any_due(session: Session, council: str, today: date) -> bool:
    """Whether anything planned is to take effect by today."""
    return session.scalar(_planned_by(council, today).limit(1)) is not None


def apply_planned(
    session: Session, council: str, today: date, origin: Origin, among: Collection[PlannedAmendment] | None = None
) -> tuple[PlannedAmendment, ...]:
    """Let what is planned take effect whose day has come, in the order of its days; gives back what did.

    With `among`, only what is one of these. Raises CannotAmend at the first that can't be made; what was made before
    it stands until the transaction is given up.
    """
    due = [each for each in session.scalars(_planned_by(council, today)) if among is None or each in among]
    for each in due:
        _make(session, council, each, origin)
    return tuple(due)


def apply_what_can_be(session: Session, council: str, today: date, origin: Origin) -> tuple[PlannedAmendment, ...]:
    """Let everything take effect whose day has come, and set aside as refused what can't be made; gives that back.

    Why it can't be made stands behind its reason, and in the log.
    """
    set_aside = []
    for each in tuple(session.scalars(_planned_by(council, today))):
        try:
            _make(session, council, each, origin)
        except CannotAmend as error:
            each.state, each.decided_by, each.decided_at = "refused", SET_ASIDE_BY, origin.at
            each.reason = f"{each.reason or ''} {error}".strip()
            session.flush()
            _log_decision(session, council, [each], NOT_MADE, origin)
            set_aside.append(each)
    return tuple(set_aside)


def _make(session: Session, council: str, planned: PlannedAmendment, origin: Origin) -> None:
    try:
        with attempt(session, council):
            amend(session, council, [Amendment(planned.table, planned.key, planned.columns)], origin)
            planned.state = "done"
    except (CellFault, DataError, IntegrityError) as error:
        raise CannotAmend(DOES_NOT_FIT) from error


def _planned_by(council: str, today: date) -> Select[PlannedAmendment]:
    wanted = select(PlannedAmendment).where(
        PlannedAmendment.council == council, PlannedAmendment.state == "planned", PlannedAmendment.starts <= today
    )
    return wanted.order_by(PlannedAmendment.starts, PlannedAmendment.id)


def _log_decision(
    session: Session, council: str, planned: Collection[PlannedAmendment], what: str, origin: Origin
) -> None:
    changes = [
        log.Change(what, f"{each.table}|{each.key}", None, {**each.columns, "starts": each.starts.isoformat()})
        for each in planned
    ]
    log.record_all(session, council, changes, at=origin.at, actor=origin.actor, door=origin.door, event=origin.event)
