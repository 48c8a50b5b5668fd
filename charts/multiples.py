"""Several indicators over time on one sheet, each a small trend with its latest figure, rating and target."""

from dataclasses import dataclass
from decimal import Decimal
from math import ceil

from charts import style
from charts.frame import NOTHING, draw_frame, draw_tag, frame_height, tag_width
from charts.lettering import Lettering
from charts.placing import Box
from charts.scale import Scale
from charts.sheet import Sheet
from charts.specs import Panel, SmallMultiples, TrendPoint
from charts.trend_lines import draw_bands, draw_gaps, draw_line, draw_targets
from charts.trend_plot import Plot
from charts.wording import figure_under_name, short_figure, short_target

MOST_PANELS = 12
NO_FIGURES = "no figures yet"
_ONE_COLUMN = 3
_BETWEEN = 56
_LINE = style.TEXT_SIZE * style.LINE_SPACING
_ABOVE = 20
_NAME_LINES = 3
_BODY = 148
_FOOT = 34
_NARROWEST = 150.0
_WIDEST_PLOT = 820.0
_DOT = 8
_LINE_WIDTH = 4


@dataclass(frozen=True)
class _Words:
    """What stands beside a small plot: the figure, its target, and the period where that is not the newest."""

    figure: str
    size: float
    below: tuple[str, ...]
    provisional: bool


def draw_multiples(spec: SmallMultiples, width: int = style.WIDTH) -> Sheet:
    """The sheet, 1,200 units wide and as high as its panels need; they read from left to right, then down."""
    lettering, bold = Lettering(), Lettering(bold=True)
    panels = spec.panels[:MOST_PANELS]
    columns = 1 if len(panels) <= _ONE_COLUMN else 2
    across = (style.WIDTH - 2 * style.MARGIN - (columns - 1) * _BETWEEN) / columns
    names = [bold.lines(panel.name, style.TEXT_SIZE, across, _NAME_LINES) for panel in panels]
    notes = lettering.lines(spec.note, style.TEXT_SIZE, style.WIDTH - 2 * style.MARGIN, 2)
    top = frame_height(spec.headline, spec.subtitle) + _ABOVE
    rows = [max(map(len, names[first : first + columns])) for first in range(0, len(panels), columns)]
    heights = [2 * _ABOVE + lines * _LINE + _BODY for lines in rows]
    foot = _FOOT + len(notes) * _LINE
    sheet = Sheet(max(style.SHORTEST, ceil(top + sum(heights) + foot)), width)
    draw_frame(sheet, spec.headline, spec.subtitle)
    if not panels:
        sheet.write(NOTHING, (style.MARGIN, top + 40), colour=style.GREY)
    for index, panel in enumerate(panels):
        row, column = divmod(index, columns)
        left, y = style.MARGIN + column * (across + _BETWEEN), top + sum(heights[:row])
        _draw_panel(sheet, panel, names[index], Box(left, y, left + across, y + heights[row]))
    for index, line in enumerate(notes):
        sheet.write(line, (style.MARGIN, sheet.height - foot + (index + 0.5) * _LINE + 6), colour=style.GREY)
    return sheet


def _draw_panel(sheet: Sheet, panel: Panel, names: list[str], cell: Box) -> None:
    sheet.line([(cell.left, cell.top), (cell.right, cell.top)], colour=style.RULE, width=2)
    for index, name in enumerate(names):
        sheet.write(name, (cell.left, cell.top + _ABOVE + (index + 0.5) * _LINE), bold=True)
    top = cell.top + _ABOVE + max(len(names), 1) * _LINE + 14
    body = Box(cell.left, top, cell.right, cell.bottom - _ABOVE)
    last = panel.last
    if last is None:
        sheet.write(NO_FIGURES, (cell.left, top + _LINE / 2), colour=style.GREY)
        return
    words = _words(sheet, panel, last)
    taken = _width(sheet, words, last)
    right = min(body.right - taken - 24, body.left + _WIDEST_PLOT)
    _draw_plot(sheet, panel, Box(body.left, body.top + 8, right, body.bottom - 8))
    _write_words(sheet, words, last, right + 24, body)


def _words(sheet: Sheet, panel: Panel, last: TrendPoint) -> _Words:
    value = last.value or Decimal(0)
    figure, size = figure_under_name(value, panel.unit, panel.name, panel.decimals), style.COUNT_SIZE
    if sheet.bold.width(figure, size) > _NARROWEST:
        size = style.TEXT_SIZE
    if sheet.bold.width(figure, size) > 2 * _NARROWEST:
        figure = short_figure(value, panel.unit, panel.decimals)
    below = []
    if last.target is not None:
        below.append(f"target {short_target(last.target, panel.unit)}")
    elif last.band is not None:
        low, high = (short_target(edge, panel.unit) for edge in last.band)
        below.append(f"plan {low} to {high}")
    if last is not panel.points[-1]:
        below.append(last.label)
    return _Words(figure, size, tuple(below), last.provisional)


def _width(sheet: Sheet, words: _Words, last: TrendPoint) -> float:
    mark = style.MARK_SIZE + 16 if last.rating in style.RATED else 0
    widths = [mark + sheet.bold.width(words.figure, words.size)]
    widths += [sheet.plain.width(text, style.TEXT_SIZE) for text in words.below]
    widths += [tag_width(sheet)] if words.provisional else []
    return max(widths)


def _write_words(sheet: Sheet, words: _Words, last: TrendPoint, left: float, body: Box) -> None:
    x, y = left, body.top + style.MARK_SIZE / 2
    if last.rating in style.RATED:
        sheet.mark(style.RATED[last.rating], (x + style.MARK_SIZE / 2, y), hollow=last.provisional)
        x += style.MARK_SIZE + 16
    sheet.write(words.figure, (x, y), size=words.size, bold=True)
    y += style.MARK_SIZE / 2 + 4
    if words.provisional:
        draw_tag(sheet, left, y + _LINE / 2)
        y += _LINE
    for text in words.below[: 1 if words.provisional else 2]:
        sheet.write(text, (left, y + _LINE / 2), colour=style.GREY)
        y += _LINE


def _draw_plot(sheet: Sheet, panel: Panel, area: Box) -> None:
    plot = Plot(area.left, area.right, _scale(panel, area), panel.points)
    draw_gaps(sheet, plot)
    draw_bands(sheet, plot, style.PLAN if panel.polarity == "within" else style.BAND)
    draw_targets(sheet, plot, width=3)
    draw_line(sheet, plot, width=_LINE_WIDTH)
    for index, point in enumerate(panel.points):
        place = plot.place(index)
        alone = place and not any(plot.place(near) for near in (index - 1, index + 1) if 0 <= near < len(panel.points))
        if place and (point is panel.last or point.provisional or alone):
            sheet.dot(place, radius=_DOT, hollow=point.provisional)


def _scale(panel: Panel, area: Box) -> Scale:
    """From the lowest to the highest figure or target, without round steps, since there is no axis to read."""
    shown = [
        f for point in panel.points for f in (point.value, point.target, point.lower, point.upper) if f is not None
    ]
    low, high = min(shown), max(shown)
    if low == high:
        low, high = low - 1, high + 1
    return Scale((low, high), area.bottom - _DOT, area.top + _DOT)
