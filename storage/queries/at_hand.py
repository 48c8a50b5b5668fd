"""Figures and targets that a transaction has looked up for many indicators at once, so that each need not be asked for.

Saving a return asks the same things of every figure: what stands now, what stood before, which target counts. One query
for all of them stands in for hundreds; what is written meanwhile is kept up to date by whoever writes it.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from domain.periods import Period
from storage.tables import Outturn, OutturnRevision, TargetRow

AT_HAND = "outturn at hand"
WHOLE = ""

FigureKey = tuple[str, Period]


@dataclass
class AtHand:
    """What is known of some indicators of one council: all their figures for the whole council, and their targets."""

    council: str
    codes: set[str] = field(default_factory=set)
    figures: dict[str, dict[Period, OutturnRevision]] = field(default_factory=dict)
    targets: dict[str, dict[Period, TargetRow]] = field(default_factory=dict)

    def knows(self, council: str, codes: Collection[str], areas: Collection[str] = (WHOLE,)) -> bool:
        """Whether everything about these indicators is here."""
        return council == self.council and tuple(areas) == (WHOLE,) and self.codes.issuperset(codes)

    def current(self, codes: Collection[str], periods: Iterable[Period]) -> list[OutturnRevision]:
        """The figures that count now, by code and period."""
        wanted = sorted(set(periods), key=lambda period: period.last_day)
        known = (self.figures.get(code, {}) for code in sorted(codes))
        return [held[period] for held in known for period in wanted if period in held]

    def histories(self, codes: Collection[str], since: date, until: date) -> dict[str, tuple[OutturnRevision, ...]]:
        """The figures of each of these indicators that has any, oldest first, of periods that end between two days."""
        found: dict[str, tuple[OutturnRevision, ...]] = {}
        for code in sorted(codes):
            ending = {period: period.last_day for period in self.figures.get(code, {})}
            wanted = sorted((period for period, day in ending.items() if since <= day <= until), key=ending.__getitem__)
            if wanted:
                found[code] = tuple(self.figures[code][period] for period in wanted)
        return found


def bring(session: Session, council: str, codes: Collection[str]) -> None:
    """Look up all figures and targets of these indicators, in two queries."""
    at_hand = of(session)
    if at_hand is None or at_hand.council != council:
        at_hand = session.info[AT_HAND] = AtHand(council)
    new = set(codes) - at_hand.codes
    if not new:
        return
    of_these = {"council": council, "codes": tuple(new)}
    for revision in session.scalars(_FIGURES, of_these):
        at_hand.figures.setdefault(revision.code, {})[revision.period] = revision
    for row in session.scalars(_TARGETS, of_these):
        at_hand.targets.setdefault(row.code, {})[row.period] = row
    at_hand.codes |= new


_FIGURES = (
    select(OutturnRevision)
    .join(Outturn, Outturn.revision_id == OutturnRevision.id)
    .where(
        Outturn.council == bindparam("council"),
        Outturn.area == WHOLE,
        Outturn.code.in_(bindparam("codes", expanding=True, type_=Outturn.code.type)),
    )
)
_TARGETS = select(TargetRow).where(
    TargetRow.council == bindparam("council"),
    TargetRow.code.in_(bindparam("codes", expanding=True, type_=TargetRow.code.type)),
)


def of(session: Session) -> AtHand | None:
    """What this transaction has at hand."""
    found: AtHand | None = session.info.get(AT_HAND)
    return found


def counts_now(session: Session, revision: OutturnRevision) -> None:
    """A revision has become the one that counts."""
    at_hand = of(session)
    if at_hand is not None and revision.area == WHOLE and at_hand.knows(revision.council, (revision.code,)):
        at_hand.figures.setdefault(revision.code, {})[revision.period] = revision
