"""What the exception rules need to know of one indicator: its figure, how it came there and what hangs on it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import pairwise, takewhile

from domain.access import State
from domain.direction import Direction, direction
from domain.periods import Frequency, Period
from domain.rating import Polarity, Rating, Target
from domain.signals import ControlChart, control_chart


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier period's figure and rating."""

    period: Period
    rating: Rating
    value: Decimal | None = None


@dataclass(frozen=True)
class Reading:
    """One indicator in one period, as a body's rules look at it.

    `earlier` holds the periods before, newest first, in the steps that "n quarters running" counts in: the quarters
    of a quarterly indicator, the last months of quarters of a monthly one. `series` holds all signed-off figures at
    the indicator's own frequency, oldest first, this one included, for the control chart. `forecast` is how the
    forecast for the year end would rate. A service's money is a reading of its own, with the service's key as `code`.
    """

    code: str
    period: Period
    rating: Rating
    polarity: Polarity = Polarity.HIGHER
    unit: str = "number"
    decimals: int | None = None
    cumulative: bool = False
    state: State | None = State.SIGNED_OFF
    value: Decimal | None = None
    target: Target | None = None
    earlier: tuple[Earlier, ...] = ()
    series: tuple[Decimal, ...] = ()
    due: date | None = None
    due_back: date | None = None
    forecast: Rating | None = None
    budget: Decimal | None = None
    variance: Decimal | None = None
    actions_due: tuple[date, ...] = ()
    target_promised_by: date | None = None

    @property
    def awaits_sign_off(self) -> bool:
        """Whether something is entered whose value a body may not be shown yet."""
        return self.state is not None and not self.state.is_signed_off

    @property
    def lacks_target(self) -> bool:
        """Whether there is nothing to hold the figure against."""
        return self.target is None or (self.target.target is None and self.target.range == (None, None))

    def running(self, rating: Rating) -> int:
        """For how many periods in a row, this one included, it has had this rating."""
        ratings = (self.rating, *(earlier.rating for earlier in self.earlier))
        return sum(1 for _ in takewhile(lambda each: each is rating, ratings))

    @property
    def worse_running(self) -> int:
        """How many times in a row the figure got worse; always 0 for a cumulative one. A gap ends the row."""
        if self.cumulative:
            return 0
        values = (self.value, *(earlier.value for earlier in self.earlier))
        steps = (direction(value, before, self.polarity, self.target) for value, before in pairwise(values))
        return sum(1 for _ in takewhile(lambda step: step is Direction.WORSE, steps))

    @property
    def step(self) -> Frequency:
        """What "running" counts in: quarters for a monthly indicator, else its own periods."""
        return Frequency.QUARTER if self.period.frequency is Frequency.MONTH else self.period.frequency

    @cached_property
    def chart(self) -> ControlChart | None:
        """The control chart of the series; None for a cumulative figure, a short or a constant series."""
        return None if self.cumulative or not self.series else control_chart(self.series, self.polarity)

    @property
    def relative_shortfall(self) -> Decimal:
        """How far the figure is off its target or range, as a share of it; 1 where the target is 0."""
        edge = self._edge_missed
        if edge is None or self.value is None:
            return Decimal(0)
        return abs(self.value - edge) / abs(edge) if edge else Decimal(1)

    @property
    def relative_variance(self) -> Decimal:
        """The money off budget, as a share of the budget; 1 where the budget is 0."""
        if not self.variance:
            return Decimal(0)
        return abs(self.variance) / abs(self.budget) if self.budget else Decimal(1)

    @property
    def _edge_missed(self) -> Decimal | None:
        if self.value is None or self.target is None:
            return None
        if self.polarity is Polarity.WITHIN:
            return self.target.edge_passed(self.value)
        off = direction(self.value, self.target.target, self.polarity) is Direction.WORSE
        return self.target.target if off else None
