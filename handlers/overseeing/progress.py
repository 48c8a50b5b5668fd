"""How far the return of a window has come: where each figure stands, service by service and person by person."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.access import State
from domain.rating import Rating
from domain.working_days import WorkingDays
from handlers.returning.owing import Item, Window
from handlers.wording import count_of


class Stand(StrEnum):
    """Where one figure stands; every figure that is asked for stands in exactly one place."""

    SIGNED_OFF = "signed off"
    AWAITING = "awaiting sign-off"
    UNAVAILABLE = "not yet available"
    TO_COME = "still to come"


def stand_of(item: Item) -> Stand:
    """Where a figure stands; one that was returned to its owner is still to come."""
    said = item.revision
    if said is None or not item.has_figure:
        return Stand.TO_COME
    if said.reason is Rating.NOT_YET_AVAILABLE:
        return Stand.UNAVAILABLE
    return Stand.SIGNED_OFF if said.state.is_signed_off else Stand.AWAITING


@dataclass(frozen=True)
class Share:
    """Part of a return: everything that one service, or one person, is asked for."""

    name: str
    items: tuple[Item, ...]

    def standing(self, *stands: Stand) -> tuple[Item, ...]:
        """Those that stand in one of these places."""
        return tuple(item for item in self.items if stand_of(item) in stands)

    @property
    def given(self) -> tuple[Item, ...]:
        """Those whose figure is in."""
        return self.standing(Stand.SIGNED_OFF, Stand.AWAITING)

    @property
    def comments(self) -> int:
        """How many figures are in, but not the comment that they ask for."""
        return sum(1 for item in self.items if item.needs_comment)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to do for anybody: every figure is signed off and no comment is missing."""
        return not self.comments and len(self.standing(Stand.SIGNED_OFF)) == len(self.items)


def shares(items: Sequence[Item], name_of: Callable[[Item], str]) -> tuple[Share, ...]:
    """What is asked for, shared out by a name, in the order of the names."""
    found: dict[str, list[Item]] = {}
    for item in items:
        found.setdefault(name_of(item), []).append(item)
    return tuple(Share(name, tuple(theirs)) for name, theirs in sorted(found.items()))


def days_late(found: Window, items: Sequence[Item], today: date, days: WorkingDays) -> int:
    """How many working days ago the first of these was to come: at the deadline, or on the day it was promised for."""
    due = (max(found.deadline.date(), item.promised or found.deadline.date()) for item in items)
    return max((days.count(day, today) for day in due), default=0)


def account(items: Sequence[Item]) -> str:
    """`128 are asked for: 1 signed off, 2 awaiting sign-off, 125 still to come.`: the parts always add up."""
    counted = {stand: sum(1 for item in items if stand_of(item) is stand) for stand in Stand}
    told = ", ".join(f"{number} {stand}" for stand, number in counted.items() if number)
    return f"{count_of(len(items), 'is', 'are')} asked for: {told}."


def is_awaiting(item: Item) -> bool:
    """Whether somebody has to sign it off."""
    return item.revision is not None and item.revision.state is State.SUBMITTED and stand_of(item) is Stand.AWAITING
