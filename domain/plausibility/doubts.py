"""What a check finds, what else may have been meant, and what a figure is compared with."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from domain.figures import write_figure

FEWEST_EARLIER = 3
"""How many earlier figures make out what is usual."""

TIMES_TOO_FAR = 10
"""How many times the usual, or which share of it, is another size altogether."""

NEXT_STEP = Decimal("0.05")
"""How far beyond all earlier figures the next one may well lie, as a share of the last."""

DECIMALS_KEPT = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """Another thing that may have been meant: the answer as it would be typed, and how it is said."""

    answer: str
    words: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a check found, as a sentence, and what may have been meant instead."""

    finding: str
    readings: tuple[Reading, ...] = ()
    asks: str = ""

    @property
    def question(self) -> str:
        """`73,390 is 175 times the target of 420. Did you mean 733.90, 73.39, or is it right?`"""
        if self.asks:
            return f"{self.finding} {self.asks}"
        if not self.readings:
            return f"{self.finding} Is that right?"
        meant = ", ".join(reading.words for reading in self.readings)
        return f"{self.finding} Did you mean {meant}, or is it right?"


@dataclass(frozen=True, slots=True)
class Past:
    """What a figure is compared with.

    `earlier` are figures of the same kind, oldest first (of a cumulative indicator those of the same period in earlier
    years), `before` the one of the period just before (of a cumulative one only within the year), `called` that
    period's name, `counted` whether it is a number of things, shown without decimals.
    """

    unit: str
    earlier: tuple[Decimal, ...] = ()
    before: Decimal | None = None
    called: str = "the period before"
    target: Decimal | None = None
    cumulative: bool = False
    counted: bool = False

    @property
    def usual(self) -> Decimal | None:
        """The median of the earlier figures, of three or more; otherwise the target."""
        if len(self.earlier) < FEWEST_EARLIER:
            return self.target
        return sorted(self.earlier)[len(self.earlier) // 2]

    @property
    def usual_words(self) -> str:
        """`the usual figure of 24 days`, `the target of 420`."""
        if self.usual is None:
            return ""
        name = "the target" if len(self.earlier) < FEWEST_EARLIER else "the usual figure"
        return f"{name} of {self.written(self.usual)}"

    def written(self, value: Decimal) -> str:
        """A figure with its unit."""
        return write_figure(value, self.unit)

    def has_been(self, value: Decimal) -> bool:
        """Whether a figure lies between the lowest and the highest there has been."""
        return bool(self.earlier) and min(self.earlier) <= value <= max(self.earlier)

    def is_like(self, value: Decimal) -> bool:
        """Whether a figure lies among the earlier ones, or so little off them as the next of a trend may."""
        if not self.earlier:
            return False
        lowest, highest = min(self.earlier), max(self.earlier)
        off = max(lowest - value, value - highest)
        return off * 2 <= highest - lowest or off <= abs(self.earlier[-1]) * NEXT_STEP

    def readings(self, values: Iterable[Decimal]) -> tuple[Reading, ...]:
        """Figures that may have been meant."""
        tidied = (_tidied(value) for value in values)
        return tuple(Reading(f"{value:f}", self.written(value)) for value in tidied)


def _tidied(value: Decimal) -> Decimal:
    """Without zeros at the end that nobody would write: 62 for 62.0, 73.39 for 73.390, but 733.90 as it is."""
    if value == value.to_integral_value():
        return value.quantize(Decimal(1))
    shorter = value
    while -int(shorter.as_tuple().exponent) > DECIMALS_KEPT and shorter.as_tuple().digits[-1] == 0:
        shorter = shorter.quantize(Decimal(1).scaleb(int(shorter.as_tuple().exponent) + 1))
    return shorter
