"""An indicator's figures by area, as everybody who reads the answer may see them."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from domain.periods import Period
from domain.rating import Rating
from domain.suppression import also_hidden
from domain.units import is_money
from handlers.request import Request
from handlers.seeing import Seen, Sight
from storage.queries import areas as recorded
from storage.queries import people
from storage.tables import Indicator

PERIODS_LOOKED_BACK = 12


@dataclass(frozen=True)
class InArea:
    """The figure of one area, or why there is none."""

    area: str
    seen: Seen

    @property
    def is_held_to_target(self) -> bool:
        """Whether the council's target says anything of a part of it: not where figures are counts or sums."""
        return self.seen.indicator.unit != "number" and not is_money(self.seen.indicator.unit)


def see_areas(request: Request, indicator: Indicator, period: Period) -> tuple[InArea, ...]:
    """The figures of all areas for one of the indicator's own periods, by name; empty where it has none.

    Where one personal count is too small to show, the smallest of the others is hidden with it: among the services
    as well as among the wards, for each of these divisions adds up to the whole.
    """
    names = recorded.of_indicator(request.session, request.council, indicator.code)
    periods = {period, period.previous(), period.same_last_year()}
    found = recorded.current(request.session, request.council, indicator.code, periods, names)
    sight = Sight.of(request)
    seen = tuple(InArea(name, sight.one(indicator, period, found[name])) for name in names)
    if not indicator.personal:
        return seen
    services = {service.name for service in people.services(request.session, request.council)}
    wards = _guarded(tuple(each for each in seen if each.area not in services))
    guarded = {each.area: each for each in (*wards, *_guarded(tuple(each for each in seen if each.area in services)))}
    return tuple(_without_history(guarded[name]) for name in names)


def latest_areas(request: Request, indicator: Indicator, asked: Period | None) -> tuple[Period, tuple[InArea, ...]]:
    """The figures for the period asked about; without one, the newest period in which any area has a figure to show."""
    if asked is not None:
        return asked, see_areas(request, indicator, asked)
    newest = Period.latest_closed(request.today, indicator.frequency)
    for back in range(PERIODS_LOOKED_BACK):
        seen = see_areas(request, indicator, newest.previous(back))
        if any(each.seen.value is not None or each.seen.rating is Rating.SUPPRESSED for each in seen):
            return newest.previous(back), seen
    return newest, see_areas(request, indicator, newest)


def named(seen: Collection[InArea], names: Collection[str]) -> tuple[InArea, ...]:
    """Only the areas with these names."""
    return tuple(each for each in seen if each.area in names)


def _guarded(seen: tuple[InArea, ...]) -> tuple[InArea, ...]:
    shown = {each.area: each.seen.value for each in seen if each.seen.value is not None}
    hidden = [each.area for each in seen if each.seen.rating is Rating.SUPPRESSED]
    more = also_hidden(shown, hidden)
    return tuple(
        InArea(each.area, Seen(each.seen.indicator, each.seen.period, Rating.SUPPRESSED)) if each.area in more else each
        for each in seen
    )


def _without_history(each: InArea) -> InArea:
    """What it was before is left out: one hidden then may be shown in another answer now."""
    return replace(each, seen=replace(each.seen, before=None, last_year=None))
