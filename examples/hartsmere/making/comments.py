"""What officers said about figures that were off target."""

import random
from functools import cache

from domain.periods import Frequency, Period
from domain.rating import Rating
from examples.hartsmere.making.recipes import DATA, Recipe, table

KEPT_FROM = Period.parse("2024-04")


def comment(recipe: Recipe, period: Period, rating: Rating) -> str:
    """The comment on a figure: the one written for the period, else one of the indicator's own in turn."""
    written = _written()
    if found := written.get((recipe.code, str(period))):
        return found[0]
    if rating not in (Rating.RED, Rating.AMBER) or not _is_asked_for(period):
        return ""
    pool = list(written.get((recipe.code, ""), ()))
    random.Random(f"Hartsmere comments {recipe.code}").shuffle(pool)
    turn = period.start_year * period.frequency.in_a_year + period.number
    step = turn // 3 if period.frequency is Frequency.MONTH else turn
    return pool[step % len(pool)] if pool else ""


def _is_asked_for(period: Period) -> bool:
    """Comments are kept from April 2024; on monthly figures at the end of a quarter, and in the summer of 2026."""
    if period.first_day < KEPT_FROM.first_day:
        return False
    quarter_end = period.last_day == period.quarter.last_day
    return period.frequency is not Frequency.MONTH or quarter_end or str(period) in ("2026-07", "2026-08")


@cache
def _written() -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for row in table(DATA / "comments.csv"):
        key = (row["code"], row["period"])
        found[key] = (*found.get(key, ()), row["comment"])
    return found
