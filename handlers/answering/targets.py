"""The target, tolerance and floor that hold for an indicator now or in a period, and where each of them comes from."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from domain.periods import Period
from domain.rating import DEFAULT_TOLERANCE, Polarity, Target, Tolerance
from domain.reach import in_reach
from handlers.answering.targets_set import by_and_on, last_set
from handlers.request import Request
from handlers.seeing import due_period, target_of
from handlers.understanding.question import Question
from handlers.wording import as_set, figure_of, target_words
from storage.queries import indicators
from storage.ratings import as_target, choose_target
from storage.tables import Indicator, OutturnRevision, TargetRow

MOST_DECIMALS = 2
"""Of the edge of amber, which is worked out."""


@dataclass(frozen=True)
class Aim:
    """What an indicator is held against in a period. `row` is the record's own, perhaps that of the whole year."""

    indicator: Indicator
    period: Period
    row: TargetRow | None
    rows: tuple[TargetRow, ...]
    council_tolerance: Tolerance | None

    @property
    def target(self) -> Target | None:
        """The target; None where there is none for the period."""
        return as_target(self.row) if self.row else None

    @property
    def words(self) -> str:
        """`40 or fewer`, `between 10 and 20`; empty without a target."""
        return target_words(self.target, self.indicator).removeprefix("target ")

    @property
    def tolerance(self) -> tuple[Tolerance, str]:
        """The nearest tolerance and who set it."""
        if self.row is not None and self.row.tolerance is not None:
            return Tolerance.parse(self.row.tolerance), f"set with the target for {self.row.period.short}"
        if self.indicator.tolerance is not None:
            return Tolerance.parse(self.indicator.tolerance), "set for this indicator"
        if self.council_tolerance is not None:
            return self.council_tolerance, "the council's own"
        return DEFAULT_TOLERANCE, "the usual one, since none was set"

    @property
    def amber_words(self) -> str:
        """Which figures are amber: `amber down to 52.2%`, `amber up to 44`; empty without a target."""
        target = self.target
        if target is None:
            return ""
        if target.floor is not None:
            return f"amber between the floor of {as_set(self.indicator, target.floor)} and the target"
        room = self.tolerance[0].room
        if self.indicator.polarity is Polarity.WITHIN:
            low, high = target.range
            ends = [self._figure(Fraction(low) - room(low), low) if low is not None else ""]
            ends.append(self._figure(Fraction(high) + room(high), high) if high is not None else "")
            return "amber outside the range, " + " and ".join(
                f"{way} {end}" for way, end in zip(("down to", "up to"), ends, strict=True) if end
            )
        if target.target is None:
            return ""
        higher = self.indicator.polarity is Polarity.HIGHER
        edge = Fraction(target.target) + room(target.target) * (-1 if higher else 1)
        return f"amber {'down' if higher else 'up'} to {self._figure(edge, target.target)}"

    def _figure(self, value: Fraction, target: Decimal) -> str:
        """The edge in as many digits as the figures, or in two at most, and not beyond what a figure can be."""
        exact = in_reach(Decimal(value.numerator) / value.denominator, self.indicator.unit, [target])
        if self.indicator.decimals is None:
            exact = round(exact, MOST_DECIMALS)
        return figure_of(self.indicator, exact.normalize() if exact else Decimal(0))


def aim_of(request: Request, question: Question, indicator: Indicator) -> Aim:
    """What an indicator is held against in the period asked about, else now."""
    rows = indicators.targets(request.session, request.council, (indicator.code,))
    by_period = {row.period: row for row in rows}
    period = _period(request, question, indicator, by_period)
    row = by_period.get(period) or choose_target(indicator, period, by_period)
    if row is None and period.year in by_period:
        # One that counts the year to date and has no profile is held against its target at the year end.
        period, row = period.year, by_period[period.year]
    return Aim(indicator, period, row, rows, request.framework.tolerance)


def set_words(request: Request, indicator: Indicator, revision: OutturnRevision) -> str:
    """Which version of the target a figure was rated against, and who set it: `40 or fewer for 2026/27, set by …`."""
    words = target_words(target_of(revision), indicator).removeprefix("target ")
    if not words:
        return ""
    for period in dict.fromkeys((revision.period, revision.period.year)):
        held = target_of(revision)
        if held and (found := last_set(request, revision.code, period, held)):
            return f"{words} for {period.short}, set {by_and_on(request, found.entry)}"
    return words


def _period(request: Request, question: Question, indicator: Indicator, rows: Mapping[Period, TargetRow]) -> Period:
    """The period said; else the indicator's last closed one of this year, and early in the year the one that runs."""
    if question.period.last:
        # A target may be asked for before its time has ended, or begun.
        asked = Period.parse(question.period.still_open or question.period.last)
        return asked if asked in rows else due_period(indicator, asked)[0]
    running = Period.containing(request.today, indicator.frequency)
    closed = running.previous()
    return closed if closed.year == running.year else running
