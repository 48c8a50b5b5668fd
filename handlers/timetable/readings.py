"""What the exception rules need to know of each indicator, gathered from the record for one body."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from sqlalchemy import bindparam, select

from domain.access import State
from domain.periods import Frequency, Period
from domain.rating import Rating
from domain.readings import Earlier, Reading
from handlers.request import Request
from handlers.returning.owing import Window
from handlers.seeing import Found, Seen, Sight, due_period
from handlers.year_end import forecast_rating
from storage.queries import at_hand, figures, indicators, money
from storage.ratings import as_target, choose_target
from storage.tables import Action, Indicator, OutturnRevision, Service, TargetRow

STEPS_BACK = 8
YEARS_OF_SERIES = 4


def read_indicators(request: Request, chosen: Sequence[Indicator], found: Window) -> tuple[Reading, ...]:
    """The readings of all indicators that are due in a window."""
    sight, actions = Sight.of(request), _open_actions(request)
    codes = sight.with_members([indicator.code for indicator in chosen])
    # Several bodies look at the same figures, and each at two windows.
    at_hand.bring_in_full(request.session, request.council, codes)
    since = found.period.last_day.replace(year=found.period.last_day.year - YEARS_OF_SERIES, day=1)
    histories = figures.histories(request.session, request.council, codes, since, found.period.last_day)
    revisions: Found = {(row.code, row.period): row for rows in histories.values() for row in rows}
    targets: dict[str, dict[Period, TargetRow]] = {}
    for row in indicators.targets(request.session, request.council, codes):
        targets.setdefault(row.code, {})[row.period] = row
    readings = []
    for indicator in chosen:
        period, due = due_period(indicator, found.period)
        if due:
            seen = sight.one(indicator, period, revisions)
            own = targets.get(indicator.code, {})
            series = _series(sight, indicator, period, histories.get(indicator.code, ()))
            earlier = _earlier(sight, indicator, period, revisions)
            due_actions = actions.get(indicator.code, ())
            readings.append(
                _reading(request, seen, own, found, earlier=earlier, series=series, actions_due=due_actions)
            )
    return tuple(readings)


def read_money(request: Request, services: Sequence[Service], period: Period) -> tuple[Reading, ...]:
    """A reading for each service's money, with the service's key as its code: that of the period, else of its year."""
    keys = [service.key for service in services]
    of_year, of_period = (
        money.of_period(request.session, request.council, keys, each) for each in (period.year, period)
    )
    return tuple(
        Reading(
            code=row.service,
            period=period,
            rating=Rating.DATA_ONLY,
            unit="£",
            budget=row.budget,
            variance=row.forecast - row.budget if row.forecast is not None else None,
        )
        for row in (of_year | of_period).values()
    )


def _reading(
    request: Request,
    seen: Seen,
    targets: dict[Period, TargetRow],
    found: Window,
    *,
    earlier: tuple[Earlier, ...],
    series: tuple[Decimal, ...],
    actions_due: tuple[date, ...],
) -> Reading:
    indicator, revision = seen.indicator, seen.revision
    chosen = choose_target(indicator, seen.period, targets)
    return Reading(
        code=indicator.code,
        period=seen.period,
        rating=seen.rating,
        polarity=indicator.polarity,
        unit=indicator.unit,
        decimals=indicator.decimals,
        cumulative=indicator.cumulative,
        state=State.SUBMITTED if seen.hidden else (revision.state if revision else None),
        value=seen.value,
        target=seen.target or (as_target(chosen) if chosen else None),
        earlier=earlier,
        series=series,
        due=found.deadline.date(),
        due_back=revision.due_back if revision else None,
        forecast=forecast_rating(
            request.framework, indicator, revision.forecast if revision else None, seen.period.year, targets
        ),
        actions_due=actions_due,
        target_promised_by=indicator.finalise_by,
    )


def _earlier(sight: Sight, indicator: Indicator, period: Period, revisions: Found) -> tuple[Earlier, ...]:
    step = 3 if indicator.frequency is Frequency.MONTH else 1
    found = []
    for back in range(1, STEPS_BACK + 1):
        before = sight.one(indicator, period.previous(back * step), revisions)
        if not before.is_there:
            break
        found.append(Earlier(before.period, before.rating, before.value))
    return tuple(found)


def _series(
    sight: Sight, indicator: Indicator, period: Period, history: Sequence[OutturnRevision]
) -> tuple[Decimal, ...]:
    own = {
        (row.code, row.period): row
        for row in history
        if row.period.frequency is indicator.frequency and row.period <= period
    }
    values = (sight.value(indicator, known, own) for _, known in sorted(own, key=lambda key: key[1]))
    return tuple(value for value in values if value is not None)


def _open_actions(request: Request) -> dict[str, tuple[date, ...]]:
    rows = request.session.execute(_ACTIONS, {"council": request.council})
    found: dict[str, tuple[date, ...]] = {}
    for code, due in rows:
        if code and due:
            found[code] = (*found.get(code, ()), due)
    return found


_ACTIONS = select(Action.indicator, Action.due).where(
    Action.council == bindparam("council"),
    Action.status == "open",
    Action.due.is_not(None),
)
