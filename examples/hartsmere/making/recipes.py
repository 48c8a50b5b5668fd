"""The recipe of each indicator: what its figures are made from, read from the pack and from `data/series.csv`."""

import csv
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from domain.periods import Frequency, Period
from domain.rating import Polarity, Tolerance

HARTSMERE = Path(__file__).parents[1]
DATA = Path(__file__).parent / "data"
FIRST_DAY = Period.parse("2023-04").first_day
LAST_RECORDED = {
    Frequency.MONTH: Period.parse("2026-08"),
    Frequency.QUARTER: Period.parse("2026/27 Q1"),
    Frequency.HALF: Period.parse("2025/26 H2"),
    Frequency.YEAR: Period.parse("2025/26"),
}
SECOND_QUARTER = {
    Frequency.MONTH: Period.parse("2026-09"),
    Frequency.QUARTER: Period.parse("2026/27 Q2"),
    Frequency.HALF: Period.parse("2026/27 H1"),
}

Row = dict[str, str]


def table(path: Path) -> list[Row]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def number(text: str) -> float:
    """A cell as a number; an empty one is 0."""
    return float(text or 0)


def rounded(value: float, places: int) -> str:
    """A made-up figure as the pack writes it; a nought is never negative."""
    text = f"{value:.{places}f}"
    return text.lstrip("-") if float(text) == 0 else text


@dataclass(frozen=True)
class Recipe:
    """One indicator's row of the pack, with its row of `data/series.csv`."""

    indicator: Row
    series: Row

    @property
    def code(self) -> str:
        """The indicator's code."""
        return self.indicator["code"]

    @property
    def frequency(self) -> Frequency:
        """How often it is measured."""
        return Frequency(self.indicator["frequency"])

    @property
    def cumulative(self) -> bool:
        """Whether its figures count from April."""
        return self.indicator["cumulative"] == "yes"

    @property
    def places(self) -> int:
        """Digits after the point in its figures."""
        return int(self.series["places"])

    @property
    def polarity(self) -> Polarity:
        """Which way is better."""
        return Polarity(self.indicator["polarity"])

    @property
    def tolerance(self) -> Tolerance | None:
        """The indicator's own tolerance."""
        text = self.indicator["tolerance"]
        return Tolerance.parse(text) if text else None

    @property
    def total(self) -> bool:
        """Whether the year's figure is the sum of its parts."""
        return self.series["year"] == "sum"

    @cached_property
    def season(self) -> tuple[float, ...]:
        """The twelve months' departure from the level, as shares of it, from April."""
        return seasons()[self.series["season"]]

    @cached_property
    def profile(self) -> tuple[float, ...]:
        """The share of the year that each quarter's figure has reached."""
        return profiles()[self.series["profile"]]

    def departure(self, period: Period) -> float:
        """The seasonal departure over a period, as a share of the level."""
        months = period.frequency.months
        first = (period.number - 1) * months
        return sum(self.season[first : first + months]) / months

    def periods(self) -> tuple[Period, ...]:
        """The periods that are in the record before the second quarter of 2026/27."""
        first = Period.containing(FIRST_DAY, self.frequency)
        start, end = self.series["start"], self.series["end"]
        return Period.range(
            Period.parse(start) if start else first,
            Period.parse(end) if end else LAST_RECORDED[self.frequency],
        )

    def second_quarter(self) -> Period | None:
        """The period that falls due with the second quarter of 2026/27, if there is one."""
        return None if self.series["end"] else SECOND_QUARTER.get(self.frequency)


def seasons() -> dict[str, tuple[float, ...]]:
    """Named seasonal patterns."""
    return {row.pop("season"): tuple(map(float, row.values())) for row in table(DATA / "seasons.csv")}


def profiles() -> dict[str, tuple[float, ...]]:
    """Named ways in which a year's total builds up by quarter."""
    return {row.pop("profile"): tuple(map(float, row.values())) for row in table(DATA / "profiles.csv")}


def recipes() -> list[Recipe]:
    """Every indicator that has figures, in the pack's order."""
    indicators = {row["code"]: row for row in table(HARTSMERE / "indicators.csv")}
    return [Recipe(indicators[row["code"]], row) for row in table(DATA / "series.csv")]


def decimal(text: str) -> Decimal | None:
    """A cell as an exact number; None when empty."""
    return Decimal(text) if text else None
