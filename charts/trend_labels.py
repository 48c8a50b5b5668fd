"""The words beside and below a trend, each next to what it names, so that no legend is needed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from charts import style
from charts.lettering import Lettering
from charts.placing import Box
from charts.scale import Scale, spread
from charts.sheet import Sheet
from charts.specs import Trend
from charts.trend_plot import Plot, runs
from charts.wording import limit_figure, short_figure, short_target

NO_FIGURE = "no figure"
_LABEL_HEIGHT = style.TEXT_SIZE * style.LINE_SPACING
_WIDE = 250.0
_GAP = 26
_FOOT = 44
_APART = style.TEXT_SIZE * 0.7
_ABOVE, _BELOW = 30, 24
_STEPS = (1, 2, 4, 6, 12, 24, 48, 96)
_MOVED = 10


@dataclass(frozen=True)
class Label:
    """A text beside the plot, naming what is at height `y`; of several, those with the lowest `rank` are kept."""

    text: str
    y: float
    rank: int
    size: float = style.TEXT_SIZE
    bold: bool = False
    colour: str = style.INK


def beside_plot(sheet: Sheet, spec: Trend, scale: Scale) -> list[Label]:
    """The labels there is room for: the figure and the forecast always, the target, then band, mean and limits."""
    labels = list(_margin_labels(spec, scale))
    room = scale.start + _BELOW - scale.end + _ABOVE
    while labels and sum(_height(sheet, label) for label in labels) > room:
        labels.remove(max(labels, key=lambda label: label.rank))
    return labels


def _margin_labels(spec: Trend, scale: Scale) -> Iterator[Label]:
    def figure(value: Decimal) -> str:
        return short_figure(value, spec.unit, spec.decimals)

    known = [point for point in spec.points if point.value is not None]
    if spec.year_end is not None:
        text = f"Forecast {figure(spec.year_end.value)}"
        yield Label(text, scale.place(spec.year_end.value), 0, bold=True)
    elif known and known[-1].value is not None:
        yield Label(figure(known[-1].value), scale.place(known[-1].value), 0, style.FIGURE_SIZE, bold=True)
    targets = [point.target for point in spec.points if point.target is not None]
    if spec.year_end is not None and spec.year_end.target is not None:
        targets.append(spec.year_end.target)
    if targets:
        yield Label(f"Target {short_target(targets[-1], spec.unit)}", scale.place(targets[-1]), 1)
    for text, edge in _band_labels(spec):
        yield Label(text, scale.place(edge), 2)
    yield from _limit_labels(spec, scale)


def _band_labels(spec: Trend) -> Iterator[tuple[str, Decimal]]:
    """The band of the newest point that has one, unless its target has been overtaken by the year end's."""
    point = next((point for point in reversed(spec.points) if point.band is not None), None)
    if point is None or point.band is None:
        return
    low, high = point.band
    if spec.polarity == "within":
        yield f"Plan {short_target(low, spec.unit)} to {short_target(high, spec.unit)}", (low + high) / 2
        return
    # How far amber reaches is worked out, and told in as many digits as the figures.
    first, last = (limit_figure(spec, edge) for edge in (low, high))
    if point.target is not None and low < point.target:
        yield f"Amber from {first}", low
    elif point.target is not None and high > point.target:
        yield f"Amber to {last}", high


def _limit_labels(spec: Trend, scale: Scale) -> Iterator[Label]:
    if spec.limits is None:
        return
    named = (
        ("Mean", spec.limits.mean, 3),
        ("Upper limit", spec.limits.upper, 4),
        ("Lower limit", spec.limits.lower, 5),
    )
    for name, value, rank in named:
        yield Label(f"{name} {limit_figure(spec, value)}", scale.place(value), rank, colour=style.GREY)


def widest_label(sheet: Sheet, labels: Sequence[Label]) -> float:
    """How much room the labels take beside the plot."""
    widths = [_lettering(sheet, label).width(line, label.size) for label in labels for line in _lines(sheet, label)]
    return max(widths) + _GAP if widths else 0.0


def _lettering(sheet: Sheet, label: Label) -> Lettering:
    return sheet.bold if label.bold else sheet.plain


def _lines(sheet: Sheet, label: Label) -> list[str]:
    """The label on one line, or two where it is long; a figure is never cut."""
    lettering = _lettering(sheet, label)
    longest_word = max(lettering.width(word, label.size) for word in label.text.split())
    return lettering.lines(label.text, label.size, max(longest_word, _WIDE), 2)


def _height(sheet: Sheet, label: Label) -> float:
    return len(_lines(sheet, label)) * label.size * style.LINE_SPACING


def draw_margin_labels(sheet: Sheet, plot: Plot, spec: Trend) -> None:
    """Writes the labels at the heights they name, moved apart where they would touch, with a thread to their line."""
    labels = beside_plot(sheet, spec, plot.scale)
    heights = [_height(sheet, label) for label in labels]
    centres = spread([label.y for label in labels], heights, plot.scale.end - _ABOVE, plot.scale.start + _BELOW)
    for label, centre in zip(labels, centres, strict=True):
        lines = _lines(sheet, label)
        for index, line in enumerate(lines):
            y = centre + (index - (len(lines) - 1) / 2) * label.size * style.LINE_SPACING
            sheet.write(line, (plot.right + _GAP, y), size=label.size, bold=label.bold, colour=label.colour)
        if abs(centre - label.y) > _MOVED:
            sheet.line([(plot.right + 2, label.y), (plot.right + _GAP - 5, centre)], colour=style.GREY, width=2)


def draw_periods(sheet: Sheet, plot: Plot, spec: Trend) -> None:
    """Names the last period below the axis, and as many before it, evenly, as there is room for."""
    names = [(index, point.label) for index, point in enumerate(plot.points)]
    if spec.year_end is not None:
        names.append((plot.slots - 1, spec.year_end.label))
    labels = [sheet.plain.fit(label, style.TEXT_SIZE, style.WIDTH / 2) for _, label in names]
    halves = [sheet.plain.width(label, style.TEXT_SIZE) / 2 for label in labels]
    edge = style.WIDTH - style.MARGIN
    places = [min(plot.x(index), edge - half) for (index, _), half in zip(names, halves, strict=True)]
    for index in evenly_chosen(places, halves):
        sheet.write(labels[index], (places[index], sheet.height - _FOOT), colour=style.GREY, align="center")


def evenly_chosen(places: Sequence[float], halves: Sequence[float]) -> list[int]:
    """Which labels are written, the last one first: every one, or every second, fourth, ... with space between."""
    last = len(places) - 1
    for step in _STEPS:
        chosen = list(range(last, -1, -step))
        inside = [index for index in chosen if places[index] - halves[index] >= style.MARGIN / 2]
        if all(places[b] - halves[b] - places[a] - halves[a] >= _APART for b, a in pairwise(inside)):
            return inside
    return [last]


def name_gaps(sheet: Sheet, plot: Plot) -> list[Box]:
    """Writes "no figure" into each gap with room for it, away from the target; returns the room it takes."""
    length = sheet.plain.width(NO_FIGURE, style.TEXT_SIZE) + style.TEXT_SIZE / 2
    boxes = []
    for run in runs(plot.points, lambda point: point.value is None):
        left, right = plot.edge(run[0]), plot.edge(run[-1] + 1)
        turned = length > right - left
        across, along = (_LABEL_HEIGHT, length) if turned else (length, _LABEL_HEIGHT)
        if across > right - left:
            continue
        box = Box.around((left + right) / 2, _away_from_lines(plot, run, along), across, along)
        sheet.box(*box, fill=style.PALE)
        sheet.write(NO_FIGURE, box.centre, colour=style.GREY, align="center", turned=turned)
        boxes.append(box)
    return boxes


def _away_from_lines(plot: Plot, run: Sequence[int], along: float) -> float:
    top, bottom = plot.scale.end, plot.scale.start
    targets = [
        plot.scale.place(point.target) for point in map(plot.points.__getitem__, run) if point.target is not None
    ]
    if not targets:
        known = [place[1] for n in range(len(plot.points)) if n < run[0] and (place := plot.place(n)) is not None]
        targets = known[-1:]
    if not targets:
        return (top + bottom) / 2
    high = min(targets) - top > bottom - max(targets)
    return top + along / 2 + 2 if high else bottom - along / 2 - 2
