"""What a chart shows, as plain values that can be stored as JSON and drawn later, on another machine.

Figures are Decimal or None. None is a missing figure and is drawn as a gap, never as zero.
Fields added later must have a default: it is left out of the JSON, so pictures stored under a hash of it stay valid.
"""

from decimal import Decimal
from typing import cast

import msgspec


def _must_be_finite(*values: Decimal | None) -> None:
    if any(value is not None and not value.is_finite() for value in values):
        raise ValueError("a chart's figures are finite numbers, or None where there is no figure")


class OverviewGroup(msgspec.Struct, frozen=True, omit_defaults=True):
    """How many indicators of one portfolio or service have each rating.

    `others` counts those with no colour by their reason, such as `("not due", 12)`.
    """

    name: str
    red: int = 0
    amber: int = 0
    green: int = 0
    others: tuple[tuple[str, int], ...] = ()

    def __post_init__(self) -> None:
        if min(self.red, self.amber, self.green, *(count for _, count in self.others), 0) < 0:
            raise ValueError("a count of indicators is never below zero")

    @property
    def rated(self) -> int:
        """How many have a colour."""
        return self.red + self.amber + self.green

    @property
    def unrated(self) -> int:
        """How many have a reason instead of a colour."""
        return sum(count for _, count in self.others)

    @property
    def total(self) -> int:
        """Every indicator of the group."""
        return self.rated + self.unrated


class Overview(msgspec.Struct, frozen=True, tag=True, omit_defaults=True, kw_only=True):
    """Ratings counted by group. `subtitle` says the scope and the period."""

    headline: str
    subtitle: str = ""
    groups: tuple[OverviewGroup, ...] = ()


class TrendPoint(msgspec.Struct, frozen=True, omit_defaults=True):
    """One period of a trend.

    `label` is the period's short form. `rating` is a rating word or "". `provisional` marks a figure not signed off.
    `lower` and `upper` are the edges of the shaded band: how far the tolerance reaches from the target, or the planned
    range where the plan is best. An edge that is None is the target itself.
    """

    label: str
    value: Decimal | None
    rating: str = ""
    provisional: bool = False
    target: Decimal | None = None
    lower: Decimal | None = None
    upper: Decimal | None = None

    def __post_init__(self) -> None:
        _must_be_finite(self.value, self.target, self.lower, self.upper)

    @property
    def band(self) -> tuple[Decimal, Decimal] | None:
        """The lower and upper edge of the shaded band, if there is one."""
        edges = [edge for edge in (self.lower, self.upper) if edge is not None]
        if len(edges) == 1 and self.target is not None:
            edges.append(self.target)
        return (min(edges), max(edges)) if len(edges) == 2 else None


class ControlLimits(msgspec.Struct, frozen=True):
    """The mean of a process and the limits within which it usually stays."""

    mean: Decimal
    lower: Decimal
    upper: Decimal

    def __post_init__(self) -> None:
        _must_be_finite(self.mean, self.lower, self.upper)


class SignalRun(msgspec.Struct, frozen=True, omit_defaults=True):
    """Points that are more than usual variation: their indexes, what is written beside them, and on which side."""

    points: tuple[int, ...]
    text: str
    above: bool = False


class YearEnd(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is forecast for the year end, `ahead` periods after the last point; `target` is the one for the year end."""

    label: str
    value: Decimal
    ahead: int = 1
    target: Decimal | None = None
    rating: str = ""

    def __post_init__(self) -> None:
        _must_be_finite(self.value, self.target)
        if self.ahead < 1:
            raise ValueError("a forecast lies after the last point")


class Trend(msgspec.Struct, frozen=True, tag=True, omit_defaults=True, kw_only=True):
    """One indicator over time, oldest point first.

    `name` is the indicator's full name; `unit` as the pack writes it (`%`, `£`, `days`, `per 1,000`, ...);
    `polarity` is `higher`, `lower`, `within` or `none`; `decimals` None writes figures as they were entered.
    """

    headline: str
    name: str = ""
    subtitle: str = ""
    unit: str = "number"
    points: tuple[TrendPoint, ...] = ()
    polarity: str = "none"
    decimals: int | None = None
    limits: ControlLimits | None = None
    signals: tuple[SignalRun, ...] = ()
    year_end: YearEnd | None = None


class Panel(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """One small trend among several, oldest point first; the fields are those of a Trend."""

    name: str
    unit: str = "number"
    points: tuple[TrendPoint, ...] = ()
    polarity: str = "none"
    decimals: int | None = None

    @property
    def last(self) -> TrendPoint | None:
        """The newest point with a figure."""
        return next((point for point in reversed(self.points) if point.value is not None), None)


class SmallMultiples(msgspec.Struct, frozen=True, tag=True, omit_defaults=True, kw_only=True):
    """Up to twelve indicators over time, each on an axis of its own; `note` says which were left out, and why."""

    headline: str
    subtitle: str = ""
    panels: tuple[Panel, ...] = ()
    note: str = ""


class RankedBar(msgspec.Struct, frozen=True, omit_defaults=True):
    """One indicator of a ranking.

    `share` is how far it is from where it should be, as a share of that; above zero is favourable. `text` says so in
    words. `figure` and `against` are what lies behind it: "62", "target 40 or fewer".
    """

    label: str
    share: Decimal
    text: str
    figure: str = ""
    against: str = ""
    rating: str = ""
    provisional: bool = False

    def __post_init__(self) -> None:
        _must_be_finite(self.share)


class Ranking(msgspec.Struct, frozen=True, tag=True, omit_defaults=True, kw_only=True):
    """Indicators by how far they are from their targets, or by how much they changed, in the order given.

    `zero` says what a bar of no length means: on target, no change.
    """

    headline: str
    name: str = ""
    subtitle: str = ""
    zero: str = "On target"
    bars: tuple[RankedBar, ...] = ()
    note: str = ""


class Bar(msgspec.Struct, frozen=True, omit_defaults=True):
    """One bar of a comparison. `text` replaces the written figure, or says why there is none."""

    label: str
    value: Decimal | None
    rating: str = ""
    text: str = ""
    provisional: bool = False

    def __post_init__(self) -> None:
        _must_be_finite(self.value)


class Comparison(msgspec.Struct, frozen=True, tag=True, omit_defaults=True, kw_only=True):
    """Several services, wards, councils or periods side by side, in the order given."""

    headline: str
    name: str = ""
    subtitle: str = ""
    unit: str = "number"
    bars: tuple[Bar, ...] = ()
    target: Decimal | None = None
    decimals: int | None = None

    def __post_init__(self) -> None:
        _must_be_finite(self.target)


Spec = Overview | Trend | Comparison | SmallMultiples | Ranking


def to_json(spec: Spec) -> dict[str, object]:
    """The spec as plain JSON values; figures become strings, so that no digit is lost."""
    return cast("dict[str, object]", msgspec.json.decode(msgspec.json.encode(spec)))


def from_json(mapping: object) -> Spec:
    """The spec that `to_json` wrote. Raises msgspec.ValidationError (a ValueError) for anything else."""
    return cast("Spec", msgspec.convert(mapping, Spec))
