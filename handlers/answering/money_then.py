"""Money beside what was forecast before: "is that worse than Q1", "has it got better since last quarter"."""

from domain.money import amount, totalled, variance_words
from domain.periods import Period
from handlers.answering.budgets import budgets_of, stood
from handlers.answering.money_position import Position
from handlers.request import Request
from handlers.understanding.question import Question
from storage.tables import Service

PREVIOUS, LAST_YEAR = "previous", "last year"


def as_it_was(request: Request, question: Question, services: tuple[Service, ...], position: Position) -> str:
    """`The variance is £120,000 worse than at Q1 2026/27, when it was £66,000 adverse. `; empty where none is asked."""
    if not question.against:
        return ""
    then = _then(question.against[0], position.period)
    found = budgets_of(request, services, then.last_day)
    if question.against[0] == LAST_YEAR and (found is None or not found[0].ends_with(then)):
        # Where the same quarter of last year is not on record, how that year ended may be.
        then = then.year
        found = budgets_of(request, services, then.last_day)
    if found is None or not found[0].ends_with(then):
        return f"No money is on record for {then.short}, so I can't compare. "
    period, budgets = found
    before, now = totalled(budgets), totalled(position.budgets)
    if not before.counted or not now.counted:
        return f"There is no forecast for {then.short}, so I can't compare. "
    change = now.variance - before.variance
    how = "the same as" if not change else f"{amount(abs(change))} {'worse' if change > 0 else 'better'} than"
    when = stood(period) or f" for {period.short}"
    return f"The variance is {how}{when}, when it was {variance_words(before.variance)}. "


def _then(said: str, now: Period) -> Period:
    if said == PREVIOUS:
        return now.previous()
    return now.same_last_year() if said == LAST_YEAR else Period.parse(said)
