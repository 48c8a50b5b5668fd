"""What surrounds every chart: the headline that says the finding, the subtitle, and the draft tag."""

from charts import style
from charts.lettering import Lettering
from charts.sheet import Sheet

DRAFT = "DRAFT"
NOTHING = "Nothing to show yet"
_WIDTH = style.WIDTH - 2 * style.MARGIN
_TOP = style.MARGIN - 8.0
_BETWEEN = 8
_TAG_PADDING = 9
_TAG_HALF = 21
_SUBTITLE_LINE = style.TEXT_SIZE * style.LINE_SPACING


def headline_lines(headline: str, bold: Lettering) -> tuple[float, list[str]]:
    """The headline's size and lines: two large lines, or three smaller ones for a long one."""
    large = bold.lines(headline, style.HEADLINE_SIZE, _WIDTH, 2)
    if " ".join(large) == bold.drawable(headline):
        return style.HEADLINE_SIZE, large
    return style.SMALLER_HEADLINE_SIZE, bold.lines(headline, style.SMALLER_HEADLINE_SIZE, _WIDTH, 3)


def frame_height(headline: str, subtitle: str, *, draft: bool = False) -> float:
    """The first pixel below headline, subtitle and tag."""
    size, lines = headline_lines(headline, Lettering(bold=True))
    below = _SUBTITLE_LINE if subtitle or draft else 0
    return _TOP + len(lines) * size * style.LINE_SPACING + _BETWEEN + below


def draw_frame(sheet: Sheet, headline: str, subtitle: str, *, draft: bool = False) -> float:
    """Writes headline, subtitle and tag; returns the first pixel below them."""
    size, lines = headline_lines(headline, sheet.bold)
    for index, line in enumerate(lines):
        y = _TOP + (index + 0.5) * size * style.LINE_SPACING
        sheet.write(line, (style.MARGIN, y), size=size, bold=True)
    below = frame_height(headline, subtitle, draft=draft)
    centre = below - _SUBTITLE_LINE / 2
    room = float(_WIDTH)
    if draft:
        room -= tag_width(sheet) + _TAG_PADDING
        draw_tag(sheet, style.WIDTH - style.MARGIN - tag_width(sheet), centre)
    if subtitle:
        sheet.write(sheet.plain.fit(subtitle, style.TEXT_SIZE, room), (style.MARGIN, centre), colour=style.GREY)
    return below


def draw_tag(sheet: Sheet, left: float, centre: float) -> None:
    """The tag that says a figure is not signed off."""
    sheet.box(left, centre - _TAG_HALF, left + tag_width(sheet), centre + _TAG_HALF, fill=style.INK)
    sheet.write(DRAFT, (left + _TAG_PADDING, centre), colour=style.WHITE, bold=True)


def tag_width(sheet: Sheet) -> float:
    """How wide the tag is."""
    return sheet.bold.width(DRAFT, style.TEXT_SIZE) + 2 * _TAG_PADDING
