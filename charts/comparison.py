"""Services, wards, councils or periods side by side as bars, with their target as a line across."""

from dataclasses import dataclass
from decimal import Decimal
from math import ceil

from charts import style
from charts.frame import NOTHING, draw_frame, frame_height
from charts.scale import Scale
from charts.sheet import Sheet
from charts.specs import Bar, Comparison
from charts.wording import short_figure, short_target, subtitle_with_unit

NO_FIGURE = "no figure"
_NAME_WIDTH = 400
_LEFT = 470
_RIGHT = style.WIDTH - style.MARGIN
_ROW = 92
_NAME_LINE = 41
_TALLEST_BAR = 44
_TARGET_LINE = 56
_FOOT = 76
_LABEL_GAP = 14
_MOST_LABEL = 330.0


@dataclass(frozen=True)
class _Lanes:
    """Where the bars run, and how wide their written figures may be."""

    scale: Scale
    zero: float
    label_width: float


def draw_comparison(spec: Comparison, width: int = style.WIDTH) -> Sheet:
    """The comparison as a sheet of 1,200 by 675 units, or higher where there are many bars."""
    subtitle = subtitle_with_unit(spec.subtitle, spec.unit)
    draft = any(bar.provisional and bar.value is not None for bar in spec.bars)
    above = frame_height(spec.headline, subtitle, draft=draft) + 20
    above += _TARGET_LINE if spec.target is not None else 0
    shown = bars_that_fit(spec.bars, above)
    left_out = len(spec.bars) - len(shown)
    needed = above + len(shown) * _ROW + (_FOOT if left_out else style.MARGIN)
    sheet = Sheet(max(style.HEIGHT, ceil(needed)), width)
    draw_frame(sheet, spec.headline, subtitle, draft=draft)
    if not shown:
        sheet.write(NOTHING, (style.MARGIN, above + 60), colour=style.GREY)
        return sheet
    lanes = _lay_out(sheet, spec, shown)
    rows = [(bar, above + (index + 0.5) * _ROW) for index, bar in enumerate(shown)]
    for bar, y in rows:
        _draw_name(sheet, bar, y)
        _draw_bar(sheet, bar, lanes, y)
    _draw_target(sheet, spec, lanes, above, above + len(shown) * _ROW)
    for bar, y in rows:
        _draw_figure(sheet, spec, bar, lanes, y)
    if left_out:
        sheet.write(f"and {left_out:,} more", (style.MARGIN, sheet.height - 46), colour=style.GREY)
    return sheet


def bars_that_fit(bars: tuple[Bar, ...], above: float) -> tuple[Bar, ...]:
    """The bars that are drawn; the others are counted below them."""
    if above + len(bars) * _ROW + style.MARGIN <= style.TALLEST:
        return bars
    return bars[: int((style.TALLEST - above - _FOOT) // _ROW)]


def bar_text(bar: Bar, spec: Comparison) -> str:
    """What is written at the bar's end."""
    if bar.text:
        return bar.text
    return NO_FIGURE if bar.value is None else short_figure(bar.value, spec.unit, spec.decimals)


def _lay_out(sheet: Sheet, spec: Comparison, shown: tuple[Bar, ...]) -> _Lanes:
    figures = [bar.value for bar in shown if bar.value is not None]
    shown_figures = [*figures, *([spec.target] if spec.target is not None else [])]
    bounds = (min((*shown_figures, Decimal(0))), max((*shown_figures, Decimal(0))))
    ends = bounds if bounds[0] < bounds[1] else (Decimal(0), Decimal(1))
    widest = max(
        (sheet.bold.width(bar_text(bar, spec), style.TEXT_SIZE) for bar in shown if bar.value is not None), default=0.0
    )
    label_width = min(widest, _MOST_LABEL)
    marks = style.MARK_SIZE + _LABEL_GAP
    scale = Scale(ends, _LEFT + (marks if ends[0] < 0 else 0), _RIGHT - label_width - marks - _LABEL_GAP)
    return _Lanes(scale, scale.place(Decimal(0)), label_width)


def _draw_name(sheet: Sheet, bar: Bar, y: float) -> None:
    names = sheet.plain.lines(bar.label, style.TEXT_SIZE, _NAME_WIDTH, 2)
    for index, name in enumerate(names):
        sheet.write(name, (style.MARGIN, y + (index - (len(names) - 1) / 2) * _NAME_LINE))


def _draw_bar(sheet: Sheet, bar: Bar, lanes: _Lanes, y: float) -> None:
    if bar.value is None:
        return
    mark = style.RATED.get(bar.rating)
    half = _TALLEST_BAR / 2
    left, right = sorted((lanes.zero, lanes.scale.place(bar.value)))
    sheet.box(left, y - half, max(right, left + 3), y + half, fill=mark.fill if mark else style.BLUE)
    if bar.provisional and right - left > 12:
        sheet.box(left + 5, y - half + 5, right - 5, y + half - 5, fill=style.WHITE)


def _draw_figure(sheet: Sheet, spec: Comparison, bar: Bar, lanes: _Lanes, y: float) -> None:
    """The rating's mark and the written figure behind the bar's end; what is missing says so from the left."""
    if bar.value is None:
        x = float(_LEFT + _LABEL_GAP)
        sheet.write_over(
            sheet.plain.fit(bar_text(bar, spec), style.TEXT_SIZE, _RIGHT - x), x, y, bold=False, colour=style.GREY
        )
        return
    x = max(lanes.scale.place(bar.value), lanes.zero) + _LABEL_GAP
    mark = style.RATED.get(bar.rating)
    if mark:
        sheet.mark(mark, (x + style.MARK_SIZE / 2, y), hollow=bar.provisional)
        x += style.MARK_SIZE + _LABEL_GAP
    text = sheet.bold.fit(bar_text(bar, spec), style.TEXT_SIZE, max(lanes.label_width, _RIGHT - x))
    sheet.write_over(text, x, y, bold=True, colour=style.INK)


def _draw_target(sheet: Sheet, spec: Comparison, lanes: _Lanes, top: float, bottom: float) -> None:
    sheet.line([(lanes.zero, top), (lanes.zero, bottom)], colour=style.GREY, width=3)
    if spec.target is None:
        return
    x = lanes.scale.place(spec.target)
    text = f"Target {short_target(spec.target, spec.unit)}"
    half = sheet.plain.width(text, style.TEXT_SIZE) / 2
    centre = min(max(x, style.MARGIN + half), _RIGHT - half)
    sheet.write(text, (centre, top - _TARGET_LINE / 2), align="center")
    sheet.line([(x, top - 4), (x, bottom)], colour=style.INK, width=4, dashed=True)
