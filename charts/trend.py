"""One indicator over time: line, target, tolerance band, usual limits, signals, rating marks and the forecast."""

from charts import style
from charts.frame import NOTHING, draw_frame
from charts.placing import Box, Room
from charts.sheet import Sheet
from charts.specs import Trend
from charts.trend_labels import beside_plot, draw_margin_labels, draw_periods, name_gaps, widest_label
from charts.trend_lines import (
    AXIS_GAP,
    draw_axis,
    draw_bands,
    draw_forecast,
    draw_gaps,
    draw_limits,
    draw_line,
    draw_targets,
    draw_year_end_target,
)
from charts.trend_marks import draw_marks
from charts.trend_plot import Plot, axis_scale, measured
from charts.trend_words import write_words
from charts.wording import periods_text, subtitle_with_unit, ticks_text

_ABOVE = 40
_BELOW = 90
_ABOVE_SIGNALS = 72
_TO_THE_FRAME = 6


def draw_trend(spec: Trend, width: int = style.WIDTH) -> Sheet:
    """The trend as a sheet of 1,200 by 675 units."""
    sheet, named = _drawn(spec, width, draft=False)
    return sheet if named else _drawn(spec, width, draft=True)[0]


def _drawn(spec: Trend, width: int, *, draft: bool) -> tuple[Sheet, bool]:
    """The sheet, and whether every draft is named at its point; `draft` says it above instead."""
    sheet = Sheet(width=width)
    subtitle = subtitle_with_unit(spec.subtitle or periods_text(spec.points), spec.unit)
    below = draw_frame(sheet, spec.headline, subtitle, draft=draft)
    if not spec.points:
        sheet.write(NOTHING, (style.MARGIN, below + 60), colour=style.GREY)
        return sheet, True
    above = _ABOVE_SIGNALS if any(run.above for run in spec.signals) else _ABOVE
    plot = _lay_out(sheet, spec, below + above)
    if measured(spec):
        draw_axis(sheet, plot, spec.unit)
    draw_gaps(sheet, plot)
    draw_bands(sheet, plot, style.PLAN if spec.polarity == "within" else style.BAND)
    lines = draw_limits(sheet, plot, spec) + draw_targets(sheet, plot) + draw_year_end_target(sheet, plot, spec)
    gaps = name_gaps(sheet, plot)
    lines += draw_line(sheet, plot) + draw_forecast(sheet, plot, spec)
    marks = draw_marks(sheet, plot, spec)
    draw_periods(sheet, plot, spec)
    draw_margin_labels(sheet, plot, spec)
    inside = Box(plot.left + 4, plot.scale.end - above + _TO_THE_FRAME, plot.right - 4, plot.scale.start + 4)
    return sheet, write_words(sheet, plot, spec, Room(inside, [*gaps, *marks], lines)) or draft


def _lay_out(sheet: Sheet, spec: Trend, top: float) -> Plot:
    scale = axis_scale(spec, top, sheet.height - _BELOW)
    texts = ticks_text(scale.ticks, spec.unit) if measured(spec) else [""]
    axis_width = max(sheet.plain.width(text, style.TEXT_SIZE) for text in texts)
    left = style.MARGIN + axis_width + (AXIS_GAP if axis_width else 0)
    right = style.WIDTH - style.MARGIN - widest_label(sheet, beside_plot(sheet, spec, scale))
    return Plot(left, right, scale, spec.points, spec.year_end.ahead if spec.year_end else 0)
