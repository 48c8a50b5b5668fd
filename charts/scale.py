"""From figures to pixels: round steps for an axis, and places on it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext

_ROUND_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_DIGITS = 60
# A lowest figure under this share of the highest one is shown from zero, so that its size can be seen.
_NEAR_ZERO = Decimal("0.5")


@dataclass(frozen=True)
class Scale:
    """An axis from its first tick to its last, laid between two pixels."""

    ticks: tuple[Decimal, ...]
    start: float
    end: float

    def place(self, value: Decimal) -> float:
        """The pixel at which the figure stands."""
        low, high = self.ticks[0], self.ticks[-1]
        with localcontext(prec=_DIGITS):
            share = float((value - low) / (high - low))
        return self.start + share * (self.end - self.start)


def round_ticks(values: Iterable[Decimal], *, steps: int = 3, from_zero: bool = False) -> tuple[Decimal, ...]:
    """About `steps` round steps that span all the values; zero is the start where it is near, or asked for."""
    given = list(values) or [Decimal(0)]
    low, high = min(given), max(given)
    if from_zero or 0 <= low <= high * _NEAR_ZERO:
        low = min(low, Decimal(0))
    if from_zero or high * _NEAR_ZERO >= high > low:
        high = max(high, Decimal(0))
    with localcontext(prec=_DIGITS):
        if low == high:
            low, high = low - abs(low) / 10, high + (abs(high) / 10 or 1)
        step = _round_step((high - low) / steps)
        first = (low / step).to_integral_value(ROUND_FLOOR)
        last = (high / step).to_integral_value(ROUND_CEILING)
        return tuple((first + n) * step for n in range(int(last - first) + 1))


def _round_step(least: Decimal) -> Decimal:
    power = Decimal(1).scaleb(least.adjusted())
    return next(power * step for step in _ROUND_STEPS if power * step >= least)


def decimals_of(ticks: Sequence[Decimal]) -> int:
    """How many decimals the ticks need to be told apart."""
    exponents = (tick.normalize().as_tuple().exponent for tick in ticks)
    return max(0, *(-exponent for exponent in exponents if isinstance(exponent, int)), 0)


def spread(centres: Sequence[float], heights: Sequence[float], top: float, bottom: float) -> list[float]:
    """The centres moved apart, in their order from top to bottom, so that nothing overlaps and all stay inside."""
    order = sorted(range(len(centres)), key=lambda index: centres[index])
    placed = list(centres)
    edge = top
    for index in order:
        placed[index] = max(placed[index], edge + heights[index] / 2)
        edge = placed[index] + heights[index] / 2
    edge = bottom
    for index in reversed(order):
        placed[index] = min(placed[index], edge - heights[index] / 2)
        edge = placed[index] - heights[index] / 2
    return placed
