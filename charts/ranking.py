"""Indicators ranked by how far they are from target, or by how much they changed, as bars to either side of none."""

from dataclasses import dataclass
from decimal import Decimal
from math import ceil

from charts import style
from charts.frame import NOTHING, draw_frame, draw_tag, frame_height, tag_width
from charts.lettering import Lettering
from charts.scale import Scale
from charts.sheet import Sheet
from charts.specs import RankedBar, Ranking

_NAME_WIDTH = 780
_LEFT, _BARS_END = 420, 810
_FIGURES = 860
_RIGHT = style.WIDTH - style.MARGIN
_LINE = style.TEXT_SIZE * style.LINE_SPACING
_BETWEEN = 40
_HEADINGS = 52
_BAR = 40
_GAP = 14
_FOOT = 24
_SHORTEST_BAR = 6


@dataclass(frozen=True)
class _Row:
    """One indicator with its words broken into lines."""

    bar: RankedBar
    names: tuple[str, ...]
    against: tuple[str, ...]

    @property
    def height(self) -> float:
        """As high as the longer of its two sides."""
        return max(len(self.names) + 1, len(self.against) + 1) * _LINE + _BETWEEN


def draw_ranking(spec: Ranking, width: int = style.WIDTH) -> Sheet:
    """The ranking, 1,200 units wide and as high as its rows need."""
    lettering = Lettering()
    above = frame_height(spec.headline, spec.subtitle) + 10
    notes = lettering.lines(spec.note, style.TEXT_SIZE, style.WIDTH - 2 * style.MARGIN, 2)
    rows = [_row(lettering, bar) for bar in spec.bars]
    foot = _FOOT + len(notes) * _LINE
    sheet = Sheet(max(style.SHORTEST, ceil(above + _HEADINGS + sum(row.height for row in rows) + foot)), width)
    draw_frame(sheet, spec.headline, spec.subtitle)
    if not rows:
        sheet.write(NOTHING, (style.MARGIN, above + 60), colour=style.GREY)
        return sheet
    scale = _scale(spec)
    _write_zero(sheet, spec, scale, above + _HEADINGS / 2)
    top = above + _HEADINGS
    for row in rows:
        _draw_row(sheet, row, scale, top)
        top += row.height
    for index, line in enumerate(notes):
        sheet.write(line, (style.MARGIN, sheet.height - foot + (index + 0.5) * _LINE), colour=style.GREY)
    return sheet


def _row(lettering: Lettering, bar: RankedBar) -> _Row:
    names = lettering.lines(bar.label, style.TEXT_SIZE, _NAME_WIDTH, 2) or [""]
    return _Row(bar, tuple(names), tuple(lettering.lines(bar.against, style.TEXT_SIZE, _RIGHT - _FIGURES, 2)))


def _scale(spec: Ranking) -> Scale:
    shares = [bar.share for bar in spec.bars]
    low, high = min(*shares, Decimal(0)), max(*shares, Decimal(0))
    return Scale((low, high) if low < high else (Decimal(0), Decimal(1)), _LEFT, _BARS_END)


def _write_zero(sheet: Sheet, spec: Ranking, scale: Scale, y: float) -> None:
    half = sheet.plain.width(spec.zero, style.TEXT_SIZE) / 2
    x = scale.place(Decimal(0))
    sheet.write(spec.zero, (min(max(x, style.MARGIN + half), _RIGHT - half), y), colour=style.GREY, align="center")


def _draw_row(sheet: Sheet, row: _Row, scale: Scale, top: float) -> None:
    """The name over the rating, the distance in words and its bar; the figures behind it at the right."""
    for index, name in enumerate(row.names):
        sheet.write(name, (style.MARGIN, top + (index + 0.5) * _LINE))
    y = top + (len(row.names) + 0.5) * _LINE + 8
    _write_distance(sheet, row.bar, y)
    _draw_bar(sheet, row.bar, scale, y)
    width = _RIGHT - _FIGURES - (tag_width(sheet) + _GAP if row.bar.provisional else 0)
    figure = sheet.bold.fit(row.bar.figure, style.TEXT_SIZE, width)
    sheet.write(figure, (_FIGURES, top + _LINE / 2), bold=True)
    if row.bar.provisional:
        draw_tag(sheet, _FIGURES + sheet.bold.width(figure, style.TEXT_SIZE) + _GAP, top + _LINE / 2)
    for index, line in enumerate(row.against):
        sheet.write(line, (_FIGURES, top + (index + 1.5) * _LINE + 4), colour=style.GREY)


def _write_distance(sheet: Sheet, bar: RankedBar, y: float) -> None:
    x, mark = float(style.MARGIN), style.RATED.get(bar.rating)
    if mark:
        sheet.mark(mark, (x + style.MARK_SIZE / 2, y), hollow=bar.provisional)
        x += style.MARK_SIZE + _GAP
    sheet.write(sheet.bold.fit(bar.text, style.TEXT_SIZE, _LEFT - _GAP - x), (x, y), bold=True)


def _draw_bar(sheet: Sheet, bar: RankedBar, scale: Scale, y: float) -> None:
    zero, mark = scale.place(Decimal(0)), style.RATED.get(bar.rating)
    left, right = sorted((zero, scale.place(bar.share)))
    half = _BAR / 2
    if right - left < _SHORTEST_BAR:
        left, right = zero - _SHORTEST_BAR / 2, zero + _SHORTEST_BAR / 2
    sheet.box(left, y - half, right, y + half, fill=mark.fill if mark else style.BLUE)
    if bar.provisional and right - left > 12:
        sheet.box(left + 5, y - half + 5, right - 5, y + half - 5, fill=style.WHITE)
    sheet.line([(zero, y - half - 8), (zero, y + half + 8)], colour=style.GREY, width=3)
