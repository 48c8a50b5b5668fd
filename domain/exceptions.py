"""What a body should look at: the indicators that its council's rules pick out, why, and how much each matters."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain import exception_sentences as sentences
from domain.exception_rules import ExceptionRule, RuleKind
from domain.rating import Polarity, Rating
from domain.readings import Reading
from domain.signals import Meaning

_UNKNOWN_YET = (Rating.NOT_YET_AVAILABLE, Rating.NOT_DUE, Rating.LATE, Rating.SUPPRESSED)


class Standing(StrEnum):
    """How an exception stands against the body's last digest."""

    NEW = "new"
    CONTINUING = "continuing"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class FiredRule:
    """A rule that fired, as written in the settings, and one sentence that says why."""

    rule: str
    sentence: str


@dataclass(frozen=True, slots=True, order=True)
class Weight:
    """How much an exception matters: a signal of concern first, then how far off it is, then its colour."""

    signal: bool = False
    size: Decimal = Decimal(0)
    colour: int = 0


@dataclass(frozen=True, slots=True)
class ExceptionFound:
    """An indicator for a body to look at, or one that it need not any more (resolved, without rules)."""

    code: str
    reading: Reading
    rules: tuple[FiredRule, ...]
    standing: Standing
    weight: Weight


def find_exceptions(
    readings: Iterable[Reading], rules: Collection[ExceptionRule], previous_codes: Collection[str], *, today: date
) -> tuple[ExceptionFound, ...]:
    """The exceptions among these readings, what matters most first and what is resolved last.

    A figure that is not signed off fires no rule about its value and resolves nothing: its reading is awaiting
    sign-off. Nor does a figure that is not due, late or still to come resolve what the last digest named.
    """
    found = []
    for reading in readings:
        fired = tuple(FiredRule(str(rule), sentence) for rule in rules if (sentence := _why(rule, reading, today)))
        known = reading.code in previous_codes
        if fired:
            standing = Standing.CONTINUING if known else Standing.NEW
            found.append(ExceptionFound(reading.code, reading, fired, standing, _weight(reading)))
        elif known and not reading.awaits_sign_off and reading.rating not in _UNKNOWN_YET:
            found.append(ExceptionFound(reading.code, reading, (), Standing.RESOLVED, Weight()))
    return tuple(sorted(found, key=_rank))


def open_codes(
    found: Iterable[ExceptionFound], previous_codes: Collection[str], readings: Iterable[Reading]
) -> frozenset[str]:
    """The codes to compare the next digest with: those found, and those open before that could not be judged now."""
    found = tuple(found)
    resolved = {each.code for each in found if each.standing is Standing.RESOLVED}
    carried = {reading.code for reading in readings if reading.code in previous_codes}
    return frozenset(({each.code for each in found} | carried) - resolved)


def _rank(found: ExceptionFound) -> tuple[bool, bool, Decimal, int, str]:
    weight = found.weight
    return (found.standing is Standing.RESOLVED, not weight.signal, -weight.size, -weight.colour, found.code)


def _weight(reading: Reading) -> Weight:
    if reading.awaits_sign_off:
        return Weight(size=reading.relative_variance)
    colour = {Rating.RED: 2, Rating.AMBER: 1}.get(reading.rating, 0)
    return Weight(_is_concern(reading), max(reading.relative_shortfall, reading.relative_variance), colour)


def _is_concern(reading: Reading) -> bool:
    """Whether the figure is a signal of concern; where it is missing, the newest of the chart is an older one."""
    if reading.value is None:
        return False
    chart = reading.chart
    return chart is not None and chart.latest.meaning is Meaning.CONCERN


@dataclass(frozen=True, slots=True)
class _Asked:
    rule: ExceptionRule
    reading: Reading
    today: date


def _why(rule: ExceptionRule, reading: Reading, today: date) -> str:
    """The sentence of a rule that fires, empty for one that doesn't."""
    if reading.awaits_sign_off and rule.kind in _ABOUT_THE_VALUE:
        return ""
    fires, sentence = _RULES[rule.kind]
    asked = _Asked(rule, reading, today)
    return sentence(asked) if fires(asked) else ""


def _is_late(asked: _Asked) -> bool:
    reading = asked.reading
    promised = reading.due_back if reading.rating is Rating.NOT_YET_AVAILABLE else None
    return reading.rating is Rating.LATE or (promised is not None and promised < asked.today)


def _overdue(asked: _Asked) -> list[date]:
    return sorted(day for day in asked.reading.actions_due if day < asked.today)


def _is_without_target(asked: _Asked) -> bool:
    promised = asked.reading.target_promised_by
    owed = asked.reading.lacks_target and asked.reading.polarity is not Polarity.NONE
    return owed and promised is not None and promised < asked.today


_RULES: dict[RuleKind, tuple[Callable[[_Asked], bool], Callable[[_Asked], str]]] = {
    RuleKind.RED: (
        lambda asked: asked.reading.rating is Rating.RED,
        lambda asked: sentences.rated(asked.reading),
    ),
    RuleKind.AMBER: (
        lambda asked: asked.reading.running(Rating.AMBER) >= asked.rule.number,
        lambda asked: sentences.rated(asked.reading),
    ),
    RuleKind.WORSE: (
        lambda asked: asked.reading.worse_running >= asked.rule.number,
        lambda asked: sentences.worse(asked.reading),
    ),
    RuleKind.SIGNAL: (
        lambda asked: _is_concern(asked.reading),
        lambda asked: sentences.signal(asked.reading),
    ),
    RuleKind.LATE: (
        _is_late,
        lambda asked: sentences.late(asked.reading),
    ),
    RuleKind.FORECAST_RED: (
        lambda asked: asked.reading.forecast is Rating.RED,
        lambda asked: sentences.forecast_red(asked.reading),
    ),
    RuleKind.VARIANCE: (
        lambda asked: abs(asked.reading.variance or Decimal(0)) > asked.rule.number,
        lambda asked: sentences.variance(asked.reading),
    ),
    RuleKind.OVERDUE_ACTION: (
        lambda asked: bool(_overdue(asked)),
        lambda asked: sentences.overdue(_overdue(asked)),
    ),
    RuleKind.NO_TARGET: (
        _is_without_target,
        lambda asked: sentences.no_target(asked.reading),
    ),
}
_ABOUT_THE_VALUE = (RuleKind.RED, RuleKind.AMBER, RuleKind.WORSE, RuleKind.SIGNAL, RuleKind.FORECAST_RED)
