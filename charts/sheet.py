"""A sheet to draw on, measured in pixels from its top left corner, that becomes a small PNG.

Artists stand directly on the figure, without axes: axes, ticks and layout engines take longer than all the drawing,
and every place on the sheet is known beforehand.
"""

import io
from collections.abc import Sequence
from typing import Any, Literal

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Patch, Polygon
from matplotlib.patheffects import Normal, Stroke
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from charts import style
from charts.lettering import Lettering
from charts.palette import palette
from charts.style import Mark, Shape
from charts.typeface import font_file

Place = tuple[float, float]
Align = Literal["left", "center", "right"]

# At 72 dots an inch a point is a pixel.
_DOTS = 72
_COMPRESSION = 6
_HALO = 7
# Capital letters of the typeface are this much of its size high; text is centred by them.
_CAPITALS = 0.66


class Sheet:
    """One picture being drawn: 1,200 units wide and `height` high, in a picture of `width` pixels."""

    def __init__(self, height: int = style.HEIGHT, width: int = style.WIDTH) -> None:
        self.height = height
        shrink = width / style.WIDTH
        size = (style.WIDTH / _DOTS, height / _DOTS)
        self.figure = Figure(figsize=size, dpi=_DOTS * shrink, facecolor=style.WHITE)
        # matplotlib gives this class no types.
        self.canvas: Any = FigureCanvasAgg(self.figure)
        self.plain = Lettering()
        self.bold = Lettering(bold=True)
        self._upwards = Affine2D().scale(shrink)
        self._downwards = Affine2D().scale(1, -1).translate(0, height).scale(shrink)
        self._fonts = {bold: FontProperties(fname=font_file(bold=bold)) for bold in (False, True)}

    def write(
        self,
        text: str,
        at: Place,
        *,
        size: float = style.TEXT_SIZE,
        colour: str = style.INK,
        bold: bool = False,
        align: Align = "left",
        turned: bool = False,
        halo: bool = False,
    ) -> None:
        """One line of text, its capital letters centred on the height given; `turned` reads upwards.

        A halo is a white edge around the letters, for text that may lie on a line.
        """
        x, y = at
        font = self._fonts[bold].copy()
        font.set_size(size)
        half = _CAPITALS * size / 2
        edge = [Stroke(linewidth=_HALO, foreground=style.WHITE), Normal()] if halo else None
        self._place(
            Text(
                x + half if turned else x,
                self.height - y if turned else self.height - y - half,
                text,
                color=colour,
                fontproperties=font,
                horizontalalignment="right" if turned else align,
                verticalalignment="center" if turned else "baseline",
                rotation=90 if turned else 0,
                rotation_mode="anchor" if not turned else "default",
                parse_math=False,
                path_effects=edge,
                transform=self._upwards,
            )
        )

    def write_over(self, text: str, left: float, y: float, *, bold: bool, colour: str) -> None:
        """Text that hides the lines behind it."""
        width = (self.bold if bold else self.plain).width(text, style.TEXT_SIZE)
        half = style.TEXT_SIZE / 2
        self.box(left - 4, y - half, left + width + 4, y + half, fill=style.WHITE)
        self.write(text, (left, y), bold=bold, colour=colour)

    def line(
        self, places: Sequence[Place], *, colour: str, width: float, dashed: bool = False, dotted: bool = False
    ) -> None:
        """A line through the places."""
        xs, ys = zip(*places, strict=True)
        artist = Line2D(xs, ys, color=colour, linewidth=width, solid_capstyle="butt", solid_joinstyle="round")
        if dashed:
            artist.set_linestyle((0, (2.2, 1.6)))
        elif dotted:
            artist.set_linestyle((0, (1, 1.4)))
        self._add(artist)

    def box(self, left: float, top: float, right: float, bottom: float, *, fill: str) -> None:
        """A filled rectangle without an outline, on whole pixels."""
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        self.area([(round(x), round(y)) for x, y in corners], fill=fill)

    def area(self, places: Sequence[Place], *, fill: str) -> None:
        """A filled polygon without an outline."""
        self._add(Polygon(list(places), closed=True, facecolor=fill, linewidth=0))

    def mark(self, mark: Mark, at: Place, *, size: float = style.MARK_SIZE, hollow: bool = False) -> None:
        """A rating's shape and letter with a white edge; hollow when the figure is not signed off."""
        fill, edge = (style.WHITE, mark.fill) if hollow else (mark.fill, style.WHITE)
        if hollow:
            self._add(_outline(mark.shape, at, size + 10, style.WHITE, style.WHITE, 0))
        self._add(_outline(mark.shape, at, size, fill, edge, 5 if hollow else 3))
        ink = style.INK if hollow else mark.ink
        letter_at = (at[0], at[1] + mark.drop * size / style.MARK_SIZE)
        self.write(mark.letter, letter_at, size=size * 0.68, colour=ink, bold=True, align="center")

    def outline(self, mark: Mark, at: Place, *, size: float = style.MARK_SIZE) -> None:
        """A heavy edge around the mark that is drawn next, which says that it is a signal."""
        self._add(_outline(mark.shape, at, size + 8, style.INK, style.INK, 5))

    def diamond(self, at: Place, *, half: float) -> None:
        """A figure that is a signal, where there is no room for its rating's mark."""
        x, y = at
        corners = [(x, y - half), (x + half, y), (x, y + half), (x - half, y)]
        self._add(Polygon(corners, closed=True, facecolor=style.INK, edgecolor=style.WHITE, linewidth=2))

    def ring(self, at: Place, *, size: float = style.MARK_SIZE) -> None:
        """What stands for indicators without a rating."""
        self._add(Circle(at, size / 2 - 5, facecolor=style.WHITE, edgecolor=style.GREY, linewidth=4))

    def dot(self, at: Place, *, radius: float, hollow: bool = False) -> None:
        """A figure without a colour."""
        fill = style.WHITE if hollow else style.BLUE
        self._add(Circle(at, radius, facecolor=fill, edgecolor=style.BLUE, linewidth=4 if hollow else 0))

    def png(self) -> bytes:
        """The picture in few colours, a fifth of the bytes of one in full colour."""
        self.canvas.draw()
        file = io.BytesIO()
        palette().reduce(np.asarray(self.canvas.buffer_rgba())).save(file, "PNG", compress_level=_COMPRESSION)
        return file.getvalue()

    def _add(self, artist: Artist) -> None:
        artist.set_transform(self._downwards)
        self._place(artist)

    def _place(self, artist: Artist) -> None:
        # What is drawn later lies above, whatever kind of artist it is.
        artist.set_zorder(0)
        self.figure.add_artist(artist)


def _outline(shape: Shape, at: Place, size: float, fill: str, edge: str, width: float) -> Patch:
    x, y = at
    half = size / 2
    if shape is Shape.CIRCLE:
        return Circle(at, half, facecolor=fill, edgecolor=edge, linewidth=width)
    corners = [(x + dx * half, y + dy * half) for dx, dy in shape.value]
    return Polygon(corners, closed=True, facecolor=fill, edgecolor=edge, linewidth=width, joinstyle="miter")
