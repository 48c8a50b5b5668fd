"""Targets: one for each year, shared out over its periods where figures count from April or add up."""

from domain.periods import Period
from domain.rating import Target, Tolerance
from examples.hartsmere.making.recipes import Recipe, Row, decimal, number, rounded

YEARS = tuple(Period.parse(text) for text in ("2023/24", "2024/25", "2025/26", "2026/27"))
LAST_YEAR = YEARS[-1].start_year
# Indicators whose target for 2026/27 has been promised but not set, and those whose target is for the year alone.
STILL_TO_SET = {"ED8", "HO10"}
YEAR_ONLY = {"HO13"}
WITHOUT_TARGET = {"baseline", "draft"}
# Targets with a tolerance of their own.
TOLERANCES = {("HWY1", "2026/27"): "5%", ("CUS4", "2026/27"): "5%", ("ENV2", "2026/27"): "1.5pp"}


def targets(recipe: Recipe) -> list[Row]:
    """The indicator's rows of targets.csv."""
    return [row for year in YEARS for row in _of_year(recipe, year)]


def target_for(recipe: Recipe, period: Period) -> Target | None:
    """What a period is held against: its own target, else its year's unless that is told as a total."""
    rows = targets(recipe)
    by_period = {row["period"]: row for row in rows}
    row = by_period.get(str(period))
    if row is None and (period.ends_with(period.year) or not (recipe.cumulative or recipe.total)):
        row = by_period.get(str(period.year))
    if row is None:
        return None
    edges = {name: decimal(row.get(name, "")) for name in ("target", "lower", "upper", "floor")}
    return Target(**edges, tolerance=Tolerance.parse(row["tolerance"]) if row.get("tolerance") else None)


def _parts_like(period: Period) -> tuple[Period, ...]:
    first = Period(period.frequency, period.start_year, 1)
    return Period.range(first, first.next(period.frequency.in_a_year - 1))


def _of_year(recipe: Recipe, year: Period) -> list[Row]:
    if _has_none(recipe, year):
        return []
    if recipe.polarity.value == "within":
        return [_range(recipe, year)]
    goal = number(recipe.series["target"]) - number(recipe.series["step"]) * (LAST_YEAR - year.start_year)
    parts = _parts_like(Period(recipe.frequency, year.start_year, 1))
    if recipe.cumulative:
        shares = [] if recipe.code in YEAR_ONLY else zip(parts, recipe.profile, strict=True)
        return [*(_row(recipe, part, goal * share) for part, share in shares), _row(recipe, year, goal)]
    if recipe.total:
        seasonal = recipe.series["seasonal"] == "yes"
        shares = [(part, 1 + recipe.departure(part) if seasonal else 1.0) for part in parts]
        found = [_row(recipe, part, goal * share) for part, share in shares]
        return [*found, _row(recipe, year, sum(float(row["target"]) for row in found))]
    return [_row(recipe, year, goal)]


def _has_none(recipe: Recipe, year: Period) -> bool:
    if recipe.polarity.value == "none" or recipe.indicator["status"] in WITHOUT_TARGET:
        return True
    ended = bool(recipe.series["end"]) and year > Period.parse(recipe.series["end"]).year
    return ended or (recipe.code in STILL_TO_SET and year.start_year == LAST_YEAR)


def _row(recipe: Recipe, period: Period, goal: float) -> Row:
    own = TOLERANCES.get((recipe.code, str(period)), recipe.series["tolerance"])
    places = max(recipe.places, _digits(recipe.series["target"])) if not recipe.cumulative else recipe.places
    target = rounded(goal, places)
    if "." in target:
        target = target.rstrip("0").rstrip(".")
    floor = recipe.series["floor"]
    return {
        "code": recipe.code,
        "period": str(period),
        "target": target,
        "floor": floor,
        "tolerance": own,
    }


def _range(recipe: Recipe, year: Period) -> Row:
    back = number(recipe.series["range_step"]) * (LAST_YEAR - year.start_year)
    lower, upper = (rounded(number(recipe.series[edge]) - back, recipe.places) for edge in ("lower", "upper"))
    return {"code": recipe.code, "period": str(year), "lower": lower, "upper": upper}


def _digits(text: str) -> int:
    return len(text.partition(".")[2])
