"""Budgets, forecasts and what lies between them: an amount and the word favourable or adverse, never a bare sign."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from domain.figures import write_figure

POUNDS = "£"


@dataclass(frozen=True, slots=True)
class Budget:
    """What one service may spend in the year and is forecast to, and its spending to date, in pounds.

    None is a figure that was not given, which is never zero.
    """

    key: str
    name: str
    budget: Decimal
    actual: Decimal | None = None
    forecast: Decimal | None = None

    @property
    def variance(self) -> Decimal | None:
        """The forecast less the budget: above zero is overspent, and adverse."""
        return None if self.forecast is None else self.forecast - self.budget


@dataclass(frozen=True, slots=True)
class Total:
    """Several budgets together: only those with a forecast, so that both sides are of the same services.

    `left_out` are the names of those without; `actual` is None unless every one of the others has it.
    """

    counted: int
    budget: Decimal
    forecast: Decimal
    actual: Decimal | None
    left_out: tuple[str, ...]

    @property
    def variance(self) -> Decimal:
        """The forecast less the budget."""
        return self.forecast - self.budget


def totalled(budgets: Iterable[Budget]) -> Total:
    """Add up the budgets that have a forecast."""
    every = tuple(budgets)
    whole = [each for each in every if each.forecast is not None]
    actual = [each.actual for each in whole if each.actual is not None]
    return Total(
        counted=len(whole),
        budget=sum((each.budget for each in whole), Decimal(0)),
        forecast=sum((each.forecast for each in whole if each.forecast is not None), Decimal(0)),
        actual=sum(actual, Decimal(0)) if whole and len(actual) == len(whole) else None,
        left_out=tuple(each.name for each in every if each.forecast is None),
    )


def amount(value: Decimal) -> str:
    """A sum in whole pounds: `£1,204,000`."""
    return write_figure(value, POUNDS, 0)


def variance_words(variance: Decimal | None) -> str:
    """`£62,000 adverse`, `£4,000 favourable`, `on budget`, `no forecast`."""
    if variance is None:
        return "no forecast"
    if variance == 0:
        return "on budget"
    return f"{amount(abs(variance))} {'adverse' if variance > 0 else 'favourable'}"


def share_words(variance: Decimal, budget: Decimal) -> str:
    """How large a variance is beside its budget: `1.3%`; empty where the budget is 0."""
    if not budget:
        return ""
    share = abs(variance) * 100 / abs(budget)
    return f"{share.quantize(Decimal('0.1'), rounding=ROUND_HALF_UP)}%"


def spending_words(variance: Decimal, budget: Decimal) -> str:
    """`overspend by £412,000 (1.3% of the budget)`, `spend exactly the budget`.

    A budget below zero is income to be brought in: of that is fallen short, which is no overspending.
    """
    if budget < 0:
        return _income_words(variance, budget)
    if variance == 0:
        return "spend exactly the budget"
    share = share_words(variance, budget)
    beside = f" ({share} of the budget)" if share else ""
    return f"{'overspend' if variance > 0 else 'underspend'} by {amount(abs(variance))}{beside}"


def _income_words(variance: Decimal, budget: Decimal) -> str:
    """`fall short of its income budget by £140,000 (8.0% of it)`."""
    if variance == 0:
        return "bring in exactly its income budget"
    does = "fall short of" if variance > 0 else "bring in more than"
    return f"{does} its income budget by {amount(abs(variance))} ({share_words(variance, budget)} of it)"


def net_words(value: Decimal) -> str:
    """`£1,204,000`; a sum below zero is income: `£1,750,000 income`."""
    return f"{amount(-value)} income" if value < 0 else amount(value)
