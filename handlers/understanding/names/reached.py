"""Which indicators a service, a portfolio, a priority and the like picks."""

from collections import defaultdict
from collections.abc import Iterable

from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import IndicatorWords

REACHING = {
    Dimension.SERVICE: "service",
    Dimension.PORTFOLIO: "portfolio",
    Dimension.PRIORITY: "priority",
    Dimension.DIRECTORATE: "directorate",
    Dimension.PARTNER: "partner",
    Dimension.PERSON: "owner",
}
"""What an indicator says of itself by which each of these picks it."""

Reach = dict[tuple[Dimension, str], frozenset[str]]
"""The codes that each picks, by its dimension and key."""


def reach_of(indicators: Iterable[IndicatorWords]) -> Reach:
    """The codes that each of a council's services, portfolios and the like picks."""
    found: defaultdict[tuple[Dimension, str], set[str]] = defaultdict(set)
    for each in indicators:
        for dimension, attribute in REACHING.items():
            found[dimension, getattr(each, attribute)].add(each.code)
    return {told: frozenset(codes) for told, codes in found.items()}
