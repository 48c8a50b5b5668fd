"""Which small counts must be hidden besides those that are too small, so that none can be had by subtraction."""

from collections.abc import Collection, Mapping
from decimal import Decimal


def also_hidden(shown: Mapping[str, Decimal], hidden: Collection[str]) -> frozenset[str]:
    """The parts of a whole to hide as well: the smallest one shown where only one is hidden; none otherwise.

    With one part hidden and the whole known, the whole less the other parts is the hidden one.
    """
    if len(hidden) != 1 or not shown:
        return frozenset()
    return frozenset({min(shown, key=lambda name: (shown[name], name))})
