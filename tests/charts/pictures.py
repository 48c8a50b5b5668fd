"""Reading back what a chart wrote, and comparing pictures."""

import io
from pathlib import Path

import numpy as np
from matplotlib.text import Text
from numpy.typing import NDArray
from PIL import Image

from charts.sheet import Sheet

APPROVED_FOLDER = Path(__file__).parent / "approved"


def texts(sheet: Sheet) -> list[str]:
    return [artist.get_text() for artist in written(sheet)]


def written(sheet: Sheet) -> list[Text]:
    return [artist for artist in sheet.figure.get_children() if isinstance(artist, Text)]


def letters(sheet: Sheet) -> list[str]:
    return [text for text in texts(sheet) if text in ("R", "A", "G")]


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png))


def pixels(png: bytes) -> NDArray[np.int16]:
    return np.asarray(opened(png).convert("RGB")).astype(np.int16)


def share_that_differs(one: bytes, other: bytes) -> float:
    """How much of the picture differs to the eye: by more than a quarter of the range in any channel."""
    first, second = pixels(one), pixels(other)
    if first.shape != second.shape:
        return 1.0
    return float((np.abs(first - second).max(axis=2) > 64).mean())
