"""In which order indicators are told: what matters most first, by distance from target, by how much they changed."""

from collections.abc import Sequence
from decimal import Decimal

from domain.rating import Polarity, Rating, is_better
from handlers.seeing import Seen
from handlers.understanding.question import Ranking

IMPROVEMENT, LONGEST = "improvement", "running"
"""What a Ranking may be by, besides the distance from target."""


def worst_first(seen: Sequence[Seen]) -> list[Seen]:
    """Red before amber, the furthest from target first within each; what has no rating last."""
    return sorted(seen, key=lambda each: (_order(each.rating), -shortfall(each), each.indicator.name))


def ranked(seen: Sequence[Seen], ranking: Ranking) -> list[Seen]:
    """Those that can be ranked, in the order asked for; no more than were asked for."""
    measure = improvement if ranking.by == IMPROVEMENT else distance
    known = [(amount, each) for each in seen if (amount := measure(each)) is not None]
    sign = 1 if ranking.worst_first else -1
    ordered = [each for _, each in sorted(known, key=lambda pair: (sign * pair[0], pair[1].indicator.name))]
    return ordered[: ranking.count] if ranking.count else ordered


def distance(seen: Seen) -> Decimal | None:
    """How far a figure is from its target as a share of it, below zero on the wrong side; None without a rating.

    A target of 0 counts as missed by the whole.
    """
    if seen.value is None or seen.target is None or not seen.rating.is_colour:
        return None
    off = shortfall(seen)
    if seen.indicator.polarity is Polarity.WITHIN:
        return -off
    target = seen.target.target
    missed = target is not None and is_better(target, seen.value, seen.indicator.polarity, seen.target)
    return -off if missed else off


def improvement(seen: Seen) -> Decimal | None:
    """How much a figure got better since the period before, as a share of that figure; None without a comparison."""
    if seen.value is None or seen.before is None or seen.direction is None:
        return None
    if seen.indicator.polarity is Polarity.WITHIN:
        return _nearer(seen, seen.value, seen.before)
    moved = seen.value - seen.before
    better = moved if seen.indicator.polarity is Polarity.HIGHER else -moved
    return better / abs(seen.before) if seen.before else Decimal((better > 0) - (better < 0))


def shortfall(seen: Seen) -> Decimal:
    """How far a figure is off its target, as a share of it."""
    target = seen.target
    if seen.value is None or target is None:
        return Decimal(0)
    within = seen.indicator.polarity is Polarity.WITHIN or target.target is None
    edge = target.edge_passed(seen.value) if within else target.target
    if edge is None:
        return Decimal(0)
    if edge == 0:
        return Decimal(0) if seen.value == 0 else Decimal(1)
    return abs(seen.value - edge) / abs(edge)


def _nearer(seen: Seen, value: Decimal, before: Decimal) -> Decimal | None:
    if seen.target is None:
        return None
    now, then = seen.target.distance_outside(value), seen.target.distance_outside(before)
    if now is None or then is None:
        return None
    return (then - now) / abs(before) if before else Decimal((then > now) - (then < now))


def _order(rating: Rating) -> int:
    matters = (Rating.RED, Rating.AMBER, Rating.LATE, Rating.GREEN)
    return matters.index(rating) if rating in matters else len(matters)
