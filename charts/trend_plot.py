"""The plot of a trend: a slot for every period, and what runs through several of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from charts import style
from charts.scale import Scale, round_ticks
from charts.sheet import Place
from charts.specs import Trend, TrendPoint

_HALF_A_MARK = style.MARK_SIZE / 2 + 10


@dataclass(frozen=True)
class Plot:
    """The area inside the axes, with a slot of its own for every period, and for the `ahead` to the year end."""

    left: float
    right: float
    scale: Scale
    points: tuple[TrendPoint, ...]
    ahead: int = 0

    @property
    def slots(self) -> int:
        """How many periods there is room for."""
        return len(self.points) + self.ahead

    @property
    def inset(self) -> float:
        """Room at both ends, so that the mark of a narrow slot stays inside."""
        return max(0.0, _HALF_A_MARK - (self.right - self.left) / self.slots / 2)

    @property
    def slot(self) -> float:
        """How wide each period's slot is."""
        return (self.right - self.left - 2 * self.inset) / self.slots

    def edge(self, index: int) -> float:
        """Where the slot begins."""
        return self.left + self.inset + index * self.slot

    def x(self, index: int) -> float:
        """The middle of the slot."""
        return self.edge(index) + self.slot / 2

    def place(self, index: int) -> Place | None:
        """Where the figure stands; None where there is no figure."""
        value = self.points[index].value
        return None if value is None else (self.x(index), self.scale.place(value))


def axis_scale(spec: Trend, top: float, bottom: float) -> Scale:
    """An axis that shows every figure, target, band, limit and forecast."""
    return Scale(round_ticks(measured(spec)), bottom, top)


def measured(spec: Trend) -> list[Decimal]:
    """Everything in the chart that has a place on the axis."""
    shown = [figure for point in spec.points for figure in (point.value, point.target, point.lower, point.upper)]
    if spec.limits:
        shown += [spec.limits.lower, spec.limits.upper]
    if spec.year_end:
        shown += [spec.year_end.value, spec.year_end.target]
    return [figure for figure in shown if figure is not None]


def runs(points: Sequence[TrendPoint], belongs: Callable[[TrendPoint], bool]) -> Iterator[list[int]]:
    """The indexes of neighbouring points that belong together."""
    for found, group in groupby(range(len(points)), key=lambda index: belongs(points[index])):
        if found:
            yield list(group)
