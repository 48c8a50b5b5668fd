"""Which targets change when one changes from a period on, or for one period: the ones before keep what they had."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from domain.periods import Frequency, Period
from domain.rating import Target

Sets = Callable[[Target], Target]
"""What a change makes of a target that stands."""


@dataclass(frozen=True)
class Aims:
    """The targets that an indicator has, by period: its own periods' and whole years'."""

    frequency: Frequency
    cumulative: bool
    rows: Mapping[Period, Target]

    def own(self, year: Period) -> dict[Period, Target]:
        """The targets of single periods of a year."""
        if self.frequency is Frequency.YEAR:
            return {}
        return {period: self.rows[period] for period in self.periods(year) if period in self.rows}

    def periods(self, within: Period) -> tuple[Period, ...]:
        """The indicator's own periods that end within a longer one; a single one that ends with a shorter one."""
        first = Period.containing(within.first_day, self.frequency)
        return Period.range(first, Period.containing(within.last_day, self.frequency))

    def counting(self, period: Period) -> Target:
        """What a period is held against now; an empty target where there is none."""
        return self.rows.get(period) or (Target() if self.cumulative else self.rows.get(period.year, Target()))

    def is_told_apart(self, year: Period) -> bool:
        """Whether the year has a target of its own that is none of its periods' (their sum): which is meant?"""
        own, whole = self.own(year), self.rows.get(year)
        return bool(own) and not self.cumulative and whole is not None and not self._is_alike(year)

    def _is_alike(self, year: Period) -> bool:
        whole = self.rows.get(year)
        return whole is not None and all(whole.range == each.range for each in self.own(year).values())


def changed_from(aims: Aims, first: Period, sets: Sets) -> dict[Period, Target]:
    """The targets that differ when a change holds from one of the indicator's own periods on, to the end of its year.

    From the middle of a year the year's target stays for the periods before, and each later one gets a target of its
    own. A cumulative indicator's target is the year end's: its profile to date is spread over what is left of the
    year as it was before.
    """
    year = first.year
    own = aims.own(year)
    if aims.cumulative and aims.frequency is not Frequency.YEAR:
        return _cumulative(aims, first, sets)
    if first == aims.periods(year)[0] and not own:
        return {year: sets(aims.rows.get(year, Target()))}
    rest = Period.range(first, aims.periods(year)[-1])
    changed = {period: sets(aims.counting(period)) for period in rest}
    if first == aims.periods(year)[0] and aims._is_alike(year):
        changed[year] = sets(aims.rows[year])
    return changed


def changed_for(aims: Aims, only: Period, sets: Sets, *, whole: bool = False) -> dict[Period, Target]:
    """The targets that differ when a change is for one period; `whole` keeps to a year's own and leaves its parts."""
    if only.frequency is Frequency.YEAR:
        if whole:
            return {only: sets(aims.rows.get(only, Target()))}
        return changed_from(aims, aims.periods(only)[0], sets)
    return {period: sets(aims.counting(period)) for period in aims.periods(only)}


def _cumulative(aims: Aims, first: Period, sets: Sets) -> dict[Period, Target]:
    year, last = first.year, aims.periods(first.year)[-1]
    own = aims.own(year)
    whole = aims.rows.get(year, own.get(last, Target()))
    changed = {year: sets(whole)}
    later = [period for period in own if period >= first]
    if not later:
        return changed
    end = own.get(last, whole)
    spread = _spread(own, later, last, (end.target, sets(end).target))
    return changed | {period: replace(sets(own[period]), target=spread[period]) for period in later}


def _spread(
    own: Mapping[Period, Target],
    later: Sequence[Period],
    last: Period,
    ends: tuple[Decimal | None, Decimal | None],
) -> dict[Period, Decimal | None]:
    """A profile's targets from a period on, so that they lead to another end in the steps they had.

    `ends` are the target of the year's `last` period as it was and as it is to be, whether the profile names it or not.
    """
    old_end, new_end = ends
    earlier = [period for period in own if period < later[0]]
    start = own[earlier[-1]].target if earlier else Decimal(0)
    if old_end is None or new_end is None or start is None or old_end in (start, new_end):
        return {period: new_end if period == last else own[period].target for period in later}
    share = (new_end - start) / (old_end - start)

    def at(period: Period) -> Decimal | None:
        target = own[period].target
        if target is None or period == last:
            return new_end if period == last else None
        return (start + (target - start) * share).quantize(_step(target), rounding=ROUND_HALF_UP)

    return {period: at(period) for period in later}


def _step(value: Decimal) -> Decimal:
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(min(exponent, 0)) if isinstance(exponent, int) else Decimal(1)
