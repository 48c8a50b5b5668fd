"""Figures far from the few there have been: too few, or too much alike, for the limits of a control chart."""

from decimal import Decimal

from domain.answer import Figure
from domain.plausibility.doubts import FEWEST_EARLIER, Doubt, Past
from domain.signals import FEWEST_POINTS
from domain.units import is_percent

TIMES_OFF, TIMES_OFF_THE_FEWEST = 3, 5
"""How many times the nearest earlier figure, or which share of it, is far off; of one or two figures, five times."""

RANGES_OFF = 2
"""How many times the distance between the lowest and the highest so far it lies beyond them."""

DEVIATIONS_OFF = 3
POINTS_OFF_NEAR_THE_WHOLE = 20
POINTS_OFF = 5
"""How many percentage points off are worth a question, where nobody knows of how many cases they are."""

WHOLE = 100


def far_from_the_few(figure: Figure, past: Past) -> Doubt | None:
    """A third or less of the lowest there has been, or three times the highest, and more than chance would do.

    Few figures say little about how much an indicator moves, so all of this must hold. By ratio it is far from the
    nearest of them (with one or two, from the target as well, which may be what it was meant to come to). By spread it
    lies beyond them by twice the distance between the lowest and the highest: a noisy indicator has a wide one, and is
    left alone. And the difference is beyond what chance does to counts, three standard deviations of it, where that of
    a count is its root and that of a share follows from its cases: from 1 to 6 is nothing to ask about, from 10 to 60
    is.
    """
    value, earlier = figure.value, past.earlier
    is_told_by_limits = len(earlier) >= FEWEST_POINTS and len(set(earlier)) > 1 and not past.cumulative
    if not earlier or value <= 0 or min(earlier) <= 0 or is_told_by_limits or past.has_been(value):
        return None
    lowest, highest = min(earlier), max(earlier)
    nearest = highest if value > highest else lowest
    off = abs(value - nearest)
    needed = TIMES_OFF if len(earlier) >= FEWEST_EARLIER else TIMES_OFF_THE_FEWEST
    # What one figure lacks to 100 says too little: 65.3% after 99.3% may be news.
    unit = past.unit if len(earlier) > 1 or not is_percent(past.unit) else ""
    if not _is_far(value, nearest, unit, needed) or off <= RANGES_OFF * (highest - lowest):
        return None
    if _is_what_was_aimed_at(value, past) or off <= _chance(figure, nearest, past):
        return None
    return Doubt(f"{past.written(value)} is far {_known(value, nearest, past)}.")


def _known(value: Decimal, nearest: Decimal, past: Past) -> str:
    """`below 18.3%, the only figure so far`, `above the highest so far, 31`."""
    where, end = ("above", "highest") if value > nearest else ("below", "lowest")
    if len(set(past.earlier)) > 1:
        return f"{where} the {end} so far, {past.written(nearest)}"
    known = "the only figure" if len(past.earlier) == 1 else "what it has always been"
    return f"{where} {past.written(nearest)}, {known} so far"


def _is_far(value: Decimal, other: Decimal, unit: str, times: int) -> bool:
    if _times(value, other) >= times:
        return True
    if not is_percent(unit) or max(value, other) >= WHOLE or abs(value - other) < POINTS_OFF_NEAR_THE_WHOLE:
        return False
    return _times(WHOLE - value, WHOLE - other) >= TIMES_OFF_THE_FEWEST


def _is_what_was_aimed_at(value: Decimal, past: Past) -> bool:
    """Whether there are hardly any figures yet, and this one is near the target."""
    target = past.target
    if len(past.earlier) >= FEWEST_EARLIER or target is None or target <= 0:
        return False
    return not _is_far(value, target, past.unit, TIMES_OFF)


def _times(one: Decimal, other: Decimal) -> Decimal:
    return max(one / other, other / one)


def _chance(figure: Figure, nearest: Decimal, past: Past) -> Decimal:
    """How far two figures may lie apart by chance alone."""
    if not is_percent(past.unit):
        return DEVIATIONS_OFF * (figure.value + nearest).sqrt()
    if not figure.denominator or not 0 < figure.value + nearest < 2 * WHOLE:
        return Decimal(POINTS_OFF)
    share = (figure.value + nearest) / 2 / WHOLE
    return max(Decimal(POINTS_OFF), DEVIATIONS_OFF * WHOLE * (2 * share * (1 - share) / abs(figure.denominator)).sqrt())
