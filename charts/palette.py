"""The few colours a picture is stored in, and the quick way from a full-colour picture to them.

The colours of the style are kept exactly; text and shapes get a few shades at their edges. A palette made anew for
each picture takes several times as long, and changes pale colours.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from charts import style

_STEPS = 5
_BITS = 5
_DROPPED = 8 - _BITS

_FILLS = tuple(mark.fill for mark in style.RATED.values())
_SOLID = (style.WHITE, style.INK, style.GREY, style.BLUE, style.RULE, style.PALE, style.BAND, style.PLAN, *_FILLS)
_MEETING = (
    *((colour, style.WHITE) for colour in (style.INK, style.GREY, style.BLUE, *_FILLS)),
    *((style.INK, fill) for fill in _FILLS),
    *((colour, band) for band in (style.BAND, style.PLAN) for colour in (style.INK, style.BLUE)),
    (style.GREY, style.PALE),
)


@dataclass(frozen=True, eq=False)
class Palette:
    """At most 128 colours, and which of them is nearest to each colour of five bits a channel."""

    colours: tuple[int, ...]
    nearest: NDArray[np.uint8]

    def reduce(self, pixels: NDArray[np.uint8]) -> Image.Image:
        """The picture (rows of red, green, blue and opacity) in these colours."""
        short = (pixels[..., :3] >> _DROPPED).astype(np.uint16)
        keys = short[..., 0] << (2 * _BITS) | short[..., 1] << _BITS | short[..., 2]
        picture = Image.frombytes("P", (pixels.shape[1], pixels.shape[0]), self.nearest.take(keys).tobytes())
        picture.putpalette(self.colours)
        return picture


@cache
def palette() -> Palette:
    """The palette of the style: a constant that takes some milliseconds to work out, so it is worked out once."""
    solid = [_channels(colour) for colour in _SOLID]
    blends = [_blend(_channels(front), _channels(back), step) for front, back in _MEETING for step in range(1, _STEPS)]
    colours = np.array(list(dict.fromkeys([*solid, *blends])), dtype=np.int64)
    levels = (np.arange(1 << _BITS) << _DROPPED) + (1 << _DROPPED) // 2
    grid = np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), axis=-1).reshape(-1, 3)
    distances: NDArray[Any] = (colours**2).sum(axis=1) - 2 * grid @ colours.T
    nearest = distances.argmin(axis=1).astype(np.uint8)
    for index, (red, green, blue) in enumerate(solid):
        nearest[red >> _DROPPED << 2 * _BITS | green >> _DROPPED << _BITS | blue >> _DROPPED] = index
    return Palette(tuple(int(value) for value in colours.ravel()), nearest)


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def _blend(front: tuple[int, int, int], back: tuple[int, int, int], step: int) -> tuple[int, int, int]:
    red, green, blue = (b + round((f - b) * step / _STEPS) for f, b in zip(front, back, strict=True))
    return red, green, blue
