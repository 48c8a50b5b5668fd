"""From seen figures to chart specs, each with the sentence that says what it shows."""

from collections.abc import Callable, Sequence
from decimal import Decimal

import charts
from bot.reply import Chart
from charts import Overview, OverviewGroup, Panel, SmallMultiples, Trend, TrendPoint, YearEnd, findings
from domain.counting import Tally, tally
from domain.periods import Period
from domain.rating import Polarity, Rating, Target, Tolerance
from domain.reach import in_reach
from domain.signals import FEWEST_POINTS
from handlers.seeing import Seen
from handlers.variation import variation_of
from storage.tables import Indicator


def overview_chart(period: Period, seen: Sequence[Seen], group_of: Callable[[Seen], str]) -> Chart:
    """Ratings counted by group, under a headline that says the finding."""
    grouped: dict[str, list[Rating]] = {}
    for each in seen:
        grouped.setdefault(group_of(each), []).append(each.rating)
    groups = tuple(counted_group(name, tally(ratings)) for name, ratings in sorted(grouped.items()))
    return _chart(Overview(headline=findings.overview_headline(groups), subtitle=period.title, groups=groups))


def trend_chart(
    indicator: Indicator, seen: Sequence[Seen], history: Sequence[Seen] = (), year_end: YearEnd | None = None
) -> Chart:
    """One indicator over time, gaps kept, under a headline that says the finding.

    What is usual is worked out from the `history`, from the figures shown where there is none, and is shown from
    twelve figures on.
    """
    points, polarity = tuple(_point(each) for each in seen), indicator.polarity.value
    known = [each for each in seen if each.value is not None]
    shown_enough = len(known) >= FEWEST_POINTS
    variation = variation_of(indicator, history or seen) if shown_enough else None
    return _chart(
        Trend(
            headline=findings.trend_headline(
                indicator.name,
                indicator.unit,
                points,
                polarity=polarity,
                decimals=indicator.decimals,
                signal=variation.said_of(known[-1], seen) if variation else "",
                to_date=indicator.cumulative,
            ),
            name=indicator.name,
            subtitle=_when(indicator, seen),
            unit=indicator.unit,
            points=points,
            polarity=polarity,
            decimals=indicator.decimals,
            limits=variation.limits if variation else None,
            signals=variation.runs(seen) if variation else (),
            year_end=year_end,
        )
    )


def _when(indicator: Indicator, seen: Sequence[Seen]) -> str:
    """From the first period to the last, and how the figures count."""
    if not seen:
        return ""
    when = f"{seen[0].period.short} to {seen[-1].period.short}"
    return f"{when}, counted up through each year" if indicator.cumulative else when


def year_end_of(
    seen: Sequence[Seen], forecast: Decimal | None, target: Target | None, rating: Rating | None
) -> YearEnd | None:
    """What is forecast for the end of the last period's year; None without one, or where that is shown already."""
    if forecast is None or not seen:
        return None
    last = seen[-1].period
    end = Period(last.frequency, last.start_year, last.frequency.in_a_year)
    ahead = len(Period.range(last, end)) - 1
    if not ahead:
        return None
    judged = rating.value if rating is not None and rating.is_colour else ""
    return YearEnd(end.short, forecast, ahead, target.target if target else None, judged)


def multiples_chart(told: Sequence[tuple[Indicator, Sequence[Seen]]], *, where: str = "", note: str = "") -> Chart:
    """Several indicators over time, each small, in the order given."""
    panels = tuple(
        Panel(
            name=indicator.name,
            unit=indicator.unit,
            points=tuple(_point(each) for each in seen),
            polarity=indicator.polarity.value,
            decimals=indicator.decimals,
        )
        for indicator, seen in told
    )
    periods = sorted(each.period for _, seen in told for each in (*seen[:1], *seen[-1:]))
    when = " to ".join(dict.fromkeys(each.short for each in (*periods[:1], *periods[-1:])))
    subtitle = ", ".join(filter(None, (where[:1].upper() + where[1:], when)))
    headline = findings.multiples_headline(panels)
    return _chart(SmallMultiples(headline=headline, subtitle=subtitle, panels=panels, note=note))


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
    """One period with what it was rated against then, whatever the target is now."""
    lower, upper = _band(seen)
    return TrendPoint(
        label=seen.period.short,
        value=seen.value,
        rating=seen.rating.value,
        provisional=seen.provisional,
        target=_target(seen),
        lower=lower,
        upper=upper,
    )


def _target(seen: Seen) -> Decimal | None:
    """The target, or of a range that is open to one side its only edge."""
    if seen.target is None:
        return None
    edges = [edge for edge in seen.target.range if edge is not None]
    if seen.indicator.polarity is Polarity.WITHIN and len(set(edges)) == 1:
        return edges[0]
    return seen.target.target


def _band(seen: Seen) -> tuple[Decimal | None, Decimal | None]:
    """How far amber reaches: from the target on the wrong side of it, or the planned range."""
    target, polarity = seen.target, seen.indicator.polarity
    if target is None or polarity is Polarity.NONE:
        return None, None
    if polarity is Polarity.WITHIN:
        lower, upper = target.range
        return (lower, upper) if None not in (lower, upper) and lower != upper else (None, None)
    if target.target is None:
        return None, None
    edge = _edge(target, seen)
    if edge is None or edge == target.target:
        return None, None
    return (edge, None) if polarity is Polarity.HIGHER else (None, edge)


def _edge(target: Target, seen: Seen) -> Decimal | None:
    if target.floor is not None:
        return target.floor
    text = seen.revision.tolerance if seen.revision else None
    if not text or target.target is None:
        return None
    room = Tolerance.parse(text).room(target.target)
    exact = room.numerator / Decimal(room.denominator)
    edge = target.target - exact if seen.indicator.polarity is Polarity.HIGHER else target.target + exact
    beside = [target.target] if seen.value is None else [target.target, seen.value]
    return in_reach(edge, seen.indicator.unit, beside)
