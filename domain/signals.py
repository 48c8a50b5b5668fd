"""Statistical process control: whether a figure's movement is a signal or only noise.

An XmR chart as NHS England's Making Data Count draws it: limits at the mean plus and minus 2.66 mean moving ranges,
after moving ranges of 3.267 times their mean and over have been left out once. A point is a signal when it lies
outside the limits, when it belongs to seven in a row on one side of the mean or to seven rising or falling, or when
it is one of two out of three on one side and beyond two thirds of the way to a limit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from domain.rating import Polarity

FEWEST_POINTS = 12
LIMIT_FACTOR = Decimal("2.66")
SCREENING_FACTOR = Decimal("3.267")
RUN_LENGTH = 7


class Signal(StrEnum):
    """Which rule made a point a signal, the strongest first."""

    OUTSIDE = "outside the limits"
    TREND = "seven rising or falling"
    SHIFT = "seven on one side of the mean"
    NEAR_LIMIT = "two of three near a limit"


class Meaning(StrEnum):
    """What a point says: a signal is a concern or an improvement by its side of the mean and the polarity."""

    CONCERN = "concern"
    IMPROVEMENT = "improvement"
    NEITHER = "neither"
    NEUTRAL = "neutral"


class Assurance(StrEnum):
    """Whether a process, left as it is, will meet its target."""

    PASS = "pass"
    FAIL = "fail"
    INCONSISTENT = "inconsistent"


@dataclass(frozen=True, slots=True)
class Limits:
    """The mean and natural limits of a process, in the indicator's unit."""

    mean: Decimal
    lower: Decimal
    upper: Decimal

    def side(self, value: Decimal) -> int:
        """1 above the mean, -1 below it, 0 on it."""
        return (value > self.mean) - (value < self.mean)

    def is_outside(self, value: Decimal) -> bool:
        """Whether a value lies beyond a limit."""
        return not self.lower <= value <= self.upper

    def is_near(self, value: Decimal) -> bool:
        """Whether a value lies in the last third before a limit, and not beyond it."""
        return not self.is_outside(value) and abs(value - self.mean) * 3 > (self.upper - self.mean) * 2

    def assurance(self, target: Decimal | None, polarity: Polarity) -> Assurance | None:
        """Whether the target lies beyond what usually happens, and on which side; None without target or better way."""
        if target is None or polarity not in (Polarity.HIGHER, Polarity.LOWER):
            return None
        if self.lower <= target <= self.upper:
            return Assurance.INCONSISTENT
        met = (self.lower > target) == (polarity is Polarity.HIGHER)
        return Assurance.PASS if met else Assurance.FAIL


@dataclass(frozen=True, slots=True)
class Point:
    """One figure on the chart, with the signal it gives, if any."""

    value: Decimal
    signal: Signal | None
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class ControlChart:
    """A series of figures with its limits, oldest first."""

    limits: Limits
    points: tuple[Point, ...]

    @property
    def latest(self) -> Point:
        """The newest point."""
        return self.points[-1]


def control_chart(values: Sequence[Decimal], polarity: Polarity) -> ControlChart | None:
    """The chart of a series, oldest first, gaps left out; None under 12 figures or when all are the same.

    Not for cumulative figures, whose rise through the year is no signal.
    """
    if len(values) < FEWEST_POINTS or len(set(values)) == 1:
        return None
    limits = process_limits(values)
    return ControlChart(limits, mark_points(values, limits, polarity))


def process_limits(values: Sequence[Decimal], *, screened: bool = True) -> Limits:
    """The mean and limits of two figures or more; `screened` leaves out moving ranges of 3.267 means and over."""
    mean = _mean(values)
    ranges = [abs(later - earlier) for earlier, later in pairwise(values)]
    if screened:
        most = SCREENING_FACTOR * _mean(ranges)
        ranges = [size for size in ranges if size < most] or [Decimal(0)]
    room = LIMIT_FACTOR * _mean(ranges)
    return Limits(mean, mean - room, mean + room)


def mark_points(values: Sequence[Decimal], limits: Limits, polarity: Polarity) -> tuple[Point, ...]:
    """Every figure with the strongest signal it gives."""
    sides = [limits.side(value) for value in values]
    marked = {
        Signal.OUTSIDE: [limits.is_outside(value) for value in values],
        Signal.TREND: part_of_run(trend_ends(values)),
        Signal.SHIFT: part_of_run(shift_ends(sides)),
        Signal.NEAR_LIMIT: two_of_three([limits.is_near(value) for value in values], sides),
    }
    signals = [next((signal for signal in Signal if marked[signal][n]), None) for n in range(len(values))]
    return tuple(
        Point(value, signal, _meaning(signal, side, polarity))
        for value, signal, side in zip(values, signals, sides, strict=True)
    )


def shift_ends(sides: Sequence[int]) -> list[bool]:
    """True where a point completes seven in a row on the same side of the mean."""
    return [_is_run(sides[max(0, n - RUN_LENGTH + 1) : n + 1], RUN_LENGTH) for n in range(len(sides))]


def trend_ends(values: Sequence[Decimal]) -> list[int]:
    """1 where a point completes seven in a row that rise, -1 where they fall; two equal figures break a trend."""
    steps = [(later > earlier) - (later < earlier) for earlier, later in pairwise(values)]
    length = RUN_LENGTH - 1
    return [steps[n - 1] if n >= length and _is_run(steps[n - length : n], length) else 0 for n in range(len(values))]


def part_of_run(ends: Sequence[int]) -> list[bool]:
    """True for every point of a run of seven, given where runs are completed."""
    return [any(ends[n : n + RUN_LENGTH]) for n in range(len(ends))]


def two_of_three(near: Sequence[bool], sides: Sequence[int]) -> list[bool]:
    """True for each near point of three in a row on one side of which two or more are near the limit."""
    marked = [False] * len(near)
    for n in range(len(near) - 2):
        if sum(near[n : n + 3]) >= 2 and _is_run(sides[n : n + 3], 3):
            for place in range(n, n + 3):
                marked[place] |= near[place]
    return marked


def _is_run(signs: Sequence[int], length: int) -> bool:
    return len(signs) == length and signs[0] != 0 and len(set(signs)) == 1


def _meaning(signal: Signal | None, side: int, polarity: Polarity) -> Meaning:
    if signal is None:
        return Meaning.NEITHER
    if polarity not in (Polarity.HIGHER, Polarity.LOWER):
        return Meaning.NEUTRAL
    improves = side == (1 if polarity is Polarity.HIGHER else -1)
    return Meaning.IMPROVEMENT if improves else Meaning.CONCERN


def _mean(values: Sequence[Decimal]) -> Decimal:
    return sum(values, Decimal(0)) / len(values)
