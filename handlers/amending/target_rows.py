"""What a change of a target comes to: the rows that change, and how it is told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.amounts import read_amount
from domain.figures import write_figure
from domain.periods import Frequency, Period
from domain.rating import DEFAULT_TOLERANCE, Target, Tolerance
from domain.target_changes import Aims, Sets, changed_for, changed_from
from domain.target_setting import Proposal, doubts_about, read_target
from domain.targets import target_faults
from handlers.amending.carrying_out import Intended
from handlers.request import Request
from handlers.wording import called, listed, short_day, spoken_unit, target_words
from storage.amending import Amendment
from storage.queries import figures, indicators
from storage.tables import Indicator, TargetRow

POINTS = ("percentage points", "points")


class WrongTarget(ValueError):
    """A target that can't be rated by; the text says why."""


@dataclass(frozen=True)
class Wanted:
    """What is to be set, and how that changes a target that stands."""

    what: str
    sets: Sets
    target: Target

    def also(self, other: "Wanted") -> "Wanted":
        """Both together."""
        first, second = self.sets, other.sets
        return Wanted(self.what, lambda standing: second(first(standing)), second(self.target))


def read_wanted(indicator: Indicator, what: str, typed: Sequence[str]) -> Wanted:
    """What was typed, read; raises Unreadable or ToleranceFault, whose text says what to write instead."""
    if what == "tolerance":
        text = typed[0]
        for words in POINTS:
            text = text.replace(words, "pp")
        tolerance = Tolerance.parse(text)
        return Wanted(what, lambda old: replace(old, tolerance=tolerance, floor=None), Target(tolerance=tolerance))
    if what == "floor":
        floor = read_amount(typed[0], indicator.unit).value
        return Wanted(what, lambda old: replace(old, floor=floor, tolerance=None), Target(floor=floor))
    read = read_target(" to ".join(typed), indicator.unit, indicator.polarity)
    return Wanted(what, lambda old: replace(old, target=read.target, lower=read.lower, upper=read.upper), read)


def aims_of(request: Request, indicator: Indicator) -> Aims:
    """The targets that stand."""
    rows = indicators.targets(request.session, request.council, (indicator.code,))
    return Aims(indicator.frequency, indicator.cumulative, {row.period: _target(row) for row in rows})


def is_told_apart(request: Request, indicator: Indicator, period: Period) -> bool:
    """Whether a figure for that period may be meant for the whole year or for each of its parts."""
    return period.frequency is Frequency.YEAR and aims_of(request, indicator).is_told_apart(period)


def intended(
    request: Request,
    indicator: Indicator,
    wanted: Wanted,
    starts: date | None,
    only: Period | None,
    *,
    whole: bool = False,
) -> Intended:
    """The change as it is to be made and told; raises WrongTarget where the result could not be rated by."""
    aims = aims_of(request, indicator)
    first = Period.containing(starts or request.today, indicator.frequency)
    if only is not None:
        changed = changed_for(aims, only, wanted.sets, whole=whole)
        first = min(aims.periods(only))
    else:
        changed = changed_from(aims, first, wanted.sets)
    later: tuple[tuple[date, tuple[Amendment, ...]], ...] = ()
    if wanted.what == "tolerance":
        changed, later = _tolerances(request, indicator, aims, changed, first, wanted, only)
    _check(indicator, changed)
    now = tuple(amendment_of(indicator, period, target) for period, target in sorted(changed.items()))
    return Intended(
        _sentence(request, indicator, aims, changed, first, wanted, only, later),
        now,
        later,
        _details(request, indicator, aims, changed, first, wanted),
    )


def _tolerances(
    request: Request,
    indicator: Indicator,
    aims: Aims,
    changed: Mapping[Period, Target],
    first: Period,
    wanted: Wanted,
    only: Period | None,
) -> tuple[dict[Period, Target], tuple[tuple[date, tuple[Amendment, ...]], ...]]:
    """A tolerance goes with each target there is, and with the indicator itself from the first year without one."""
    found = {period: target for period, target in changed.items() if _says_something(target)}
    if only is not None:
        return found, ()
    for period, target in aims.rows.items():
        if period > first and period.year > first.year and _says_something(target):
            found[period] = wanted.sets(target)
    begins = first.first_day
    if found:
        begins = max(period.year for period in found).last_day + timedelta(days=1)
    before = Period.containing(begins - timedelta(days=1), Frequency.YEAR)
    old = Tolerance.parse(indicator.tolerance) if indicator.tolerance else request.framework.tolerance
    for period, target in aims.rows.items():
        # What is still to be rated for the year before keeps the tolerance that it was set with.
        free = period not in found and target.tolerance is None and target.floor is None
        if period.year == before and free and _says_something(target):
            found[period] = replace(target, tolerance=old or DEFAULT_TOLERANCE)
    amendment = Amendment("indicators", indicator.code, {"tolerance": str(wanted.target.tolerance)})
    return found, ((begins, (amendment,)),)


def _check(indicator: Indicator, changed: Mapping[Period, Target]) -> None:
    for period, target in sorted(changed.items()):
        faults = target_faults(target, indicator.polarity)
        if faults:
            raise WrongTarget(f"That can't be for {period.short}: {faults[0]}.")


def _sentence(
    request: Request,
    indicator: Indicator,
    aims: Aims,
    changed: Mapping[Period, Target],
    first: Period,
    wanted: Wanted,
    only: Period | None,
    later: Sequence[object],
) -> str:
    name = called(indicator)
    told = _own(indicator, changed, first) or (first,)
    new = _words(request, indicator, wanted.what, changed.get(told[0], changed.get(first.year, wanted.target)))
    shown = (
        aims.rows.get(first.year, Target()) if first.year in changed and indicator.cumulative else aims.counting(first)
    )
    if shown == Target() and only is None:
        shown = aims.counting(first.previous())
    old = _words(request, indicator, wanted.what, shown)
    span = _span(indicator, changed, first, only)
    from_when = "" if only else f" from {short_day(first.first_day)}"
    on = " on" if later else ""
    return f"{name}: {wanted.what} {new}{from_when}{on}, for {span}. Before, it was {old}."


def _details(
    request: Request,
    indicator: Indicator,
    aims: Aims,
    changed: Mapping[Period, Target],
    first: Period,
    wanted: Wanted,
) -> tuple[str, ...]:
    lines = []
    own = _own(indicator, changed, first)
    if indicator.cumulative and wanted.what == "target" and indicator.frequency is not Frequency.YEAR:
        if own:
            steps = [f"{period.short} {_figure(indicator, changed[period])}" for period in own]
            lines.append(f"To date: {', '.join(steps)}.")
        else:
            lines.append("It counts the year to date, so it is held against the target at the year end only.")
    year = aims.rows.get(first.year)
    if own and first.year not in changed and year is not None and aims.is_told_apart(first.year):
        words = target_words(year, indicator).removeprefix("target ")
        lines.append(f"The target for the whole of {first.year.short}, {words}, stays as it is.")
    if locked := _locked(request, indicator, tuple(_concerned(indicator, aims, changed))):
        one = len(locked) == 1
        keep = "is signed off and keeps what it was" if one else "are signed off and keep what they were"
        lines.append(f"{listed(locked)} {keep} rated against.")
    if wanted.what == "target":
        past = figures.history(request.session, request.council, indicator.code, limit=8)
        known = [each.value for each in past if each.value is not None and each.state.is_signed_off]
        proposal = Proposal(indicator.unit, indicator.polarity, "", history=known, decimals=indicator.decimals)
        lines += [] if indicator.cumulative else doubts_about(proposal, wanted.target)
    return tuple(lines)


def _locked(request: Request, indicator: Indicator, periods: Sequence[Period]) -> list[str]:
    found = figures.current(request.session, request.council, (indicator.code,), periods)
    return [each.period.short for each in found if each.state.is_signed_off and each.target is not None]


def _concerned(indicator: Indicator, aims: Aims, changed: Mapping[Period, Target]) -> list[Period]:
    """The indicator's own periods that the changed targets count for."""
    own = [period for period in changed if period.frequency is indicator.frequency]
    years = [period for period in changed if period.frequency is Frequency.YEAR]
    rest = [each for year in years for each in aims.periods(year) if not indicator.cumulative or each.ends_with(year)]
    return sorted({*own, *(each for each in rest if each not in aims.rows)})


def _own(indicator: Indicator, changed: Mapping[Period, Target], first: Period) -> tuple[Period, ...]:
    return tuple(sorted(each for each in changed if each.frequency is indicator.frequency and each >= first))


def _span(indicator: Indicator, changed: Mapping[Period, Target], first: Period, only: Period | None) -> str:
    if only is not None:
        return only.short
    own = [each for each in _own(indicator, changed, first) if each.year == first.year]
    if not own or indicator.frequency is Frequency.YEAR:
        return f"the whole of {first.year.short}"
    if len(own) == 1:
        return own[0].short
    return f"{own[0].short} to {own[-1].short}"


def _words(request: Request, indicator: Indicator, what: str, target: Target) -> str:
    unit = spoken_unit(indicator)
    if what == "floor":
        return write_figure(target.floor, unit) if target.floor is not None else "none"
    if what == "tolerance":
        own = Tolerance.parse(indicator.tolerance) if indicator.tolerance else None
        return str(target.tolerance or own or request.framework.tolerance or DEFAULT_TOLERANCE)
    return target_words(target, indicator).removeprefix("target ") or "none"


def _figure(indicator: Indicator, target: Target) -> str:
    return write_figure(target.target, spoken_unit(indicator)) if target.target is not None else "none"


def _says_something(target: Target) -> bool:
    return target.target is not None or target.range != (None, None)


def _target(row: TargetRow) -> Target:
    tolerance = Tolerance.parse(row.tolerance) if row.tolerance else None
    return Target(row.target, row.lower, row.upper, row.floor, tolerance)


def amendment_of(indicator: Indicator, period: Period, target: Target) -> Amendment:
    """The row of a target as the pack would hold it."""
    columns = {name: getattr(target, name) for name in ("target", "lower", "upper", "floor")}
    texts = {name: "" if value is None else f"{value:f}" for name, value in columns.items()}
    texts["tolerance"] = str(target.tolerance) if target.tolerance else ""
    return Amendment("targets", f"{indicator.code}|{period.notation}", texts)
