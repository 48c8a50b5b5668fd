"""The two icons of the Teams app, drawn here: three bars that rise and a line they are held against."""

from io import BytesIO

from PIL import Image, ImageDraw

COLOUR = (18, 67, 109)
WHITE = (255, 255, 255)
_FINER = 8
"""Drawn this many times larger and made smaller, which smooths the edges."""


def colour_icon() -> bytes:
    """192 by 192 pixels, in colour."""
    icon = Image.new("RGBA", (192 * _FINER, 192 * _FINER), COLOUR)
    _draw(icon, 96)
    return _png(icon, 192)


def outline_icon() -> bytes:
    """32 by 32 pixels, white on nothing."""
    icon = Image.new("RGBA", (32 * _FINER, 32 * _FINER), (*WHITE, 0))
    _draw(icon, 24)
    return _png(icon, 32)


def _draw(icon: Image.Image, share: int) -> None:
    """Bars in the middle of the icon; `share` is the breadth of the drawing, in pixels of the finished icon."""
    pen = ImageDraw.Draw(icon)
    unit = share * _FINER / 24
    left = (icon.width - 24 * unit) / 2
    floor = (icon.height + 20 * unit) / 2
    for place, height in enumerate((7, 11, 18)):
        start = left + (1 + place * 8) * unit
        pen.rounded_rectangle((start, floor - height * unit, start + 6 * unit, floor), radius=unit, fill=WHITE)
    pen.rectangle((left, floor - 14 * unit, left + 15.5 * unit, floor - 12.6 * unit), fill=WHITE)


def _png(icon: Image.Image, pixels: int) -> bytes:
    out = BytesIO()
    icon.resize((pixels, pixels), Image.Resampling.LANCZOS).save(out, "PNG", optimize=True)
    return out.getvalue()
