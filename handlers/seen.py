"""One indicator in one period, as everybody who reads the answer may see it."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from domain.access import State
from domain.composites import Composite
from domain.direction import Direction, direction
from domain.periods import Period
from domain.rating import Rating, Target
from storage.tables import Indicator, OutturnRevision


@dataclass(frozen=True)
class Seen:
    """A figure, or why there is none.

    `revision` is None when nothing was said, or nothing that may be seen here: then `hidden` is how far it has come
    (submitted: it awaits sign-off; signed off: it is not published). `before` and `last_year` are the figures of the
    period before (never for a cumulative one) and of the same period last year, each with its state. A composite has
    no figure: it has the `composite` that its `members` make. `begins` is the first period that there is a figure of,
    where this one lies before it.
    """

    indicator: Indicator
    period: Period
    rating: Rating
    revision: OutturnRevision | None = None
    hidden: State | None = None
    before: Decimal | None = None
    last_year: Decimal | None = None
    before_state: State | None = None
    last_year_state: State | None = None
    composite: Composite | None = None
    members: tuple["Seen", ...] = ()
    begins: Period | None = None

    @cached_property
    def value(self) -> Decimal | None:
        """The figure, None where there is none."""
        return self.revision.value if self.revision else None

    @cached_property
    def target(self) -> Target | None:
        """What the figure was rated against."""
        return target_of(self.revision) if self.revision else None

    @property
    def provisional(self) -> bool:
        """Whether it, or what it is put together from, isn't signed off, and so carries the word."""
        if self.revision is not None:
            return not self.revision.state.is_signed_off
        return any(member.provisional for member in self.members)

    @cached_property
    def direction(self) -> Direction | None:
        """How it compares with the period before."""
        return direction(self.value, self.before, self.indicator.polarity, self.target)

    @property
    def is_there(self) -> bool:
        """Whether there is anything to tell: a figure, a reason for none, or a composite with a rating."""
        return self.revision is not None or (self.composite is not None and self.composite.rating is not None)

    @cached_property
    def quote(self) -> str:
        """The key of the figure, for finding the messages that show it; empty where there is none."""
        shown = self.revision
        return f"{shown.code}|{shown.period}|{shown.area}|{shown.revision}" if shown else ""


def target_of(revision: OutturnRevision) -> Target | None:
    """The target a revision was rated against; None without one."""
    edges = (revision.target, revision.lower, revision.upper, revision.floor)
    return Target(*edges) if any(edge is not None for edge in edges) else None
