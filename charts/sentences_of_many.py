"""One sentence for several indicators at once: small trends side by side, and rankings."""

from charts.specs import Panel, RankedBar, Ranking, SmallMultiples
from charts.wording import figure_under_name, short_figure, short_target


def multiples_sentence(spec: SmallMultiples) -> str:
    """Each indicator's latest figure with its rating, target and movement, and what was left out."""
    opening = spec.subtitle or spec.headline
    if not spec.panels:
        return f"{opening}: nothing to show yet."
    said = [_panel(panel) for panel in spec.panels]
    note = f" {spec.note.rstrip('.')}." if spec.note else ""
    return f"{opening}: {'; '.join(said)}.{note}"


def _panel(panel: Panel) -> str:
    last = panel.last
    if last is None or last.value is None:
        return f"{panel.name}, no figures"
    figure = figure_under_name(last.value, panel.unit, panel.name, panel.decimals)
    said = [last.rating] if last.rating else []
    if last.target is not None:
        said.append(f"target {short_target(last.target, panel.unit)}")
    said += ["draft"] if last.provisional else []
    before = next((point for point in panel.points if point.value is not None), last)
    if before is not last and before.value is not None:
        moved = "the same as" if before.value == last.value else "up from" if last.value > before.value else "down from"
        said.append(f"{moved} {short_figure(before.value, panel.unit, panel.decimals)} in {before.label}")
    return f"{panel.name}, {figure} in {last.label}" + (f" ({', '.join(said)})" if said else "")


def ranking_sentence(spec: Ranking) -> str:
    """Every indicator in the order of the picture, with what lies behind its bar."""
    opening = ", ".join(filter(None, (spec.name or spec.headline, spec.subtitle)))
    if not spec.bars:
        return f"{opening}: nothing to show yet."
    note = f" {spec.note.rstrip('.')}." if spec.note else ""
    return f"{opening}: {'; '.join(map(_ranked, spec.bars))}.{note}"


def _ranked(bar: RankedBar) -> str:
    notes = ", ".join(filter(None, (bar.rating, bar.figure, "draft" if bar.provisional else "", bar.against)))
    return f"{bar.label}, {bar.text}" + (f" ({notes})" if notes else "")
