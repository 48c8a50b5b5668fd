"""The plot of a trend: a slot for every period, and what runs through several of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from charts import style
from charts.scale import Scale, round_ticks
from charts.sheet import Place
from charts.specs import TrendPoint

_HALF_A_MARK = style.MARK_SIZE / 2 + 10


@dataclass(frozen=True)
class Plot:
    """The area inside the axes, with a slot of its own for every period."""

    left: float
    right: float
    scale: Scale
    points: tuple[TrendPoint, ...]

    @property
    def inset(self) -> float:
        """Room at both ends, so that the mark of a narrow slot stays inside."""
        return max(0.0, _HALF_A_MARK - (self.right - self.left) / len(self.points) / 2)

    @property
    def slot(self) -> float:
        """How wide each period's slot is."""
        return (self.right - self.left - 2 * self.inset) / len(self.points)

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


def axis_scale(points: Sequence[TrendPoint], top: float, bottom: float) -> Scale:
    """An axis that shows every figure, target and band."""
    shown = [
        figure
        for point in points
        for figure in (point.value, point.target, point.lower, point.upper)
        if figure is not None
    ]
    return Scale(round_ticks(shown), bottom, top)


def runs(points: Sequence[TrendPoint], belongs: Callable[[TrendPoint], bool]) -> Iterator[list[int]]:
    """The indexes of neighbouring points that belong together."""
    for found, group in groupby(range(len(points)), key=lambda index: belongs(points[index])):
        if found:
            yield list(group)
