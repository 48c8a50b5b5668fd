"""Charts as pictures: as approved, always the same, small, and never telling anything by colour alone."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Polygon
from msgspec.structs import replace

import charts
from charts import Overview, OverviewGroup, Trend, TrendPoint, style
from charts.drawing import sheet_of
from charts.sheet import Sheet
from tests.charts.pictures import APPROVED_FOLDER, letters, opened, pixels, share_that_differs, texts, written
from tests.charts.samples import (
    APPROVED,
    EDGES,
    forty_months,
    furthest_off,
    limits_and_signals,
    missed_collections,
    planned_range,
    portfolios,
    run,
    sixty_months,
    small_multiples,
    two_services,
    wards,
)

# The same spec gives the same bytes on one machine. Another processor or FreeType may place the edge of a letter a
# shade differently, which is under 0.1% of the pixels; a missing mark or a moved label is more.
MOST_THAT_MAY_DIFFER = 0.001
SMALL_ENOUGH_TO_SEND = 28_000
TALLEST = 2700


def drawn(spec: charts.Spec) -> Sheet:
    return sheet_of(spec, style.WIDTH)


@pytest.mark.parametrize("name", APPROVED)
def test_a_chart_looks_as_it_was_approved(name: str) -> None:
    approved = (APPROVED_FOLDER / f"{name}.png").read_bytes()
    assert share_that_differs(charts.draw(APPROVED[name]), approved) <= MOST_THAT_MAY_DIFFER


def test_the_comparison_of_pictures_notices_one_other_figure() -> None:
    changed = charts.to_json(missed_collections())
    changed["headline"] = "Missed collections rose to 63, above the target of 40"
    other = charts.draw(charts.from_json(changed))
    assert share_that_differs(charts.draw(missed_collections()), other) > MOST_THAT_MAY_DIFFER / 10


def test_the_comparison_of_pictures_notices_another_rating() -> None:
    points = list(missed_collections(last_is_draft=False).points)
    other = Trend(headline="x", points=tuple(points))
    points[3] = TrendPoint(points[3].label, Decimal(50), "red")
    assert (
        share_that_differs(charts.draw(other), charts.draw(Trend(headline="x", points=tuple(points))))
        > MOST_THAT_MAY_DIFFER
    )


@pytest.mark.parametrize("name", APPROVED)
def test_the_same_spec_gives_the_same_bytes(name: str) -> None:
    assert charts.draw(APPROVED[name]) == charts.draw(APPROVED[name])


def test_charts_drawn_at_once_in_several_threads_are_the_same() -> None:
    specs = list(APPROVED.values())
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(charts.draw, specs * 3))
    assert together == [charts.draw(spec) for spec in specs] * 3


@pytest.mark.parametrize("name", EDGES)
def test_every_chart_can_be_drawn(name: str) -> None:
    picture = opened(charts.draw(EDGES[name]))
    assert picture.width == 1200
    assert style.SHORTEST <= picture.height <= TALLEST


def test_a_picture_has_a_palette_of_at_most_128_colours() -> None:
    picture = opened(charts.draw(missed_collections()))
    assert picture.mode == "P"
    assert len(picture.getpalette() or []) // 3 <= 128


def test_a_trend_is_small_and_smaller_still_when_narrow() -> None:
    assert len(charts.draw(missed_collections())) < SMALL_ENOUGH_TO_SEND
    narrow = charts.draw(missed_collections(), width=800)
    assert opened(narrow).size == (800, 450)
    assert len(narrow) * 4 / 3 < SMALL_ENOUGH_TO_SEND - 4000


def test_the_colours_of_the_ratings_are_exact() -> None:
    found = {
        tuple(int(part) for part in colour)
        for colour in np.unique(pixels(charts.draw(portfolios())).reshape(-1, 3), axis=0)
    }
    for mark in style.RATED.values():
        assert tuple(bytes.fromhex(mark.fill.removeprefix("#"))) in found


@pytest.mark.parametrize("mark", style.RATED.values(), ids=lambda mark: mark.letter)
def test_a_letter_is_readable_on_its_mark(mark: style.Mark) -> None:
    light, dark = sorted((luminance(mark.fill), luminance(mark.ink)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def luminance(colour: str) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in to_rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_every_rated_quarter_carries_its_letter() -> None:
    assert sorted(letters(drawn(missed_collections()))) == sorted("GGAAGGGGGGR")


def test_each_rating_has_its_own_shape_and_letter() -> None:
    assert (
        len({mark.shape for mark in style.RATED.values()}) == len({mark.letter for mark in style.RATED.values()}) == 3
    )


@pytest.mark.parametrize("spec", [missed_collections(), forty_months(), planned_range()])
def test_a_trend_uses_no_rating_colour_without_a_letter(spec: Trend) -> None:
    sheet = drawn(spec)
    fills = {to_rgb(mark.fill) for mark in style.RATED.values()}
    coloured = [
        artist
        for artist in sheet.figure.get_children()
        if isinstance(artist, (Circle, Polygon)) and {artist.get_facecolor()[:3], artist.get_edgecolor()[:3]} & fills
    ]
    assert len(coloured) == len(letters(sheet))


def test_a_bar_carries_the_letter_of_its_rating() -> None:
    assert letters(drawn(wards())) == ["R", "A", "G", "G"]


def test_an_overview_says_each_count_beside_its_letter() -> None:
    found = texts(drawn(portfolios()))
    first = found.index("R")
    assert found[first : first + 7] == ["R", "3", "A", "4", "G", "8", "5"]


def test_a_rating_of_which_there_is_none_is_left_blank() -> None:
    assert letters(drawn(Overview(headline="x", groups=(OverviewGroup("Finance", 0, 1, 6),)))) == ["A", "G"]


def test_thirty_groups_have_a_row_each_and_of_sixty_the_rest_are_counted_together() -> None:
    groups = tuple(OverviewGroup(f"Service {number}", red=1, green=number) for number in range(60))
    found = texts(drawn(Overview(headline="x", groups=groups[:30])))
    assert sum(text.startswith("Service") for text in found) == 30
    found = texts(drawn(Overview(headline="x", groups=groups)))
    own = sum(text.startswith("Service") for text in found)
    rest = 60 - own
    at = found.index(f"and {rest} more")
    assert found[at + 1 : at + 3] == ["R", str(rest)]
    assert found[at + 4] == f"{sum(range(own, 60)):,}"


def test_why_there_are_no_ratings_is_told_in_full() -> None:
    found = texts(drawn(two_services()))
    assert "available, 2 baseline" in found
    assert not [text for text in found if text.startswith("No rating:") and text.endswith("…")]


def test_two_groups_leave_no_empty_strip() -> None:
    sheet = drawn(two_services())
    lowest = max(sheet.height - text.get_position()[1] for text in written(sheet))
    assert sheet.height - lowest < 60


def test_each_small_trend_has_its_name_figure_letter_and_target() -> None:
    sheet = drawn(small_multiples())
    named = texts(sheet)
    assert {"Missed collections per 100,000", "44", "target 40", "plan 88% to 93%", "no figures yet"} <= set(named)
    latest = [panel.last for panel in small_multiples().panels]
    assert letters(sheet) == [point.rating[0].upper() for point in latest if point and point.rating]
    assert named.count("DRAFT") == 2


def test_a_small_trend_without_its_newest_figure_says_which_one_it_shows() -> None:
    assert "Q1 2026/27" in texts(drawn(small_multiples()))


def test_a_sheet_shows_twelve_small_trends_at_most() -> None:
    assert len(letters(drawn(EDGES["more panels than fit"]))) == len(letters(drawn(small_multiples())))


def test_a_ranking_says_each_distance_in_words_with_what_lies_behind_it() -> None:
    sheet = drawn(furthest_off())
    assert {"36.8% adverse", "19.1% favourable", "on target", "34.2", "target 25 or less", "DRAFT"} <= set(texts(sheet))
    assert letters(sheet) == ["R", "R", "R", "A", "G", "G"]


def test_bars_that_do_not_fit_are_counted() -> None:
    bars = tuple(charts.Bar(f"Ward {number}", Decimal(number)) for number in range(30))
    found = texts(drawn(charts.Comparison(headline="x", bars=bars)))
    assert f"and {30 - sum(text.startswith('Ward') for text in found)} more" in found


def blue_lines(spec: Trend) -> list[Line2D]:
    children = drawn(spec).figure.get_children()
    return [artist for artist in children if isinstance(artist, Line2D) and artist.get_color() == style.BLUE]


def test_a_missing_quarter_breaks_the_line_and_is_named() -> None:
    whole, broken = run([1, 2, 3, 4, 5]), run([1, 2, None, 4, 5])
    assert [len(line.get_xdata()) for line in blue_lines(whole)] == [5]  # type: ignore[arg-type]
    assert [len(line.get_xdata()) for line in blue_lines(broken)] == [2, 2]  # type: ignore[arg-type]
    assert "no figure" in texts(drawn(broken))


def test_a_missing_quarter_is_not_drawn_as_zero() -> None:
    assert "0" not in texts(drawn(run([50, None, 60])))


def test_a_figure_not_signed_off_is_marked_as_a_draft() -> None:
    assert "DRAFT" in texts(drawn(missed_collections()))
    assert blue_lines(missed_collections())[-1].is_dashed()
    assert "DRAFT" not in texts(drawn(missed_collections(last_is_draft=False)))


def test_only_the_figures_not_signed_off_carry_the_word_draft() -> None:
    points = tuple(replace(point, provisional=index in (2, 9)) for index, point in enumerate(forty_months().points))
    assert texts(drawn(replace(forty_months(), points=points))).count("DRAFT") == 2


def test_where_there_is_no_room_at_the_figures_the_chart_as_a_whole_is_called_a_draft() -> None:
    assert "DRAFT" in texts(drawn(Trend(headline="x", points=(TrendPoint("Q1", Decimal(1), "red", True),) * 60)))


def test_limits_signals_and_the_forecast_are_named_where_they_are() -> None:
    named = {"Mean 38", "Upper limit 47", "Lower limit 30", "7 below the mean", "outside the limits"}
    assert named | {"Forecast 55", "62", "Target 44", "Target 40", "Q4 2026/27"} <= set(
        texts(drawn(limits_and_signals()))
    )


def test_a_signal_without_room_for_a_mark_is_a_diamond() -> None:
    whole, none = sixty_months(), replace(sixty_months(), signals=())
    assert len(diamonds(whole)) - len(diamonds(none)) == sum(len(run.points) for run in whole.signals)


def diamonds(spec: Trend) -> list[Polygon]:
    children = drawn(spec).figure.get_children()
    ink = to_rgb(style.INK)
    return [
        artist
        for artist in children
        if isinstance(artist, Polygon) and artist.get_facecolor()[:3] == ink and artist.get_linewidth()
    ]


def test_the_labels_of_a_trend_whose_latest_figure_is_missing_are_those_of_the_one_before() -> None:
    points = (*missed_collections(last_is_draft=False).points, TrendPoint("Q3 2026/27", None))
    named = texts(drawn(replace(missed_collections(), points=points)))
    assert {"62", "Target 40", "Amber to 44", "no figure"} <= set(named)


def test_target_and_tolerance_are_named_beside_the_plot() -> None:
    assert {"62", "Target 40", "Amber to 44"} <= set(texts(drawn(missed_collections())))
    assert "Plan 20 to 30" in texts(drawn(planned_range()))


def test_the_edge_of_amber_is_told_in_the_digits_of_the_figures() -> None:
    spec = missed_collections()
    points = tuple(replace(each, upper=Decimal("43.56789")) if each.upper else each for each in spec.points)
    assert "Amber to 44" in texts(drawn(replace(spec, points=points, decimals=None)))


def test_the_subtitle_says_the_unit_when_the_figures_do_not() -> None:
    assert "Something measured (days)" in texts(drawn(run([3, 4], unit="days")))
    assert "Something measured" in texts(drawn(run([3, 4], unit="%")))


def test_a_dollar_sign_is_a_dollar_sign() -> None:
    assert "$5 \\frac and $6_^{" in texts(drawn(EDGES["a dollar sign and a backslash"]))


def test_a_long_figure_is_never_cut() -> None:
    found = texts(drawn(run([999999999], target=1250000000, unit="£")))
    assert {"Target", "£1,250,000,000", "£999,999,999"} <= set(found)
