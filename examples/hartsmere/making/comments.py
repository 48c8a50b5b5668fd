"""What officers said about figures that were off target: each comment once, the newest figures first."""

from functools import cache

from domain.periods import Frequency, Period
from domain.rating import Rating
from examples.hartsmere.making.recipes import DATA, LAST_RECORDED, Recipe, table

KEPT_FROM = Period.parse("2024-04")


def comments(recipe: Recipe, ratings: dict[Period, Rating]) -> dict[Period, str]:
    """A comment for each period that has one: written for it, else taken from the indicator's own while they last.

    Older figures than there are comments for go without, as they do where comments were not always asked for.
    """
    written = _written()
    found = {
        period: written[recipe.code, str(period)][0] for period in ratings if (recipe.code, str(period)) in written
    }
    asked = [period for period, rating in ratings.items() if _is_asked_for(period, rating) and period not in found]
    spare = written.get((recipe.code, ""), ())
    return found | dict(zip(sorted(asked, reverse=True), spare, strict=False))


def _is_asked_for(period: Period, rating: Rating) -> bool:
    """Comments are kept from April 2024, and on monthly figures at the end of a quarter and for the latest month."""
    if rating not in (Rating.RED, Rating.AMBER) or period.first_day < KEPT_FROM.first_day:
        return False
    latest = period == LAST_RECORDED[Frequency.MONTH]
    return period.frequency is not Frequency.MONTH or period.last_day == period.quarter.last_day or latest


@cache
def _written() -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for row in table(DATA / "comments.csv"):
        key = (row["code"], row["period"])
        found[key] = (*found.get(key, ()), row["comment"])
    return found
