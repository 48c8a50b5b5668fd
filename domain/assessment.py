"""The rating of one indicator for one period, or the reason why it has none: every such decision in one place."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain.answer import Figure, NoFigure
from domain.rating import Polarity, Rating, RatingRule, Target, Tolerance, nearest_tolerance, rate


class Status(StrEnum):
    """How far an indicator itself has come."""

    LIVE = "live"
    DRAFT = "draft"
    BASELINE = "baseline"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Measure:
    """What an indicator and its council say about rating."""

    polarity: Polarity
    status: Status = Status.LIVE
    tolerance: Tolerance | None = None
    council_tolerance: Tolerance | None = None
    rule: RatingRule = RatingRule.TARGET


def assess(
    measure: Measure,
    answer: Figure | NoFigure | None,
    target: Target | None,
    *,
    deadline: date,
    today: date,
    same_last_year: Decimal | None = None,
) -> Rating:
    """Rate what was answered for a period against its target, or say why there is no rating.

    Nothing answered is not due until the deadline's day has passed, and late after it. A baseline is measured and
    not rated. What was answered keeps its rating as time passes: that a promised day has gone by is an exception.
    """
    if answer is None:
        return Rating.LATE if deadline < today else Rating.NOT_DUE
    if isinstance(answer, NoFigure):
        return answer.reason
    if measure.status is Status.BASELINE:
        return Rating.BASELINE
    tolerance = nearest_tolerance(target.tolerance if target else None, measure.tolerance, measure.council_tolerance)
    return rate(answer.value, target, measure.polarity, tolerance, rule=measure.rule, same_last_year=same_last_year)
