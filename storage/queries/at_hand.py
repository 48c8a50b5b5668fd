"""Figures and targets that a transaction has looked up for many indicators at once, so that each need not be asked for.

Saving a return asks the same things of every figure: what stands now, what stood before, which target counts. One query
for all of them stands in for hundreds; what is written meanwhile is kept up to date by whoever writes it.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import NamedTuple, cast

from sqlalchemy import Table, bindparam, select
from sqlalchemy.orm import Session

from domain.access import State
from domain.periods import Period
from domain.rating import Rating
from storage.plain_rows import plain_rows
from storage.tables import Outturn, OutturnRevision, TargetRow

AT_HAND = "outturn at hand"
WHOLE = ""

FigureKey = tuple[str, Period]


class Brief(NamedTuple):
    """A figure without what only telling it takes: enough to compare others with it, and to see what is owed of it."""

    code: str
    period: Period
    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    state: State
    revision: int
    rating: Rating
    reason: Rating | None
    due_back: date | None
    comment: str | None
    imported: bool
    entered_by: str | None
    signed_off_by: str | None


Known = OutturnRevision | Brief
_LAST_DAY = attrgetter("last_day")


@dataclass
class AtHand:
    """What is known of some indicators of one council: all their figures for the whole council, and their targets.

    The figures are brief until one is asked for in full.
    """

    council: str
    codes: set[str] = field(default_factory=set)
    figures: dict[str, dict[Period, Known]] = field(default_factory=dict)
    targets: dict[str, dict[Period, TargetRow]] = field(default_factory=dict)

    def knows(self, council: str, codes: Collection[str], areas: Collection[str] = (WHOLE,)) -> bool:
        """Whether everything about these indicators is here."""
        return council == self.council and tuple(areas) == (WHOLE,) and self.codes.issuperset(codes)

    def one(self, session: Session, code: str, period: Period) -> OutturnRevision | None:
        """The figure that counts now, in full."""
        known = self.figures.get(code, {}).get(period)
        return known if isinstance(known, OutturnRevision | None) else self._in_full(session, [(code, period)])[0]

    def current(self, session: Session, codes: Collection[str], periods: Iterable[Period]) -> list[OutturnRevision]:
        """The figures that count now, by code and period."""
        wanted = sorted(set(periods), key=_LAST_DAY)
        there = ((code, self.figures.get(code, {})) for code in sorted(codes))
        return self._in_full(session, [(code, period) for code, held in there for period in wanted if period in held])

    def histories(
        self, session: Session, codes: Collection[str], since: date, until: date
    ) -> dict[str, tuple[OutturnRevision, ...]]:
        """The figures of each of these indicators that has any, oldest first, of periods that end between two days."""
        ending = ((code, each) for code in sorted(codes) for each in self.periods(code, until))
        found: dict[str, list[OutturnRevision]] = {}
        for revision in self._in_full(session, [(code, each) for code, each in ending if each.last_day >= since]):
            found.setdefault(revision.code, []).append(revision)
        return {code: tuple(revisions) for code, revisions in found.items()}

    def history(
        self, session: Session, code: str, limit: int | None, until: date | None
    ) -> tuple[OutturnRevision, ...]:
        """The last figures of one indicator, of periods that end by a day, oldest first."""
        wanted = self.periods(code, until)
        return tuple(self._in_full(session, [(code, each) for each in wanted[-(limit or len(wanted)) :]]))

    def periods(self, code: str, until: date | None) -> list[Period]:
        """The periods that end by a day of which there is a figure, in their order."""
        known = self.figures.get(code, {})
        return sorted((each for each in known if until is None or each.last_day <= until), key=_LAST_DAY)

    def _in_full(self, session: Session, keys: Sequence[FigureKey]) -> list[OutturnRevision]:
        """These figures, each of which there is."""
        brief = {(code, period) for code, period in keys if isinstance(self.figures[code][period], Brief)}
        if brief:
            codes, periods = ({key[place] for key in brief} for place in (0, 1))
            asked = {"council": self.council, "codes": tuple(codes), "periods": tuple(periods)}
            for revision in session.scalars(_IN_FULL, asked):
                if (revision.code, revision.period) in brief:
                    self.figures[revision.code][revision.period] = revision
        found = (self.figures[code][period] for code, period in keys)
        return [each for each in found if isinstance(each, OutturnRevision)]


def bring(session: Session, council: str, codes: Collection[str]) -> None:
    """Look up all figures and targets of these indicators, in two queries; the figures briefly."""
    at_hand = of(session)
    if at_hand is None or at_hand.council != council:
        at_hand = session.info[AT_HAND] = AtHand(council)
    new = set(codes) - at_hand.codes
    if not new:
        return
    of_these = {"council": council, "codes": tuple(new)}
    for row in map(Brief._make, session.execute(_BRIEFLY, of_these).all()):
        at_hand.figures.setdefault(row.code, {})[row.period] = row
    for target in plain_rows(session, TargetRow, _TARGETS, of_these):
        at_hand.targets.setdefault(target.code, {})[target.period] = target
    at_hand.codes |= new


def bring_in_full(session: Session, council: str, codes: Collection[str]) -> None:
    """The same with each figure in full, for those who tell all of them."""
    bring(session, council, codes)
    at_hand = of(session)
    if at_hand is not None:
        at_hand.current(session, codes, {period for code in codes for period in at_hand.periods(code, None)})


_REVISIONS, _HEADS, _TARGET_ROWS = (cast("Table", each.__table__) for each in (OutturnRevision, Outturn, TargetRow))
_OF_CODES = (
    _HEADS.c.council == bindparam("council"),
    _HEADS.c.area == WHOLE,
    _HEADS.c.code.in_(bindparam("codes", expanding=True)),
)
_BRIEFLY = (
    select(*(_REVISIONS.c[name] for name in Brief._fields))
    .join(_HEADS, _HEADS.c.revision_id == _REVISIONS.c.id)
    .where(*_OF_CODES)
)
_IN_FULL = (
    select(OutturnRevision)
    .join(Outturn, Outturn.revision_id == OutturnRevision.id)
    .where(*_OF_CODES, Outturn.period.in_(bindparam("periods", expanding=True, type_=Outturn.period.type)))
)
_TARGETS = select(_TARGET_ROWS).where(
    _TARGET_ROWS.c.council == bindparam("council"),
    _TARGET_ROWS.c.code.in_(bindparam("codes", expanding=True)),
)


def of(session: Session) -> AtHand | None:
    """What this transaction has at hand."""
    found: AtHand | None = session.info.get(AT_HAND)
    return found


def counts_now(session: Session, revision: OutturnRevision) -> None:
    """A revision has become the one that counts."""
    at_hand, code = of(session), revision.code
    if at_hand is None or code not in at_hand.codes or revision.area != WHOLE or revision.council != at_hand.council:
        return
    at_hand.figures.setdefault(code, {})[revision.period] = revision
