"""What a person can answer when asked for a figure: a figure, a reason for none, or something unreadable."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.rating import Rating


class Unreadable(ValueError):
    """Text that cannot be read; `str(error)` is a sentence that tells its writer what to write instead."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in the indicator's unit, with the two numbers it was divided from where it was given as a fraction."""

    value: Decimal
    numerator: Decimal | None = None
    denominator: Decimal | None = None


@dataclass(frozen=True, slots=True)
class NoFigure:
    """Why there is no figure (nil return, not applicable, not yet available), and when there will be one."""

    reason: Rating
    due_back: date | None = None
    note: str = ""
