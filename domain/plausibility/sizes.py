"""Figures of another size than usual: a decimal point that slipped, a digit too many or too few."""

from collections.abc import Iterator
from decimal import Decimal

from domain.answer import Figure
from domain.plausibility.doubts import FEWEST_EARLIER, TIMES_TOO_FAR, Doubt, Past

TIMES_TOO_MANY = 3
FURTHEST_SLIP = 6


def many_times_the_usual(figure: Figure, past: Past) -> Doubt | None:
    """Ten times what is usual, or a tenth of it, and nothing like it before."""
    value, usual = figure.value, past.usual
    if not value or not usual or past.has_been(value) or _is_near(value, usual):
        return None
    if any(_is_near(value, earlier) for earlier in past.earlier if earlier):
        return None
    finding = f"{past.written(value)} is {_share(abs(value), abs(usual))} {past.usual_words}."
    slipped = [each for each in _shifted(figure) if _is_near(each, usual)]
    return Doubt(finding, past.readings(sorted(slipped, key=lambda each: _times_off(each, usual))))


def slipped_digit(figure: Figure, past: Past) -> Doubt | None:
    """Far from all there has been, where with the point one place further it would be just like the others."""
    value = figure.value
    if len(past.earlier) < FEWEST_EARLIER or not value or figure.numerator is not None or past.has_been(value):
        return None
    lowest, highest = min(past.earlier), max(past.earlier)
    if lowest <= 0 <= highest or (value > 0) != (lowest > 0):
        return None
    nearest, furthest = sorted((lowest, highest), key=abs)
    if abs(nearest) / TIMES_TOO_MANY < abs(value) < abs(furthest) * TIMES_TOO_MANY:
        return None
    meant = next((each for each in (value.scaleb(-1), value.scaleb(1)) if past.is_like(each)), None)
    if meant is None:
        return None
    far = f"above the highest so far, {past.written(highest)}"
    if value < lowest:
        far = f"below the lowest so far, {past.written(lowest)}"
    return Doubt(f"{past.written(value)} is far {far}.", past.readings([meant]))


def _shifted(figure: Figure) -> Iterator[Decimal]:
    """The figure with its point elsewhere; what was divided has no point that could have slipped."""
    if figure.numerator is None:
        for places in range(1, FURTHEST_SLIP + 1):
            yield figure.value.scaleb(-places)
            yield figure.value.scaleb(places)


def _is_near(value: Decimal, usual: Decimal) -> bool:
    return abs(usual) < abs(value) * TIMES_TOO_FAR and abs(value) < abs(usual) * TIMES_TOO_FAR


def _times_off(value: Decimal, usual: Decimal) -> Decimal:
    return max(abs(value / usual), abs(usual / value))


def _share(value: Decimal, usual: Decimal) -> str:
    if value >= usual:
        return f"{round(value / usual):,} times"
    return f"a {'hundredth' if value * 100 <= usual else 'tenth'} or less of"
