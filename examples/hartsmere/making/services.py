"""Each service's money and what people told it, quarter by quarter."""

import random

from domain.periods import Frequency, Period
from examples.hartsmere.making.recipes import DATA, Row, number, table

FIRST_OF_MONEY = Period.parse("2024/25 Q1")
FIRST_OF_FEEDBACK = Period.parse("2023/24 Q1")
LAST = Period.parse("2026/27 Q1")
BUDGET_GROWTH = 1.04
# How much of the year's variance was foreseen by the end of each quarter.
FORESEEN = (0.45, 0.7, 0.9, 1.0)
THOUSAND = 1000


def finance() -> list[Row]:
    """Rows of finance.csv: the whole year's budget and forecast, and what was spent to date."""
    services = table(DATA / "services.csv")
    return [_money(service, period) for service in services for period in Period.range(FIRST_OF_MONEY, LAST)]


def feedback() -> list[Row]:
    """Rows of feedback.csv: complaints, comments and compliments received in the quarter."""
    services = table(DATA / "services.csv")
    return [_heard(service, period) for service in services for period in Period.range(FIRST_OF_FEEDBACK, LAST)]


def _money(service: Row, period: Period) -> Row:
    chance = random.Random(f"Hartsmere money {service['service']} {period}")
    budget = number(service["budget"]) / BUDGET_GROWTH ** (LAST.start_year - period.start_year)
    # This year's variance is given as it was foreseen in the first quarter.
    foreseen = 1.0 if period.start_year == LAST.start_year else FORESEEN[period.number - 1]
    forecast = budget * (1 + number(service[f"over_{period.start_year}"]) * foreseen)
    quarters = Frequency.QUARTER.in_a_year
    spent = forecast * period.number / quarters * (1 if period.number == quarters else chance.uniform(0.97, 1.02))
    amounts = {"budget": budget, "actual": spent, "forecast": forecast}
    return {"service": service["service"], "period": str(period)} | {
        name: str(round(amount / THOUSAND) * THOUSAND) for name, amount in amounts.items()
    }


def _heard(service: Row, period: Period) -> Row:
    chance = random.Random(f"Hartsmere feedback {service['service']} {period}")
    kinds = ("complaints", "comments", "compliments")
    counts = {kind: str(max(round(number(service[kind]) * chance.gauss(1, 0.18)), 0)) for kind in kinds}
    return {"service": service["service"], "period": str(period)} | counts
