"""When so few people were counted that a figure could point to one of them, and what must be hidden besides it.

A figure is too small to show when the people counted, or the rest of the whole they are counted from, are fewer than
five. Zero counts as few, as the Government Statistical Service advises for personal data: that nobody, or everybody, of
a known group was counted tells something of each of them, and a zero shown beside hidden counts gives those away.
"""

from collections.abc import Collection, Mapping
from decimal import Decimal

from domain.units import is_percent

FEWEST_SHOWN = 5
"""Counts of people below this are suppressed where an indicator is marked personal."""


def is_too_small(
    value: Decimal | None, unit: str, numerator: Decimal | None = None, denominator: Decimal | None = None
) -> bool:
    """Whether a personal figure counts so few people, or leaves so few uncounted, that it must not be shown.

    A count is the figure itself; a rate is judged by the two numbers it was divided from, and where these are not
    known a percentage of 0 or 100 stands for nobody or everybody.
    """
    counted = value if unit == "number" else numerator
    rest = None if numerator is None or denominator is None else denominator - numerator
    if is_percent(unit) and numerator is None and value in (0, 100):
        return True
    return any(number is not None and 0 <= number < FEWEST_SHOWN for number in (counted, numerator, rest))


def also_hidden(shown: Mapping[str, Decimal], hidden: Collection[str]) -> frozenset[str]:
    """The parts of a whole to hide as well: the smallest one shown where only one is hidden; none otherwise.

    With one part hidden and the whole known, the whole less the other parts is the hidden one.
    """
    if len(hidden) != 1 or not shown:
        return frozenset()
    return frozenset({min(shown, key=lambda name: (shown[name], name))})
