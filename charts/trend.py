"""One indicator over time: line, target, tolerance band and rating marks, with labels beside what they name."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from charts import style
from charts.frame import NOTHING, draw_frame
from charts.sheet import Place, Sheet
from charts.specs import Trend, TrendPoint
from charts.trend_labels import draw_margin_labels, draw_periods, margin_labels, name_gaps, widest_label
from charts.trend_plot import Plot, axis_scale, runs
from charts.wording import periods_text, subtitle_with_unit, ticks_text

_AXIS_GAP = 14
_ABOVE = 40
_BELOW = 90
_DOT = 8
_CLEAR_OF_A_MARK = style.MARK_SIZE + 8


def draw_trend(spec: Trend, width: int = style.WIDTH) -> Sheet:
    """The trend as a sheet of 1,200 by 675 units."""
    sheet = Sheet(width=width)
    subtitle = subtitle_with_unit(spec.subtitle or periods_text(spec.points), spec.unit)
    draft = any(point.provisional and point.value is not None for point in spec.points)
    below = draw_frame(sheet, spec.headline, subtitle, draft=draft)
    if not spec.points:
        sheet.write(NOTHING, (style.MARGIN, below + 60), colour=style.GREY)
        return sheet
    plot = _lay_out(sheet, spec, below + _ABOVE)
    _draw_axis(sheet, plot, spec.unit)
    _draw_gaps(sheet, plot)
    _draw_bands(sheet, plot, style.PLAN if spec.polarity == "within" else style.BAND)
    _draw_targets(sheet, plot)
    name_gaps(sheet, plot)
    _draw_line(sheet, plot)
    _draw_marks(sheet, plot)
    draw_periods(sheet, plot)
    draw_margin_labels(sheet, plot, spec)
    return sheet


def _lay_out(sheet: Sheet, spec: Trend, top: float) -> Plot:
    scale = axis_scale(spec.points, top, sheet.height - _BELOW)
    texts = ticks_text(scale.ticks, spec.unit) if plotted(spec.points) else [""]
    axis_width = max(sheet.plain.width(text, style.TEXT_SIZE) for text in texts)
    left = style.MARGIN + axis_width + (_AXIS_GAP if axis_width else 0)
    right = style.WIDTH - style.MARGIN - widest_label(sheet, margin_labels(spec, scale))
    return Plot(left, right, scale, spec.points)


def plotted(points: Sequence[TrendPoint]) -> bool:
    """Whether there is anything to measure with an axis."""
    return any(figure is not None for point in points for figure in (point.value, point.target, *(point.band or ())))


def _draw_axis(sheet: Sheet, plot: Plot, unit: str) -> None:
    if not plotted(plot.points):
        return
    for tick, text in zip(plot.scale.ticks, ticks_text(plot.scale.ticks, unit), strict=True):
        y = plot.scale.place(tick)
        colour, width = (style.GREY, 3) if tick == 0 else (style.RULE, 2)
        sheet.line([(plot.left, y), (plot.right, y)], colour=colour, width=width)
        sheet.write(text, (plot.left - _AXIS_GAP, y), colour=style.GREY, align="right")


def _draw_gaps(sheet: Sheet, plot: Plot) -> None:
    for run in runs(plot.points, lambda point: point.value is None):
        left, right = plot.edge(run[0]) + 2, plot.edge(run[-1] + 1) - 2
        sheet.box(left, plot.scale.end, right, plot.scale.start, fill=style.PALE)


def _draw_bands(sheet: Sheet, plot: Plot, fill: str) -> None:
    for band, group in groupby(range(len(plot.points)), key=lambda index: plot.points[index].band):
        if band is not None:
            run = list(group)
            low, high = map(plot.scale.place, band)
            sheet.box(plot.edge(run[0]), high, plot.edge(run[-1] + 1), low, fill=fill)


def _draw_targets(sheet: Sheet, plot: Plot) -> None:
    for run in runs(plot.points, lambda point: point.target is not None):
        steps: list[Place] = []
        for index in run:
            target = plot.points[index].target
            if target is not None:
                y = plot.scale.place(target)
                steps += [(plot.edge(index), y), (plot.edge(index + 1), y)]
        sheet.line(steps, colour=style.INK, width=4, dashed=True)


def _draw_line(sheet: Sheet, plot: Plot) -> None:
    """Joins neighbouring figures; what leads to or from a figure not signed off is dashed."""
    pairs = [(before, before + 1) for before in range(len(plot.points) - 1)]
    for kind, group in groupby(pairs, key=lambda pair: _kind_of_line(plot, *pair)):
        ends = list(group)
        if kind is not None:
            places = [plot.place(index) for index in (ends[0][0], *(after for _, after in ends))]
            line = [place for place in places if place is not None]
            sheet.line(line, colour=style.BLUE, width=style.LINE_WIDTH, dashed=kind == "dashed")


def _kind_of_line(plot: Plot, before: int, after: int) -> str | None:
    points = plot.points[before], plot.points[after]
    if any(point.value is None for point in points):
        return None
    return "dashed" if any(point.provisional for point in points) else "whole"


def _draw_marks(sheet: Sheet, plot: Plot) -> None:
    marked = marked_points(plot.points, [plot.place(index) for index in range(len(plot.points))])
    for index, point in enumerate(plot.points):
        place = plot.place(index)
        if place is None:
            continue
        if index in marked:
            sheet.mark(style.RATED[point.rating], place, hollow=point.provisional)
        else:
            sheet.dot(place, radius=_DOT, hollow=point.provisional)


def marked_points(points: Sequence[TrendPoint], places: Sequence[Place | None]) -> set[int]:
    """Which points carry their rating's mark: the last, every change of rating, then all others that have room."""
    rated = [i for i, point in enumerate(points) if places[i] and point.rating in style.RATED]
    changes = [i for before, i in pairwise(rated) if points[before].rating != points[i].rating]
    chosen: dict[int, Place] = {}
    for index in (*reversed(rated[-1:]), *reversed(changes), *reversed(rated)):
        place = places[index]
        if place and all(max(abs(place[0] - x), abs(place[1] - y)) >= _CLEAR_OF_A_MARK for x, y in chosen.values()):
            chosen[index] = place
    return set(chosen)
