"""Which chart draws which spec."""

from typing import assert_never

from charts.comparison import draw_comparison
from charts.multiples import draw_multiples
from charts.overview import draw_overview
from charts.ranking import draw_ranking
from charts.sheet import Sheet
from charts.specs import Comparison, Overview, Ranking, SmallMultiples, Spec, Trend
from charts.trend import draw_trend


def sheet_of(spec: Spec, width: int) -> Sheet:
    """The chart drawn, ready to become a picture `width` pixels wide."""
    match spec:
        case Trend():
            return draw_trend(spec, width)
        case Overview():
            return draw_overview(spec, width)
        case Comparison():
            return draw_comparison(spec, width)
        case SmallMultiples():
            return draw_multiples(spec, width)
        case Ranking():
            return draw_ranking(spec, width)
        case _:
            assert_never(spec)
