"""Direction of travel: whether a figure got better, worse or stayed the same."""

from decimal import Decimal
from enum import StrEnum

from domain.rating import Polarity, Target, is_better


class Direction(StrEnum):
    """Which way a figure went, judged by its polarity."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"


def direction(
    value: Decimal | None, before: Decimal | None, polarity: Polarity, target: Target | None = None
) -> Direction | None:
    """How `value` compares with `before`; for `within`, nearer to the range of `target` is better.

    None where either figure is missing, where neither way is better, and for `within` without a range.
    A cumulative figure has no direction from the period before: leave such a pair out.
    """
    if value is None or before is None or polarity is Polarity.NONE:
        return None
    if polarity is Polarity.WITHIN and (target is None or target.distance_outside(value) is None):
        return None
    if is_better(value, before, polarity, target):
        return Direction.BETTER
    return Direction.WORSE if is_better(before, value, polarity, target) else Direction.SAME
