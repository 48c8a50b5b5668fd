"""One rating for several indicators together."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from domain.rating import Rating

_SCORES = {Rating.GREEN: Decimal(3), Rating.AMBER: Decimal(2), Rating.RED: Decimal(1)}
GREEN_FROM, AMBER_FROM = Decimal("2.5"), Decimal("1.5")


class CompositeRule(StrEnum):
    """How the members' ratings are put together."""

    MEAN = "mean"
    WORST = "worst"


@dataclass(frozen=True, slots=True)
class Member:
    """An indicator in a composite; `weight` 0 leaves it out of the mean."""

    code: str
    rating: Rating
    weight: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Composite:
    """The rating of several indicators together; None where none of them has a colour.

    `score` is the weighted mean of green 3, amber 2 and red 1, unrounded (None under the rule `worst`);
    `counted` and `left_out` are the members' codes.
    """

    rating: Rating | None
    score: Decimal | None
    counted: tuple[str, ...]
    left_out: tuple[str, ...]


def compose(members: Iterable[Member], rule: CompositeRule = CompositeRule.MEAN) -> Composite:
    """Put ratings together: green from 2.5, amber from 1.5; members without a colour are left out, and named."""
    members = tuple(members)
    counted = tuple(member for member in members if member.rating.is_colour and member.weight > 0)
    left_out = tuple(member.code for member in members if member not in counted)
    codes = tuple(member.code for member in counted)
    if not counted:
        return Composite(None, None, codes, left_out)
    if rule is CompositeRule.WORST:
        return Composite(min((member.rating for member in counted), key=_SCORES.__getitem__), None, codes, left_out)
    weight = sum((member.weight for member in counted), Decimal(0))
    points = sum((_SCORES[member.rating] * member.weight for member in counted), Decimal(0))
    return Composite(_colour(points, weight), points / weight, codes, left_out)


def _colour(points: Decimal, weight: Decimal) -> Rating:
    # Multiplied out, so that no division rounds a mean onto or off an edge.
    if points >= GREEN_FROM * weight:
        return Rating.GREEN
    return Rating.AMBER if points >= AMBER_FROM * weight else Rating.RED
