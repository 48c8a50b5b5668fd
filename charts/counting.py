"""Ratings of several groups counted together."""

from collections import Counter
from collections.abc import Iterable

from charts.specs import OverviewGroup


def added_together(groups: Iterable[OverviewGroup], name: str) -> OverviewGroup:
    """One group with the counts of all of them."""
    every = tuple(groups)
    reasons: Counter[str] = Counter()
    for group in every:
        reasons.update(dict(group.others))
    return OverviewGroup(
        name,
        red=sum(group.red for group in every),
        amber=sum(group.amber for group in every),
        green=sum(group.green for group in every),
        others=tuple(reasons.items()),
    )
