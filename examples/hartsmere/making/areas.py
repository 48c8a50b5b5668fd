"""An indicator's figure by ward, or by service: shares that add up to the total, or levels around the mean."""

import random
from functools import cache

from domain.periods import Period
from examples.hartsmere.making.figures import Made
from examples.hartsmere.making.recipes import DATA, Recipe, number, rounded, table


def by_area(recipe: Recipe, period: Period, whole: Made) -> dict[str, str]:
    """The figure of each area for a period; empty where none are kept."""
    shares = {area: share for area, share, first in _areas().get(recipe.code, ()) if Period.parse(first) <= period}
    if not shares or not whole.value:
        return {}
    chance = random.Random(f"Hartsmere areas {recipe.code} {period}")
    varied = {area: share * chance.uniform(0.85, 1.15) for area, share in shares.items()}
    if recipe.total:
        return {area: str(count) for area, count in _split(int(whole.value), varied).items()}
    return {area: rounded(number(whole.value) * share, recipe.places) for area, share in varied.items()}


@cache
def _areas() -> dict[str, tuple[tuple[str, float, str], ...]]:
    found: dict[str, tuple[tuple[str, float, str], ...]] = {}
    for row in table(DATA / "areas.csv"):
        found[row["code"]] = (*found.get(row["code"], ()), (row["area"], number(row["share"]), row["from"]))
    return found


def _split(total: int, shares: dict[str, float]) -> dict[str, int]:
    """Whole numbers in these proportions that add up to the total; what rounding leaves goes to the largest rests."""
    exact = {area: total * share / sum(shares.values()) for area, share in shares.items()}
    counts = {area: int(value) for area, value in exact.items()}
    by_rest = sorted(exact, key=lambda area: counts[area] - exact[area])
    for area in by_rest[: total - sum(counts.values())]:
        counts[area] += 1
    return counts
