"""What the readers of an answer may see of the record: hidden, suppressed, missing, or put together from others."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from domain import schedule
from domain.access import FigureFacts, Role, State, Viewer, may_all_see, may_see
from domain.composites import Member, compose
from domain.periods import KEPT, Frequency, Period
from domain.rating import Rating
from domain.suppression import is_too_small
from domain.working_days import WorkingDays
from handlers.request import Request
from handlers.seen import Seen
from handlers.whose import Whose
from storage.queries import figures, indicators
from storage.queries.lasting import lasting, lasts
from storage.revisions import copy_of
from storage.tables import Indicator, OutturnRevision

_LONG_PAST = 366
"""After so many days a period without a figure may be one of before the record of an indicator begins."""

SEE_SMALL_COUNTS = frozenset({Role.OFFICER, Role.ADMIN, Role.AUDITOR})

Facts = dict[tuple[str, State], FigureFacts]
Found = dict[tuple[str, Period], OutturnRevision]
Known = Mapping[tuple[str, Period], figures.Compared]
"""Figures of which no more than the value, how it was counted and its state is asked."""


def due_period(indicator: Indicator, asked: Period) -> tuple[Period, bool]:
    """Which of the indicator's periods answers for the period asked about, and whether it ends with it.

    Of a monthly one the last month; a half or a year only if it ends then, otherwise it is not due.
    """
    return _answering_for(indicator.frequency, asked)


@lru_cache(maxsize=KEPT)
def _answering_for(frequency: Frequency, asked: Period) -> tuple[Period, bool]:
    own = Period.containing(asked.last_day, frequency)
    return own, own.ends_with(asked)


@dataclass(frozen=True)
class Sight:
    """What this request's readers may see. `members` are the indicators that make each composite, by its code."""

    request: Request
    whose: Whose
    working_days: WorkingDays
    members: Mapping[str, tuple[Indicator, ...]]
    _facts: Facts = field(default_factory=dict, compare=False, repr=False)
    _visible: dict[tuple[str, State], bool] = field(default_factory=dict, compare=False, repr=False)
    _first_days: dict[str, date] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, request: Request) -> "Sight":
        """For one request."""
        session, council = request.session, request.council
        whose = Whose.on(session, council, request.today)
        members: dict[str, tuple[Indicator, ...]] = {}
        for each in indicators.members(session, council):
            if each.parent:
                members[each.parent] = (*members.get(each.parent, ()), each)
        facts: Facts = {}
        if lasts(session, council):
            facts = lasting(session, council, ("facts", request.today.isoformat()), lambda: facts)
        return cls(request, whose, WorkingDays(request.framework.nation), members, facts)

    def revisions(self, codes: Collection[str], periods: Iterable[Period]) -> Found:
        """The current figures of these indicators for these periods, with those of composites' members; seen or not."""
        wanted, asked = self.with_members(codes), set(periods)
        if len(wanted) > len(codes):
            asked |= {own for period in asked for own in _ending_with(period)}
        rows = figures.current(self.request.session, self.request.council, wanted, asked)
        return {(row.code, row.period): row for row in rows}

    def beside(self, codes: Collection[str], periods: Iterable[Period], found: Found) -> Known:
        """Those found, with the figures for the period before each of these and for the same one last year."""
        known = set(periods)
        wanted = {each for period in known for each in (period.previous(), period.same_last_year())} - known
        return {**figures.beside(self.request.session, self.request.council, codes, wanted), **found}

    def with_members(self, codes: Collection[str]) -> set[str]:
        """These codes and those of everything that the composites among them are put together from."""
        found, more = set(codes), set(codes)
        while more:
            more = {member.code for code in more for member in self.members.get(code, ())} - found
            found |= more
        return found

    def one(self, indicator: Indicator, period: Period, found: Found, beside: Known | None = None) -> Seen:
        """One figure among those found; what it is compared with is among those `beside` it (None: those found)."""
        if indicator.code in self.members:
            return self._composed(indicator, period, found, frozenset())
        revision = found.get((indicator.code, period))
        if revision is not None and not self.visible(indicator, revision):
            if revision.state is State.DRAFT or _is_promise_of_before(revision, self.request.today):
                return Seen(indicator, period, self._missing(period))
            return Seen(indicator, period, Rating.NOT_YET_AVAILABLE, hidden=revision.state)
        if revision is not None and self._is_too_small(indicator, revision):
            return Seen(indicator, period, Rating.SUPPRESSED)
        if revision is None and (begins := self._begins_after(indicator, period)):
            return Seen(indicator, period, Rating.NOT_DUE, begins=begins)
        revision = None if revision is None else self._as_may_be_read(indicator, revision)
        known = found if beside is None else beside
        before, year_ago = period.previous(), period.same_last_year()
        earlier = None if indicator.cumulative else self.value(indicator, before, known)
        last_year = self.value(indicator, year_ago, known)
        return Seen(
            indicator,
            period,
            self._missing(period) if revision is None else revision.rating,
            revision,
            before=earlier,
            last_year=last_year,
            before_state=_state(known.get((indicator.code, before))),
            last_year_state=_state(known.get((indicator.code, year_ago))),
        )

    def visible(self, indicator: Indicator, revision: figures.Compared) -> bool:
        """Whether everybody who reads the answer may see this figure."""
        key = (indicator.code, revision.state)
        known = self._visible.get(key)
        if known is None:
            known = self._visible[key] = self._may_see(self.facts(indicator, revision.state))
        return known

    def _may_see(self, facts: FigureFacts) -> bool:
        if self.request.in_private:
            return may_see(self.request.viewer, facts)
        return may_all_see(self.request.audience, facts)

    def _as_may_be_read(self, indicator: Indicator, revision: OutturnRevision) -> OutturnRevision:
        """The figure without the words that these readers are not to see.

        What is withheld is for those who see the figure before sign-off, who does something for the council's own.
        """
        if not (revision.withheld or revision.action_by):
            return revision
        facts = self.facts(indicator, State.SUBMITTED)
        if self.request.in_private and may_see(self.request.viewer, facts):
            return revision
        if revision.withheld:
            return copy_of(revision, comment=None, action=None, action_by=None, options=None)
        readers = (self.request.viewer,) if self.request.in_private else self.request.audience
        if revision.action_by and not (readers and all(reader.is_of_the_council for reader in readers)):
            return copy_of(revision, action_by=None)
        return revision

    def facts(self, indicator: Indicator, state: State) -> FigureFacts:
        """Whose figure it is, looked up once while the day is the same and nobody changes whose the indicator is."""
        known = self._facts.get((indicator.code, state))
        if known is None:
            known = self._facts[indicator.code, state] = self.whose.facts(indicator, state)
        return known

    def value(self, indicator: Indicator, period: Period, found: Known) -> Decimal | None:
        """The figure itself; None where there is none that may be shown."""
        revision = found.get((indicator.code, period))
        if revision is None or not self.visible(indicator, revision) or self._is_too_small(indicator, revision):
            return None
        return revision.value

    def deadline(self, period: Period) -> datetime:
        """When the return for a period is due."""
        return schedule.deadline(period, self.request.framework.calendar, self.working_days)

    def _composed(self, indicator: Indicator, period: Period, found: Found, above: frozenset[str]) -> Seen:
        members = []
        for each in self.members[indicator.code]:
            own, due = due_period(each, period)
            if each.code in self.members and each.code not in above | {indicator.code}:
                members.append(self._composed(each, own, found, above | {indicator.code}))
            elif each.code not in self.members:
                members.append(self.one(each, own, found) if due else Seen(each, own, Rating.NOT_DUE))
        weighed = [Member(seen.indicator.code, seen.rating, _weight(seen.indicator)) for seen in members]
        composite = compose(weighed, self.request.framework.composite_rule)
        is_due = period.is_closed(self.request.today) and any(seen.rating is not Rating.NOT_DUE for seen in members)
        rating = composite.rating or (Rating.NOT_YET_AVAILABLE if is_due else Rating.NOT_DUE)
        return Seen(indicator, period, rating, composite=composite, members=tuple(members))

    def _is_too_small(self, indicator: Indicator, revision: figures.Compared) -> bool:
        """Whether the people counted, themselves or as part of a rate, are so few that this reader is not told."""
        if not indicator.personal:
            return False
        if not is_too_small(revision.value, indicator.unit, revision.numerator, revision.denominator):
            return False
        facts = self.facts(indicator, revision.state)
        trusted = self.request.in_private and _sees_small_counts(self.request.viewer)
        return not (trusted or (self.request.in_private and self.request.viewer.looks_after(facts)))

    def _begins_after(self, indicator: Indicator, period: Period) -> Period | None:
        """The first period that there is a figure of, where one long past lies before it: nobody owes that one."""
        if (self.request.today - period.last_day).days < _LONG_PAST:
            return None
        if not self._first_days:
            self._first_days.update(figures.first_days(self.request.session, self.request.council))
        first = self._first_days.get(indicator.code)
        return Period.containing(first, indicator.frequency) if first and first > period.last_day else None

    def _missing(self, period: Period) -> Rating:
        if not period.is_closed(self.request.today):
            return Rating.NOT_DUE
        return Rating.LATE if self.request.now > self.deadline(period) else Rating.NOT_YET_AVAILABLE


def _state(revision: figures.Compared | None) -> State | None:
    return revision.state if revision is not None else None


def _is_promise_of_before(revision: OutturnRevision, today: date) -> bool:
    """Whether all that was said is a day by which it would come, and that day has passed: it is owed again since."""
    promised = revision.due_back if revision.reason is Rating.NOT_YET_AVAILABLE else None
    return promised is not None and promised < today


def _sees_small_counts(viewer: Viewer) -> bool:
    return bool(viewer.roles & SEE_SMALL_COUNTS)


def _weight(indicator: Indicator) -> Decimal:
    return Decimal(1) if indicator.weight is None else indicator.weight


def _ending_with(period: Period) -> set[Period]:
    ending = (period.ending_with(frequency) for frequency in Frequency)
    return {own for own in ending if own is not None}
