"""Figures become pictures: a spec that says what to show, the picture, and a sentence with the same meaning.

matplotlib takes half a second to import, so only drawing imports it.
"""

from charts.sentences import comparison_sentence, overview_sentence, trend_sentence
from charts.specs import Bar, Comparison, Overview, OverviewGroup, Spec, Trend, TrendPoint, from_json, to_json

__all__ = [
    "Bar",
    "Comparison",
    "Overview",
    "OverviewGroup",
    "Spec",
    "Trend",
    "TrendPoint",
    "draw",
    "from_json",
    "sentence",
    "to_json",
]

WIDTH = 1200


def draw(spec: Spec, *, width: int = WIDTH) -> bytes:
    """The chart as a PNG of `width` pixels, 16 to 9, or higher for many groups; the same bytes for the same spec.

    A width of 800 halves the bytes, for a door that sends the picture inside its message.
    """
    from charts.drawing import sheet_of

    return sheet_of(spec, width).png()


def sentence(spec: Spec) -> str:
    """One sentence that carries the chart's meaning for people who cannot see it."""
    if isinstance(spec, Trend):
        return trend_sentence(spec)
    return overview_sentence(spec) if isinstance(spec, Overview) else comparison_sentence(spec)
