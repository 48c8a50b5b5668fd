"""An indicator over time, or several: "missed collections since last year", "chart these"."""

from collections.abc import Sequence

from bot.reply import Button, Buttons, Cell, Chart, Column, Note, Part, Reply, Table, Text
from domain.periods import Period
from handlers import telling
from handlers.answering import naming, spreadsheets
from handlers.answering.forecasts import forecast_of
from handlers.answering.not_part_of import not_part_of
from handlers.answering.picking import picked
from handlers.answering.rated_when import extremes, when_rated_so
from handlers.answering.replying import opening
from handlers.answering.several_trends import (
    USUAL_LENGTH,
    History,
    by_what_matters,
    latest,
    most_that_matter,
    with_figures,
    without_leading_gaps,
)
from handlers.answering.signals import series_of
from handlers.charting import multiples_chart, trend_chart, year_end_of
from handlers.outcome import Answer, Outcome
from handlers.own_words import headed
from handlers.registration import answers
from handlers.request import Request
from handlers.seeing import Seen, see_history
from handlers.understanding.question import Kind, Question
from handlers.wording import count_of, rating_tone, rating_word
from storage.queries import at_hand
from storage.tables import Indicator

FEWEST_FIGURES = 2
"""What was asked about as a stretch of time shows at least so many figures, or goes further back."""


@answers(Kind.TREND, help="A figure over time", says=["missed collections since last year", "chart recycling"])
def over_time(request: Request, question: Question) -> Outcome:
    """A sentence that says where it went, the chart, and the figures as text."""
    chosen, note = most_that_matter(request, picked(request, question))
    # The figures shown, those that limits are drawn from and the targets are of the same indicators: read at once.
    at_hand.bring_in_full(request.session, request.council, [indicator.code for indicator in chosen])
    told = [_history(request, question, indicator) for indicator in chosen]
    if not told and question.codes:
        return not_part_of(request, question)
    if not told:
        sentence = naming.nothing_in(request, question)
        return Outcome(Reply(sentence, (Text(sentence),)), Answer(Kind.TREND, "Trend"))
    return _one(request, question, told[0]) if len(told) == 1 else _several(request, question, told, note)


def _one(request: Request, question: Question, told: History) -> Outcome:
    indicator, seen = told
    rated = when_rated_so(request, question, indicator)
    headline = " ".join(filter(None, (rated, _headline(indicator, seen), extremes(question, seen))))
    parts: list[Part] = [Text(headline)]
    if any(each.value is not None for each in seen) and question.shown_as != "table":
        parts.append(_chart(request, indicator, seen))
    if any(each.is_there for each in seen):
        parts.append(_table(indicator, seen))
    further = _further_back(request, question, indicator, seen)
    return _answered(request, question, [indicator], seen, headline, parts, further=further)


def _several(request: Request, question: Question, told: Sequence[History], note: str) -> Outcome:
    """A sheet of small trends and a row for each; `note` says which these are where not all are shown."""
    shown, missing = with_figures(told)
    if not question.codes:
        shown = by_what_matters(shown)
    note = f"{note} {missing}".strip()
    where = "" if question.codes else naming.scope_words(request, question)
    chosen = [indicator for indicator, _ in shown or told]
    seen = [each for _, history in shown for each in history]
    if not shown:
        sentence = f"There are no figures to show for {count_of(len(told), 'indicator')}."
        return _answered(request, question, chosen, seen, sentence, [Text(sentence)])
    sheet = multiples_chart(shown, where=where, note=note)
    sentence = f"{sheet.spec['headline']}."
    rated = [when_rated_so(request, question, indicator) for indicator, _ in shown]
    parts: list[Part] = [Text(sentence), *(Text(each) for each in (*rated, note) if each)]
    parts += [sheet] if question.shown_as != "table" else []
    return _answered(request, question, chosen, seen, sentence, [*parts, _rows(request, where, shown)], where=where)


def _answered(
    request: Request,
    question: Question,
    chosen: Sequence[Indicator],
    seen: Sequence[Seen],
    sentence: str,
    parts: Sequence[Part],
    *,
    where: str = "",
    further: str = "",
) -> Outcome:
    understood = _understood(where, chosen, seen)
    note = " ".join(filter(None, (f"{understood}.", naming.assumptions(question), further)))
    is_file = question.shown_as == "spreadsheet" and seen
    file = [spreadsheets.of_figures(understood, seen, request.today)] if is_file else []
    answer = Answer(
        Kind.TREND,
        understood,
        tuple(period.notation for period in sorted({each.period for each in seen})),
        tuple(telling.shown(each) for each in seen),
    )
    quotes = tuple(each.quote for each in seen if each.quote)
    return Outcome(Reply(sentence, (*parts, *file, Note(note), *_next(chosen)), quotes=quotes), answer)


def _history(request: Request, question: Question, indicator: Indicator) -> History:
    """The figures in the time asked about; further back where that holds too few to be a trend."""
    periods = _periods(request, question, indicator)
    seen = see_history(request, indicator, periods)
    if sum(1 for each in seen if each.is_there) < FEWEST_FIGURES:
        last = periods[-1] if periods else Period.latest_closed(request.today, indicator.frequency)
        longer = Period.range(last.previous(USUAL_LENGTH[indicator.frequency] - 1), last)
        seen = see_history(request, indicator, longer)
    return indicator, without_leading_gaps(seen)


def _further_back(request: Request, question: Question, indicator: Indicator, seen: Sequence[Seen]) -> str:
    asked = _periods(request, question, indicator)
    if not seen or not asked or seen[0].period >= asked[0]:
        return ""
    return f"There is too little since {asked[0].short} for a trend, so this goes further back."


def _periods(request: Request, question: Question, indicator: Indicator) -> tuple[Period, ...]:
    """The indicator's own periods in the time asked about, the usual number of closed ones if none was said.

    A stretch up to the last closed quarter goes on to the indicator's own last closed month.
    """
    newest = Period.latest_closed(request.today, indicator.frequency)
    asked = question.period
    if asked.first and asked.last and asked.first != asked.last:
        first = Period.containing(Period.parse(asked.first).first_day, indicator.frequency)
        end = Period.parse(asked.last)
        last = Period.containing(end.last_day, indicator.frequency)
        until_now = not asked.count and end == Period.latest_closed(request.today, end.frequency)
        return Period.range(first, newest if until_now else min(last, newest))
    if asked.last and not asked.count:
        newest = min(newest, Period.containing(Period.parse(asked.last).last_day, indicator.frequency))
    return Period.range(newest.previous((asked.count or USUAL_LENGTH[indicator.frequency]) - 1), newest)


def _chart(request: Request, indicator: Indicator, seen: Sequence[Seen]) -> Chart:
    newest = latest(seen)
    running = seen[-1].period if not seen[-1].period.year.is_closed(request.today) else None
    forecast = forecast_of(request, newest) if running and newest.period.year == running.year else None
    year_end = year_end_of(seen, forecast.value, forecast.target, forecast.rating) if forecast else None
    return trend_chart(indicator, seen, series_of(request, seen[-1]), year_end)


def _headline(indicator: Indicator, seen: Sequence[Seen]) -> str:
    known = [each for each in seen if each.value is not None]
    composed = [each for each in seen if each.composite is not None and each.is_there]
    if composed:
        newest = composed[-1]
        rated = f"{newest.rating.value}{telling.provisional_mark(newest)}"
        stands = f"{indicator.name} was {rated} in {newest.period.short}"
        return f"{stands}; it has no figure of its own, so these are its ratings."
    if not known:
        return f"There are no figures to show for {indicator.name}."
    first, last = known[0], known[-1]
    stands = telling.rated_words(last).partition(";")[0].rstrip(".")
    stands = stands[:1].lower() + stands[1:]
    if len(known) == 1:
        return f"{indicator.name} was {telling.marked_figure(last)} for {last.period.short}: {stands}."
    way = _way(first, last)
    return f"{indicator.name} {way} to {telling.marked_figure(last)} in {last.period.short}: {stands}."


def _way(first: Seen, last: Seen) -> str:
    before, after = first.value, last.value
    if before is None or after is None or before == after:
        return f"came from {telling.marked_figure(first)} in {first.period.short} back"
    return f"{'rose' if after > before else 'fell'} from {telling.marked_figure(first)} in {first.period.short}"


def _understood(where: str, chosen: Sequence[Indicator], seen: Sequence[Seen]) -> str:
    names = opening(where) or ", ".join(indicator.name for indicator in chosen)
    periods = sorted(each.period for each in seen)
    return f"Trend · {names} · {periods[0].short} to {periods[-1].short}" if periods else f"Trend · {names}"


def _table(indicator: Indicator, seen: Sequence[Seen]) -> Table:
    rows = tuple(
        (
            Cell(each.period.short),
            Cell(telling.figure_cell(each)),
            Cell(telling.short_target(each) or "none"),
            Cell(rating_word(each.rating), rating_tone(each.rating)),
        )
        for each in reversed(seen)
    )
    caption = f"{indicator.name}, {count_of(len(seen), 'period')}, newest first"
    return Table(caption, (Column("Period"), Column("Figure", True), Column("Target", True), Column("Rating")), rows)


def _rows(request: Request, where: str, told: Sequence[History]) -> Table:
    """One row for each indicator: where it was at first, and where it is now."""
    columns = (
        Column("Indicator"),
        Column("At first", True),
        Column("Latest", True),
        Column("Target", True),
        Column("Rating"),
    )
    rows = []
    for indicator, seen in told:
        first, last = next(each for each in seen if each.value is not None), latest(seen)
        rows.append(
            (
                Cell(indicator.name),
                Cell(f"{telling.figure_cell(first)} in {first.period.short}"),
                Cell(f"{telling.figure_cell(last)} in {last.period.short}"),
                Cell(telling.short_target(last) or "none"),
                Cell(rating_word(last.rating), rating_tone(last.rating)),
            )
        )
    return Table(
        f"{opening(where)} over time" if where else "Over time", headed(request.framework, columns), tuple(rows)
    )


def _next(chosen: Sequence[Indicator]) -> list[Part]:
    if len(chosen) != 1:
        return []
    code = chosen[0].code
    buttons = (
        Button("Why", "ask", {"text": f"why {code}"}),
        Button("Who owns it", "ask", {"text": f"who owns {code}"}),
    )
    return [Buttons(buttons)]
