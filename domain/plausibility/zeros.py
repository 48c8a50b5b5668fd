"""A zero often stands for a figure that is missing."""

from decimal import Decimal

from domain.answer import Figure
from domain.plausibility.doubts import TIMES_TOO_FAR, Doubt, Past, Reading

FEWEST_WORTH_ASKING = 5
"""What comes in ones and twos may well be none at all."""

INSTEAD = (Reading("not yet available", "No figure yet"), Reading("nil return", "Nil return"))


def first_zero(figure: Figure, past: Past) -> Doubt | None:
    """A zero where there has never been one, nor anything near it."""
    if figure.value != 0:
        return None
    usual = past.usual or Decimal(0)
    lowest = min((abs(value) for value in past.earlier), default=abs(usual))
    if lowest < FEWEST_WORTH_ASKING or lowest * TIMES_TOO_FAR <= abs(usual) or past.has_been(figure.value):
        return None
    ever = "there is none before it"
    if past.earlier:
        nearest = min(past.earlier, key=abs)
        ever = f"it has never been {'above' if nearest < 0 else 'below'} {past.written(nearest)}"
    return Doubt(f"0 is unusual here: {ever}.", INSTEAD, "Is there really nothing, or no figure yet?")
