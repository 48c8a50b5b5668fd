"""How every chart looks: sizes in pixels of a 1,200 pixel wide picture, colours, and the marks of the ratings.

A phone shows the picture about 360 pixels wide, 0.3 of its size; the smallest text is still 10 pixels high there.
A colour never stands alone: each rating has its own shape and letter, which also tell them apart in greyscale.
"""

from dataclasses import dataclass
from enum import Enum

WIDTH = 1200
HEIGHT = 675
SHORTEST = 420
TALLEST = 1200
MARGIN = 40

HEADLINE_SIZE = 48
SMALLER_HEADLINE_SIZE = 40
TEXT_SIZE = 36
FIGURE_SIZE = 48
COUNT_SIZE = 44
MARK_SIZE = 50
LINE_SPACING = 1.2
LINE_WIDTH = 5
GAP = 2

INK = "#0b0c0c"
GREY = "#505a5f"
RULE = "#d3d5d6"
PALE = "#eef0f1"
BAND = "#fbe3d6"
PLAN = "#d9eeeb"
BLUE = "#12436d"
WHITE = "#ffffff"


class Shape(Enum):
    """The outline of a mark, from its centre, in halves of its size; y grows downwards."""

    SQUARE = ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9))
    TRIANGLE = ((0.0, -1.25), (1.25, 0.95), (-1.25, 0.95))
    CIRCLE = ()


@dataclass(frozen=True)
class Mark:
    """What stands for a rating: its letter on its shape, and how far the letter sits below the centre."""

    letter: str
    shape: Shape
    fill: str
    ink: str
    drop: float = 0.0


# Contrast of letter to fill: 10.9, 6.9 and 6.5 to 1.
RATED = {
    "red": Mark("R", Shape.SQUARE, "#801650", WHITE),
    "amber": Mark("A", Shape.TRIANGLE, "#F46A25", INK, drop=7),
    "green": Mark("G", Shape.CIRCLE, "#28A197", INK),
}
