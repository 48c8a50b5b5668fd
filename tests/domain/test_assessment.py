"""The rating of an indicator, or the reason why it has none."""

from datetime import date
from decimal import Decimal

import pytest

from domain.answer import Figure, NoFigure
from domain.assessment import Measure, Status, assess
from domain.rating import Polarity, Rating, RatingRule, Target, Tolerance

DEADLINE = date(2026, 10, 16)
HIGHER = Measure(Polarity.HIGHER)
HUNDRED = Target(Decimal(100))


def of(
    answer: Figure | NoFigure | None,
    measure: Measure = HIGHER,
    target: Target | None = HUNDRED,
    today: date = DEADLINE,
    last_year: Decimal | None = None,
) -> Rating:
    return assess(measure, answer, target, deadline=DEADLINE, today=today, same_last_year=last_year)


def figure(value: int) -> Figure:
    return Figure(Decimal(value))


def test_a_figure_is_rated_against_its_target() -> None:
    assert [of(figure(value)) for value in (100, 90, 89)] == [Rating.GREEN, Rating.AMBER, Rating.RED]


def test_nothing_said_is_not_due_until_the_deadline_has_passed_and_late_after_it() -> None:
    assert of(None, today=DEADLINE) is Rating.NOT_DUE
    assert of(None, today=date(2026, 10, 17)) is Rating.LATE


@pytest.mark.parametrize("reason", [Rating.NIL_RETURN, Rating.NOT_APPLICABLE, Rating.NOT_YET_AVAILABLE])
def test_a_reason_stays_the_reason_however_late_it_gets(reason: Rating) -> None:
    assert of(NoFigure(reason, due_back=DEADLINE), today=date(2027, 1, 1)) is reason


def test_a_baseline_and_a_figure_without_better_way_or_target_have_their_reasons() -> None:
    assert of(figure(1), Measure(Polarity.HIGHER, Status.BASELINE)) is Rating.BASELINE
    assert of(figure(1), Measure(Polarity.NONE)) is Rating.DATA_ONLY
    assert of(figure(1), target=None) is Rating.NO_TARGET
    assert of(None, Measure(Polarity.HIGHER, Status.BASELINE)) is Rating.NOT_DUE


def test_the_nearest_tolerance_counts() -> None:
    five, one = Tolerance.parse("5%"), Tolerance.parse("1%")
    assert of(figure(94), Measure(Polarity.HIGHER, council_tolerance=five)) is Rating.RED
    assert (
        of(figure(94), Measure(Polarity.HIGHER, tolerance=Tolerance.parse("7"), council_tolerance=five)) is Rating.AMBER
    )
    assert of(figure(98), Measure(Polarity.HIGHER, tolerance=five), Target(Decimal(100), tolerance=one)) is Rating.RED


def test_the_councils_rule_counts() -> None:
    lenient = Measure(Polarity.HIGHER, rule=RatingRule.TARGET_AND_LAST_YEAR)
    assert of(figure(50), lenient, last_year=Decimal(40)) is Rating.AMBER
    assert of(figure(50), last_year=Decimal(40)) is Rating.RED
