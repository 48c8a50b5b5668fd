"""Figures as everybody who reads the answer may see them: the one way from the record to what is shown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from domain import schedule
from domain.access import State, may_all_see, may_see
from domain.direction import Direction, direction
from domain.periods import Frequency, Period
from domain.rating import Rating, Target
from domain.working_days import WorkingDays
from handlers.request import Request
from handlers.whose import Whose
from storage.queries import figures
from storage.tables import Indicator, OutturnRevision


@dataclass(frozen=True)
class Seen:
    """One indicator in one period.

    `revision` is None when nothing was said, or nothing that may be seen here: then `hidden` tells whether something
    awaits sign-off. `before` and `last_year` are the figures of the period before (never for a cumulative one) and of
    the same period last year.
    """

    indicator: Indicator
    period: Period
    rating: Rating
    revision: OutturnRevision | None = None
    hidden: bool = False
    before: Decimal | None = None
    last_year: Decimal | None = None

    @property
    def value(self) -> Decimal | None:
        """The figure, None where there is none."""
        return self.revision.value if self.revision else None

    @property
    def target(self) -> Target | None:
        """What the figure was rated against."""
        return target_of(self.revision) if self.revision else None

    @property
    def provisional(self) -> bool:
        """Whether it isn't signed off, and so carries the word."""
        return self.revision is not None and not self.revision.state.is_signed_off

    @property
    def direction(self) -> Direction | None:
        """How it compares with the period before."""
        return direction(self.value, self.before, self.indicator.polarity, self.target)

    @property
    def quote(self) -> str:
        """The key of the figure, for finding the messages that show it; empty where there is none."""
        shown = self.revision
        return f"{shown.code}|{shown.period}|{shown.area}|{shown.revision}" if shown else ""


def target_of(revision: OutturnRevision) -> Target | None:
    """The target a revision was rated against; None without one."""
    edges = (revision.target, revision.lower, revision.upper, revision.floor)
    return Target(*edges) if any(edge is not None for edge in edges) else None


def due_period(indicator: Indicator, asked: Period) -> tuple[Period, bool]:
    """Which of the indicator's periods answers for the period asked about, and whether it ends with it.

    Of a monthly one the last month; a half or a year only if it ends then, otherwise it is not due.
    """
    own = Period.containing(asked.last_day, indicator.frequency)
    return own, own.ends_with(asked)


def reporting_quarter(request: Request) -> Period:
    """The latest closed quarter."""
    return Period.latest_closed(request.today, Frequency.QUARTER)


def see(request: Request, indicators: Sequence[Indicator], asked: Period) -> tuple[Seen, ...]:
    """Each indicator's figure for a period, in the order given."""
    wanted = [(indicator, *due_period(indicator, asked)) for indicator in indicators]
    sight = Sight.of(request)
    found = sight.revisions([i.code for i in indicators], _with_comparisons(period for _, period, due in wanted if due))
    seen = []
    for indicator, period, due in wanted:
        if due:
            seen.append(sight.one(indicator, period, found))
        else:
            seen.append(Seen(indicator, period, Rating.NOT_DUE))
    return tuple(seen)


def see_history(request: Request, indicator: Indicator, periods: Sequence[Period]) -> tuple[Seen, ...]:
    """One indicator's figures for several of its own periods, oldest first; a gap is a Seen without a revision."""
    sight = Sight.of(request)
    found = sight.revisions([indicator.code], _with_comparisons(periods))
    return tuple(sight.one(indicator, period, found) for period in sorted(periods))


Found = dict[tuple[str, Period], OutturnRevision]


@dataclass(frozen=True)
class Sight:
    """What this request's readers may see."""

    request: Request
    whose: Whose
    working_days: WorkingDays

    @classmethod
    def of(cls, request: Request) -> "Sight":
        """For one request."""
        whose = Whose.on(request.session, request.council, request.today)
        return cls(request, whose, WorkingDays(request.framework.nation))

    def revisions(self, codes: Sequence[str], periods: Iterable[Period]) -> Found:
        """The current figures of these indicators for these periods, seen or not."""
        rows = figures.current(self.request.session, self.request.council, codes, set(periods))
        return {(row.code, row.period): row for row in rows}

    def one(self, indicator: Indicator, period: Period, found: Found) -> Seen:
        """One figure among those found."""
        revision = found.get((indicator.code, period))
        if revision is not None and not self.visible(indicator, revision):
            return Seen(indicator, period, Rating.NOT_YET_AVAILABLE, hidden=revision.state is not State.DRAFT)
        earlier = None if indicator.cumulative else self._value(indicator, period.previous(), found)
        last_year = self._value(indicator, period.same_last_year(), found)
        if revision is None:
            return Seen(indicator, period, self._missing(period), before=earlier, last_year=last_year)
        return Seen(indicator, period, revision.rating, revision, before=earlier, last_year=last_year)

    def visible(self, indicator: Indicator, revision: OutturnRevision) -> bool:
        """Whether everybody who reads the answer may see this figure."""
        facts = self.whose.facts(indicator, revision.state)
        if self.request.in_private:
            return may_see(self.request.viewer, facts)
        return may_all_see(self.request.audience, facts)

    def _value(self, indicator: Indicator, period: Period, found: Found) -> Decimal | None:
        revision = found.get((indicator.code, period))
        return revision.value if revision is not None and self.visible(indicator, revision) else None

    def _missing(self, period: Period) -> Rating:
        if not period.is_closed(self.request.today):
            return Rating.NOT_DUE
        return Rating.LATE if self.request.now > self.deadline(period) else Rating.NOT_YET_AVAILABLE

    def deadline(self, period: Period) -> datetime:
        """When the return for a period is due."""
        return schedule.deadline(period, self.request.framework.calendar, self.working_days)


def _with_comparisons(periods: Iterable[Period]) -> set[Period]:
    return {each for period in periods for each in (period, period.previous(), period.same_last_year())}
