"""When figures will come: of one the day, of several how many are in and when each of the others is due."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.rating import Rating
from handlers.request import Request
from handlers.returning.owing import Item, Window
from handlers.wording import called, count_of, day_words, listed, short_day

_NAMED = 5


@dataclass(frozen=True)
class Expected:
    """The figures asked about, each with the window in which it is returned."""

    found: tuple[tuple[Window, Item], ...]

    @classmethod
    def of(cls, windows: Sequence[Window], codes: set[str], period: str) -> "Expected":
        """Those of some indicators: for one period where any of them is for it, else all that are returned now."""
        found = tuple((each, item) for each in windows for item in each.items if item.indicator.code in codes)
        return cls(tuple(each for each in found if each[1].period.notation == period) or found)

    @property
    def _to_come(self) -> tuple[tuple[Window, Item], ...]:
        return tuple(each for each in self.found if not _is_in(each[1]))

    @property
    def items(self) -> tuple[Item, ...]:
        """What the answer is about: of several only what is still to come, if anything is."""
        return tuple(item for _, item in (self._to_come or self.found))

    @property
    def waits(self) -> bool:
        """Whether anything is still to come of them."""
        return bool(self._to_come)

    def lines(self, request: Request) -> tuple[str, ...]:
        """What is said first, and a line for each figure that is still to come."""
        to_come, every = self._to_come, count_of(len(self.found), "figure")
        if not self.found:
            return ("Nothing is due for that at the moment.",)
        if len(self.found) == 1:
            return (_when(request, *self.found[0]),)
        if not to_come:
            return (self._all_in(),)
        days = {each.deadline for each, _ in to_come}
        if len(to_come) == len(self.found) and len(days) == 1 and request.now <= min(days):
            return (f"{every} are still to come, due by {day_words(min(days).date(), request.today)}.",)
        says = f"{len(to_come)} of {every} {'is' if len(to_come) == 1 else 'are'} still to come."
        return says, *(_when(request, *each) for each in to_come)

    def _all_in(self) -> str:
        names = tuple(dict.fromkeys(called(item.indicator) for _, item in self.found))
        if len(names) == 1:
            periods = sorted((item.period for _, item in self.found), key=lambda each: each.last_day)
            return f"{names[0]}: the figures for {listed([each.short for each in periods])} are in."
        said = f": {listed(names)}" if len(names) <= _NAMED else ""
        return f"All {count_of(len(self.found), 'figure')} are in{said}."


def _is_in(item: Item) -> bool:
    """Whether nothing more is to come: a figure, or a reason for none that is not only for the time being."""
    later = item.revision is not None and item.revision.reason is Rating.NOT_YET_AVAILABLE
    return item.has_figure and not later


def _when(request: Request, found: Window, item: Item) -> str:
    name, promised = called(item.indicator), item.revision.due_back if item.revision else None
    figure, deadline = f"{name}: the figure for {item.period.short}", found.deadline
    if _is_in(item):
        given = item.revision
        said = given.reason if given is not None and given.value is None else None
        return f"{name}: there is no figure for {item.period.short}; it is {said}." if said else f"{figure} is in."
    if promised is not None:
        return f"{figure} is expected by {short_day(promised)}."
    day = day_words(deadline.date(), request.today)
    return f"{figure} was due by {day} and is not in yet." if request.now > deadline else f"{figure} is due by {day}."
