"""One time against another: "voids Q2 vs Q1", "are we better or worse than this time last year"."""

from collections.abc import Sequence

from msgspec.structs import replace

from bot.reply import Cell, Column, Part, Table, Text
from domain.counting import tally
from domain.direction import Direction
from domain.periods import Frequency, Period
from handlers import telling
from handlers.answering import naming, spreadsheets
from handlers.answering.latest import latest_seen
from handlers.answering.not_part_of import not_part_of
from handlers.answering.pairs import Pair
from handlers.answering.picking import picked
from handlers.answering.replying import answered, opening, understood_as
from handlers.answering.reporting import Reported, report
from handlers.bar_charts import bar_of, comparison_chart
from handlers.outcome import Outcome, Shown
from handlers.own_words import headed
from handlers.request import Request
from handlers.seeing import Seen, due_period, see, see_history
from handlers.understanding.question import Kind, Question
from handlers.wording import count_of, listed, rating_word
from storage.queries import work
from storage.tables import Indicator

COLUMNS = (Column("Indicator"), Column("Now", True), Column("Before", True), Column("Change"), Column("Rating"))
MOST_CHARTS = 3
LAST_YEAR, PREVIOUS = "last year", "previous"


def between_periods(request: Request, question: Question) -> Outcome:
    """Each indicator's figure then and now, and how many are better or worse."""
    chosen = picked(request, question)
    if not chosen and question.codes:
        return not_part_of(request, question)
    if not chosen:
        sentence = f"There are no {request.framework.word('indicator', 2)} to compare there."
        return answered(question, Kind.COMPARE, sentence, understood=understood_as("Comparison"))
    found = None if question.codes else report(request, question, chosen)
    pairs = _listed(request, question, found) if found else _named(request, question, chosen)
    if question.direction:
        told = [pair for pair in pairs if pair.way and pair.way.value == question.direction]
    elif question.codes:
        told = pairs
    else:
        told = [pair for pair in pairs if (pair.is_rated(question.ratings) if question.ratings else pair.has_both)]
    told = sorted(told, key=lambda pair: _order(pair.way))
    where = listed([each.name for each in chosen[:3]]) if question.codes else naming.scope_words(request, question)
    when = f"{pairs[0].now.period.short} against {pairs[0].before.period.short}" if question.codes else _when(question)
    return answered(
        question,
        Kind.COMPARE,
        _sentence(request, question, pairs, where, when, found.period if found else None),
        _parts(request, question, told, when),
        understood=understood_as("Comparison", where, when),
        shown=[entry for pair in told for entry in _shown(pair)],
        quoted=[seen for pair in told for seen in (pair.now, pair.before)],
        asks=_next(request, question, told),
    )


def _sentence(
    request: Request, question: Question, pairs: Sequence[Pair], where: str, when: str, period: Period | None
) -> str:
    if len(pairs) == 1:
        return pairs[0].sentence
    if question.ratings and period:
        return _rated(request, question, pairs, where, period)
    return _counted(where, when, pairs)


def _rated(request: Request, question: Question, pairs: Sequence[Pair], where: str, period: Period) -> str:
    """`Red indicators in Housing: 4 for Q2 2026/27 (July to September 2026), 6 for Q1 2026/27: 2 fewer.`"""
    now = sum(1 for pair in pairs if pair.now.rating in question.ratings)
    before = sum(1 for pair in pairs if pair.before.rating in question.ratings)
    change = "the same" if now == before else f"{abs(now - before)} {'more' if now > before else 'fewer'}"
    nouns = request.framework.word("indicator", 2)
    rated = opening(f"{naming.colour_words(question.ratings)} {nouns} in {where}")
    return f"{rated}: {now} for {period.title}, {before} for {_whole(question, period).short}: {change}."


def _named(request: Request, question: Question, chosen: Sequence[Indicator]) -> list[Pair]:
    return [_pair(request, question, latest_seen(request, question, each), each) for each in chosen]


def _pair(request: Request, question: Question, now: Seen, indicator: Indicator) -> Pair:
    """The figure with the one it is compared with: a whole year's with a whole year's, where both are there."""
    before = see_history(request, indicator, [_against(question, now.period, indicator)])[0]
    if before.value is not None or not question.period.last:
        return Pair(now, before)
    own = due_period(indicator, Period.parse(question.period.last))[0]
    if own.frequency is now.period.frequency:
        return Pair(now, before)
    now = see_history(request, indicator, [own])[0]
    return Pair(now, see_history(request, indicator, [_against(question, own, indicator)])[0])


def _against(question: Question, now: Period, indicator: Indicator) -> Period:
    """The period to compare with: last year's, the one before, or what was said, as long as this one where it is."""
    said = question.against[0] if question.against else PREVIOUS
    if said == LAST_YEAR:
        return now.same_last_year()
    if said in (PREVIOUS, "target"):
        return now.previous()
    other = Period.parse(said)
    if other.frequency is Frequency.YEAR and not question.period.last:
        return _same_part(now, other)
    other = other if other.frequency is now.frequency else due_period(indicator, other)[0]
    # Where the newest figure is older than was thought, the period before is one further back.
    return now.previous() if other == now and not question.period.last else other


def _listed(request: Request, question: Question, now: Reported) -> list[Pair]:
    before = see(request, [seen.indicator for seen in now.seen], _whole(question, now.period))
    return [Pair(one, other) for one, other in zip(now.seen, before, strict=True)]


def _whole(question: Question, now: Period) -> Period:
    said = question.against[0] if question.against else PREVIOUS
    if said == LAST_YEAR:
        return now.same_last_year()
    if said in (PREVIOUS, "target"):
        return now.previous()
    other = Period.parse(said)
    return _same_part(now, other) if other.frequency is Frequency.YEAR and not question.period.last else other


def _same_part(now: Period, year: Period) -> Period:
    """As much of another year as the newest figure is of this one."""
    return Period(now.frequency, year.start_year, now.number)


def _when(question: Question) -> str:
    said = question.against[0] if question.against else PREVIOUS
    if said == LAST_YEAR:
        return "against the same time last year"
    return "against the period before" if said in (PREVIOUS, "target") else f"against {Period.parse(said).short}"


def _counted(where: str, when: str, pairs: Sequence[Pair]) -> str:
    """`Housing against the same time last year: of 12 that can be compared, 5 are better, 4 worse and 3 the same.`"""
    ways = [pair.way for pair in pairs if pair.way is not None]
    left_out = [pair for pair in pairs if pair.way is None]
    opened = f"{opening(where)}, {when}"
    reasons = {pair.why_not for pair in left_out}
    told = listed([f"{sum(1 for pair in left_out if pair.why_not == reason)} {reason}" for reason in sorted(reasons)])
    if not ways:
        return f"{opened}: none of {count_of(len(pairs), 'figure')} can be compared ({told})."
    better, worse, same = (ways.count(way) for way in Direction)
    compared = f"{opened}: of {len(ways)} that can be compared, {better} better, {worse} worse and {same} the same."
    if not left_out:
        return compared
    return f"{compared} The others: {told}."


def _parts(request: Request, question: Question, told: Sequence[Pair], when: str) -> list[Part]:
    parts: list[Part] = []
    if not told:
        return parts
    if len(told) <= MOST_CHARTS and question.shown_as != "table":
        for pair in told:
            parts += [Text(pair.sentence)] if len(told) > 1 else []
            if pair.now.value is not None and pair.before.value is not None:
                parts.append(_chart(pair))
    if not (question.codes or question.ratings):
        now, before = (
            tally(seen.rating for seen in seens) for seens in zip(*((p.now, p.before) for p in told), strict=True)
        )
        parts.append(Text(f"Ratings of these now: {now.sentence()} Before: {before.sentence()}"))
    parts.append(Table(opening(when), headed(request.framework, COLUMNS), tuple(_row(pair) for pair in told)))
    if question.shown_as == "spreadsheet":
        both = [seen for pair in told for seen in (pair.now, pair.before)]
        parts.append(spreadsheets.of_figures(opening(when), both, request.today))
    return parts


def _chart(pair: Pair) -> Part:
    bars = [bar_of(seen.period.short, seen) for seen in sorted((pair.before, pair.now), key=lambda seen: seen.period)]
    target = pair.now.target.target if pair.now.target else None
    return comparison_chart(pair.now.indicator, pair.periods, bars, target, headline=pair.finding)


def _row(pair: Pair) -> tuple[Cell, ...]:
    was, now = rating_word(pair.before.rating), rating_word(pair.now.rating)
    return (
        Cell(pair.now.indicator.name),
        Cell(telling.figure_cell(pair.now)),
        Cell(telling.figure_cell(pair.before)),
        Cell(opening(pair.change)),
        Cell(now if was == now else f"{was} to {now.lower()}"),
    )


def _shown(pair: Pair) -> tuple[Shown, Shown]:
    return replace(telling.shown(pair.now), direction=pair.way), replace(telling.shown(pair.before), direction=None)


def _order(way: Direction | None) -> int:
    ways = (Direction.WORSE, Direction.BETTER, Direction.SAME)
    return ways.index(way) if way in ways else len(ways)


def _has_benchmark(request: Request, code: str) -> bool:
    return bool(work.benchmarks(request.session, request.council, (code,)))


def _next(request: Request, question: Question, told: Sequence[Pair]) -> list[tuple[str, str]]:
    if question.codes and told:
        code = told[0].now.indicator.code
        others = [("Other councils", f"benchmark for {code}")] if _has_benchmark(request, code) else []
        when = f" in {told[0].now.period.short}" if question.period.last else ""
        return [("Trend", f"trend of {code}"), ("Why", f"why {code}{when}"), *others]
    where = " in my portfolio" if question.mine else ""
    return [("What got worse", f"what got worse{where}"), ("Most improved", f"most improved{where}")]
