"""What runs through a trend behind its marks: axis, gaps, tolerance band, usual limits, target, line and forecast."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby, pairwise

from charts import style
from charts.placing import Box
from charts.sheet import Place, Sheet
from charts.specs import Trend
from charts.trend_plot import Plot, runs
from charts.wording import ticks_text

AXIS_GAP = 14
_SAMPLES = 6
_SHORTEST = 44.0


def draw_axis(sheet: Sheet, plot: Plot, unit: str) -> None:
    """Round steps, zero darker than the others."""
    for tick, text in zip(plot.scale.ticks, ticks_text(plot.scale.ticks, unit), strict=True):
        y = plot.scale.place(tick)
        colour, width = (style.GREY, 3) if tick == 0 else (style.RULE, 2)
        sheet.line([(plot.left, y), (plot.right, y)], colour=colour, width=width)
        sheet.write(text, (plot.left - AXIS_GAP, y), colour=style.GREY, align="right")


def draw_gaps(sheet: Sheet, plot: Plot) -> None:
    """A pale column for each run of periods without a figure."""
    for run in runs(plot.points, lambda point: point.value is None):
        left, right = plot.edge(run[0]) + 2, plot.edge(run[-1] + 1) - 2
        sheet.box(left, plot.scale.end, right, plot.scale.start, fill=style.PALE)


def draw_bands(sheet: Sheet, plot: Plot, fill: str) -> None:
    """The tolerance or the planned range of each period."""
    for band, group in groupby(range(len(plot.points)), key=lambda index: plot.points[index].band):
        if band is not None:
            run = list(group)
            low, high = map(plot.scale.place, band)
            sheet.box(plot.edge(run[0]), high, plot.edge(run[-1] + 1), low, fill=fill)


def draw_limits(sheet: Sheet, plot: Plot, spec: Trend) -> list[Box]:
    """The mean and the limits within which the figures usually stay."""
    if spec.limits is None:
        return []
    boxes = []
    for value, dotted in ((spec.limits.mean, False), (spec.limits.lower, True), (spec.limits.upper, True)):
        y = plot.scale.place(value)
        sheet.line([(plot.left, y), (plot.right, y)], colour=style.GREY, width=3, dotted=dotted)
        boxes.append(Box(plot.left, y - 3, plot.right, y + 3))
    return boxes


def draw_targets(sheet: Sheet, plot: Plot, *, width: float = 4) -> list[Box]:
    """The target of each period, with its steps."""
    boxes = []
    for run in runs(plot.points, lambda point: point.target is not None):
        levels = [(index, target) for index in run if (target := plot.points[index].target) is not None]
        boxes += _draw_steps(sheet, plot, levels, width)
    return boxes


def draw_year_end_target(sheet: Sheet, plot: Plot, spec: Trend) -> list[Box]:
    """The target as it was goes on to the year end; another one stands there alone."""
    target = spec.year_end.target if spec.year_end else None
    if target is None:
        return []
    goes_on = bool(spec.points) and spec.points[-1].target == target
    wide = max(plot.slot, _SHORTEST)
    left = plot.edge(len(plot.points)) if goes_on else plot.x(plot.slots - 1) - wide / 2
    right, y = max(plot.edge(plot.slots), left + _SHORTEST), plot.scale.place(target)
    sheet.line([(left, y), (right, y)], colour=style.INK, width=4, dashed=True)
    return [Box(left, y - 4, right, y + 4)]


def _draw_steps(sheet: Sheet, plot: Plot, levels: Sequence[tuple[int, Decimal]], width: float) -> list[Box]:
    steps: list[Place] = []
    for index, target in levels:
        y = plot.scale.place(target)
        steps += [(plot.edge(index), y), (plot.edge(index + 1), y)]
    sheet.line(steps, colour=style.INK, width=width, dashed=True)
    flat = ((a, b) for a, b in pairwise(steps) if a[1] == b[1])
    return [Box(a[0], a[1] - 4, b[0], a[1] + 4) for a, b in flat]


def draw_line(sheet: Sheet, plot: Plot, *, width: float = style.LINE_WIDTH) -> list[Box]:
    """Joins neighbouring figures; what leads to or from a figure not signed off is dashed."""
    pairs = [(before, before + 1) for before in range(len(plot.points) - 1)]
    boxes: list[Box] = []
    for kind, group in groupby(pairs, key=lambda pair: _kind_of_line(plot, *pair)):
        ends = list(group)
        if kind is not None:
            places = [plot.place(index) for index in (ends[0][0], *(after for _, after in ends))]
            line = [place for place in places if place is not None]
            sheet.line(line, colour=style.BLUE, width=width, dashed=kind == "dashed")
            boxes += _along(line)
    return boxes


def draw_forecast(sheet: Sheet, plot: Plot, spec: Trend) -> list[Box]:
    """A dotted line from the last figure to what is forecast for the year end."""
    known = [place for index in range(len(plot.points)) if (place := plot.place(index)) is not None]
    if spec.year_end is None or not known:
        return []
    line = [known[-1], (plot.x(plot.slots - 1), plot.scale.place(spec.year_end.value))]
    sheet.line(line, colour=style.BLUE, width=style.LINE_WIDTH, dotted=True)
    return list(_along(line))


def _kind_of_line(plot: Plot, before: int, after: int) -> str | None:
    points = plot.points[before], plot.points[after]
    if any(point.value is None for point in points):
        return None
    return "dashed" if any(point.provisional for point in points) else "whole"


def _along(line: Sequence[Place]) -> Iterator[Box]:
    """Small boxes that follow a line."""
    for (x, y), (to_x, to_y) in pairwise(line):
        for n in range(_SAMPLES):
            near, far = n / _SAMPLES, (n + 1) / _SAMPLES
            xs = sorted((x + (to_x - x) * near, x + (to_x - x) * far))
            ys = sorted((y + (to_y - y) * near, y + (to_y - y) * far))
            yield Box(xs[0], ys[0] - 4, xs[1], ys[1] + 4)
