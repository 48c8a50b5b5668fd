"""Figures that cannot usually be: over the whole, a part of one, beyond zero, less than there was by last quarter."""

from decimal import ROUND_FLOOR

from domain.answer import Figure
from domain.plausibility.doubts import Doubt, Past, Reading
from domain.units import is_percent

WHOLE = 100


def more_than_the_whole(figure: Figure, past: Past) -> Doubt | None:
    """53 out of 52, where the two are parts and whole of a percentage."""
    above, below = figure.numerator, figure.denominator
    if above is None or below is None or above <= below or not is_percent(past.unit):
        return None
    if any(value > WHOLE for value in past.earlier):
        return None
    swapped = Reading(f"{below:f}/{above:f}", f"{below:,f} of {above:,f}")
    return Doubt(f"{above:,f} of {below:,f} is more than the whole.", (swapped,))


def over_a_hundred(figure: Figure, past: Past) -> Doubt | None:
    """The first percentage over 100."""
    if not is_percent(past.unit) or figure.value <= WHOLE or any(value > WHOLE for value in past.earlier):
        return None
    shifted = [figure.value.scaleb(-places) for places in (1, 2)] if figure.numerator is None else []
    likely = [value for value in shifted if value <= WHOLE and (past.usual is None or value * 2 >= past.usual)]
    return Doubt(f"{past.written(figure.value)} is more than 100%.", past.readings(likely))


def first_below_zero(figure: Figure, past: Past) -> Doubt | None:
    """The first figure below zero."""
    known = (*past.earlier, *(each for each in (past.target,) if each is not None))
    if figure.value >= 0 or any(value < 0 for value in known):
        return None
    return Doubt(f"{past.written(figure.value)} would be the first figure below zero.", past.readings([-figure.value]))


def first_above_zero(figure: Figure, past: Past) -> Doubt | None:
    """The first figure above zero, where with a minus it would be just like all before it: the sign was left out."""
    if figure.value <= 0 or not past.earlier or max(past.earlier) >= 0 or not past.is_like(-figure.value):
        return None
    return Doubt(f"{past.written(figure.value)} would be the first figure above zero.", past.readings([-figure.value]))


def part_of_one(figure: Figure, past: Past) -> Doubt | None:
    """Half a household, where all there has been was counted in whole ones; what was divided may be a part."""
    whole = figure.value.to_integral_value(ROUND_FLOOR)
    if not past.counted or not past.earlier or figure.numerator is not None or figure.value == whole:
        return None
    if any(value != value.to_integral_value() for value in past.earlier):
        return None
    so_far = f"all {len(past.earlier)} before it are" if len(past.earlier) > 1 else "the one before it is"
    return Doubt(
        f"{past.written(figure.value)} is not a whole number, and {so_far}.", past.readings([whole, whole + 1])
    )


def less_than_before(figure: Figure, past: Past) -> Doubt | None:
    """A year to date that is less than it was: often the quarter alone."""
    before = past.before
    if not past.cumulative or before is None or figure.value < 0 or figure.value >= before:
        return None
    finding = (
        f"{past.written(figure.value)} is less than the {past.written(before)} for {past.called}, "
        "and this one is counted from the start of the year."
    )
    return Doubt(finding, past.readings([before + figure.value]) if figure.value else ())
