"""Figures worth asking about before they are kept: a slipped decimal point, a wrong unit, a figure of another row."""

from collections.abc import Sequence
from decimal import Decimal

from domain.figures import write_figure
from domain.units import is_percent

TIMES_TOO_FAR = 10
FEWEST_EARLIER = 3


def doubt(value: Decimal, unit: str, earlier: Sequence[Decimal], target: Decimal | None = None) -> str:
    """A question to put to whoever typed this figure; empty when it looks like the others.

    `earlier` holds the indicator's figures before, in any order. Asked about: ten times or a tenth of what is usual
    (the median of at least three, otherwise the target), the first below zero, the first over 100%. A zero is only
    asked about where no earlier figure came near it, because a zero often stands for a missing figure.
    """
    usual, called = _usual(earlier, target)
    written = write_figure(value, unit)
    if value < 0 <= min(earlier, default=usual or Decimal(0)):
        return f"{written} would be the first figure below zero. Is that right?"
    if is_percent(unit) and value > 100 and all(figure <= 100 for figure in earlier):
        return f"{written} is more than 100%. Is that right?"
    if not usual:
        return ""
    shown = f"{called} of {write_figure(usual, unit)}"
    if value == 0:
        near = any(abs(figure) * TIMES_TOO_FAR <= abs(usual) for figure in earlier)
        return "" if near or not earlier else f"0 is far from {shown}. Is there really nothing, or no figure yet?"
    share = _far_share(abs(value), abs(usual))
    return f"{written} is {share} {shown}. Is that right?" if share else ""


def _far_share(value: Decimal, usual: Decimal) -> str:
    if value >= usual * TIMES_TOO_FAR:
        return f"{int(value / usual):,} times"
    if value * TIMES_TOO_FAR <= usual:
        return f"a {'hundredth' if value * 100 <= usual else 'tenth'} or less of"
    return ""


def _usual(earlier: Sequence[Decimal], target: Decimal | None) -> tuple[Decimal | None, str]:
    if len(earlier) < FEWEST_EARLIER:
        return target, "the target"
    ordered = sorted(earlier)
    return ordered[len(ordered) // 2], "the usual figure"
