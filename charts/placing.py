"""Where a label may stand inside a plot: beside what it names, on no other word or mark, off the lines if it can."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

_APART = 6.0
_STEPS = (0.0, 22.0, 44.0, 66.0, 88.0, 120.0, 160.0)
_ASIDE = (0.0, 0.5, -0.5, 1.0, -1.0)
_OTHER_SIDE = 90.0
_FURTHEST = max(_STEPS)


class Box(NamedTuple):
    """A rectangle on the sheet."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, x: float, y: float, width: float, height: float) -> "Box":
        """The box of this size with its centre there."""
        return cls(x - width / 2, y - height / 2, x + width / 2, y + height / 2)

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def shared(self, other: "Box") -> float:
        """How much of the two lies on each other."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across * down if across > 0 and down > 0 else 0.0

    def grown(self, by: float) -> "Box":
        """The box with so much more on every side."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def holds(self, other: "Box") -> bool:
        """Whether the other lies inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )


@dataclass
class Room:
    """What is taken of a plot: words and marks, on which nothing may be written, and lines, better left free."""

    inside: Box
    taken: list[Box] = field(default_factory=list)
    lines: list[Box] = field(default_factory=list)

    def find(
        self,
        width: float,
        height: float,
        about: Box,
        *,
        above: bool,
        aside: float | None = None,
        furthest: float = _FURTHEST,
        either_side: bool = True,
    ) -> Box | None:
        """The best place for a label beside a box, on the side preferred if that is free; None where all is taken.

        `aside` is a height at which it may stand to the right or left as well; not `either_side` keeps to the one
        preferred.
        """
        best, least = None, float("inf")
        for place, cost in _candidates(width, height, about, above, aside, furthest):
            if not either_side and cost >= _OTHER_SIDE and (place.centre[1] < about.centre[1]) is not above:
                continue
            if cost >= least or not self.inside.holds(place):
                continue
            wide = place.grown(_APART)
            if any(wide.shared(each) for each in self.taken):
                continue
            cost += _crossed(place, self.lines)
            if cost < least:
                best, least = place, cost
        if best is not None:
            self.taken.append(best)
        return best


def _crossed(place: Box, lines: Iterable[Box]) -> float:
    return sum(place.shared(line) for line in lines) / 40


def _candidates(
    width: float, height: float, about: Box, above: bool, aside: float | None, furthest: float
) -> Iterator[tuple[Box, float]]:
    """Above or below the middle of the box, further and further away and to the sides; or aside of it."""
    middle, _ = about.centre
    reach = (width + about.right - about.left) / 2 + _APART
    if aside is not None:
        for x, cost in ((about.right + width / 2 + _APART, 10.0), (about.left - width / 2 - _APART, 20.0)):
            yield Box.around(x, aside, width, height), cost
    for side in (above, not above):
        for step in (step for step in _STEPS if step <= furthest):
            y = about.top - height / 2 - _APART - step if side else about.bottom + height / 2 + _APART + step
            for shift in _ASIDE:
                cost = step + abs(shift) * 30 + (0 if side is above else _OTHER_SIDE)
                yield Box.around(middle + shift * reach, y, width, height), cost
