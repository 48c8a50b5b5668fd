"""One indicator over time: line, target, tolerance band and rating marks, with labels beside what they name."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby, pairwise

from charts import style
from charts.frame import draw_frame
from charts.scale import Scale, round_ticks, spread
from charts.sheet import Place, Sheet
from charts.specs import Trend, TrendPoint
from charts.wording import short_figure, subtitle_with_unit, ticks_text

NO_FIGURE = "no figure"
_LABEL_STEPS = (1, 2, 4, 6, 12, 24, 48, 96)
_LABEL_HEIGHT = style.TEXT_SIZE * style.LINE_SPACING
_MARGIN_LABELS = 300.0
_AXIS_GAP = 14
_DOT = 8


@dataclass(frozen=True)
class _Label:
    """A text beside the plot, naming what is at height `y`."""

    text: str
    y: float
    size: float = style.TEXT_SIZE
    bold: bool = False


@dataclass(frozen=True)
class _Plot:
    """The area inside the axes, with a slot of its own for every period."""

    left: float
    right: float
    scale: Scale
    points: tuple[TrendPoint, ...]

    @property
    def slot(self) -> float:
        return (self.right - self.left) / max(1, len(self.points))

    def edge(self, index: int) -> float:
        """Where the slot begins."""
        return self.left + index * self.slot

    def x(self, index: int) -> float:
        """The middle of the slot."""
        return self.edge(index) + self.slot / 2

    def place(self, index: int) -> Place | None:
        """Where the figure stands; None where there is no figure."""
        value = self.points[index].value
        return None if value is None else (self.x(index), self.scale.place(value))


def draw_trend(spec: Trend, width: int = style.WIDTH) -> Sheet:
    """The trend as a sheet of 1,200 by 675 units."""
    sheet = Sheet(width=width)
    periods = " to ".join(dict.fromkeys(point.label for point in (*spec.points[:1], *spec.points[-1:])))
    subtitle = subtitle_with_unit(spec.subtitle, spec.unit, otherwise=periods)
    draft = any(point.provisional and point.value is not None for point in spec.points)
    top = draw_frame(sheet, spec.headline, subtitle, draft=draft) + 40
    bottom = sheet.height - 90.0
    plot = _lay_out(sheet, spec, top, bottom)
    _draw_gaps(sheet, plot)
    _draw_bands(sheet, plot)
    _draw_axis(sheet, plot, spec.unit)
    _draw_targets(sheet, plot)
    _name_gaps(sheet, plot)
    _draw_line(sheet, plot)
    _draw_marks(sheet, plot)
    _draw_margin_labels(sheet, plot, spec)
    return sheet


def _lay_out(sheet: Sheet, spec: Trend, top: float, bottom: float) -> _Plot:
    shown = [
        figure
        for point in spec.points
        for figure in (point.value, point.target, point.lower, point.upper)
        if figure is not None
    ]
    scale = Scale(round_ticks(shown), bottom, top)
    axis_width = max(sheet.plain.width(text, style.TEXT_SIZE) for text in ticks_text(scale.ticks, spec.unit))
    labels_width = max((_label_width(sheet, label) for label in _margin_labels(spec, scale)), default=0.0)
    left = style.MARGIN + axis_width + _AXIS_GAP
    right = style.WIDTH - style.MARGIN - min(labels_width, _MARGIN_LABELS)
    return _Plot(left, right, scale, spec.points)


def _draw_axis(sheet: Sheet, plot: _Plot, unit: str) -> None:
    for tick, text in zip(plot.scale.ticks, ticks_text(plot.scale.ticks, unit), strict=True):
        y = plot.scale.place(tick)
        strong = tick == 0
        colour = style.GREY if strong else style.RULE
        sheet.line([(plot.left, y), (plot.right, y)], colour=colour, width=3 if strong else 2)
        sheet.write(text, (plot.left - _AXIS_GAP, y), colour=style.GREY, align="right")
    for index in labelled_periods(sheet, [point.label for point in plot.points], plot.slot):
        label = sheet.plain.fit(plot.points[index].label, style.TEXT_SIZE, plot.right - plot.left)
        half = sheet.plain.width(label, style.TEXT_SIZE) / 2
        x = min(max(plot.x(index), style.MARGIN + half), style.WIDTH - style.MARGIN - half)
        sheet.write(label, (x, sheet.height - 44), colour=style.GREY, align="center")


def labelled_periods(sheet: Sheet, labels: Sequence[str], slot: float) -> list[int]:
    """Which periods are named below the axis: the last, and as many before it, evenly, as there is room for."""
    widest = max((sheet.plain.width(label, style.TEXT_SIZE) for label in labels), default=0.0) + style.TEXT_SIZE
    step = next((step for step in _LABEL_STEPS if step * slot >= widest), len(labels) or 1)
    return list(range(len(labels) - 1, -1, -step))


def _draw_gaps(sheet: Sheet, plot: _Plot) -> None:
    for run in _runs(plot.points, lambda point: point.value is None):
        left, right = plot.edge(run[0]) + 2, plot.edge(run[-1] + 1) - 2
        sheet.box(left, plot.scale.end, right, plot.scale.start, fill=style.PALE)


def _name_gaps(sheet: Sheet, plot: _Plot) -> None:
    """Writes "no figure" into each gap with room for it, away from the target."""
    length = sheet.plain.width(NO_FIGURE, style.TEXT_SIZE) + style.TEXT_SIZE / 2
    for run in _runs(plot.points, lambda point: point.value is None):
        left, right = plot.edge(run[0]), plot.edge(run[-1] + 1)
        turned = length > right - left
        across, along = (_LABEL_HEIGHT, length) if turned else (length, _LABEL_HEIGHT)
        if across > right - left:
            continue
        x = (left + right) / 2
        y = _away_from_target(plot, run, along)
        sheet.box(x - across / 2, y - along / 2, x + across / 2, y + along / 2, fill=style.PALE)
        sheet.write(NO_FIGURE, (x, y), colour=style.GREY, align="center", turned=turned)


def _away_from_target(plot: _Plot, run: Sequence[int], along: float) -> float:
    top, bottom = plot.scale.end, plot.scale.start
    targets = [
        plot.scale.place(point.target) for point in map(plot.points.__getitem__, run) if point.target is not None
    ]
    high = not targets or min(targets) - top > bottom - max(targets)
    return top + along / 2 + 2 if high else bottom - along / 2 - 2


def _runs(points: Sequence[TrendPoint], belongs: Callable[[TrendPoint], bool]) -> Iterator[list[int]]:
    for found, group in groupby(range(len(points)), key=lambda index: belongs(points[index])):
        if found:
            yield list(group)


def _band(point: TrendPoint) -> tuple[Decimal, Decimal] | None:
    edges = [edge for edge in (point.lower, point.upper) if edge is not None]
    if not edges:
        return None
    reach = [*edges, point.target] if point.target is not None and len(edges) == 1 else edges
    return (min(reach), max(reach)) if len(reach) == 2 else None


def _draw_bands(sheet: Sheet, plot: _Plot) -> None:
    for band, group in groupby(range(len(plot.points)), key=lambda index: _band(plot.points[index])):
        if band is not None:
            run = list(group)
            low, high = map(plot.scale.place, band)
            sheet.box(plot.edge(run[0]), high, plot.edge(run[-1] + 1), low, fill=style.BAND)


def _draw_targets(sheet: Sheet, plot: _Plot) -> None:
    for run in _runs(plot.points, lambda point: point.target is not None):
        steps: list[Place] = []
        for index in run:
            target = plot.points[index].target
            if target is not None:
                y = plot.scale.place(target)
                steps += [(plot.edge(index), y), (plot.edge(index + 1), y)]
        sheet.line(steps, colour=style.INK, width=4, dashed=True)


def _draw_line(sheet: Sheet, plot: _Plot) -> None:
    whole: list[Place] = []
    for before, after in pairwise(range(len(plot.points))):
        start, end = plot.place(before), plot.place(after)
        provisional = plot.points[before].provisional or plot.points[after].provisional
        if start is None or end is None or provisional:
            if start and end:
                sheet.line([start, end], colour=style.BLUE, width=style.LINE_WIDTH, dashed=True)
            whole = _finish(sheet, whole)
        else:
            whole = [*(whole or [start]), end]
    _finish(sheet, whole)


def _finish(sheet: Sheet, whole: list[Place]) -> list[Place]:
    if whole:
        sheet.line(whole, colour=style.BLUE, width=style.LINE_WIDTH)
    return []


def _draw_marks(sheet: Sheet, plot: _Plot) -> None:
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
        if place and all(abs(place[0] - x) + abs(place[1] - y) >= style.MARK_SIZE + 8 for x, y in chosen.values()):
            chosen[index] = place
    return set(chosen)


def _margin_labels(spec: Trend, scale: Scale) -> list[_Label]:
    """The latest figure, the target and the edge of the band, named at the right of the plot."""
    labels: list[_Label] = []
    if not spec.points:
        return labels
    last = spec.points[-1]

    def figure(value: Decimal) -> str:
        return short_figure(value, spec.unit, spec.decimals)

    if last.value is not None:
        labels.append(_Label(figure(last.value), scale.place(last.value), style.FIGURE_SIZE, bold=True))
    if last.target is not None:
        labels.append(_Label(f"Target {figure(last.target)}", scale.place(last.target)))
    labels += [_Label(text, scale.place(edge)) for text, edge in _band_labels(spec, last, figure)]
    return labels


def _band_labels(spec: Trend, point: TrendPoint, figure: Callable[[Decimal], str]) -> Iterator[tuple[str, Decimal]]:
    band = _band(point)
    if band is None:
        return
    low, high = band
    if spec.polarity == "within":
        yield f"Plan {figure(low)} to {figure(high)}", (low + high) / 2
    elif point.target is not None and low < point.target:
        yield f"Amber from {figure(low)}", low
    elif point.target is not None and high > point.target:
        yield f"Amber to {figure(high)}", high


def _label_width(sheet: Sheet, label: _Label) -> float:
    lettering = sheet.bold if label.bold else sheet.plain
    return lettering.width(label.text, label.size) + _AXIS_GAP


def _draw_margin_labels(sheet: Sheet, plot: _Plot, spec: Trend) -> None:
    labels = _margin_labels(spec, plot.scale)
    heights = [label.size * style.LINE_SPACING for label in labels]
    top, bottom = plot.scale.end - 30, plot.scale.start + 24
    for label, y in zip(labels, spread([label.y for label in labels], heights, top, bottom), strict=True):
        lettering = sheet.bold if label.bold else sheet.plain
        room = style.WIDTH - style.MARGIN - plot.right - _AXIS_GAP
        text = lettering.fit(label.text, label.size, room + 1)
        sheet.write(text, (plot.right + _AXIS_GAP, y), size=label.size, bold=label.bold)
