"""How many indicators are red, amber and green in each portfolio or service."""

from dataclasses import dataclass
from math import ceil

from charts import style
from charts.counting import added_together
from charts.frame import NOTHING, draw_frame, frame_height
from charts.sheet import Sheet
from charts.specs import Overview, OverviewGroup

_NAME_WIDTH = 400
_LEFT = 470
_RIGHT = style.WIDTH - style.MARGIN
_COLUMN = (_RIGHT - _LEFT) / 4
_ROW = 112
_BAR = 28
_HEADINGS = 60
_FOOT = 84


@dataclass(frozen=True)
class _Segment:
    """One rating's share of a group."""

    rating: str
    count: int

    @property
    def fill(self) -> str:
        return style.RATED[self.rating].fill if self.rating else style.RULE


def draw_overview(spec: Overview, width: int = style.WIDTH) -> Sheet:
    """The overview as a sheet of 1,200 by 675 units, or higher where there are many groups."""
    above = frame_height(spec.headline, spec.subtitle)
    shown, rest = groups_that_fit(spec.groups, above)
    rows = len(shown) + (rest is not None)
    needed = above + _HEADINGS + rows * _ROW + _FOOT
    sheet = Sheet(max(style.HEIGHT, ceil(needed)), width)
    top = draw_frame(sheet, spec.headline, spec.subtitle)
    if not shown:
        sheet.write(NOTHING, (style.MARGIN, top + 80), colour=style.GREY)
        return sheet
    _draw_headings(sheet, top + _HEADINGS / 2 + 6)
    unit = (_RIGHT - _LEFT) / max(1, *(group.total for group in shown))
    for index, group in enumerate((*shown, *([rest] if rest else []))):
        _draw_row(sheet, group, top + _HEADINGS + index * _ROW, unit if group is not rest else 0)
    _draw_reasons(sheet, spec.groups)
    return sheet


def groups_that_fit(
    groups: tuple[OverviewGroup, ...], above: float
) -> tuple[tuple[OverviewGroup, ...], OverviewGroup | None]:
    """The groups that have a row of their own, and all others added together."""
    most = int((style.TALLEST - above - _HEADINGS - _FOOT) // _ROW)
    if len(groups) <= most:
        return groups, None
    own, rest = groups[: most - 1], groups[most - 1 :]
    return own, added_together(rest, f"and {len(rest):,} more")


def _segments(group: OverviewGroup) -> tuple[_Segment, ...]:
    return (
        _Segment("red", group.red),
        _Segment("amber", group.amber),
        _Segment("green", group.green),
        _Segment("", group.unrated),
    )


def _draw_headings(sheet: Sheet, y: float) -> None:
    for column, heading in enumerate(("Red", "Amber", "Green", "No rating")):
        sheet.write(heading, (_LEFT + column * _COLUMN, y), colour=style.GREY)


def _draw_row(sheet: Sheet, group: OverviewGroup, top: float, unit: float) -> None:
    """Name and counts, and below the counts a bar of `unit` pixels an indicator."""
    line = style.TEXT_SIZE * style.LINE_SPACING
    names = sheet.plain.lines(group.name, style.TEXT_SIZE, _NAME_WIDTH, 2)
    for index, name in enumerate(names):
        sheet.write(name, (style.MARGIN, top + 30 + index * line), bold=False)
    if not group.total:
        sheet.write("no indicators", (_LEFT, top + 30), colour=style.GREY)
        return
    for column, segment in enumerate(_segments(group)):
        _draw_count(sheet, segment, _LEFT + column * _COLUMN, top + 30)
    _draw_bar(sheet, group, top + 62, unit)


def _draw_count(sheet: Sheet, segment: _Segment, left: float, y: float) -> None:
    if not segment.count:
        return
    centre = (left + style.MARK_SIZE / 2 + 2, y)
    if segment.rating:
        sheet.mark(style.RATED[segment.rating], centre)
    else:
        sheet.ring(centre)
    sheet.write(f"{segment.count:,}", (left + style.MARK_SIZE + 16, y), size=style.COUNT_SIZE, bold=True)


def _draw_bar(sheet: Sheet, group: OverviewGroup, top: float, unit: float) -> None:
    left = float(_LEFT)
    for segment in _segments(group):
        right = left + segment.count * unit
        if right - left > style.GAP:
            sheet.box(left, top, right - style.GAP, top + _BAR, fill=segment.fill)
        left = right


def _draw_reasons(sheet: Sheet, groups: tuple[OverviewGroup, ...]) -> None:
    reasons = added_together(groups, "").others
    if not any(count for _, count in reasons):
        return
    text = "No rating: " + ", ".join(f"{count:,} {word}" for word, count in reasons if count)
    room = style.WIDTH - 2 * style.MARGIN
    sheet.write(sheet.plain.fit(text, style.TEXT_SIZE, room), (style.MARGIN, sheet.height - 46), colour=style.GREY)
