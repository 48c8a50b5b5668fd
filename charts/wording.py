"""Figures and lists as they are written in pictures and sentences."""

from collections.abc import Sequence
from decimal import Decimal

from charts.scale import decimals_of
from charts.specs import Trend, TrendPoint
from domain import units
from domain.figures import write_figure, write_target

_MILLION = Decimal(1_000_000)
_BILLION = Decimal(1_000_000_000)


def short_figure(value: Decimal, unit: str, decimals: int | None = None) -> str:
    """The figure for a label in a picture, where the subtitle says the unit: `62`, `97.9%`, `£1,204`."""
    return write_figure(value, unit if _is_sign(unit) else "number", decimals)


def short_target(value: Decimal, unit: str) -> str:
    """A target, or an edge of the plan or of amber, the same way: in the digits it was set in."""
    return write_target(value, unit if _is_sign(unit) else "number")


def target_under_name(value: Decimal, unit: str, name: str) -> str:
    """The target with its unit, unless the name before it has said the unit already."""
    return short_target(value, unit) if unit.casefold() in name.casefold() else write_target(value, unit)


def figure_under_name(value: Decimal, unit: str, name: str, decimals: int | None = None) -> str:
    """The figure with its unit, unless the name before it has said the unit already."""
    if unit.casefold() in name.casefold():
        return short_figure(value, unit, decimals)
    return write_figure(value, unit, decimals)


def limit_figure(spec: Trend, value: Decimal) -> str:
    """A mean or limit as it is told: with as many decimals as the figures it was worked out from, at most two."""
    decimals = spec.decimals
    if decimals is None:
        decimals = min(2, decimals_of([point.value for point in spec.points if point.value is not None] or [value]))
    return short_figure(value, spec.unit, decimals)


def ticks_text(ticks: Sequence[Decimal], unit: str) -> list[str]:
    """The labels of an axis, millions as `1.2m`."""
    shown = unit if _is_sign(unit) else "number"
    largest = max(map(abs, ticks))
    if largest < _MILLION or units.scale(unit) != 1:
        return [write_figure(tick, shown, decimals_of(ticks) if tick else 0) for tick in ticks]
    size, letter = (_BILLION, "bn") if largest >= _BILLION else (_MILLION, "m")
    parts = [tick / size for tick in ticks]
    decimals = decimals_of(parts)
    return [write_figure(part, shown, decimals) + letter if part else write_figure(part, shown, 0) for part in parts]


def subtitle_with_unit(subtitle: str, unit: str) -> str:
    """The subtitle, with the unit where neither it nor the figures say it."""
    if _is_sign(unit) or unit.casefold() in subtitle.casefold():
        return subtitle
    return f"{subtitle} ({unit})" if subtitle else unit


def periods_text(points: Sequence[TrendPoint]) -> str:
    """From the first period to the last: `Q3 2023/24 to Q2 2026/27`."""
    return " to ".join(dict.fromkeys(point.label for point in (*points[:1], *points[-1:])))


def _is_sign(unit: str) -> bool:
    return units.is_percent(unit) or units.is_money(unit) or units.is_plain(unit)


def listed(parts: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def counted(count: int, one: str, many: str) -> str:
    """`1 portfolio`, `2 portfolios`."""
    return f"{count:,} {one if count == 1 else many}"
