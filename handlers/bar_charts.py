"""From figures side by side to chart specs: periods, areas, other councils, services and their money."""

from collections.abc import Sequence
from decimal import Decimal

import charts
from bot.reply import Chart
from charts import Bar, Comparison, Overview, RankedBar, Ranking, findings
from domain.counting import Tally
from domain.money import Budget, variance_words
from domain.periods import Period
from handlers.charting import counted_group
from handlers.seeing import Seen
from handlers.telling import figure_words, state_mark
from handlers.wording import called, figure_of, target_words
from storage.tables import Indicator

MOST_BARS = 12
WHOLE_PERCENT = 100


def comparison_chart(
    indicator: Indicator, subtitle: str, bars: Sequence[Bar], target: Decimal | None = None, headline: str = ""
) -> Chart:
    """One indicator's figures side by side, under a headline that says the finding."""
    found = headline or findings.comparison_headline(
        indicator.name, indicator.unit, bars, target=target, decimals=indicator.decimals
    )
    return _chart(
        Comparison(
            headline=found,
            name=indicator.name,
            subtitle=subtitle,
            unit=indicator.unit,
            bars=tuple(bars),
            target=target,
            decimals=indicator.decimals,
        )
    )


def bar_of(label: str, seen: Seen) -> Bar:
    """One figure as a bar; a missing one says why it is missing."""
    text = "" if seen.value is not None else figure_words(seen)
    rating = seen.rating.value if seen.rating.is_colour else ""
    return Bar(label=label, value=seen.value, rating=rating, text=text, provisional=seen.provisional)


def distance_chart(headline: str, period: Period, ranked: Sequence[tuple[Seen, Decimal]]) -> Chart:
    """How far figures are from their targets, as a share of these; beyond the target on the good side is above zero."""
    return _ranking(
        headline,
        "Distance from target",
        period,
        [
            _ranked_bar(each, share, ("favourable", "adverse", "on target"), target_words(each.target, each.indicator))
            for each, share in ranked
        ],
        zero="On target",
    )


def change_chart(
    headline: str, period: Period, ranked: Sequence[tuple[Seen, Decimal]], then: str = "the period before"
) -> Chart:
    """How much figures changed since then, as a share of what they were then; better is above zero."""
    return _ranking(
        headline,
        f"Change since {then}",
        period,
        [_ranked_bar(each, share, ("better", "worse", "no change"), _before(each)) for each, share in ranked],
        zero="No change",
    )


def _before(seen: Seen) -> str:
    """`from 70`, with the word that a figure not signed off carries."""
    if seen.before is None:
        return ""
    return f"from {figure_of(seen.indicator, seen.before)}{state_mark(seen.before_state)}"


def _ranking(headline: str, name: str, period: Period, bars: Sequence[RankedBar], zero: str) -> Chart:
    note = f"The first {MOST_BARS} of {len(bars)}." if len(bars) > MOST_BARS else ""
    shown = tuple(bars[:MOST_BARS])
    return _chart(Ranking(headline=headline, name=name, subtitle=period.title, zero=zero, bars=shown, note=note))


def _ranked_bar(seen: Seen, share: Decimal, words: tuple[str, str, str], against: str) -> RankedBar:
    percent = share * 100
    size = f"{abs(percent):,.1f}%" if abs(percent) < WHOLE_PERCENT else f"{abs(percent):,.0f}%"
    good, bad, none = words
    text = none if not share else f"{size} {good if share > 0 else bad}"
    rating = seen.rating.value if seen.rating.is_colour else ""
    return RankedBar(
        called(seen.indicator), round(percent, 1), text, figure_words(seen), against, rating, seen.provisional
    )


def variance_chart(headline: str, period: Period, budgets: Sequence[Budget]) -> Chart:
    """The first of the services' variances, in the order given; the rows below tell them all."""
    bars = tuple(Bar(each.name, each.variance, text=variance_words(each.variance)) for each in budgets[:MOST_BARS])
    at = "" if period == period.year else f", at {period.short}"
    subtitle = f"Forecast less budget for {period.year.short}{at}"
    if len(budgets) > MOST_BARS:
        subtitle += f", the {MOST_BARS} largest of {len(budgets)} services"
    return _chart(Comparison(headline=headline, name="Variance", subtitle=subtitle, unit="£", bars=bars, decimals=0))


def groups_chart(period: Period, groups: Sequence[tuple[str, Tally]]) -> Chart:
    """Ratings counted by group, in the order given."""
    told = tuple(counted_group(name, counted) for name, counted in groups)
    return _chart(Overview(headline=findings.overview_headline(told), subtitle=period.title, groups=told))


def _chart(spec: charts.Spec) -> Chart:
    return Chart(charts.to_json(spec), charts.sentence(spec))
