"""Headlines that say the finding."""

from decimal import Decimal

import pytest

from charts import Bar, OverviewGroup, Panel, TrendPoint
from charts.findings import comparison_headline, multiples_headline, overview_headline, trend_headline
from tests.charts.samples import missed_collections, run, wards


def test_a_trend_says_how_it_moved_and_where_it_stands() -> None:
    spec = missed_collections()
    assert trend_headline("Missed collections", "number", spec.points) == (
        "Missed collections rose to 62, above the target of 40"
    )


@pytest.mark.parametrize(
    ("values", "target", "unit", "headline"),
    [
        ([61, 52], 58, "%", "Recycling fell to 52%, below the target of 58%"),
        ([58, 58], 58, "%", "Recycling stayed at 58%, on the target of 58%"),
        ([None, 52], 58, "%", "Recycling: 52%, below the target of 58%"),
        ([24], None, "days", "Recycling: 24 days"),
        ([24, None], None, "days", "Recycling: no figure for Q2 2000/01, 24 days in Q1 2000/01"),
        ([None, None], 58, "%", "Recycling: no figures yet"),
        ([], None, "%", "Recycling: no figures yet"),
        ([0, -5], 0, "£", "Recycling fell to -£5, below the target of £0"),
    ],
)
def test_a_trend_headline(values: list[str | int | None], target: int | None, unit: str, headline: str) -> None:
    assert trend_headline("Recycling", unit, run(values, target=target, unit=unit).points) == headline


@pytest.mark.parametrize(("value", "where"), [(19, "below"), (20, "inside"), (30, "inside"), (31, "above")])
def test_where_the_plan_is_best_the_headline_says_the_range(value: int, where: str) -> None:
    point = TrendPoint("Q1", Decimal(value), lower=Decimal(20), upper=Decimal(30))
    assert trend_headline("Stock", "number", [point], polarity="within") == (
        f"Stock: {value}, {where} the planned range of 20 to 30"
    )


@pytest.mark.parametrize(
    ("groups", "headline"),
    [
        ([("A", 3, 1, 1), ("B", 2, 0, 3)], "5 of 10 rated indicators are red, 3 of them in A"),
        ([("A", 2, 0, 0), ("B", 2, 0, 1)], "4 of 5 rated indicators are red"),
        ([("A", 2, 0, 0), ("B", 0, 0, 1)], "2 of 3 rated indicators are red, both in A"),
        ([("A", 1, 0, 0), ("B", 0, 0, 1)], "1 of 2 rated indicators is red, in A"),
        ([("A", 3, 0, 0), ("B", 0, 0, 1)], "3 of 4 rated indicators are red, all in A"),
        ([("A", 3, 0, 1)], "3 of 4 rated indicators are red"),
        ([("A", 0, 1, 4)], "None of 5 rated indicators are red, 1 is amber"),
        ([("A", 0, 0, 4)], "All 4 rated indicators are green"),
        ([("A", 0, 0, 1)], "The one rated indicator is green"),
        ([("A", 0, 0, 0)], "No indicator has a rating yet"),
        ([], "No indicator has a rating yet"),
    ],
)
def test_an_overview_says_how_many_are_red_and_where(groups: list[tuple[str, int, int, int]], headline: str) -> None:
    assert overview_headline([OverviewGroup(*group) for group in groups]) == headline


def test_a_comparison_says_the_highest_and_the_lowest() -> None:
    assert comparison_headline("Missed collections", "number", wards().bars, target=Decimal(40)) == (
        "Missed collections: highest in Northgate at 81, lowest in St Mary's at 12, against a target of 40"
    )


def test_a_comparison_of_one_of_equals_and_of_none() -> None:
    one, other = Bar("Castle", Decimal(3)), Bar("Harbour", Decimal(3))
    assert comparison_headline("Visits", "days", [one]) == "Visits: Castle at 3 days"
    assert comparison_headline("Visits", "days", [one, other]) == "Visits: all 2 the same at 3 days"
    assert comparison_headline("Visits", "days", [Bar("Castle", None)]) == "Visits: no figures yet"


def panel(name: str, rating: str) -> Panel:
    return Panel(name=name, points=(TrendPoint("Q1", Decimal(1), rating), TrendPoint("Q2", None)))


@pytest.mark.parametrize(
    ("ratings", "headline"),
    [
        (["red", "red", "green"], "2 of 3 rated indicators are red: A and B"),
        (["red"] * 3, "3 of 3 rated indicators are red"),
        (["green", "amber", ""], "1 of 2 rated indicators is amber: B"),
        (["green", "green"], "All 2 rated indicators are green"),
        (["green"], "The one rated indicator is green"),
        (["", "data only"], "No indicator has a rating yet"),
    ],
)
def test_several_trends_say_how_many_are_red_by_their_latest_figures(ratings: list[str], headline: str) -> None:
    assert multiples_headline([panel(name, rating) for name, rating in zip("ABC", ratings, strict=False)]) == headline


def test_figures_to_date_have_no_movement() -> None:
    points = run([25, 57], target=66).points
    assert trend_headline("Homes", "number", points, to_date=True) == (
        "Homes: 57 for the year to date, below the target of 66"
    )
    assert trend_headline("Homes", "number", run([25, 57]).points, to_date=True) == "Homes: 57 for the year to date"
