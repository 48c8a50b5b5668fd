"""What is usual for an indicator and what is not, as a trend shows it: limits, runs of points that are signals."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from charts import ControlLimits, SignalRun
from domain.periods import Period
from domain.reach import in_reach
from domain.signals import RUN_LENGTH, ControlChart, Limits, Signal, control_chart, part_of_run, trend_ends
from handlers.seen import Seen
from storage.tables import Indicator

MOST_RUNS = 4
LATEST_WORDS = {
    Signal.OUTSIDE: "outside its usual limits",
    Signal.NEAR_LIMIT: "two of the last three close to a limit",
}


@dataclass(frozen=True)
class Run:
    """Neighbouring figures that one rule makes a signal: their places in the series, the words, the side."""

    places: tuple[int, ...]
    rule: Signal
    words: str
    above: bool


@dataclass(frozen=True)
class Variation:
    """The control chart of an indicator's signed-off figures."""

    periods: tuple[Period, ...]
    chart: ControlChart
    unit: str

    @property
    def limits(self) -> ControlLimits:
        """As a chart draws them: not beyond what a figure can be."""
        limits, values = self.chart.limits, [point.value for point in self.chart.points]
        lower, upper = (in_reach(edge, self.unit, values) for edge in (limits.lower, limits.upper))
        return ControlLimits(limits.mean, lower, upper)

    def runs(self, shown: Sequence[Seen]) -> tuple[SignalRun, ...]:
        """The latest signals among the periods shown, the newest first."""
        where = {each.period: index for index, each in enumerate(shown)}
        found = []
        for run in sorted(_told_together(_runs(self.chart)), key=lambda run: run.places[-1], reverse=True):
            points = tuple(where[self.periods[n]] for n in run.places if self.periods[n] in where)
            if points:
                found.append(SignalRun(points, self._told(run, where), run.above))
        return tuple(found[:MOST_RUNS])

    def _told(self, run: Run, shown: Collection[Period]) -> str:
        """The words of a run, with when it began where that was before what is shown: `14 above the mean since Q1`."""
        since = self._since(run, shown)
        first, comma, rest = run.words.partition(",")
        return f"{first}{since}{comma}{rest}"

    def _since(self, run: Run, shown: Collection[Period]) -> str:
        begun = self.periods[run.places[0]]
        return "" if begun in shown else f" since {begun.short}"

    def said_of(self, latest: Seen, shown: Sequence[Seen] = ()) -> str:
        """Why the latest of what is shown is more than usual variation, for a headline; empty where it isn't."""
        if latest.period != self.periods[-1] or self.chart.latest.signal is None:
            return ""
        ending = [run for run in _runs(self.chart) if run.places[-1] == len(self.periods) - 1]
        run = next((run for run in ending if run.rule is self.chart.latest.signal), None)
        if run is None or run.rule in LATEST_WORDS:
            return LATEST_WORDS.get(self.chart.latest.signal, "")
        count, _, way = run.words.partition(" ")
        since = self._since(run, {each.period for each in shown}) if shown else ""
        return f"{count} in a row {way}{since}".replace("the mean", "its mean")


def variation_of(indicator: Indicator, history: Sequence[Seen]) -> Variation | None:
    """Limits and signals of the signed-off figures; None where there are too few, or they count up through the year."""
    if indicator.cumulative:
        return None
    known = [(each.period, each.value) for each in history if each.value is not None and not each.provisional]
    chart = control_chart([value for _, value in known], indicator.polarity)
    return Variation(tuple(period for period, _ in known), chart, indicator.unit) if chart else None


def _told_together(runs: Iterable[Run]) -> Iterator[Run]:
    """What lies outside the limits within a longer run is told with it."""
    every = list(runs)
    outside = [run for run in every if run.rule is Signal.OUTSIDE]
    longer = [run for run in every if run.rule is not Signal.OUTSIDE]
    for run in longer:
        within = [one for one in outside if one.above is run.above and set(one.places) <= set(run.places)]
        beyond = sum(len(one.places) for one in within)
        yield replace(run, words=f"{run.words}, {beyond} outside the limits") if beyond else run
        outside = [one for one in outside if one not in within]
    yield from outside


def _runs(chart: ControlChart) -> Iterator[Run]:
    values, limits = [point.value for point in chart.points], chart.limits
    sides = [limits.side(value) for value in values]
    yield from _beyond(chart, limits, sides)
    yield from _moving(chart, limits)
    for places in _alike(sides):
        if len(places) >= RUN_LENGTH and sides[places[0]]:
            above = sides[places[0]] > 0
            yield Run(places, Signal.SHIFT, f"{len(places)} {'above' if above else 'below'} the mean", above)
    near = [(point.signal is Signal.NEAR_LIMIT and sides[n]) or 0 for n, point in enumerate(chart.points)]
    for places in _alike(near):
        if near[places[0]]:
            yield Run(places, Signal.NEAR_LIMIT, "2 of 3 near a limit", near[places[0]] > 0)


def _beyond(chart: ControlChart, limits: Limits, sides: Sequence[int]) -> Iterator[Run]:
    """Neighbouring points beyond the same limit."""
    outside = [sides[n] if limits.is_outside(point.value) else 0 for n, point in enumerate(chart.points)]
    for places in _alike(outside):
        if outside[places[0]]:
            words = "outside the limits" if len(places) == 1 else f"{len(places)} outside the limits"
            yield Run(places, Signal.OUTSIDE, words, outside[places[0]] > 0)


def _moving(chart: ControlChart, limits: Limits) -> Iterator[Run]:
    """Seven and more that rise, or fall, one after the other."""
    values = [point.value for point in chart.points]
    ends = trend_ends(values)
    for way, word in ((1, "rising"), (-1, "falling")):
        part = part_of_run([end == way for end in ends])
        steps = [(later > earlier) - (later < earlier) == way for earlier, later in pairwise(values)]
        for places in _alike([int(each) for each in part]):
            if part[places[0]] and all(steps[n] for n in places[:-1]):
                above = sum(limits.side(values[n]) for n in places) > 0
                yield Run(places, Signal.TREND, f"{len(places)} {word}", above)


def _alike(marks: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """The places of neighbours with the same mark."""
    run: list[int] = []
    for place, mark in enumerate(marks):
        if run and marks[run[0]] != mark:
            yield tuple(run)
            run = []
        run.append(place)
    if run:
        yield tuple(run)
