"""Where figures will end the year: what their owners forecast, against the year's target."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from msgspec.structs import replace

from bot.reply import Cell, Column, Part, Table
from domain.periods import Frequency, Period
from domain.rating import Rating, Target
from handlers import telling
from handlers.answering import naming, spreadsheets
from handlers.answering.replying import answered, opening, understood_as
from handlers.answering.reporting import reported
from handlers.outcome import Outcome
from handlers.own_words import headed
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.question import Kind, PeriodAsked, Question
from handlers.wording import called, count_of, figure_of, listed, rating_tone, rating_word, short_day, target_words
from handlers.year_end import forecast_rating, year_target
from storage.queries import indicators
from storage.ratings import as_target
from storage.tables import TargetRow

COLUMNS = (
    Column("Indicator"),
    Column("Now", True),
    Column("Rating now"),
    Column("Forecast", True),
    Column("Target for the year", True),
    Column("Forecast is"),
)
NOTE = "Forecasts are what the owners gave with their figures; nothing is worked out from the trend."


@dataclass(frozen=True)
class Forecast:
    """What a figure's owner forecasts for the year end, and how that would rate; None where nothing was forecast."""

    seen: Seen
    value: Decimal | None
    target: Target | None
    rating: Rating | None
    year: Period
    """The year that it is the end of."""

    @property
    def words(self) -> str:
        """`£2.1m`, or that there is none."""
        return "none given" if self.value is None else figure_of(self.seen.indicator, self.value)

    @property
    def sentence(self) -> str:
        """`Affordable homes: forecast to end 2026/27 at 96, red against target 120. 25 so far (Q1 2026/27, red).`"""
        indicator, seen = self.seen.indicator, self.seen
        now = (
            f"{telling.figure_words(seen)}{telling.provisional_mark(seen)} for {seen.period.short}, {seen.rating.value}"
        )
        aim = target_words(self.target, indicator)
        if self.value is None:
            against = f"; the {aim.replace('target', 'target for the year is', 1)}" if aim else ""
            return f"{indicator.name}: no forecast for {self.year.short} is on record. It was {now}{against}."
        judged = f", {self.rating.value}" if self.rating is not None and self.rating.is_colour else ""
        against = f" against the year's {aim}" if aim else ""
        return f"{indicator.name} is forecast to end {self.year.short} at {self.words}{judged}{against}. It was {now}."


def forecast_of(
    request: Request, seen: Seen, rows: Sequence[TargetRow] | None = None, *, running: bool = False
) -> Forecast:
    """The forecast that came with a figure, rated against the year's target; `running`: this year's is wanted."""
    indicator, value = seen.indicator, seen.revision.forecast if seen.revision else None
    this_year = Period.containing(request.today, Frequency.YEAR)
    year = seen.period.year
    if running and indicator.frequency is Frequency.YEAR and year.next() == this_year:
        # The newest yearly figure is last year's: no forecast of this year's has come with it.
        year, value = this_year, None
    if rows is None:
        rows = indicators.targets(request.session, request.council, (indicator.code,))
    by_period = {row.period: row for row in rows}
    row = year_target(indicator, year, by_period)
    rating = forecast_rating(request.framework, indicator, value, year, by_period)
    return Forecast(seen, value, as_target(row) if row else None, rating, year)


def back_on_track(seen: Seen) -> str:
    """When its owner expects it to be back on track, or that this was not said; empty where it is on track."""
    day = seen.revision.back_on_track_by if seen.revision else None
    if day:
        return f"Its owner expects it back on track by {short_day(day)}."
    off_target = seen.rating in (Rating.RED, Rating.AMBER)
    return "No date for being back on track has been given." if off_target else ""


def forecast_list(request: Request, question: Question) -> Outcome:
    """Which indicators are forecast to miss, or meet, the year's target."""
    # A year end that was named is what is forecast; the figures to go by are the newest.
    asked = replace(question, period=PeriodAsked())
    found = reported(request, asked)
    rows: dict[str, list[TargetRow]] = {}
    codes = [each.indicator.code for each in found.seen]
    for row in indicators.targets(request.session, request.council, codes):
        rows.setdefault(row.code, []).append(row)
    every = [forecast_of(request, each, rows.get(each.indicator.code, [])) for each in found.seen]
    known = [each for each in every if each.rating is not None and each.rating.is_colour]
    told = [each for each in known if not question.ratings or each.rating in question.ratings]
    told.sort(key=lambda each: (_order(each.rating), each.seen.indicator.name))
    where = naming.scope_words(request, question)
    return answered(
        question,
        Kind.INDICATORS,
        _counted(question, where, found.period, told, len(known), len(every)),
        _parts(request, question, told),
        understood=understood_as(f"Year-end forecasts in {where}", found.period.year.title),
        explained=found.explained,
        seen=[each.seen for each in told],
        asks=[("Off target now", "what is off track"), ("Budgets", "budgets")],
    )


def _counted(question: Question, where: str, period: Period, told: Sequence[Forecast], known: int, whole: int) -> str:
    year = period.year.short
    if not known:
        return f"None of {count_of(whole, 'indicator')} in {where} has a forecast for {year} that can be rated."
    if not question.ratings:
        red = sum(1 for each in told if each.rating is Rating.RED)
        return f"{known} of {count_of(whole, 'indicator')} in {where} have a forecast for {year}; {red} of them red."
    what = "miss the target for" if Rating.GREEN not in question.ratings else "end"
    names = listed([called(each.seen.indicator) for each in told[:3]])
    named = f": {names}" if 0 < len(told) <= 3 else ""
    verb = "is" if len(told) < 2 else "are"
    return (
        f"{len(told) or 'None'} of the {known} in {where} with a forecast {verb} forecast to {what} {year}{named}. "
        f"{whole - known} have no forecast that can be rated."
    )


def _parts(request: Request, question: Question, told: Sequence[Forecast]) -> list[Part]:
    if not told:
        return []
    table = Table("Forecasts for the year end", headed(request.framework, COLUMNS), tuple(_row(each) for each in told))
    return [table, spreadsheets.of_table(table, NOTE, request.today)] if question.shown_as == "spreadsheet" else [table]


def _row(each: Forecast) -> tuple[Cell, ...]:
    indicator, rating = each.seen.indicator, each.rating or Rating.NO_TARGET
    return (
        Cell(indicator.name),
        Cell(telling.figure_cell(each.seen)),
        Cell(rating_word(each.seen.rating), rating_tone(each.seen.rating)),
        Cell(each.words),
        Cell(opening(target_words(each.target, indicator).removeprefix("target ")) or "none"),
        Cell(rating_word(rating), rating_tone(rating)),
    )


def _order(rating: Rating | None) -> int:
    matters = (Rating.RED, Rating.AMBER, Rating.GREEN)
    return matters.index(rating) if rating in matters else len(matters)
