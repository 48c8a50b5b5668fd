"""The two icons of the Teams app, drawn here: three bars that rise and a line they are held against."""

from io import BytesIO

from PIL import Image, ImageDraw

COLOUR = (18, 67, 109)
WHITE = (255, 255, 255)
_FINER = 8
"""Drawn this many times larger and made smaller, which smooths the edges."""


def colour_icon() -> bytes:
    """192 by 192 pixels, in colour."""
    icon = Image.new("RGB", (192, 192), COLOUR)
    icon.paste(WHITE, mask=_bars(192, 96))
    return _png(icon)


def outline_icon() -> bytes:
    """32 by 32 pixels, white on nothing."""
    icon = Image.new("RGBA", (32, 32), WHITE)
    icon.putalpha(_bars(32, 24))
    return _png(icon)


def _bars(pixels: int, breadth: int) -> Image.Image:
    """Where the drawing covers an icon; `breadth` of its pixels, in the middle."""
    mask = Image.new("L", (pixels * _FINER, pixels * _FINER), 0)
    pen = ImageDraw.Draw(mask)
    unit = breadth * _FINER / 24
    left = (mask.width - 24 * unit) / 2
    floor = (mask.height + 20 * unit) / 2
    for place, height in enumerate((7, 11, 18)):
        start = left + (1 + place * 8) * unit
        pen.rounded_rectangle((start, floor - height * unit, start + 6 * unit, floor), radius=unit, fill=255)
    pen.rectangle((left, floor - 14 * unit, left + 15.5 * unit, floor - 12.6 * unit), fill=255)
    return mask.resize((pixels, pixels), Image.Resampling.LANCZOS)


def _png(icon: Image.Image) -> bytes:
    out = BytesIO()
    icon.save(out, "PNG", optimize=True)
    return out.getvalue()
