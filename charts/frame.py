"""What surrounds every chart: the headline that says the finding, the subtitle, and the draft tag."""

from charts import style
from charts.sheet import Sheet

DRAFT = "DRAFT"
_WIDTH = style.WIDTH - 2 * style.MARGIN
_TAG_PADDING = 14


def headline_lines(sheet: Sheet, headline: str) -> tuple[float, list[str]]:
    """The headline's size and lines: two large lines, or three smaller ones for a long one."""
    large = sheet.bold.lines(headline, style.HEADLINE_SIZE, _WIDTH, 2)
    if not large or large[-1] == headline or " ".join(large) == sheet.bold.drawable(headline):
        return style.HEADLINE_SIZE, large
    return style.SMALLER_HEADLINE_SIZE, sheet.bold.lines(headline, style.SMALLER_HEADLINE_SIZE, _WIDTH, 3)


def draw_frame(sheet: Sheet, headline: str, subtitle: str, *, draft: bool = False) -> float:
    """Writes headline, subtitle and tag; returns the first pixel below them."""
    size, lines = headline_lines(sheet, headline)
    y = style.MARGIN - 8.0
    for line in lines:
        y += size * style.LINE_SPACING
        sheet.write(line, (style.MARGIN, y - size * 0.6), size=size, bold=True)
    y += 8
    if subtitle or draft:
        centre = y + style.TEXT_SIZE * style.LINE_SPACING / 2
        room = _WIDTH - (_draw_tag(sheet, centre) if draft else 0)
        sheet.write(sheet.plain.fit(subtitle, style.TEXT_SIZE, room), (style.MARGIN, centre), colour=style.GREY)
        y += style.TEXT_SIZE * style.LINE_SPACING
    return y


def _draw_tag(sheet: Sheet, centre: float) -> float:
    width = sheet.bold.width(DRAFT, style.TEXT_SIZE)
    right = style.WIDTH - style.MARGIN
    left = right - width - 2 * _TAG_PADDING
    sheet.box(left, centre - 23, right, centre + 23, fill=style.INK)
    sheet.write(DRAFT, (left + _TAG_PADDING, centre), colour=style.WHITE, bold=True)
    return width + 3 * _TAG_PADDING
