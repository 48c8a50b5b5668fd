"""From seen figures to chart specs, each with the sentence that says what it shows."""

from collections.abc import Callable, Sequence
from decimal import Decimal

import charts
from bot.reply import Chart
from charts import Overview, OverviewGroup, Trend, TrendPoint, findings
from domain.counting import Tally, tally
from domain.periods import Period
from domain.rating import Polarity, Rating, Target, Tolerance
from handlers.seeing import Seen
from storage.tables import Indicator


def overview_chart(period: Period, seen: Sequence[Seen], group_of: Callable[[Seen], str]) -> Chart:
    """Ratings counted by group, under a headline that says the finding."""
    grouped: dict[str, list[Rating]] = {}
    for each in seen:
        grouped.setdefault(group_of(each), []).append(each.rating)
    groups = tuple(counted_group(name, tally(ratings)) for name, ratings in sorted(grouped.items()))
    return _chart(Overview(headline=findings.overview_headline(groups), subtitle=period.title, groups=groups))


def trend_chart(indicator: Indicator, seen: Sequence[Seen]) -> Chart:
    """One indicator over time, gaps kept, under a headline that says the finding."""
    points, polarity = tuple(_point(each) for each in seen), indicator.polarity.value
    return _chart(
        Trend(
            headline=findings.trend_headline(
                indicator.name, indicator.unit, points, polarity=polarity, decimals=indicator.decimals
            ),
            name=indicator.name,
            subtitle=f"{seen[0].period.short} to {seen[-1].period.short}" if seen else "",
            unit=indicator.unit,
            points=points,
            polarity=polarity,
            decimals=indicator.decimals,
        )
    )


def _chart(spec: charts.Spec) -> Chart:
    return Chart(charts.to_json(spec), charts.sentence(spec))


def counted_group(name: str, counted: Tally) -> OverviewGroup:
    """How many of a group have each rating, as a chart shows them."""
    return OverviewGroup(
        name=name,
        red=counted.of(Rating.RED),
        amber=counted.of(Rating.AMBER),
        green=counted.of(Rating.GREEN),
        others=tuple((reason.value, count) for reason, count in counted.reasons),
    )


def _point(seen: Seen) -> TrendPoint:
    lower, upper = _band(seen)
    target = seen.target.target if seen.target else None
    return TrendPoint(
        label=seen.period.short,
        value=seen.value,
        rating=seen.rating.value,
        provisional=seen.provisional,
        target=target,
        lower=lower,
        upper=upper,
    )


def _band(seen: Seen) -> tuple[Decimal | None, Decimal | None]:
    """How far amber reaches: from the target on the wrong side of it, or the planned range."""
    target, polarity = seen.target, seen.indicator.polarity
    if target is None or seen.revision is None:
        return None, None
    if polarity is Polarity.WITHIN:
        return target.range
    if target.target is None:
        return None, None
    edge = _edge(target, seen)
    return (edge, None) if polarity is Polarity.HIGHER else (None, edge)


def _edge(target: Target, seen: Seen) -> Decimal | None:
    if target.floor is not None:
        return target.floor
    text = seen.revision.tolerance if seen.revision else None
    if not text or target.target is None:
        return None
    room = Tolerance.parse(text).room(target.target)
    exact = room.numerator / Decimal(room.denominator)
    return target.target - exact if seen.indicator.polarity is Polarity.HIGHER else target.target + exact
