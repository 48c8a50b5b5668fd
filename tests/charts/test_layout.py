"""Nothing written in a chart leaves the picture or lies on other text, and all of it can be read on a phone."""

from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from charts import ControlLimits, SignalRun, Spec, TrendPoint, YearEnd, style
from charts.drawing import sheet_of
from charts.lettering import Lettering
from charts.scale import Scale, round_ticks, spread
from charts.trend_labels import evenly_chosen
from charts.trend_marks import marked_points
from tests.charts.pictures import written
from tests.charts.samples import APPROVED, EDGES, run

PHONE = 360
READABLE = 10
# The box around text reaches from its highest to its lowest letter and a little beyond, more than the ink.
BESIDE_THE_INK = 7

figures = st.decimals(min_value=-(10**9), max_value=10**9, allow_nan=False, places=2)


def faults(spec: Spec) -> list[str]:
    sheet = sheet_of(spec, style.WIDTH)
    renderer = sheet.canvas.get_renderer()
    boxes = [
        (artist.get_text(), artist.get_window_extent(renderer).padded(-BESIDE_THE_INK)) for artist in written(sheet)
    ]
    outside = [
        f"outside: {text}"
        for text, box in boxes
        if box.x0 < 0 or box.y0 < 0 or box.x1 > style.WIDTH or box.y1 > sheet.height
    ]
    return outside + [f"on each other: {a} / {b}" for (a, one), (b, two) in combinations(boxes, 2) if one.overlaps(two)]


@pytest.mark.parametrize("name", [*APPROVED, *EDGES])
def test_text_stays_inside_and_apart(name: str) -> None:
    assert faults((APPROVED | EDGES)[name]) == []


@settings(max_examples=40, deadline=None)
@given(
    values=st.lists(st.none() | figures, max_size=40),
    target=st.none() | figures,
    unit=st.sampled_from(["%", "£", "days"]),
)
def test_the_text_of_any_trend_stays_inside_and_apart(
    values: list[Decimal | None], target: Decimal | None, unit: str
) -> None:
    texts = [None if value is None else str(value) for value in values]
    assert faults(run([*texts], target=None if target is None else str(target), unit=unit)) == []


@settings(max_examples=60, deadline=None)
@given(
    values=st.lists(st.none() | figures, min_size=1, max_size=60),
    limits=st.lists(figures, min_size=3, max_size=3).map(sorted),
    spans=st.lists(st.tuples(st.integers(0, 59), st.integers(1, 9), st.booleans()), max_size=4),
    forecast=st.none() | st.tuples(figures, st.integers(1, 11), st.none() | figures),
    drafts=st.integers(0, 60),
    unit=st.sampled_from(["%", "£", "days"]),
)
def test_the_text_of_any_trend_with_limits_signals_and_a_forecast_stays_inside_and_apart(
    values: list[Decimal | None],
    limits: list[Decimal],
    spans: list[tuple[int, int, bool]],
    forecast: tuple[Decimal, int, Decimal | None] | None,
    drafts: int,
    unit: str,
) -> None:
    plain = run([None if value is None else str(value) for value in values], unit=unit)
    points = tuple(
        replace(point, provisional=index >= drafts, rating=("green", "red", "amber", "")[index % 4])
        for index, point in enumerate(plain.points)
    )
    runs = tuple(SignalRun(tuple(range(first, first + length)), "7 below the mean", up) for first, length, up in spans)
    year_end = YearEnd("March 2027", *forecast) if forecast else None
    lower, mean, upper = limits
    spec = replace(plain, points=points, limits=ControlLimits(mean, lower, upper), signals=runs, year_end=year_end)
    assert faults(spec) == []


@pytest.mark.parametrize("name", [*APPROVED, *EDGES])
def test_the_smallest_text_can_be_read_on_a_phone(name: str) -> None:
    sheet = sheet_of((APPROVED | EDGES)[name], style.WIDTH)
    assert min(float(artist.get_fontsize()) for artist in written(sheet)) * PHONE / style.WIDTH >= READABLE


@settings(deadline=None)
@given(st.lists(figures, min_size=1))
def test_ticks_are_few_and_span_the_figures(values: list[Decimal]) -> None:
    ticks = round_ticks(values)
    assert ticks[0] <= min(values)
    assert ticks[-1] >= max(values)
    assert 2 <= len(ticks) <= 6
    assert len({after - before for before, after in pairwise(ticks)}) == 1


def test_ticks_start_at_zero_when_that_is_near() -> None:
    assert round_ticks([Decimal(12), Decimal(62)])[0] == 0
    assert round_ticks([Decimal(92), Decimal(97)])[0] > 0


def test_a_scale_puts_its_first_tick_at_its_start() -> None:
    scale = Scale((Decimal(0), Decimal(10)), 600, 200)
    assert [scale.place(Decimal(value)) for value in (0, 5, 10)] == [600, 400, 200]


def test_labels_that_would_touch_are_moved_apart_in_their_order() -> None:
    assert spread([100, 102, 300], [40, 40, 40], 0, 400) == [100, 140, 300]
    assert spread([395, 390], [40, 40], 0, 400) == [380, 340]


def test_periods_are_named_from_the_last_one_backwards_with_room_between() -> None:
    assert evenly_chosen([100, 200, 300, 400, 500], [80] * 5) == [4, 2, 0]
    assert evenly_chosen([120, 400], [90, 90]) == [1, 0]


def test_where_marks_would_overlap_the_last_and_the_changes_of_rating_have_them() -> None:
    ratings = ["green", "green", "green", "red", "red", "red", "red"]
    points = [TrendPoint(str(index), Decimal(1), rating) for index, rating in enumerate(ratings)]
    places = [(20.0 * index, 100.0) for index in range(7)]
    assert marked_points(points, places, 40) == {0, 3, 6}


def test_where_periods_stand_close_only_the_last_and_the_changes_have_marks() -> None:
    ratings = ["green"] * 20 + ["red"] * 20
    points = [TrendPoint(str(index), Decimal(1), rating) for index, rating in enumerate(ratings)]
    places = [(20.0 * index, 100.0) for index in range(40)]
    assert marked_points(points, places, 20) == {20, 39}


def test_where_ratings_change_all_the_time_the_last_alone_has_its_mark() -> None:
    points = [TrendPoint(str(index), Decimal(1), ("green", "red")[index % 2]) for index in range(40)]
    places = [(20.0 * index, 100.0) for index in range(40)]
    assert marked_points(points, places, 20) == {39}


def test_text_that_is_too_long_ends_in_an_ellipsis_that_fits() -> None:
    lettering = Lettering()
    text = lettering.fit("Household waste recycled, reused or composted", 36, 300)
    assert text.endswith("…")
    assert lettering.width(text, 36) <= 300


def test_lines_keep_every_word_that_fits() -> None:
    assert Lettering().lines("Environment and Climate Change", 36, 400, 2) == ["Environment and Climate", "Change"]
    assert Lettering().lines("", 36, 400, 2) == []
