"""Which figures were picked to be verified, and what came of it."""

from collections.abc import Iterable

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from domain.periods import Period
from storage.tables import Evidence, OutturnRevision, Verification

PICKED = "picked to be verified"
"""How the log calls that a figure joined a sample."""


def of_periods(session: Session, council: str, periods: Iterable[Period]) -> tuple[Verification, ...]:
    """Everything picked of these periods, in the order in which it was."""
    wanted = select(Verification).where(Verification.council == council, Verification.period.in_(tuple(periods)))
    return tuple(session.scalars(wanted.order_by(Verification.id)))


def of_figure(session: Session, revision: OutturnRevision) -> Verification | None:
    """What came of verifying a figure as it stands; None when it was never picked.

    Publishing, or adding context behind the comment, makes a new version of the same figure: what was verified of an
    earlier one holds as long as its numbers do.
    """
    key = {name: getattr(revision, name) for name in ("council", "code", "period", "area", "revision")}
    newest = session.scalar(_NEWEST, key)
    return newest if newest is not None and _same_numbers(session, newest, revision) else None


_NEWEST = (
    select(Verification)
    .where(
        Verification.council == bindparam("council"),
        Verification.code == bindparam("code"),
        Verification.period == bindparam("period"),
        Verification.area == bindparam("area"),
        Verification.revision <= bindparam("revision"),
    )
    .order_by(Verification.revision.desc())
    .limit(1)
)


def evidence(session: Session, council: str, digest: str) -> Evidence | None:
    """The file kept under a digest."""
    return session.get(Evidence, (council, digest))


def _same_numbers(session: Session, verified: Verification, revision: OutturnRevision) -> bool:
    if verified.revision == revision.revision:
        return True
    seen = session.scalar(
        select(OutturnRevision).where(
            OutturnRevision.council == verified.council,
            OutturnRevision.code == verified.code,
            OutturnRevision.period == verified.period,
            OutturnRevision.area == verified.area,
            OutturnRevision.revision == verified.revision,
        )
    )
    names = ("value", "numerator", "denominator", "reason")
    return seen is not None and all(getattr(seen, name) == getattr(revision, name) for name in names)
