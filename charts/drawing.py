"""Which chart draws which spec."""

from charts.comparison import draw_comparison
from charts.overview import draw_overview
from charts.sheet import Sheet
from charts.specs import Overview, Spec, Trend
from charts.trend import draw_trend


def sheet_of(spec: Spec, width: int) -> Sheet:
    """The chart drawn, ready to become a picture `width` pixels wide."""
    if isinstance(spec, Trend):
        return draw_trend(spec, width)
    return draw_overview(spec, width) if isinstance(spec, Overview) else draw_comparison(spec, width)
