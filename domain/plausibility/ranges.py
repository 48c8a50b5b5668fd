"""Figures outside all that an indicator's history would let one expect."""

from domain.answer import Figure
from domain.plausibility.doubts import Doubt, Past
from domain.signals import FEWEST_POINTS, process_limits


def outside_its_history(figure: Figure, past: Past) -> Doubt | None:
    """Outside the limits of its control chart, and well outside all there has been.

    The limits alone would ask about one figure in ten, because many indicators move in steps and trends. So it must
    also lie further off the nearest earlier figure than half the distance between the lowest and the highest, and a
    quarter or more off it: what is nearer is news rather than a slip.
    """
    value, earlier = figure.value, past.earlier
    if past.cumulative or len(earlier) < FEWEST_POINTS or len(set(earlier)) == 1:
        return None
    lowest, highest = min(earlier), max(earlier)
    nearest = highest if value > highest else lowest
    off = abs(value - nearest)
    is_within = lowest <= value <= highest or off * 2 <= highest - lowest or off * 4 < abs(nearest)
    if is_within or not process_limits(earlier).is_outside(value):
        return None
    between = f"{past.written(lowest)} and {past.written(highest)}"
    return Doubt(f"{past.written(value)} is far outside what it has been: between {between} in {len(earlier)} periods.")
