"""Budgets as a table, with their total where there are several."""

from collections.abc import Sequence
from decimal import Decimal

from bot.reply import Cell, Column, Table, Tone
from domain.money import Budget, Total, net_words, share_words, variance_words
from domain.periods import Period

NOTE = (
    "Budget and forecast are for the whole year, actual is spending to date. A variance is the forecast less the "
    "budget: adverse is over budget, favourable under it."
)
COLUMNS = (
    Column("Budget", True),
    Column("Actual to date", True),
    Column("Forecast", True),
    Column("Variance", True),
)
NOT_GIVEN = "not given"


def table(period: Period, budgets: Sequence[Budget], whole: Total | None, noun: str = "service") -> Table:
    """One row a service, or whatever else the budgets are of, and one for them all together unless `whole` is None."""
    rows = [_row(each) for each in budgets]
    if whole is not None and whole.counted > 1:
        rows.append(_total(whole))
    as_at = "" if period == period.year else f", as at {period.short}"
    return Table(
        f"Budget and forecast for {period.year.short}{as_at}", (Column(noun.capitalize()), *COLUMNS), tuple(rows)
    )


def _row(each: Budget) -> tuple[Cell, ...]:
    return (
        Cell(each.name),
        Cell(net_words(each.budget)),
        Cell(_given(each.actual)),
        Cell(_given(each.forecast)),
        Cell(_variance(each.variance, each.budget), _tone(each.variance)),
    )


def _total(whole: Total) -> tuple[Cell, ...]:
    return (
        Cell(f"All {whole.counted} with a forecast"),
        Cell(net_words(whole.budget)),
        Cell(_given(whole.actual)),
        Cell(net_words(whole.forecast)),
        Cell(_variance(whole.variance, whole.budget), _tone(whole.variance)),
    )


def _given(value: Decimal | None) -> str:
    return NOT_GIVEN if value is None else net_words(value)


def _variance(variance: Decimal | None, budget: Decimal) -> str:
    share = share_words(variance, budget) if variance else ""
    return f"{variance_words(variance)} ({share})" if share else variance_words(variance)


def _tone(variance: Decimal | None) -> Tone:
    if not variance:
        return Tone.QUIET
    return Tone.BAD if variance > 0 else Tone.GOOD
