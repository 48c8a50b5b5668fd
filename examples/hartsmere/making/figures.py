"""Three years of figures for one indicator: a trend, a season, and chance that is the same every time."""

import random
from collections.abc import Iterable
from dataclasses import dataclass

from domain.periods import Period
from examples.hartsmere.making.recipes import DATA, FIRST_DAY, Recipe, number, rounded, table

MONTHS_FROM_FIRST_TO_LAST = 38
YEARS_FROM_FIRST_TO_LAST = 3


@dataclass(frozen=True)
class Made:
    """One figure as text, with what it was divided from where that is kept."""

    value: str
    numerator: str = ""
    denominator: str = ""


def pins() -> dict[tuple[str, str], str]:
    """Figures that the story needs exactly so."""
    return {(row["code"], row["period"]): row["value"] for row in table(DATA / "pins.csv")}


def level(recipe: Recipe, period: Period) -> float:
    """Where the trend stands at the end of a period, or in a year whose total is told."""
    first, last = number(recipe.series["first"]), number(recipe.series["last"])
    if recipe.cumulative:
        return first + (last - first) * (period.start_year - FIRST_DAY.year) / YEARS_FROM_FIRST_TO_LAST
    months = (period.last_day.year - FIRST_DAY.year) * 12 + period.last_day.month - FIRST_DAY.month
    return first + (last - first) * months / MONTHS_FROM_FIRST_TO_LAST


def figures(recipe: Recipe, periods: Iterable[Period], fixed: dict[tuple[str, str], str]) -> dict[Period, Made]:
    """The indicator's figures; a fixed one takes the place of a made one without moving the others."""
    chance = random.Random(f"Hartsmere {recipe.code}")
    make = _cumulative if recipe.cumulative else _plain
    made = {period: make(recipe, period, chance) for period in periods}
    return {
        period: Made(fixed[recipe.code, str(period)]) if (recipe.code, str(period)) in fixed else found
        for period, found in made.items()
    }


def of_the_year(recipe: Recipe, parts: list[Made]) -> Made | None:
    """The whole year's figure from its parts: their sum, their mean, or the last one; None while one is missing."""
    if len(parts) < recipe.frequency.in_a_year or any(not part.value for part in parts):
        return None
    if recipe.series["year"] == "last":
        return parts[-1]
    if all(part.denominator for part in parts):
        return _divided(
            recipe, sum(int(part.numerator) for part in parts), sum(int(part.denominator) for part in parts)
        )
    total = sum(float(part.value) for part in parts)
    return Made(rounded(total if recipe.total else total / len(parts), recipe.places))


def _plain(recipe: Recipe, period: Period, chance: random.Random) -> Made:
    swing = 1 + recipe.departure(period) + chance.gauss(0, number(recipe.series["noise"]))
    value = _possible(recipe, level(recipe, period) * swing)
    if not recipe.series["base"]:
        return Made(rounded(value, recipe.places))
    denominator = round(number(recipe.series["base"]) * chance.uniform(0.9, 1.1))
    return _divided(recipe, round(value * denominator / 100), denominator)


def _cumulative(recipe: Recipe, period: Period, chance: random.Random) -> Made:
    # One level for the year with a little chance in each quarter, so that a year builds up and never falls back.
    noise = number(recipe.series["noise"])
    of_year = random.Random(f"Hartsmere {recipe.code} {period.year}").gauss(0, noise)
    reached = recipe.profile[period.number - 1] * (1 + chance.gauss(0, noise) / 2)
    return Made(rounded(_possible(recipe, level(recipe, period) * (1 + of_year) * reached), recipe.places))


def _possible(recipe: Recipe, value: float) -> float:
    if recipe.indicator["unit"] == "%" and recipe.polarity.value != "within":
        return min(max(value, 0.0), 100.0)
    return value if recipe.polarity.value == "within" else max(value, 0.0)


def _divided(recipe: Recipe, numerator: int, denominator: int) -> Made:
    return Made(rounded(100 * numerator / denominator, recipe.places), str(numerator), str(denominator))
