"""Budgets and forecasts: "are we over or underspent in adult social care", "variances over 50k in my portfolio"."""

from collections.abc import Sequence
from decimal import Decimal

from bot.reply import Heading, Part, Text
from domain.amounts import read_amount
from domain.answer import Unreadable
from domain.counting import tally
from domain.direction import Direction
from domain.money import totalled, variance_words
from domain.periods import Period
from domain.rating import Rating
from handlers import telling
from handlers.answering import budget_rows, keeping, naming, spreadsheets
from handlers.answering.budgets import budgets_of, by_group, only_at_other_times, stood
from handlers.answering.money_position import Position, sentence_of
from handlers.answering.money_then import as_it_was
from handlers.answering.ordering import worst_first
from handlers.answering.reach import WORKS, reach_of, with_services_of_works, without_qualities
from handlers.answering.replying import answered, opening, understood_as
from handlers.answering.reporting import reported
from handlers.bar_charts import variance_chart
from handlers.outcome import Outcome
from handlers.registration import answers
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.phrases.said_money import BESIDE, MONEY_ORDER, SPENT
from handlers.understanding.question import Dimension, Kind, Question
from handlers.wording import called, count_of, listed

OF_A_SERVICE = "Budgets are kept for services, so this is the money of the whole service."
NO_REASON = "The record keeps no reasons for money: the head of service can say why."
NO_SLIP = "No figure got worse than the period before."


@answers(
    Kind.MONEY,
    help="Budgets and forecasts",
    says=["are we over or underspent in adult social care", "variances over 50k in my portfolio"],
)
def over_or_under(request: Request, question: Question) -> Outcome:
    """The forecast against the budget: the whole, then each service, the largest variance first."""
    if not keeping.all_are_ours(request):
        return keeping.not_for_readers(question, "Budgets and forecasts")
    of_a_service = bool(question.codes) or any(pick.dimension in WORKS for pick in question.picks)
    question = without_qualities(with_services_of_works(request, question))
    where = naming.scope_words(request, question)
    if question.codes and where == naming.ALL:
        where = listed([each.name for each in reach_of(request, question).services]) or where
    position = _position(request, question, where)
    if position is None:
        asked = f" for {Period.parse(question.period.last).short}" if question.period.last else ""
        sentence = f"There is no budget on record for {where}{asked}."
        return answered(question, Kind.MONEY, sentence, understood=understood_as("Money", where))
    seen: Sequence[Seen] = ()
    parts = _parts(request, question, position)
    notes = [OF_A_SERVICE] if of_a_service else []
    notes += [NO_REASON] if question.aspect == "why" else []
    parts = [*(Text(note) for note in notes), *parts]
    if question.aspect == "with performance":
        more, seen = _performance(request, question)
        parts += more
    return answered(
        question,
        Kind.MONEY,
        as_it_was(request, question, reach_of(request, question).services, position) + sentence_of(position),
        parts,
        understood=understood_as("Money", position.where, _forecast_of(position.period)),
        explained=_explained(question, position.period),
        periods=(position.period.notation,),
        seen=seen,
        asks=_next(question),
    )


def _position(request: Request, question: Question, where: str) -> Position | None:
    services = reach_of(request, question).services
    until = Period.parse(question.period.last).last_day if question.period.last else request.today
    found = budgets_of(request, services, until)
    if found is None:
        return None
    period, budgets = found
    noun = question.by if question.by in _GROUPS else str(Dimension.SERVICE)
    return Position(
        services[0].name if len(services) == 1 else where,
        period,
        by_group(request, services, budgets, Dimension(noun)),
        _limit(question),
        _way(question),
        question.ranking.count if question.ranking and question.ranking.by == MONEY_ORDER else 0,
        question.aspect == SPENT,
        (request.framework.word(noun), request.framework.word(noun, 2)),
        only_at_other_times(request, services, budgets),
        question.aspect == BESIDE,
    )


_GROUPS = (str(Dimension.DIRECTORATE), str(Dimension.PORTFOLIO))


def _way(question: Question) -> str:
    return question.direction if question.aspect != "with performance" else ""


def _limit(question: Question) -> Decimal | None:
    """The limit as it was typed ("50k"); None without one, or where it can't be read."""
    if not question.over:
        return None
    try:
        return read_amount(question.over, "£").value
    except Unreadable:
        return None


def _forecast_of(period: Period) -> str:
    return f"forecast {'at' if stood(period) else 'for'} {period.title}"


def _parts(request: Request, question: Question, position: Position) -> list[Part]:
    told, parts = position.told, list[Part]()
    if len(told) > 1 and question.shown_as != "table":
        parts.append(variance_chart(_headline(position), position.period, told))
    if told:
        table = budget_rows.table(
            position.period,
            told,
            totalled(told) if position.over is None and not position.way else None,
            position.noun[0],
        )
        parts.append(table)
        if question.shown_as == "spreadsheet":
            parts.append(spreadsheets.of_table(table, budget_rows.NOTE, request.today))
    return parts


def _headline(position: Position) -> str:
    """The largest variance, which the chart begins with."""
    first = position.told[0]
    if not first.variance:
        return f"Every service in {position.where} is on budget"
    return f"{first.name} is furthest from its budget: {variance_words(first.variance)}"


def _performance(request: Request, question: Question) -> tuple[list[Part], Sequence[Seen]]:
    """How the same services perform: the counts, which way they go, and what is red or amber."""
    found = reported(request, question)
    off = [each for each in worst_first(found.seen) if each.rating in (Rating.RED, Rating.AMBER)]
    counts = f"{opening(found.period.title)}: {tally(each.rating for each in found.seen).sentence()}"
    worse = [called(each.indicator) for each in found.seen if each.direction is Direction.WORSE]
    slipped = (
        f"{count_of(len(worse), 'figure')} got worse than the period before: {listed(worse)}." if worse else NO_SLIP
    )
    table = [telling.rows(request, "Off target", off)] if off else []
    return [Heading("And performance"), Text(counts), Text(slipped), *table], off


def _explained(question: Question, period: Period) -> str:
    asked = question.period.last
    if not asked or Period.parse(asked).ends_with(period):
        return ""
    if period == period.year:
        return f"Money is on record for {period.short} as a whole."
    return f"The newest forecast by {Period.parse(asked).short} is that of {period.short}."


def _next(question: Question) -> list[tuple[str, str]]:
    where = " in my portfolio" if question.mine else ""
    asks = [] if question.over else [("Variances over £50,000", f"variances over 50k{where}")]
    return [*asks, ("Off target", f"what is off track{where}"), ("Risks", f"show risks{where}")]
