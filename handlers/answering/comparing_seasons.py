"""Whether a time of the year is always like this: "is Q3 normally bad for missed bins"."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from msgspec.structs import replace

from bot.reply import Cell, Column, Part, Table
from domain.direction import Direction, direction
from domain.periods import Frequency, Period
from domain.rating import Polarity
from handlers import telling
from handlers.answering.picking import named_indicators
from handlers.answering.replying import answered, understood_as
from handlers.charting import trend_chart
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.seeing import Seen, see_history
from handlers.understanding.question import Kind, PeriodAsked, Question
from handlers.wording import count_of, figure_of
from storage.tables import Indicator

YEARS_LOOKED_BACK = 4
ONCE = 2
COLUMNS = (Column("Year"), Column("Then", True), Column("The rest of that year, on average", True), Column("Was"))


@dataclass(frozen=True)
class Time:
    """The time of the year that is asked about: one period, or the months from one to another."""

    first: Period
    last: Period

    @classmethod
    def of(cls, question: Question) -> "Time":
        """What a question says; the season that is running may be asked about before it has ended."""
        said = question.period
        last = Period.parse(said.still_open or said.last)
        return cls(Period.parse(said.first) if said.first not in ("", said.last) else last, last)

    @property
    def name(self) -> str:
        """`Q3`, `H1`, `September`, `December to February`."""
        first, last = _name(self.first), _name(self.last)
        return last if self.first == self.last else f"{first} to {last}"

    def holds(self, period: Period) -> bool:
        """Whether a period is of that time, in its own year: it ends then, or most of its months are."""
        if self.first == self.last:
            return Period(self.last.frequency, period.start_year, self.last.number).contains(period.last_day)
        own = {each.first_day.month for each in _months(self.first, self.last)}
        theirs = [each.first_day.month for each in _months(period, period)]
        return sum(month in own for month in theirs) * 2 > len(theirs)


@dataclass(frozen=True)
class Season:
    """One year's figures of the season, averaged where there are several, beside those of the rest of the year."""

    year: Period
    inside: tuple[Seen, ...]
    outside: tuple[Seen, ...]

    @property
    def then(self) -> Decimal:
        """The season's figure."""
        return _mean(self.inside)

    @property
    def rest(self) -> Decimal:
        """What the others of that year come to on average."""
        return _mean(self.outside)

    @property
    def way(self) -> Direction | None:
        """Whether the season was better or worse than the rest."""
        first = self.inside[0]
        return direction(self.then, self.rest, first.indicator.polarity, first.target)


def season(request: Request, question: Question) -> Outcome:
    """Each year's figure of the season beside the rest of that year, and how often it was worse."""
    indicators = named_indicators(request, question)
    if not indicators or not question.period.last:
        sentence = "Name an indicator and a quarter or month, and I say how that time of the year usually is."
        return answered(question, Kind.COMPARE, sentence, understood=understood_as("Season"))
    indicator = indicators[0]
    asked = Time.of(question)
    history = _history(request, indicator)
    years = _seasons(indicator, asked, history)
    shown = [each for year in years for each in year.inside]
    return answered(
        replace(question, period=PeriodAsked()),
        Kind.COMPARE,
        _sentence(indicator, asked, years),
        _parts(question, indicator, asked, years, history),
        understood=understood_as(f"Season: {asked.name}", indicator.name),
        seen=shown,
        asks=[("Trend", f"trend of {indicator.code}"), ("Last year", f"{indicator.code} against last year")],
    )


def _history(request: Request, indicator: Indicator) -> tuple[Seen, ...]:
    newest = Period.latest_closed(request.today, indicator.frequency)
    first = Period(indicator.frequency, newest.start_year - YEARS_LOOKED_BACK)
    seen = see_history(request, indicator, Period.range(first, newest))
    begins = next((place for place, each in enumerate(seen) if each.value is not None), len(seen))
    return seen[begins:]


def _seasons(indicator: Indicator, asked: Time, history: Sequence[Seen]) -> list[Season]:
    """The years with figures both of the season and of the rest; none for a figure that counts up through the year."""
    if indicator.cumulative:
        return []
    found = []
    for start in sorted({each.period.start_year for each in history}):
        known = [each for each in history if each.period.start_year == start and each.value is not None]
        inside = tuple(each for each in known if asked.holds(each.period) and each.period != each.period.year)
        outside = tuple(each for each in known if each not in inside)
        if inside and outside:
            found.append(Season(inside[0].period.year, inside, outside))
    return found


def _sentence(indicator: Indicator, asked: Time, years: Sequence[Season]) -> str:
    name, when = indicator.name, asked.name
    if indicator.cumulative:
        return f"{name} counts up through the year, so {when} can't be compared with the rest of it."
    if len(years) < ONCE:
        return f"There are not enough years of figures for {name} to say how {when} usually is."
    if indicator.polarity is Polarity.NONE:
        above = sum(1 for year in years if year.then > year.rest)
        return f"{name} was higher in {when} than in the rest of the year in {above} of {count_of(len(years), 'year')}."
    worse = sum(1 for year in years if year.way is Direction.WORSE)
    usually = "usually worse" if worse * 2 > len(years) else "not usually worse"
    return (
        f"{name} is {usually} in {when} than in the rest of the year: it was worse in {worse} of "
        f"{count_of(len(years), 'year')}."
    )


def _parts(
    question: Question, indicator: Indicator, asked: Time, years: Sequence[Season], history: Sequence[Seen]
) -> list[Part]:
    parts: list[Part] = []
    if any(each.value is not None for each in history) and question.shown_as != "table":
        parts.append(trend_chart(indicator, history))
    if years:
        rows = tuple(_row(indicator, year) for year in reversed(years))
        parts.append(Table(f"{indicator.name}, {asked.name} of each year", COLUMNS, rows))
    return parts


def _row(indicator: Indicator, year: Season) -> tuple[Cell, ...]:
    then = telling.figure_cell(year.inside[0]) if len(year.inside) == 1 else _average(indicator, year.inside)
    was = year.way.value.capitalize() if year.way else "Not judged"
    return (Cell(year.year.short), Cell(then), Cell(_average(indicator, year.outside)), Cell(was))


def _average(indicator: Indicator, seen: Sequence[Seen]) -> str:
    """The average, with the word that the least certain of its figures carries."""
    value, marks = _mean(seen), sorted(filter(None, map(telling.provisional_mark, seen)))
    told = figure_of(indicator, value if indicator.decimals is not None else round(value, 1))
    return f"{told}{marks[0]}" if marks else told


def _mean(seen: Sequence[Seen]) -> Decimal:
    values = [each.value for each in seen if each.value is not None]
    return sum(values, Decimal(0)) / len(values)


def _months(first: Period, last: Period) -> tuple[Period, ...]:
    starts, ends = first.first_day, last.last_day
    return tuple(Period.range(Period.containing(starts, Frequency.MONTH), Period.containing(ends, Frequency.MONTH)))


def _name(asked: Period) -> str:
    return asked.short.split()[0]
