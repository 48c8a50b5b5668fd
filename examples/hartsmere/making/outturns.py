"""Rows of outturns.csv: figures with their comments, and who entered and approved them when."""

import random
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache

from domain.periods import Frequency, Period
from domain.rating import Rating, nearest_tolerance, rate
from examples.hartsmere.making.areas import by_area
from examples.hartsmere.making.comments import comments
from examples.hartsmere.making.figures import Made, figures, of_the_year, pins
from examples.hartsmere.making.goals import target_for
from examples.hartsmere.making.recipes import DATA, HARTSMERE, Recipe, Row, table

PUBLISHED_UNTIL = Period.parse("2025/26").last_day
FORECAST_AT = {Frequency.QUARTER: "2026/27 Q1", Frequency.MONTH: "2026-08"}
WHOLE_YEARS = (2023, 2024, 2025)
SATURDAY = 5


def outturns(recipe: Recipe) -> dict[Period, list[Row]]:
    """The rows of each period, the second quarter of 2026/27 included, and of each whole year."""
    second = recipe.second_quarter()
    periods = (*recipe.periods(), *((second,) if second else ()))
    made: dict[Period, Made | Row] = {**figures(recipe, periods, pins()), **_missing_of(recipe)}
    said = comments(
        recipe, {period: _rating(recipe, period, one) for period, one in made.items() if isinstance(one, Made)}
    )
    rows = {period: _rows(recipe, period, made[period], said.get(period, "")) for period in periods}
    return rows | {year: [row] for year, row in _years(recipe, made).items()}


def before_the_window(recipe: Recipe) -> list[Row]:
    """What is in the record on 30 September 2026, before the second quarter's window opens."""
    second = recipe.second_quarter()
    return [row for period, rows in outturns(recipe).items() if period != second for row in rows]


def second_quarter(recipe: Recipe) -> list[Row]:
    """What falls due with the second quarter, so that a digest can be tried out."""
    second = recipe.second_quarter()
    return outturns(recipe)[second] if second else []


def _rows(recipe: Recipe, period: Period, made: Made | Row, said: str) -> list[Row]:
    entry = _entry(recipe, period)
    if not isinstance(made, Made):
        return [entry | {name: made[name] for name in ("reason", "due_back", "comment")}]
    figure = _figure(made) | {"comment": said, "forecast": _forecast(recipe, period)}
    areas = by_area(recipe, period, made)
    return [entry | figure, *(entry | {"area": area, "value": value} for area, value in areas.items())]


def _figure(made: Made) -> Row:
    return {"value": made.value, "numerator": made.numerator, "denominator": made.denominator}


def _years(recipe: Recipe, made: dict[Period, Made | Row]) -> dict[Period, Row]:
    """The final outturn of each whole year, for what is measured more often and does not count from April."""
    if recipe.cumulative or recipe.frequency is Frequency.YEAR:
        return {}
    found = {}
    for year in (Period(Frequency.YEAR, start) for start in WHOLE_YEARS):
        parts = [figure for period, figure in made.items() if period.year == year and isinstance(figure, Made)]
        if whole := of_the_year(recipe, parts):
            found[year] = _entry(recipe, year) | _figure(whole)
    return found


def _entry(recipe: Recipe, period: Period) -> Row:
    head = _heads()[recipe.indicator["service"]]
    usual = "published" if period.last_day <= PUBLISHED_UNTIL else "signed off"
    state = _states().get((recipe.code, str(period)), usual)
    owner, deputy = recipe.indicator["owner"], recipe.indicator["deputy"]
    chance = random.Random(f"Hartsmere entry {recipe.code} {period}")
    who = deputy if deputy and chance.random() < 0.15 else owner
    at = _entered(period, chance)
    who_and_when = {"entered_by": who, "entered_at": at.isoformat(timespec="minutes")}
    approval = {} if state in ("draft", "submitted") else {"signed_off_by": head}
    return {"code": recipe.code, "period": str(period), "state": state} | who_and_when | approval


def _entered(period: Period, chance: random.Random) -> datetime:
    """A working hour in the second or third week after the period, before the deadline."""
    day = _weekday(period.last_day + timedelta(days=chance.randint(3, 15)))
    return datetime.combine(day, time(chance.randint(9, 16), chance.randrange(60)))


def _weekday(day: date) -> date:
    return day if day.weekday() < SATURDAY else day + timedelta(days=2)


def _rating(recipe: Recipe, period: Period, made: Made) -> Rating:
    target = target_for(recipe, period)
    tolerance = nearest_tolerance(target.tolerance if target else None, recipe.tolerance)
    return rate(Decimal(made.value), target, recipe.polarity, tolerance)


def _forecast(recipe: Recipe, period: Period) -> str:
    return recipe.series["forecast"] if str(period) == FORECAST_AT.get(recipe.frequency) else ""


def _missing_of(recipe: Recipe) -> dict[Period, Row]:
    rows = [row for row in _missing() if row["code"] == recipe.code]
    return {Period.parse(row["period"]): row for row in rows}


@cache
def _missing() -> list[Row]:
    return table(DATA / "missing.csv")


@cache
def _states() -> dict[tuple[str, str], str]:
    return {(row["code"], row["period"]): row["state"] for row in table(DATA / "signing.csv")}


@cache
def _heads() -> dict[str, str]:
    return {row["key"]: row["head"] for row in table(HARTSMERE / "services.csv")}
