"""How many indicators are red, amber and green in each portfolio or service."""

from dataclasses import dataclass
from math import ceil

from charts import style
from charts.counting import added_together
from charts.frame import NOTHING, draw_frame, frame_height
from charts.lettering import Lettering
from charts.sheet import Sheet
from charts.specs import Overview, OverviewGroup

_NAME_WIDTH = 400
_LEFT = 470
_RIGHT = style.WIDTH - style.MARGIN
_COLUMN = (_RIGHT - _LEFT) / 4
_BAR = 28
_HEADINGS = 60
_FOOT = 44
_LINE = style.TEXT_SIZE * style.LINE_SPACING
_TALLEST = 2600
_ROOMY_ROWS = 7
_NAME_LINES = 3
_NOTE_LINES = 3


@dataclass(frozen=True)
class _Segment:
    """One rating's share of a group."""

    rating: str
    count: int

    @property
    def fill(self) -> str:
        return style.RATED[self.rating].fill if self.rating else style.RULE


@dataclass(frozen=True)
class _Look:
    """With a bar under the counts, or closer together where there are many groups."""

    bars: bool

    @property
    def first_line(self) -> float:
        """How far the first name and the counts stand below the top of their row."""
        return 30 if self.bars else 34

    def height(self, lines: int) -> float:
        """The height of a row whose name takes so many lines."""
        return max(112, lines * _LINE + 24) if self.bars else max(68, lines * _LINE + 24)


def draw_overview(spec: Overview, width: int = style.WIDTH) -> Sheet:
    """The overview, 1,200 units wide and as high as its groups need."""
    plain = Lettering()
    look = _Look(len(spec.groups) <= _ROOMY_ROWS)
    above = frame_height(spec.headline, spec.subtitle)
    notes = plain.lines(_reasons(spec.groups), style.TEXT_SIZE, style.WIDTH - 2 * style.MARGIN, _NOTE_LINES)
    foot = _FOOT + len(notes) * _LINE
    groups = groups_that_fit(spec.groups, _TALLEST - above - _HEADINGS - foot)
    names = [plain.lines(group.name, style.TEXT_SIZE, _NAME_WIDTH, _NAME_LINES) for group in groups]
    heights = [look.height(len(lines)) for lines in names]
    sheet = Sheet(max(style.SHORTEST, ceil(above + _HEADINGS + sum(heights) + foot)), width)
    top = draw_frame(sheet, spec.headline, spec.subtitle)
    if not groups:
        sheet.write(NOTHING, (style.MARGIN, top + 80), colour=style.GREY)
        return sheet
    _draw_headings(sheet, top + _HEADINGS / 2 + 6)
    own = groups[:-1] if len(groups) < len(spec.groups) else groups
    unit = (_RIGHT - _LEFT) / max(1, *(group.total for group in own)) if look.bars else 0
    top += _HEADINGS
    for group, lines, height in zip(groups, names, heights, strict=True):
        _draw_row(sheet, group, lines, top, look, unit)
        top += height
    for index, line in enumerate(notes):
        sheet.write(line, (style.MARGIN, sheet.height - foot + 14 + (index + 0.5) * _LINE), colour=style.GREY)
    return sheet


def groups_that_fit(groups: tuple[OverviewGroup, ...], room: float) -> tuple[OverviewGroup, ...]:
    """The groups that have a row of their own, and, where not all do, the others added together as the last."""
    look = _Look(len(groups) <= _ROOMY_ROWS)
    plain = Lettering()
    taken, own = 0.0, 0
    for group in groups:
        taken += look.height(len(plain.lines(group.name, style.TEXT_SIZE, _NAME_WIDTH, _NAME_LINES)))
        if taken > room:
            break
        own += 1
    if own == len(groups):
        return groups
    rest = groups[own - 1 :]
    return (*groups[: own - 1], added_together(rest, f"and {len(rest):,} more"))


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


def _draw_row(sheet: Sheet, group: OverviewGroup, names: list[str], top: float, look: _Look, unit: float) -> None:
    """Name and counts, and below the counts a bar of `unit` pixels an indicator."""
    y = top + look.first_line
    for index, name in enumerate(names):
        sheet.write(name, (style.MARGIN, y + index * _LINE))
    if not group.total:
        sheet.write("no indicators", (_LEFT, y), colour=style.GREY)
        return
    for column, segment in enumerate(_segments(group)):
        _draw_count(sheet, segment, _LEFT + column * _COLUMN, y)
    if look.bars:
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


def _reasons(groups: tuple[OverviewGroup, ...]) -> str:
    """Why the others have no rating, with how many."""
    reasons = added_together(groups, "").others
    told = ", ".join(f"{count:,} {word}" for word, count in reasons if count)
    return f"No rating: {told}" if told else ""
