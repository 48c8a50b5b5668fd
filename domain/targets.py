"""Which target a figure is held against, and what makes a target impossible to rate by."""

from collections.abc import Mapping
from typing import TypeVar

from domain.periods import Period
from domain.rating import Polarity, Target

Kept = TypeVar("Kept")


def target_for(period: Period, targets: Mapping[Period, Kept], *, cumulative: bool) -> Kept | None:
    """The period's own of an indicator's targets, else the year's, in whatever form they are kept.

    A cumulative figure is held against the year's only at the year end: before, the year's target is not yet due,
    and without a profile there is none to compare with.
    """
    own = targets.get(period)
    if own is not None or (cumulative and not period.ends_with(period.year)):
        return own
    return targets.get(period.year)


def target_faults(target: Target, polarity: Polarity) -> tuple[str, ...]:
    """What is wrong with a target: thresholds that overlap, leave a gap or have no meaning. Empty when all is well."""
    if polarity is Polarity.WITHIN:
        return _faults_of_range(target)
    faults = []
    if target.lower is not None or target.upper is not None:
        faults.append("lower and upper are only for indicators that are best within a range")
    if target.floor is not None and target.target is None:
        faults.append("a floor needs a target above or below it")
    elif target.floor is not None and target.target is not None:
        wrong_side = target.floor > target.target if polarity is Polarity.HIGHER else target.floor < target.target
        if wrong_side:
            beyond = "above" if polarity is Polarity.HIGHER else "below"
            faults.append(f"the floor {target.floor:f} is {beyond} the target {target.target:f}")
    if target.floor is not None and target.tolerance is not None:
        faults.append("a target has a floor or a tolerance, not both")
    return tuple(faults)


def _faults_of_range(target: Target) -> tuple[str, ...]:
    faults = []
    lower, upper = target.range
    if lower is not None and upper is not None and lower > upper:
        faults.append(f"lower {lower:f} is above upper {upper:f}")
    if target.target is not None and target.edge_passed(target.target) is not None:
        faults.append(f"the target {target.target:f} lies outside its own range")
    if target.floor is not None:
        faults.append("a floor is only for indicators where higher or lower is better")
    return tuple(faults)
