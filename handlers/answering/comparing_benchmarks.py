"""Against other councils: "how do we compare with our nearest neighbours on rent arrears"."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.reply import Cell, Column, Part, Table, Text
from charts import Bar
from domain.direction import Direction
from domain.periods import Period
from domain.rating import Polarity, is_better
from handlers import telling
from handlers.answering import naming, spreadsheets
from handlers.answering.latest import latest_seen
from handlers.answering.picking import named_indicators, picked
from handlers.answering.replying import answered, opening, understood_as
from handlers.bar_charts import bar_of, comparison_chart
from handlers.outcome import Outcome
from handlers.own_words import headed
from handlers.request import Request
from handlers.seeing import Seen, see_history
from handlers.understanding.names.comparators import comparators_meant
from handlers.understanding.question import Kind, Question
from handlers.wording import count_of, figure_of, listed
from storage.queries import work
from storage.tables import Benchmark, Indicator

COLUMNS = (Column("Indicator"), Column("Ours", True), Column("For"), Column("Others"), Column("We are"))
MOST_CHARTS = 3
LEVELS = ("%", "days", "hours")


@dataclass(frozen=True)
class Beside:
    """Our figure and what others reached in the same time. `period` is theirs; ours may be the last part of it."""

    seen: Seen
    period: Period
    others: tuple[Benchmark, ...]

    def is_alike(self, other: Benchmark) -> bool:
        """Whether the two can be set side by side: a count of a quarter can't with one of a whole year.

        Where theirs covers more time than ours, a share or a duration still can, and so can what is of the same size.
        """
        value, indicator = self.seen.value, self.seen.indicator
        if value is None or self.period == self.seen.period or indicator.cumulative or indicator.unit in LEVELS:
            return value is not None
        return abs(value) * 2 >= abs(other.value) and abs(value) <= abs(other.value) * 2

    def standing(self, other: Benchmark) -> Direction | None:
        """Whether we are better, worse or the same; None where that can't be said."""
        value, polarity, target = self.seen.value, self.seen.indicator.polarity, self.seen.target
        if value is None or polarity is Polarity.NONE or not self.is_alike(other):
            return None
        if is_better(value, other.value, polarity, target):
            return Direction.BETTER
        return Direction.WORSE if is_better(other.value, value, polarity, target) else Direction.SAME

    @property
    def words(self) -> str:
        """`better than Nearest neighbours, worse than England`."""
        found = {way: [one.comparator for one in self.others if self.standing(one) is way] for way in Direction}
        says = [f"{way.value} than {listed(found[way])}" for way in (Direction.BETTER, Direction.WORSE) if found[way]]
        says += [f"the same as {listed(found[Direction.SAME])}"] if found[Direction.SAME] else []
        if says:
            return ", ".join(says)
        alike = any(self.is_alike(other) for other in self.others)
        return "not judged, since neither way is better" if alike else "not judged, since theirs covers more time"


def with_others(request: Request, question: Question) -> Outcome:
    """Our figures beside what others reached, for the newest time that both have."""
    chosen = named_indicators(request, question) or picked(request, question)
    rows = _of_those_meant(question, work.benchmarks(request.session, request.council, [each.code for each in chosen]))
    found = [
        beside
        for each in chosen
        if (beside := _beside(request, question, each, [row for row in rows if row.code == each.code]))
    ]
    where = listed([each.name for each in chosen]) if question.codes else naming.scope_words(request, question)
    understood = understood_as("Comparison with others", where)
    if not found:
        sentence = f"There is nothing on record to compare {where} with."
        asks = [("Last year instead", f"{question.codes[0]} against last year")] if question.codes else []
        ours = [latest_seen(request, question, each) for each in chosen[:MOST_CHARTS]] if question.codes else []
        told = [Text(telling.sentence(each)) for each in ours]
        return answered(question, Kind.COMPARE, sentence, told, understood=understood, seen=ours, asks=asks)
    if question.direction and not question.codes:
        return _on_one_side(request, question, found, Direction(question.direction), where)
    return answered(
        question,
        Kind.COMPARE,
        _one_when_asked(request, question, found[0])
        if len(found) == 1
        else _several(request, where, found, len(chosen)),
        _parts(request, question, found),
        understood=understood,
        seen=[each.seen for each in found],
        asks=[("Trend", f"trend of {found[0].seen.indicator.code}"), ("Last year", "compare with last year")],
    )


def _of_those_meant(question: Question, rows: Sequence[Benchmark]) -> Sequence[Benchmark]:
    """Those of England where England is named; of whom nothing is on record for an indicator, all there are for it."""
    meant = comparators_meant(question.text, {row.comparator for row in rows})
    having = {row.code for row in rows if row.comparator in meant}
    return [row for row in rows if row.code not in having or row.comparator in meant]


def _on_one_side(request: Request, question: Question, found: Sequence[Beside], way: Direction, where: str) -> Outcome:
    """Only those that are worse, or better, than some of those they are compared with."""
    judged = [each for each in found if any(each.standing(other) for other in each.others)]
    told = [each for each in judged if any(each.standing(other) is way for other in each.others)]
    word = request.framework.word
    nouns = count_of(len(judged), word("indicator"), word("indicator", 2))
    named = f": {listed([each.seen.indicator.name for each in told])}" if 0 < len(told) <= MOST_CHARTS else ""
    sentence = (
        f"{len(told) or 'None'} of the {nouns} in {where} that can be compared {'is' if len(told) == 1 else 'are'} "
        f"{way.value} than others{named}."
    )
    return answered(
        question,
        Kind.COMPARE,
        sentence,
        _parts(request, question, told) if told else [],
        understood=understood_as(f"{way.value.capitalize()} than others", where),
        seen=[each.seen for each in told],
    )


def _beside(request: Request, question: Question, indicator: Indicator, rows: Sequence[Benchmark]) -> Beside | None:
    """The newest benchmark, of the period asked about or before, for which there is a figure of ours to show."""
    until = Period.parse(question.period.last).last_day if question.period.last else request.today
    periods = sorted({row.period for row in rows if row.period.last_day <= until}, reverse=True)
    for period in periods:
        own = Period.containing(period.last_day, indicator.frequency)
        if own.ends_with(period):
            seen = see_history(request, indicator, [own])[0]
            if seen.value is not None:
                return Beside(seen, period, tuple(row for row in rows if row.period == period))
    return None


def _one_when_asked(request: Request, question: Question, beside: Beside) -> str:
    """The same, and that nothing of others is on record for the time asked about, where theirs is of one before."""
    asked = Period.parse(question.period.last) if question.period.last else None
    if asked is None or asked.last_day <= beside.period.last_day:
        return _one(beside)
    ours = latest_seen(request, question, beside.seen.indicator)
    told = f"Figures of others are not on record for {asked.title}, only for {beside.period.short} and before. "
    return told + (f"{telling.sentence(ours)} " if ours.value is not None else "") + _one(beside)


def _one(beside: Beside) -> str:
    """`Recycling: we are better than England (43.4%) and worse than Nearest neighbours (49.8%), at 58% for ...`."""
    seen, indicator = beside.seen, beside.seen.indicator
    figures = [f"{each.comparator} {figure_of(indicator, each.value)}" for each in beside.others]
    ours = f"{telling.figure_words(seen)}{telling.provisional_mark(seen)}"
    theirs = "" if beside.period == seen.period else f" for {beside.period.short}"
    return (
        f"{indicator.name}: ours was {ours} for {seen.period.title}, {beside.words}. "
        f"The others{theirs}: {listed(figures)}."
    )


def _several(request: Request, where: str, found: Sequence[Beside], whole: int) -> str:
    names = sorted({other.comparator for beside in found for other in beside.others})
    says = []
    for name in names:
        ways = [beside.standing(other) for beside in found for other in beside.others if other.comparator == name]
        judged = [way for way in ways if way is not None]
        says.append(f"better than {name} on {ways.count(Direction.BETTER)} of {len(judged)}")
    without = whole - len(found)
    one, many = request.framework.word("indicator"), request.framework.word("indicator", 2)
    left = f" {count_of(without, f'{one} has', f'{many} have')} nothing to compare with." if without else ""
    return f"{opening(where)}: {listed(says)} that can be compared.{left}"


def _parts(request: Request, question: Question, found: Sequence[Beside]) -> list[Part]:
    parts: list[Part] = []
    if len(found) <= MOST_CHARTS and question.shown_as != "table":
        for beside in found:
            if len(found) > 1:
                parts.append(Text(_one(beside)))
            parts += [_chart(beside)] if any(beside.is_alike(other) for other in beside.others) else []
    table = Table(
        "Our figures beside those of others", headed(request.framework, COLUMNS), tuple(_row(each) for each in found)
    )
    parts.append(table)
    if question.shown_as == "spreadsheet":
        parts.append(
            spreadsheets.of_table(table, "Ours is the last figure of the time that theirs is about.", request.today)
        )
    return parts


def _chart(beside: Beside) -> Part:
    indicator = beside.seen.indicator
    bars = [bar_of("Us", beside.seen), *(Bar(each.comparator, each.value) for each in beside.others)]
    headline = f"{indicator.name}: {beside.words}"
    return comparison_chart(indicator, beside.period.title, bars, headline=headline)


def _row(beside: Beside) -> tuple[Cell, ...]:
    indicator = beside.seen.indicator
    others = "; ".join(f"{each.comparator} {figure_of(indicator, each.value)}" for each in beside.others)
    theirs = "" if beside.period == beside.seen.period else f" (theirs {beside.period.short})"
    return (
        Cell(indicator.name),
        Cell(telling.figure_cell(beside.seen)),
        Cell(f"{beside.seen.period.short}{theirs}"),
        Cell(others),
        Cell(opening(beside.words)),
    )
