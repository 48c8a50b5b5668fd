"""How far a figure can reach, so that a limit that was worked out is not told beyond it."""

from collections.abc import Iterable
from decimal import Decimal

NOTHING, WHOLE = Decimal(0), Decimal(100)
PERCENTAGE = "%"


def in_reach(value: Decimal, unit: str, beside: Iterable[Decimal]) -> Decimal:
    """A limit as it is told: not below 0, and of a percentage not over 100, unless what stands `beside` it is.

    Some percentages do go beyond 100, and some amounts below 0: their own figures or targets show it.
    """
    known = list(beside)
    if unit == PERCENTAGE and not any(each > WHOLE for each in known):
        value = min(value, WHOLE)
    return value if any(each < NOTHING for each in known) else max(value, NOTHING)
