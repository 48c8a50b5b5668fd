"""Headlines that say what a chart found, so that the picture need not be studied to know."""

from collections.abc import Sequence
from decimal import Decimal

from charts.specs import Bar, OverviewGroup, Panel, TrendPoint
from charts.wording import counted, figure_under_name, listed, short_target

MOST_LETTERS = 80


def trend_headline(
    name: str,
    unit: str,
    points: Sequence[TrendPoint],
    *,
    polarity: str = "none",
    decimals: int | None = None,
    signal: str = "",
    to_date: bool = False,
) -> str:
    """How the latest figure moved, and where it stands: "Missed collections rose to 62, above the target of 40".

    `signal` says why that is more than usual variation; figures `to_date` count up through the year, so that rising is
    no finding. A very long name is shortened, the finding never.
    """
    name = _shortened(name)
    known = [point for point in points if point.value is not None]
    if not known:
        return f"{name}: no figures yet"
    last = known[-1]
    if last is not points[-1]:
        return f"{name}: no figure for {points[-1].label}, {_figure(name, unit, last, decimals)} in {last.label}"
    before = points[-2].value if len(points) > 1 and not to_date else None
    moved = f" {_movement(before, last.value)}" if before is not None else ":"
    standing = _standing(last, unit, polarity)
    more = (" for the year to date" if to_date and not standing else "") + (f"; {signal}" if signal else "")
    standing = standing.replace(",", " for the year to date,", 1) if to_date else standing
    return f"{name}{moved} {_figure(name, unit, last, decimals)}{standing}{more}"


def _shortened(name: str) -> str:
    """The name, or its first words where it would leave no room for what was found."""
    if len(name) <= MOST_LETTERS:
        return name
    return f"{name[: MOST_LETTERS - 1].rpartition(' ')[0] or name[: MOST_LETTERS - 1]}…"


def multiples_headline(panels: Sequence[Panel]) -> str:
    """How many of several indicators are red, or else amber, by the latest figure of each, and which."""
    rated = [panel for panel in panels if panel.last is not None and panel.last.rating in ("red", "amber", "green")]
    if not rated:
        return "No indicator has a rating yet"
    for rating in ("red", "amber"):
        found = [_shortened(panel.name) for panel in rated if panel.last is not None and panel.last.rating == rating]
        if found:
            named = f": {listed(found)}" if len(found) <= 2 else ""
            verb = "is" if len(found) == 1 else "are"
            which = counted(len(rated), "rated indicator", "rated indicators")
            return f"{len(found)} of {which} {verb} {rating}{named}"
    return "The one rated indicator is green" if len(rated) == 1 else f"All {len(rated)} rated indicators are green"


def _figure(name: str, unit: str, point: TrendPoint, decimals: int | None) -> str:
    return figure_under_name(point.value or Decimal(0), unit, name, decimals)


def _movement(before: Decimal, after: Decimal | None) -> str:
    if after is None or after == before:
        return "stayed at"
    return "rose to" if after > before else "fell to"


def _standing(point: TrendPoint, unit: str, polarity: str) -> str:
    band = point.band
    if point.value is None:
        return ""
    if polarity == "within" and band:
        low, high = (short_target(edge, unit) for edge in band)
        return f", {_side(point.value, *band, inside='inside')} the planned range of {low} to {high}"
    if point.target is None:
        return ""
    side = _side(point.value, point.target, point.target, inside="on")
    return f", {side} the target of {short_target(point.target, unit)}"


def _side(value: Decimal, low: Decimal, high: Decimal, *, inside: str) -> str:
    if value > high:
        return "above"
    return "below" if value < low else inside


def overview_headline(groups: Sequence[OverviewGroup]) -> str:
    """How many are red of those with a rating, and where most of them are."""
    rated = sum(group.rated for group in groups)
    red = sum(group.red for group in groups)
    amber = sum(group.amber for group in groups)
    if not rated:
        return "No indicator has a rating yet"
    of_rated = f"of {counted(rated, 'rated indicator', 'rated indicators')}"
    if red:
        return f"{red:,} {of_rated} {'is' if red == 1 else 'are'} red{_where(groups, red)}"
    if amber:
        return f"None {of_rated} {'is' if rated == 1 else 'are'} red, {amber:,} {'is' if amber == 1 else 'are'} amber"
    return "The one rated indicator is green" if rated == 1 else f"All {rated:,} rated indicators are green"


def _where(groups: Sequence[OverviewGroup], red: int) -> str:
    with_red = [group for group in groups if group.red]
    if len(groups) < 2:
        return ""
    if len(with_red) == 1:
        all_in = {1: "", 2: "both "}.get(red, "all ")
        return f", {all_in}in {with_red[0].name}"
    most = max(group.red for group in with_red)
    leading = [group for group in with_red if group.red == most]
    return f", {most:,} of them in {leading[0].name}" if len(leading) == 1 else ""


def comparison_headline(
    name: str, unit: str, bars: Sequence[Bar], *, target: Decimal | None = None, decimals: int | None = None
) -> str:
    """The highest and the lowest: "Missed collections: highest in Northgate at 81, lowest in Castle at 12"."""
    known = [(bar.value, bar.label) for bar in bars if bar.value is not None]
    if not known:
        return f"{name}: no figures yet"
    against = f", against a target of {short_target(target, unit)}" if target is not None else ""
    high, low = max(value for value, _ in known), min(value for value, _ in known)
    highest, lowest = (figure_under_name(value, unit, name, decimals) for value in (high, low))
    if high == low:
        each = known[0][1] if len(known) == 1 else f"all {len(known)} the same"
        return f"{name}: {each} at {highest}{against}"
    at_top = listed([label for value, label in known if value == high][:2])
    at_bottom = listed([label for value, label in known if value == low][:2])
    return f"{name}: highest in {at_top} at {highest}, lowest in {at_bottom} at {lowest}{against}"
