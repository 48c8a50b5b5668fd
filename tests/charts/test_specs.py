"""What a chart shows survives being stored as JSON."""

import json
import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import charts
from charts import Bar, Comparison, Overview, OverviewGroup, Spec, Trend, TrendPoint
from tests.charts.samples import APPROVED, EDGES

words = st.text(max_size=12)
counts = st.integers(0, 9999)
figures = st.decimals(allow_nan=False, allow_infinity=False)
maybe = st.none() | figures
groups = st.builds(
    OverviewGroup, words, counts, counts, counts, st.lists(st.tuples(words, counts), max_size=3).map(tuple)
)
points = st.builds(TrendPoint, words, maybe, words, st.booleans(), maybe, maybe, maybe)
bars = st.builds(Bar, words, maybe, words, words, st.booleans())
decimals = st.none() | st.integers(0, 6)
specs: st.SearchStrategy[Spec] = st.one_of(
    st.builds(Overview, headline=words, subtitle=words, groups=st.lists(groups, max_size=4).map(tuple)),
    st.builds(
        Trend,
        headline=words,
        name=words,
        unit=words,
        points=st.lists(points, max_size=4).map(tuple),
        polarity=words,
        decimals=decimals,
    ),
    st.builds(
        Comparison,
        headline=words,
        name=words,
        unit=words,
        bars=st.lists(bars, max_size=4).map(tuple),
        target=maybe,
        decimals=decimals,
    ),
)


@settings(deadline=None)
@given(specs)
def test_a_spec_comes_back_from_json_as_it_was(spec: Spec) -> None:
    assert charts.from_json(json.loads(json.dumps(charts.to_json(spec)))) == spec


@pytest.mark.parametrize("name", [*APPROVED, *EDGES])
def test_every_sample_comes_back_and_is_drawn_the_same(name: str) -> None:
    spec = (APPROVED | EDGES)[name]
    assert charts.from_json(charts.to_json(spec)) == spec


def test_no_digit_of_a_figure_is_lost() -> None:
    back = charts.from_json(charts.to_json(Trend(headline="x", points=(TrendPoint("Q1", Decimal("97.90")),))))
    assert isinstance(back, Trend)
    assert str(back.points[0].value) == "97.90"


def test_what_is_at_its_default_is_left_out_so_that_older_json_stays_the_same() -> None:
    assert charts.to_json(Overview(headline="x")) == {"type": "Overview", "headline": "x"}


@pytest.mark.parametrize(
    "mapping",
    [
        {},
        {"type": "Pie", "headline": "x"},
        {"type": "Trend", "headline": "x", "points": [{"label": "Q1", "value": "NaN"}]},
        {"type": "Overview", "headline": "x", "groups": [{"name": "Leader", "red": -1}]},
    ],
)
def test_what_is_no_chart_is_refused(mapping: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        charts.from_json(mapping)


@settings(deadline=None)
@given(specs)
def test_every_spec_has_one_sentence(spec: Spec) -> None:
    assert charts.sentence(spec).endswith(".")


def test_describing_a_chart_does_not_import_what_draws_it() -> None:
    said = "import charts, sys; print({'matplotlib', 'numpy', 'PIL'} & set(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "set()"
