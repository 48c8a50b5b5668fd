"""A long time of many figures is told by its lowest and its highest."""

from datetime import datetime
from decimal import Decimal

from bot.clock import LONDON
from domain.access import State
from domain.periods import Frequency, Period
from domain.rating import Polarity, Rating
from handlers.answering.through import through
from handlers.seeing import Seen
from handlers.understanding.question import Kind, PeriodAsked
from storage.tables import Indicator, OutturnRevision
from tests.answering.asking import during, of

CALLS = Indicator(
    council="hart",
    code="CUS1",
    name="Calls answered",
    unit="%",
    polarity=Polarity.HIGHER,
    frequency=Frequency.MONTH,
    service="customer",
    owner="asha@hart.example",
)


def month(number: int, value: int) -> Seen:
    period = Period(Frequency.MONTH, 2025, number)
    revision = OutturnRevision(
        council="hart",
        code="CUS1",
        period=period,
        value=Decimal(value),
        state=State.PUBLISHED,
        rating=Rating.GREEN,
        rule_version="1",
        entered_at=datetime(2026, 4, 14, tzinfo=LONDON),
    )
    return Seen(CALLS, period, Rating.GREEN, revision)


def test_twelve_months_are_told_by_the_lowest_and_the_highest() -> None:
    months = [month(number, value) for number, value in enumerate((81, 79, 83, 84, 80, 90, 88), start=1)]
    asked = of(Kind.INDICATOR, "CUS1", period=during("2025/26"))
    assert through(asked, months) == "Through 2025/26: lowest 79% in May 2025, highest 90% in Sept 2025."
    assert through(asked, months[:2]) == "Through 2025/26: 81% in April 2025, 79% in May 2025."
    assert through(asked, months[:1]) == ""


def test_a_year_that_has_not_ended_is_told_so_far() -> None:
    months = [month(number, value) for number, value in enumerate((81, 79), start=1)]
    asked = of(Kind.INDICATOR, "CUS1", period=PeriodAsked("2025/26 Q1", "2025/26 Q1", to_date=True))
    assert through(asked, months) == "Through 2025/26 so far: 81% in April 2025, 79% in May 2025."
