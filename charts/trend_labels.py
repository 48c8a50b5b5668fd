"""The words in and beside a trend, each next to what it names, so that no legend is needed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from charts import style
from charts.lettering import Lettering
from charts.scale import Scale, spread
from charts.sheet import Sheet
from charts.specs import Trend, TrendPoint
from charts.trend_plot import Plot, runs
from charts.wording import short_figure

NO_FIGURE = "no figure"
_LABEL_HEIGHT = style.TEXT_SIZE * style.LINE_SPACING
_WIDE = 230.0
_GAP = 14
_FOOT = 44
_APART = style.TEXT_SIZE * 0.7
_STEPS = (1, 2, 4, 6, 12, 24, 48, 96)


@dataclass(frozen=True)
class Label:
    """A text beside the plot, naming what is at height `y`."""

    text: str
    y: float
    size: float = style.TEXT_SIZE
    bold: bool = False


def margin_labels(spec: Trend, scale: Scale) -> list[Label]:
    """The latest figure, the target and the edge of the band, named at the right of the plot."""
    labels: list[Label] = []
    if not spec.points:
        return labels
    last = spec.points[-1]

    def figure(value: Decimal) -> str:
        return short_figure(value, spec.unit, spec.decimals)

    if last.value is not None:
        labels.append(Label(figure(last.value), scale.place(last.value), style.FIGURE_SIZE, bold=True))
    if last.target is not None:
        labels.append(Label(f"Target {figure(last.target)}", scale.place(last.target)))
    labels += [Label(text, scale.place(edge)) for text, edge in _band_labels(spec, last, figure)]
    return labels


def _band_labels(spec: Trend, point: TrendPoint, figure: Callable[[Decimal], str]) -> Iterator[tuple[str, Decimal]]:
    band = point.band
    if band is None:
        return
    low, high = band
    if spec.polarity == "within":
        yield f"Plan {figure(low)} to {figure(high)}", (low + high) / 2
    elif point.target is not None and low < point.target:
        yield f"Amber from {figure(low)}", low
    elif point.target is not None and high > point.target:
        yield f"Amber to {figure(high)}", high


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


def draw_margin_labels(sheet: Sheet, plot: Plot, spec: Trend) -> None:
    """Writes the labels at the heights they name, moved apart where they would touch."""
    labels = [(label, _lines(sheet, label)) for label in margin_labels(spec, plot.scale)]
    heights = [len(lines) * label.size * style.LINE_SPACING for label, lines in labels]
    top, bottom = plot.scale.end - 30, plot.scale.start + 24
    centres = spread([label.y for label, _ in labels], heights, top, bottom)
    for (label, lines), centre in zip(labels, centres, strict=True):
        for index, line in enumerate(lines):
            y = centre + (index - (len(lines) - 1) / 2) * label.size * style.LINE_SPACING
            sheet.write(line, (plot.right + _GAP, y), size=label.size, bold=label.bold)


def draw_periods(sheet: Sheet, plot: Plot) -> None:
    """Names the last period below the axis, and as many before it, evenly, as there is room for."""
    labels = [sheet.plain.fit(point.label, style.TEXT_SIZE, style.WIDTH / 2) for point in plot.points]
    halves = [sheet.plain.width(label, style.TEXT_SIZE) / 2 for label in labels]
    edge = style.WIDTH - style.MARGIN
    places = [min(plot.x(index), edge - half) for index, half in enumerate(halves)]
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


def name_gaps(sheet: Sheet, plot: Plot) -> None:
    """Writes "no figure" into each gap with room for it, away from the target."""
    length = sheet.plain.width(NO_FIGURE, style.TEXT_SIZE) + style.TEXT_SIZE / 2
    for run in runs(plot.points, lambda point: point.value is None):
        left, right = plot.edge(run[0]), plot.edge(run[-1] + 1)
        turned = length > right - left
        across, along = (_LABEL_HEIGHT, length) if turned else (length, _LABEL_HEIGHT)
        if across > right - left:
            continue
        x = (left + right) / 2
        y = _away_from_target(plot, run, along)
        sheet.box(x - across / 2, y - along / 2, x + across / 2, y + along / 2, fill=style.PALE)
        sheet.write(NO_FIGURE, (x, y), colour=style.GREY, align="center", turned=turned)


def _away_from_target(plot: Plot, run: Sequence[int], along: float) -> float:
    top, bottom = plot.scale.end, plot.scale.start
    targets = [
        plot.scale.place(point.target) for point in map(plot.points.__getitem__, run) if point.target is not None
    ]
    if not targets:
        return (top + bottom) / 2
    high = min(targets) - top > bottom - max(targets)
    return top + along / 2 + 2 if high else bottom - along / 2 - 2
