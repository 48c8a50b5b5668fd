"""Red, amber or green: an outturn held against its target."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Literal, Self

RULE_VERSION = "1"

_TOLERANCE = re.compile(r"(?P<amount>\d+(?:\.\d+)?)\s*(?P<kind>%|pp)?", re.ASCII)
_SIGNS = {"percent": "%", "points": "pp", "own": ""}


class Rating(StrEnum):
    """A colour, or the reason why there is none."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    DATA_ONLY = "data only"
    BASELINE = "baseline"
    NOT_DUE = "not due"
    NOT_YET_AVAILABLE = "not yet available"
    NIL_RETURN = "nil return"
    NOT_APPLICABLE = "not applicable"
    SUPPRESSED = "suppressed"
    NO_TARGET = "no target"
    LATE = "late"

    @property
    def is_colour(self) -> bool:
        """Whether it is red, amber or green rather than a reason for none."""
        return self in (Rating.RED, Rating.AMBER, Rating.GREEN)

    @property
    def letter(self) -> str:
        """R, A or G, so that a rating is never told by its colour alone; empty for a reason."""
        return self.value[0].upper() if self.is_colour else ""


class Polarity(StrEnum):
    """Which way is better: `within` means that keeping to a range is."""

    HIGHER = "higher"
    LOWER = "lower"
    WITHIN = "within"
    NONE = "none"


class RatingRule(StrEnum):
    """How a council rates: by the target alone, or sparing red what is better than in the same period last year."""

    TARGET = "target"
    TARGET_AND_LAST_YEAR = "target and last year"


class ToleranceFault(ValueError):
    """Text that is no tolerance; `str(fault)` is a sentence for the person who wrote it."""


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far off target is still amber: percent of the target, percentage points, or the indicator's own unit."""

    amount: Decimal
    kind: Literal["percent", "points", "own"] = "percent"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `10%`, `2pp` or `5`; raises ToleranceFault for anything else, a negative one too."""
        found = _TOLERANCE.fullmatch(text.strip())
        if not found:
            raise ToleranceFault(
                f'"{text}" is not a tolerance. Write 10% (of the target), 2pp (percentage points) '
                "or a plain number in the indicator's own unit."
            )
        kinds: dict[str | None, Literal["percent", "points", "own"]] = {"%": "percent", "pp": "points", None: "own"}
        return cls(Decimal(found["amount"]), kinds[found["kind"]])

    def room(self, edge: Decimal) -> Fraction:
        """How far from `edge` (a target, or the end of a range) is still amber, in the indicator's unit."""
        amount = Fraction(self.amount)
        return amount * abs(Fraction(edge)) / 100 if self.kind == "percent" else amount

    def __str__(self) -> str:
        return f"{self.amount:f}{_SIGNS[self.kind]}"


DEFAULT_TOLERANCE = Tolerance(Decimal(10))


@dataclass(frozen=True, slots=True)
class Target:
    """What a period's outturn is held against: a target, with a floor or a tolerance of its own, or a range.

    `lower` and `upper` are the ends of the range that `within` asks for; with neither, `target` is both.
    """

    target: Decimal | None = None
    lower: Decimal | None = None
    upper: Decimal | None = None
    floor: Decimal | None = None
    tolerance: Tolerance | None = None

    @property
    def range(self) -> tuple[Decimal | None, Decimal | None]:
        """The ends of the range; None is open."""
        if self.lower is None and self.upper is None:
            return self.target, self.target
        return self.lower, self.upper

    def edge_passed(self, value: Decimal) -> Decimal | None:
        """The end of the range that `value` lies beyond; None inside the range."""
        lower, upper = self.range
        if lower is not None and value < lower:
            return lower
        return upper if upper is not None and value > upper else None

    def distance_outside(self, value: Decimal) -> Decimal | None:
        """How far `value` lies outside the range, 0 inside it; None where there is no range."""
        if self.range == (None, None):
            return None
        edge = self.edge_passed(value)
        return Decimal(0) if edge is None else abs(value - edge)


def nearest_tolerance(*candidates: Tolerance | None) -> Tolerance:
    """The first one given: ask with the target's, the indicator's and the council's, in this order; 10% if none."""
    return next((candidate for candidate in candidates if candidate is not None), DEFAULT_TOLERANCE)


def rate(
    value: Decimal,
    target: Target | None,
    polarity: Polarity,
    tolerance: Tolerance,
    *,
    rule: str = RatingRule.TARGET,
    same_last_year: Decimal | None = None,
) -> Rating:
    """The rating of an outturn as it was entered, not as it is shown.

    Green at the target or better, exactly on it included; amber within the tolerance or down to the floor, exactly
    at either included; red beyond. With a target of 0 a percentage leaves no room. `tolerance` is the nearest one
    (see `nearest_tolerance`). Under "target and last year" a red that is better than `same_last_year` is amber.
    """
    if polarity is Polarity.NONE:
        return Rating.DATA_ONLY
    if polarity is Polarity.WITHIN:
        rating = _rate_range(value, target or Target(), tolerance)
    else:
        rating = _rate_one_side(value, target or Target(), polarity, tolerance)
    spared = RatingRule(rule) is RatingRule.TARGET_AND_LAST_YEAR and same_last_year is not None
    if rating is Rating.RED and spared and is_better(value, same_last_year, polarity, target):
        return Rating.AMBER
    return rating


def is_better(value: Decimal | None, other: Decimal | None, polarity: Polarity, target: Target | None = None) -> bool:
    """Whether `value` is strictly better than `other`; `within` counts what is nearer to the range as better."""
    if value is None or other is None or polarity is Polarity.NONE:
        return False
    if polarity is Polarity.WITHIN:
        ours, theirs = (target or Target()).distance_outside(value), (target or Target()).distance_outside(other)
        return ours is not None and theirs is not None and ours < theirs
    return value > other if polarity is Polarity.HIGHER else value < other


def _rate_one_side(value: Decimal, target: Target, polarity: Polarity, tolerance: Tolerance) -> Rating:
    if target.target is None:
        return Rating.NO_TARGET
    if value == target.target or is_better(value, target.target, polarity):
        return Rating.GREEN
    if target.floor is not None:
        return Rating.RED if is_better(target.floor, value, polarity) else Rating.AMBER
    return Rating.AMBER if _gap(value, target.target) <= tolerance.room(target.target) else Rating.RED


def _rate_range(value: Decimal, target: Target, tolerance: Tolerance) -> Rating:
    if target.range == (None, None):
        return Rating.NO_TARGET
    edge = target.edge_passed(value)
    if edge is None:
        return Rating.GREEN
    return Rating.AMBER if _gap(value, edge) <= tolerance.room(edge) else Rating.RED


def _gap(value: Decimal, edge: Decimal) -> Fraction:
    return abs(Fraction(value) - Fraction(edge))
