"""From figures side by side to chart specs: periods, areas, other councils, services and their money."""

from collections.abc import Sequence
from decimal import Decimal

import charts
from bot.reply import Chart
from charts import Bar, Comparison, Overview, findings
from domain.counting import Tally
from domain.money import Budget, variance_words
from domain.periods import Period
from handlers.charting import counted_group
from handlers.seeing import Seen
from handlers.telling import figure_words
from storage.tables import Indicator

MOST_BARS = 12


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
    bars = tuple(
        Bar(each.indicator.name, share, each.rating.value, _share_words(share), each.provisional)
        for each, share in ((each, round(share * 100, 1)) for each, share in ranked[:MOST_BARS])
    )
    subtitle = period.title
    if len(ranked) > MOST_BARS:
        subtitle += f", the first {MOST_BARS} of {len(ranked)}"
    return _chart(Comparison(headline=headline, name="Distance from target", subtitle=subtitle, unit="%", bars=bars))


def _share_words(share: Decimal) -> str:
    if not share:
        return "on target"
    return f"{abs(share):.1f}% {'better' if share > 0 else 'worse'}"


def variance_chart(headline: str, period: Period, budgets: Sequence[Budget]) -> Chart:
    """The first of the services' variances, in the order given; the rows below tell them all."""
    bars = tuple(Bar(each.name, each.variance, text=variance_words(each.variance)) for each in budgets[:MOST_BARS])
    subtitle = f"Forecast less budget for {period.year.short}, at {period.short}"
    if len(budgets) > MOST_BARS:
        subtitle += f", the {MOST_BARS} largest of {len(budgets)} services"
    return _chart(Comparison(headline=headline, name="Variance", subtitle=subtitle, unit="£", bars=bars, decimals=0))


def groups_chart(period: Period, groups: Sequence[tuple[str, Tally]]) -> Chart:
    """Ratings counted by group, in the order given."""
    told = tuple(counted_group(name, counted) for name, counted in groups)
    return _chart(Overview(headline=findings.overview_headline(told), subtitle=period.title, groups=told))


def _chart(spec: charts.Spec) -> Chart:
    return Chart(charts.to_json(spec), charts.sentence(spec))
