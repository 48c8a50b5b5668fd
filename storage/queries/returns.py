"""Returns: what each owner still owes for a period."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from domain.access import State
from domain.periods import Frequency, Period
from storage.queries import figures, indicators
from storage.tables import Indicator, OutturnRevision


@dataclass(frozen=True)
class Owed:
    """An outturn that is due for `period`, with the draft of it if there is one; a draft is not a return."""

    indicator: Indicator
    period: Period
    draft: OutturnRevision | None = None


def due(session: Session, council: str, period: Period) -> tuple[tuple[Indicator, Period], ...]:
    """Every live indicator that has a period which ends with this one, and that period, by code.

    The second quarter asks for monthly figures of September, quarterly and half-yearly ones; never for the year's.
    A composite, which other indicators name as their parent, is worked out and never asked for.
    """
    return due_in(session, council, (period,))[period]


def due_in(
    session: Session, council: str, periods: Iterable[Period], among: Sequence[Indicator] | None = None
) -> dict[Period, tuple[tuple[Indicator, Period], ...]]:
    """The same for each of several periods, and for these indicators where they are given."""
    composites = {indicator.parent for indicator in indicators.members(session, council)}
    live = indicators.live(session, council) if among is None else among
    asked = [(indicator, indicator.frequency) for indicator in live if indicator.code not in composites]
    found = {}
    for period in periods:
        ending = {frequency: period.ending_with(frequency) for frequency in Frequency}
        found[period] = tuple((indicator, own) for indicator, each in asked if (own := ending[each]) is not None)
    return found


def longest_due(session: Session, council: str, period: Period) -> Period:
    """The longest period ending with this one that any figure is due for; itself where none is."""
    ending = (period.ending_with(frequency) for frequency in indicators.frequencies(session, council))
    return max((own for own in ending if own is not None), default=period)


def owed(session: Session, council: str, period: Period) -> dict[str, tuple[Owed, ...]]:
    """What each owner (by e-mail address) owes for the periods that end with this one, by code.

    A reason such as "not yet available" counts as said; a draft does not.
    """
    expected = due(session, council, period)
    said = {
        (figure.code, figure.period): figure
        for figure in figures.current(session, council, None, {own for _, own in expected})
    }
    found: dict[str, list[Owed]] = {}
    for indicator, own in expected:
        figure = said.get((indicator.code, own))
        if figure is None or figure.state is State.DRAFT:
            found.setdefault(indicator.owner, []).append(Owed(indicator, own, figure))
    return {owner: tuple(items) for owner, items in found.items()}
