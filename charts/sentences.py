"""One sentence for each chart of counts or bars, with its figures and what is missing, for people who cannot see it."""

from collections.abc import Sequence

from charts.counting import added_together
from charts.specs import Bar, Comparison, Overview, OverviewGroup
from charts.wording import counted, figure_under_name, listed, short_figure, target_under_name

MOST_GROUPS = 8
MOST_BARS = 12


def overview_sentence(spec: Overview) -> str:
    """The whole with its denominator, then each group."""
    opening = spec.subtitle or spec.headline
    if not spec.groups:
        return f"{opening}: nothing to show yet."
    whole = added_together(spec.groups, "")
    parts = [_ratings(whole), *(f"{group.name}: {_ratings(group)}" for group in _shown(spec.groups))]
    return f"{opening}: {'; '.join(parts)}."


def _shown(groups: Sequence[OverviewGroup]) -> list[OverviewGroup]:
    if len(groups) < 2:
        return []
    if len(groups) <= MOST_GROUPS:
        return list(groups)
    own, rest = groups[: MOST_GROUPS - 1], groups[MOST_GROUPS - 1 :]
    return [*own, added_together(rest, f"and {len(rest)} more")]


def _ratings(group: OverviewGroup) -> str:
    counts = (("red", group.red), ("amber", group.amber), ("green", group.green))
    colours = listed([f"{count:,} {word}" for word, count in counts if count])
    reasons = listed([f"{count:,} {word}" for word, count in group.others if count])
    if not group.total:
        return "no indicators"
    if not group.rated:
        return f"no ratings of {counted(group.total, 'indicator', 'indicators')} ({reasons})"
    unrated = f", {group.unrated:,} without a rating ({reasons})" if group.unrated else ""
    return f"{colours} of {group.rated:,} rated{unrated}"


def comparison_sentence(spec: Comparison) -> str:
    """Every bar in the order of the picture, with the target and what is missing."""
    opening = ", ".join(filter(None, (spec.name or spec.headline, spec.subtitle)))
    if spec.target is not None:
        opening += f", target {target_under_name(spec.target, spec.unit, opening)}"
    if not spec.bars:
        return f"{opening}: nothing to show yet."
    said = [_bar(bar, spec, opening) for bar in spec.bars[:MOST_BARS]]
    left_out = spec.bars[MOST_BARS:]
    if left_out:
        said.append(f"and {len(left_out):,} more{_range(left_out, spec)}")
    return f"{opening}: {'; '.join(said)}."


def _bar(bar: Bar, spec: Comparison, opening: str) -> str:
    if bar.value is None:
        return f"{bar.label} {bar.text or 'no figure'}"
    figure = bar.text or figure_under_name(bar.value, spec.unit, opening, spec.decimals)
    notes = ", ".join(filter(None, (bar.rating, "draft" if bar.provisional else "")))
    return f"{bar.label} {figure}" + (f" ({notes})" if notes else "")


def _range(bars: Sequence[Bar], spec: Comparison) -> str:
    values = [bar.value for bar in bars if bar.value is not None]
    missing = len(bars) - len(values)
    parts = []
    if values:
        low, high = (short_figure(value, spec.unit, spec.decimals) for value in (min(values), max(values)))
        parts.append(f"at {low}" if low == high else f"from {low} to {high}")
    if missing:
        parts.append(f"{missing:,} with no figure")
    return f" ({', '.join(parts)})" if parts else ""
