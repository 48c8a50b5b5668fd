"""Budgets and forecasts: "are we over or underspent in adult social care", "variances over 50k in my portfolio"."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.reply import Heading, Part, Text
from domain.amounts import read_amount
from domain.answer import Unreadable
from domain.counting import tally
from domain.direction import Direction
from domain.money import Budget, Total, amount, net_words, spending_words, totalled, variance_words
from domain.periods import Period
from domain.rating import Rating
from handlers import telling
from handlers.answering import budget_rows, keeping, naming, spreadsheets
from handlers.answering.budgets import budgets_of, stood
from handlers.answering.ordering import worst_first
from handlers.answering.reach import reach_of, without_qualities
from handlers.answering.replying import answered, opening, understood_as
from handlers.answering.reporting import reported
from handlers.bar_charts import variance_chart
from handlers.outcome import Outcome
from handlers.registration import answers
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.question import Kind, Question
from handlers.wording import called, count_of, listed

OF_A_SERVICE = "Budgets are kept for services, so this is the money of the whole service."
NO_REASON = "The record keeps no reasons for money: the head of service can say why."
NO_SLIP = "No figure got worse than the period before."


@dataclass(frozen=True)
class Position:
    """The budgets asked about at one period; `over` is the limit that variances must pass to be told.

    `way` is worse where only those that overspend are to be told, better for those that underspend.
    """

    where: str
    period: Period
    budgets: tuple[Budget, ...]
    over: Decimal | None
    way: str = ""

    @property
    def told(self) -> tuple[Budget, ...]:
        """Those to tell, the largest variance first, those without a forecast last."""
        chosen = [each for each in self.budgets if self.over is None or _size(each) > self.over]
        chosen = [each for each in chosen if not self.way or _goes(each) == self.way]
        return tuple(sorted(chosen, key=lambda each: (each.variance is None, -_size(each), each.name)))


def _size(each: Budget) -> Decimal:
    return abs(each.variance or Decimal(0))


def _goes(each: Budget) -> str:
    return "" if not each.variance else "worse" if each.variance > 0 else "better"


@answers(
    Kind.MONEY,
    help="Budgets and forecasts",
    says=["are we over or underspent in adult social care", "variances over 50k in my portfolio"],
)
def over_or_under(request: Request, question: Question) -> Outcome:
    """The forecast against the budget: the whole, then each service, the largest variance first."""
    if not keeping.all_are_ours(request):
        return keeping.not_for_readers(question, "Budgets and forecasts")
    question = without_qualities(question)
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
    notes = [OF_A_SERVICE] if question.codes else []
    notes += [NO_REASON] if question.aspect == "why" else []
    parts = [*(Text(note) for note in notes), *parts]
    if question.aspect == "with performance":
        more, seen = _performance(request, question)
        parts += more
    return answered(
        question,
        Kind.MONEY,
        _sentence(position),
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
    return Position(
        services[0].name if len(services) == 1 else where, period, budgets, _limit(question), _way(question)
    )


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


def _sentence(position: Position) -> str:
    if position.over is None and (not position.way or len(position.budgets) == 1):
        return _of_all(position, totalled(position.budgets))
    known = [each for each in position.budgets if each.variance is not None]
    told = position.told
    share = f"{len(told) or 'None'} of {count_of(len(known), 'service')} with a forecast in {position.where}"
    has = "have" if len(told) > 1 else "has"
    named = f": {listed([f'{each.name} ({variance_words(each.variance)})' for each in told])}" if told else ""
    when = stood(position.period) or f" for {position.period.short}"
    if position.way:
        spends = _spends(position.way, told)
        more = f" by more than {amount(position.over)}" if position.over is not None else ""
        return f"{share} {'are' if len(told) > 1 else 'is'} forecast to {spends}{more}{when}{named}."
    return f"{share} {has} a variance over {amount(position.over or Decimal(0))}{when}{named}."


def _spends(way: str, told: Sequence[Budget]) -> str:
    """`overspend`; of income that is to be brought in there is a shortfall instead."""
    spends, income = ("overspend", "fall short of income") if way == "worse" else ("underspend", "exceed its income")
    brings = [each.budget < 0 for each in told]
    if not any(brings):
        return spends
    return income if all(brings) else f"{spends} or {income}"


def _of_all(position: Position, whole: Total) -> str:
    """`Adult Social Care is forecast to overspend by £412,000 (1.3% of the budget) in 2026/27: ...`."""
    year = position.period.year.short
    if not whole.counted:
        when = stood(position.period)
        return f"There is no forecast for {position.where}{when}, so I can't say whether it is over or under."
    stands = f", as it stood{stood(position.period)}" if stood(position.period) else ""
    says = (
        f"{opening(position.where)} is forecast to {spending_words(whole.variance, whole.budget)} in {year}: "
        f"{variance_words(whole.variance)}, with a forecast of {net_words(whole.forecast)} against a budget of "
        f"{net_words(whole.budget)}{stands}."
    )
    if not whole.left_out:
        return says
    return f"{says} That leaves out {listed(whole.left_out)}, without a forecast."


def _parts(request: Request, question: Question, position: Position) -> list[Part]:
    told, parts = position.told, list[Part]()
    if len(told) > 1 and question.shown_as != "table":
        parts.append(variance_chart(_headline(position), position.period, told))
    if told:
        table = budget_rows.table(
            position.period, told, totalled(told) if position.over is None and not position.way else None
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
