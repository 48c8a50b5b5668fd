"""Figures become pictures: a spec that says what to show, the picture, and a sentence with the same meaning.

matplotlib takes half a second to import, so only drawing imports it.
"""

from typing import assert_never

from charts.sentences import comparison_sentence, overview_sentence
from charts.sentences_of_many import multiples_sentence, ranking_sentence
from charts.sentences_of_trends import trend_sentence
from charts.specs import (
    Bar,
    Comparison,
    ControlLimits,
    Overview,
    OverviewGroup,
    Panel,
    RankedBar,
    Ranking,
    SignalRun,
    SmallMultiples,
    Spec,
    Trend,
    TrendPoint,
    YearEnd,
    from_json,
    to_json,
)

__all__ = [
    "Bar",
    "Comparison",
    "ControlLimits",
    "Overview",
    "OverviewGroup",
    "Panel",
    "RankedBar",
    "Ranking",
    "SignalRun",
    "SmallMultiples",
    "Spec",
    "Trend",
    "TrendPoint",
    "YearEnd",
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
    match spec:
        case Trend():
            return trend_sentence(spec)
        case Overview():
            return overview_sentence(spec)
        case Comparison():
            return comparison_sentence(spec)
        case SmallMultiples():
            return multiples_sentence(spec)
        case Ranking():
            return ranking_sentence(spec)
        case _:
            assert_never(spec)
