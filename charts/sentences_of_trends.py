"""One sentence for a trend, with its figures, its periods and what is missing, for people who cannot see it."""

from collections.abc import Sequence
from decimal import Decimal

from charts.specs import Trend, TrendPoint
from charts.wording import figure_under_name, limit_figure, listed, periods_text, short_figure, short_target


def trend_sentence(spec: Trend) -> str:
    """The latest figure with its rating, target and movement, then the extremes and the gaps."""
    name = spec.name or spec.headline
    known = [point for point in spec.points if point.value is not None]
    periods = periods_text(spec.points)
    opening = f"{name}, {periods}" if periods else name
    if not known:
        return f"{opening}: no figures."
    parts = [_latest(spec, name, known), *_extremes(spec, known), *_variation(spec), *_year_end(spec)]
    parts += _gaps(spec.points)
    return f"{opening}: {'; '.join(parts)}."


def _latest(spec: Trend, name: str, known: Sequence[TrendPoint]) -> str:
    last = known[-1]
    value = last.value or Decimal(0)
    figure = figure_under_name(value, spec.unit, name, spec.decimals)
    said = [f"{figure} in {last.label}", *_standing(spec, last)]
    if last.provisional:
        said.append("a draft that is not signed off")
    if len(known) > 1:
        before = known[-2].value or Decimal(0)
        moved = "the same as" if value == before else "up from" if value > before else "down from"
        said.append(f"{moved} {short_figure(before, spec.unit, spec.decimals)} in {known[-2].label}")
    return ", ".join(said)


def _standing(spec: Trend, point: TrendPoint) -> list[str]:
    said = [point.rating] if point.rating else []
    if point.target is not None:
        said.append(f"target {short_target(point.target, spec.unit)}")
    if spec.polarity == "within" and point.lower is not None and point.upper is not None:
        low, high = (short_target(edge, spec.unit) for edge in (point.lower, point.upper))
        said.append(f"planned range {low} to {high}")
    return said


def _extremes(spec: Trend, known: Sequence[TrendPoint]) -> list[str]:
    if len(known) < 3:
        return []
    lowest = min(known, key=lambda point: point.value or Decimal(0))
    highest = max(known, key=lambda point: point.value or Decimal(0))
    if lowest.value == highest.value:
        return [f"the same in all {len(known)} periods with a figure"]

    def described(word: str, point: TrendPoint) -> str:
        return f"{word} {short_figure(point.value or Decimal(0), spec.unit, spec.decimals)} in {point.label}"

    return [f"{described('lowest', lowest)}, {described('highest', highest)}"]


def _variation(spec: Trend) -> list[str]:
    """The limits within which the figures usually stay, and what is more than that, with when."""
    if spec.limits is None:
        return []
    low, high, mean = (limit_figure(spec, each) for each in (spec.limits.lower, spec.limits.upper, spec.limits.mean))
    said = [f"usually between {low} and {high} around a mean of {mean}"]
    for run in spec.signals:
        points = [spec.points[index] for index in (*run.points[:1], *run.points[-1:]) if index < len(spec.points)]
        said.append(f"signal: {run.text} ({periods_text(points)})")
    return said


def _year_end(spec: Trend) -> list[str]:
    end = spec.year_end
    if end is None:
        return []
    said = [f"forecast {short_figure(end.value, spec.unit, spec.decimals)} for {end.label}"]
    said += [end.rating] if end.rating else []
    if end.target is not None:
        said.append(f"target then {short_target(end.target, spec.unit)}")
    return [", ".join(said)]


def _gaps(points: Sequence[TrendPoint]) -> list[str]:
    missing = [point.label for point in points if point.value is None]
    return [f"no figure for {listed(missing)}"] if missing else []
