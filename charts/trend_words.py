"""The words inside a trend's plot: the latest figure before a forecast, drafts, signals and earlier targets."""

from itertools import groupby

from charts import style
from charts.frame import draw_tag, tag_width
from charts.placing import Box, Room
from charts.sheet import Sheet
from charts.specs import SignalRun, Trend
from charts.trend_plot import Plot, runs
from charts.wording import short_figure, short_target

_TAG_HEIGHT = 42
_TICK = 10
_BEYOND_THE_MARK = 12
_MOST_STEPS = 4
_NEAR = 30.0
_FAR = 160.0


def write_words(sheet: Sheet, plot: Plot, spec: Trend, room: Room) -> bool:
    """Writes what belongs inside the plot, the most important first; False where a draft could not be named."""
    signals = [(run, about) for run in spec.signals if (about := _bracketed(sheet, plot, run, room)) is not None]
    if spec.year_end is not None:
        _write_latest(sheet, plot, spec, room)
    named = _write_drafts(sheet, plot, room)
    for run, about in signals:
        for text, either in ((text, either) for either in (False, True) for text in _ways_of_saying(run.text)):
            if _write(sheet, text, about, room, above=run.above, bold=True, thread=True, either_side=either):
                break
    _write_earlier_targets(sheet, plot, spec, room)
    return named


def _ways_of_saying(text: str) -> list[str]:
    """The words of a signal, and shorter ones: a count of more points than are shown never without since when."""
    first = text.partition(",")[0]
    said, since, when = first.partition(" since ")
    uncounted = said.lstrip("0123456789 ")
    shorter = (f"{uncounted}{since}{when}", uncounted) if since else ()
    return list(dict.fromkeys((text, first, *shorter)))


def _write_latest(sheet: Sheet, plot: Plot, spec: Trend, room: Room) -> None:
    """The latest figure stands at its own point where the margin belongs to the forecast."""
    index = next((n for n in reversed(range(len(plot.points))) if plot.place(n)), None)
    value = plot.points[index].value if index is not None else None
    if index is None or value is None:
        return
    text = short_figure(value, spec.unit, spec.decimals)
    rises = spec.year_end is not None and spec.year_end.value > value
    _write(sheet, text, _about(plot, [index]), room, above=not rises, size=style.FIGURE_SIZE, bold=True)


def _write_drafts(sheet: Sheet, plot: Plot, room: Room) -> bool:
    """The word at every run of figures that are not signed off."""
    named = True
    for run in runs(plot.points, lambda point: point.provisional and point.value is not None):
        about = _about(plot, run)
        box = room.find(tag_width(sheet), _TAG_HEIGHT, about, above=True, aside=about.centre[1])
        if box is None:
            named = False
            continue
        _draw_thread(sheet, about, box)
        draw_tag(sheet, box.left, box.centre[1])
    return named


def _bracketed(sheet: Sheet, plot: Plot, run: SignalRun, room: Room) -> Box | None:
    """A bracket along the points of a signal; returns what its words belong to."""
    points = [index for index in run.points if index < len(plot.points) and plot.place(index)]
    if not points:
        return None
    about = _about(plot, points)
    edge = about.top if run.above else about.bottom
    if len(points) > 1 and room.inside.top < edge < room.inside.bottom:
        back = _TICK if run.above else -_TICK
        ends = plot.x(points[0]), plot.x(points[-1])
        corners = [(ends[0], edge + back), (ends[0], edge), (ends[1], edge), (ends[1], edge + back)]
        sheet.line(corners, colour=style.INK, width=4)
        room.taken.append(Box(ends[0], edge - 3, ends[1], edge + 3))
        return about.grown(4)
    return about


def _write_earlier_targets(sheet: Sheet, plot: Plot, spec: Trend, room: Room) -> None:
    """Each level that the target had before, at its own step."""
    levels = [
        (target, list(group))
        for target, group in groupby(range(len(plot.points)), key=lambda index: plot.points[index].target)
    ]
    levels = [(target, group) for target, group in levels if target is not None]
    last = spec.year_end.target if spec.year_end and spec.year_end.target is not None else None
    earlier = levels if last is not None and levels and levels[-1][0] != last else levels[:-1]
    if len(earlier) > _MOST_STEPS:
        return
    for target, group in earlier:
        if target is None:
            continue
        y = plot.scale.place(target)
        about = Box(plot.edge(group[0]), y - 4, plot.edge(group[-1] + 1), y + 4)
        text = f"Target {short_target(target, spec.unit)}"
        _write(sheet, text, about, room, above=_is_free(plot, y), furthest=_NEAR)


def _is_free(plot: Plot, y: float) -> bool:
    """Whether more figures lie below this height than above it."""
    places = [place for index in range(len(plot.points)) if (place := plot.place(index))]
    return sum(1 for _, place in places if place > y) * 2 >= len(places)


def _about(plot: Plot, points: list[int]) -> Box:
    """The room around the marks of these points."""
    places = [place for index in points if (place := plot.place(index)) is not None]
    half = style.MARK_SIZE / 2 + _BEYOND_THE_MARK
    ys = [y for _, y in places]
    return Box(places[0][0] - half, min(ys) - half, places[-1][0] + half, max(ys) + half)


def _draw_thread(sheet: Sheet, about: Box, box: Box) -> None:
    """A thin line to what a label belongs to, where it stands some way off."""
    below = box.centre[1] > about.centre[1]
    ends = (about.centre[0], about.bottom if below else about.top), (box.centre[0], box.top if below else box.bottom)
    apart = about.left > box.right or about.right < box.left
    if not apart and abs(ends[0][1] - ends[1][1]) > _NEAR:
        sheet.line(ends, colour=style.GREY, width=2)


def _write(
    sheet: Sheet,
    text: str,
    about: Box,
    room: Room,
    *,
    above: bool,
    size: float = style.TEXT_SIZE,
    bold: bool = False,
    thread: bool = False,
    furthest: float = _FAR,
    either_side: bool = True,
) -> bool:
    """Words where there is room, if there is, with a thread to what they belong to where that is some way off."""
    lettering = sheet.bold if bold else sheet.plain
    shown = lettering.drawable(text)
    aside = (about.top + 4 if above else about.bottom - 4) if thread else None
    width = lettering.width(shown, size) + 2
    box = room.find(width, size, about, above=above, aside=aside, furthest=furthest, either_side=either_side)
    if box is None:
        return False
    if thread:
        _draw_thread(sheet, about, box)
    sheet.write(shown, box.centre, size=size, bold=bold, align="center", halo=True)
    return True
