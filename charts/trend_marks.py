"""The marks on a trend's line: ratings, plain dots, signals, and the forecast for the year end."""

from collections.abc import Sequence
from itertools import pairwise

from charts import style
from charts.placing import Box
from charts.sheet import Place, Sheet
from charts.specs import Trend, TrendPoint
from charts.trend_plot import Plot

DOT = 8
_SIGNAL = 15
_CLEAR_OF_A_MARK = style.MARK_SIZE + 8
_NARROW = style.MARK_SIZE * 0.7
_MOST_CHANGES = 6


def draw_marks(sheet: Sheet, plot: Plot, spec: Trend) -> list[Box]:
    """Draws a mark for every figure and one for the forecast; returns the room they take."""
    places = [plot.place(index) for index in range(len(plot.points))]
    marked = marked_points(plot.points, places, plot.slot)
    signals = {index for run in spec.signals for index in run.points}
    boxes = []
    for index, (point, place) in enumerate(zip(plot.points, places, strict=True)):
        if place is None:
            continue
        if index in marked:
            mark = style.RATED[point.rating]
            if index in signals:
                sheet.outline(mark, place)
            sheet.mark(mark, place, hollow=point.provisional)
        elif index in signals:
            sheet.diamond(place, half=_SIGNAL)
        else:
            sheet.dot(place, radius=DOT, hollow=point.provisional)
        size = style.MARK_SIZE + 10 if index in marked else 2 * _SIGNAL
        boxes.append(Box.around(*place, size, size))
    return boxes + _draw_year_end(sheet, plot, spec)


def _draw_year_end(sheet: Sheet, plot: Plot, spec: Trend) -> list[Box]:
    if spec.year_end is None:
        return []
    place = plot.x(plot.slots - 1), plot.scale.place(spec.year_end.value)
    sheet.dot(place, radius=DOT + 6, hollow=True)
    return [Box.around(*place, 36, 36)]


def marked_points(points: Sequence[TrendPoint], places: Sequence[Place | None], slot: float) -> set[int]:
    """Which points carry their rating's mark: the last, every change of rating, then all others that have room.

    Where periods stand close together, only the last one and the changes do; where there are many of these as well,
    the last one alone, since the line then shows by the target and its band where it stood.
    """
    rated = [i for i, point in enumerate(points) if places[i] and point.rating in style.RATED]
    changes = [i for before, i in pairwise(rated) if points[before].rating != points[i].rating]
    wanted = [*reversed(rated[-1:]), *reversed(changes), *reversed(rated)]
    if slot < _NARROW:
        wanted = [*rated[-1:], *(reversed(changes) if len(changes) <= _MOST_CHANGES else ())]
    chosen: dict[int, Place] = {}
    for index in wanted:
        place = places[index]
        if place and all(max(abs(place[0] - x), abs(place[1] - y)) >= _CLEAR_OF_A_MARK for x, y in chosen.values()):
            chosen[index] = place
    return set(chosen)
