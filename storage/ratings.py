"""Which target an outturn is held against, and how it is rated by it: the same for an import and a typed figure."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from domain.framework import Framework
from domain.periods import Period
from domain.rating import RULE_VERSION, Rating, RatingRule, Target, Tolerance, nearest_tolerance, rate
from domain.targets import target_for
from storage.queries import figures, indicators
from storage.tables import Indicator, OutturnRevision, TargetRow


@dataclass(frozen=True)
class Rated:
    """A rating or the reason for none, with what it was found by: the target and the tolerance that counted."""

    rating: Rating
    target: Target | None = None
    tolerance: Tolerance | None = None
    rule_version: str = RULE_VERSION

    @property
    def columns(self) -> dict[str, Any]:
        """What a revision says of it."""
        target = self.target or Target()
        return {
            "rating": self.rating,
            "rule_version": self.rule_version,
            "target": target.target,
            "lower": target.lower,
            "upper": target.upper,
            "floor": target.floor,
            "tolerance": None if self.tolerance is None else str(self.tolerance),
        }

    def put_on(self, revision: OutturnRevision) -> None:
        """Keep this with a revision that is not stored yet."""
        for name, value in self.columns.items():
            setattr(revision, name, value)

    def is_on(self, revision: OutturnRevision) -> bool:
        """Whether a stored revision was rated just so."""
        return all(getattr(revision, name) == value for name, value in self.columns.items())


def rate_outturn(
    session: Session,
    council: str,
    framework: Framework,
    indicator: Indicator,
    period: Period,
    value: Decimal | None,
    *,
    reason: Rating | None = None,
    area: str = figures.WHOLE,
) -> Rated:
    """Rate one outturn by the record's own targets; `reason` is why there is no value."""
    target = choose_target(indicator, period, indicators.targets_of(session, council, indicator.code))
    last_year = None
    if framework.rating_rule is RatingRule.TARGET_AND_LAST_YEAR:
        before = figures.one_beside(session, council, indicator.code, period.same_last_year(), area)
        last_year = before.value if before else None
    return rated(framework, indicator, value, reason, target, last_year)


def choose_target(indicator: Indicator, period: Period, targets: Mapping[Period, TargetRow]) -> TargetRow | None:
    """The row that counts for a period, as `target_for` says."""
    return target_for(period, targets, cumulative=indicator.cumulative)


def rated(
    framework: Framework,
    indicator: Indicator,
    value: Decimal | None,
    reason: Rating | None,
    row: TargetRow | None,
    same_last_year: Decimal | None = None,
) -> Rated:
    """The rating itself. A reason stands for itself, a baseline is not rated, and without a target there is none."""
    if reason is not None or value is None:
        return Rated(reason or Rating.NOT_YET_AVAILABLE)
    if indicator.status == "baseline":
        return Rated(Rating.BASELINE)
    target = None if row is None else as_target(row)
    own = None if indicator.tolerance is None else Tolerance.parse(indicator.tolerance)
    tolerance = nearest_tolerance(target.tolerance if target else None, own, framework.tolerance)
    rating = rate(
        value,
        target,
        indicator.polarity,
        tolerance,
        rule=framework.rating_rule,
        same_last_year=same_last_year,
    )
    return Rated(rating, target, tolerance if target else None)


def as_target(row: TargetRow) -> Target | None:
    """A row's target as the rules know it; None for a row that says nothing."""
    if row.target is None and row.lower is None and row.upper is None:
        return None
    tolerance = None if row.tolerance is None else Tolerance.parse(row.tolerance)
    return Target(row.target, row.lower, row.upper, row.floor, tolerance)
