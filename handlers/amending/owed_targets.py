"""Which targets are still to be set, by whom, by which day, and what has been proposed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from domain.periods import Frequency, Period
from domain.rating import Polarity
from handlers.request import Request
from handlers.whose import Whose
from storage.queries import indicators
from storage.ratings import as_target
from storage.tables import Indicator, PlannedAmendment


@dataclass(frozen=True)
class OwedTarget:
    """An indicator that should have a target for a year and has none; `proposed` is what waits to be made final."""

    indicator: Indicator
    year: Period
    asked: str
    proposed: PlannedAmendment | None = None

    @property
    def promised(self) -> date | None:
        """The day by which it was to be set."""
        return self.indicator.finalise_by

    def is_overdue(self, today: date) -> bool:
        """Whether that day has passed."""
        return self.promised is not None and self.promised < today


def owed_targets(
    request: Request, year: Period | None = None, among: Sequence[Indicator] | None = None
) -> tuple[OwedTarget, ...]:
    """What is still to be set for a year (this one), promised first, the oldest first.

    Live indicators that are to be rated, and drafts whose target was promised by a day.
    """
    year = year or Period.containing(request.today, Frequency.YEAR)
    every = indicators.every(request.session, request.council) if among is None else among
    due = [each for each in every if each.polarity is not Polarity.NONE and _wants_one(each)]
    rows = indicators.targets_in(request.session, request.council, year, {each.code for each in due})
    having = {row.code for row in rows if as_target(row) is not None}
    proposed, whose = _proposals(request), Whose.on(request.session, request.council, request.today)
    owed = [
        OwedTarget(each, year, whose.answers_for(each), proposed.get(each.code))
        for each in due
        if each.code not in having
    ]
    return tuple(sorted(owed, key=lambda each: (each.promised or date.max, each.indicator.name)))


def _wants_one(indicator: Indicator) -> bool:
    return indicator.status == "live" or (indicator.status == "draft" and indicator.finalise_by is not None)


def _proposals(request: Request) -> dict[str, PlannedAmendment]:
    wanted = select(PlannedAmendment).where(
        PlannedAmendment.council == request.council,
        PlannedAmendment.state == "asked",
        PlannedAmendment.table == "targets",
    )
    rows = request.session.scalars(wanted.order_by(PlannedAmendment.id))
    return {row.key.partition("|")[0]: row for row in rows}
