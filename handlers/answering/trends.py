"""An indicator over time: "missed collections since last year"."""

from bot.reply import Button, Buttons, Cell, Column, Note, Part, Reply, Table, Text
from domain.periods import Period
from handlers import telling
from handlers.answering import naming
from handlers.answering.picking import picked
from handlers.charting import trend_chart
from handlers.outcome import Answer, Outcome
from handlers.registration import answers
from handlers.request import Request
from handlers.seeing import Seen, see_history
from handlers.understanding.question import Kind, Question
from handlers.wording import count_of, rating_tone, rating_word
from storage.tables import Indicator

USUAL_LENGTH = 8
SHEET_LIMIT = 4


@answers(Kind.TREND, help="A figure over time", says=["missed collections since last year", "chart recycling"])
def over_time(request: Request, question: Question) -> Outcome:
    """A sentence that says where it went, the chart, and the figures as text."""
    chosen = picked(request, question)[:SHEET_LIMIT]
    parts: list[Part] = []
    headlines: list[str] = []
    seen_all: list[Seen] = []
    for indicator in chosen:
        seen = see_history(request, indicator, _periods(request, question, indicator))
        seen = _without_leading_gaps(seen)
        headline = _headline(indicator, seen)
        headlines.append(headline)
        seen_all += seen
        parts.append(Text(headline))
        if any(each.value is not None for each in seen):
            parts.append(trend_chart(indicator, seen))
        if any(each.is_there for each in seen):
            parts.append(_table(indicator, seen))
    understood = _understood(chosen, seen_all)
    parts += [Note(f"{understood}. {naming.assumptions(question)}".strip()), *_next(chosen)]
    answer = Answer(
        Kind.TREND,
        understood,
        tuple(dict.fromkeys(each.period.notation for each in seen_all)),
        tuple(telling.shown(each) for each in seen_all),
    )
    quotes = tuple(each.quote for each in seen_all if each.quote)
    return Outcome(Reply(headlines[0] if headlines else "", tuple(parts), quotes=quotes), answer)


def _periods(request: Request, question: Question, indicator: Indicator) -> tuple[Period, ...]:
    """The indicator's own periods in the time asked about, the last eight closed ones if none was said."""
    newest = Period.latest_closed(request.today, indicator.frequency)
    asked = question.period
    if asked.first and asked.last and asked.first != asked.last:
        first = Period.containing(Period.parse(asked.first).first_day, indicator.frequency)
        last = Period.containing(Period.parse(asked.last).last_day, indicator.frequency)
        return Period.range(first, min(last, newest))
    if asked.last and not asked.count:
        newest = min(newest, Period.containing(Period.parse(asked.last).last_day, indicator.frequency))
    return Period.range(newest.previous((asked.count or USUAL_LENGTH) - 1), newest)


def _without_leading_gaps(seen: tuple[Seen, ...]) -> tuple[Seen, ...]:
    first = next((place for place, each in enumerate(seen) if each.is_there), 0)
    return seen[first:]


def _headline(indicator: Indicator, seen: tuple[Seen, ...]) -> str:
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


def _understood(chosen: tuple[Indicator, ...], seen: list[Seen]) -> str:
    names = ", ".join(indicator.name for indicator in chosen)
    return f"Trend · {names} · {seen[0].period.short} to {seen[-1].period.short}" if seen else f"Trend · {names}"


def _table(indicator: Indicator, seen: tuple[Seen, ...]) -> Table:
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


def _next(chosen: tuple[Indicator, ...]) -> list[Part]:
    if not chosen:
        return []
    code = chosen[0].code
    buttons = (
        Button("Why", "ask", {"text": f"why {code}"}),
        Button("Who owns it", "ask", {"text": f"who owns {code}"}),
    )
    return [Buttons(buttons)]
