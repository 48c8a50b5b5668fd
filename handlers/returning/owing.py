"""What is owed for the windows that are open or over: by whom, for which period, and what is still missing of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain import schedule
from domain.access import Role
from domain.framework import COMMENTED
from domain.periods import Frequency, Period
from domain.rating import Rating
from domain.schedule import LONDON
from domain.working_days import WorkingDays
from handlers.request import Request
from handlers.returning.settled import has_figure, is_settled, needs_comment, promised
from handlers.whose import Whose
from handlers.wording import count_of, listed
from storage.queries import councils, figures, indicators, returns
from storage.queries.once import OWED, once
from storage.tables import Indicator, OutturnRevision

Due = Mapping[Period, tuple[tuple[Indicator, Period], ...]]
"""What is due for the periods that end with each month."""

MAY_OWE = frozenset(Role) - {Role.CABINET, Role.LEADER, Role.SCRUTINY, Role.AUDITOR}
"""The roles of people whom figures are asked of; somebody without any role may own indicators too."""

MONTHS_LOOKED_BACK = 12
"""For how many months before the newest window's what was never returned is still asked for."""


@dataclass(frozen=True)
class Item:
    """One outturn of a return. `revision` is what has been said so far, None if nothing.

    `commented` are the ratings that ask for a comment.
    """

    indicator: Indicator
    period: Period
    revision: OutturnRevision | None
    asked: str
    today: date
    commented: tuple[Rating, ...] = COMMENTED

    @property
    def has_figure(self) -> bool:
        """Whether a figure, or a reason for none that still holds, has been submitted."""
        return has_figure(self.revision, self.today)

    @property
    def promised(self) -> date | None:
        """The day from which it is asked for again, where it was said not to be available until then."""
        return promised(self.revision)

    @property
    def needs_comment(self) -> bool:
        """Whether the figure is there but the comment that its rating asks for isn't."""
        return needs_comment(self.revision, self.today, self.commented)

    @property
    def is_owed(self) -> bool:
        """Whether something is still to be given."""
        return not self.has_figure or self.needs_comment

    @property
    def key(self) -> str:
        """What its field in a form is called."""
        return f"{self.indicator.code}|{self.period.notation}"

    @property
    def quote(self) -> str:
        """The key of the figure for a message that asks for it; its revision is 0 while nothing has been said."""
        said = self.revision
        return f"{self.indicator.code}|{self.period}||{said.revision if said else 0}"

    @property
    def is_open(self) -> bool:
        """Whether it can still be changed without a restatement."""
        return self.revision is None or not self.revision.state.is_signed_off


@dataclass(frozen=True)
class Window:
    """The returns for all periods that end on one day; `period` is the longest of them that anything is due for."""

    period: Period
    opens: datetime
    deadline: datetime
    items: tuple[Item, ...]

    @property
    def key(self) -> str:
        """What tells it from others in the keys of messages: its last day, which stays when frequencies change."""
        return self.period.last_day.isoformat()

    @property
    def spoken(self) -> Period:
        """What people call it: the quarter where one ends that day, else the month."""
        return self.period.ending_with(Frequency.QUARTER) or self.period

    def of(self, email: str) -> tuple[Item, ...]:
        """What this person is asked for."""
        return tuple(item for item in self.items if item.asked == email)

    @property
    def owed(self) -> tuple[Item, ...]:
        """What is still to be given."""
        return tuple(item for item in self.items if item.is_owed)

    @property
    def owing(self) -> tuple[str, ...]:
        """Who still owes something."""
        return tuple(sorted({item.asked for item in self.owed}))


def window(request: Request, ending: date, among: Sequence[Indicator] | None = None) -> Window:
    """The window of everything that is due for the periods ending on a day."""
    return windows(request, (ending,), among)[0]


def windows(
    request: Request, endings: Sequence[date], among: Sequence[Indicator] | None = None, *, owed: bool = False
) -> tuple[Window, ...]:
    """The windows of what is due for the periods ending on each of these days: of these indicators, None for all.

    With `owed` of nothing but what is still to be given, and only those in which anything is.
    """
    whose = Whose.on(request.session, request.council, request.today)
    months = [Period.containing(ending, Frequency.MONTH) for ending in endings]
    due: Due = returns.due_in(request.session, request.council, months, among)
    if owed:
        due = _unsettled(request, due)
        among = [indicator for pairs in due.values() for indicator, _ in pairs]
    periods = {period for pairs in due.values() for _, period in pairs}
    codes = None if among is None else {indicator.code for indicator in among}
    current = figures.current(request.session, request.council, codes, periods) if periods else ()
    said = {(row.code, row.period): row for row in current}

    asked_for = {indicator.code: indicator for pairs in due.values() for indicator, _ in pairs}
    answering = {code: whose.answers_for(indicator) for code, indicator in asked_for.items()}
    today, commented = request.today, request.framework.comments_required

    def item(indicator: Indicator, period: Period) -> Item:
        return Item(indicator, period, said.get((indicator.code, period)), answering[indicator.code], today, commented)

    wanted = [month for month in months if due[month]] if owed else months
    return tuple(_window(request, month, tuple(item(*pair) for pair in due[month])) for month in wanted)


def _unsettled(request: Request, due: Due) -> Due:
    """What of it is still to be given: mostly little, so that no more is looked up in full."""
    codes = {indicator.code for pairs in due.values() for indicator, _ in pairs}
    periods = {period for pairs in due.values() for _, period in pairs}
    said = figures.standing(request.session, request.council, codes, periods) if codes else {}
    today, commented = request.today, request.framework.comments_required

    def is_owed(indicator: Indicator, period: Period) -> bool:
        return not is_settled(said.get(indicator.code, {}).get(period), today, commented)

    return {month: tuple(pair for pair in pairs if is_owed(*pair)) for month, pairs in due.items()}


def _window(request: Request, month: Period, items: tuple[Item, ...]) -> Window:
    calendar, days = request.framework.calendar, WorkingDays(request.framework.nation)
    longest = returns.longest_due(request.session, request.council, month)
    return Window(longest, schedule.opening(longest, calendar, days), schedule.deadline(longest, calendar, days), items)


def current_windows(
    request: Request, among: Sequence[Indicator] | None = None, *, owed: bool = False
) -> tuple[Window, ...]:
    """The windows that matter now, the latest first: the last month's, and the last quarter's where that is another."""
    found = windows(request, _current_days(request), among, owed=owed)
    return tuple(each for each in found if each.opens <= request.now and each.items)


def current_keys(request: Request) -> tuple[str, ...]:
    """The keys of the windows that matter now or are still to open, the latest first."""
    return tuple(day.isoformat() for day in _current_days(request))


def _current_days(request: Request) -> list[date]:
    frequencies = (Frequency.MONTH, Frequency.QUARTER)
    return sorted({Period.latest_closed(request.today, each).last_day for each in frequencies}, reverse=True)


def earlier_windows(request: Request, among: Sequence[Indicator] | None = None) -> tuple[Window, ...]:
    """The windows before those, the latest first, each with nothing but what is still owed.

    They go back as far as `MONTHS_LOOKED_BACK`; nobody owes what was due before the council's record began.
    """
    newest = Period.latest_closed(request.today, Frequency.MONTH)
    days = [newest.previous(n).last_day for n in range(1, MONTHS_LOOKED_BACK + 1)]
    begun = councils.begun(request.session, request.council)
    since = begun.astimezone(LONDON).date() if begun else request.today
    current = _current_days(request)
    found = windows(request, [day for day in days if day not in current], among, owed=True)
    owed = (replace(each, items=tuple(item for item in each.items if _is_asked(item, each, since))) for each in found)
    return tuple(each for each in owed if each.items)


def windows_awaiting(request: Request) -> tuple[Window, ...]:
    """The windows that matter now, and those before them of which a figure still waits to be signed off."""
    first = Period.latest_closed(request.today, Frequency.MONTH).previous(MONTHS_LOOKED_BACK).last_day
    current = _current_days(request)
    awaiting = figures.days_awaiting(request.session, request.council, first, current[0])
    earlier = windows(request, [day for day in awaiting if day not in current])
    return (*current_windows(request), *earlier)


def promised_among(request: Request) -> tuple[Indicator, ...]:
    """The indicators of which a figure of the last `MONTHS_LOOKED_BACK` was promised for a day."""
    since = Period.latest_closed(request.today, Frequency.MONTH).previous(MONTHS_LOOKED_BACK).last_day
    promised = figures.codes_promised(request.session, request.council, since)
    return tuple(each for each in indicators.every(request.session, request.council) if each.code in promised)


def _is_asked(item: Item, found: Window, since: date) -> bool:
    """Whether it was to come since the record began: by the deadline, or by a day that was given for it."""
    if found.deadline.date() >= since:
        return True
    if item.revision is None or item.promised is None:
        return False
    return not item.revision.imported or item.promised >= since


def owed_by(request: Request, email: str) -> tuple[Item, ...]:
    """Everything a person still owes now, the latest first within what is current, and then what is left of before."""
    key = (OWED, request.council, email, request.now.isoformat())
    return once(request.session, key, lambda: _looked_up(request, email))


def _looked_up(request: Request, email: str) -> tuple[Item, ...]:
    theirs = _asked_of(request, email)
    found = (*current_windows(request, theirs, owed=True), *earlier_windows(request, theirs)) if theirs else ()
    return tuple(item for each in found for item in each.of(email))


def _asked_of(request: Request, email: str) -> tuple[Indicator, ...]:
    """The indicators whose figures this person may be asked for today: a few, where a council may have thousands."""
    whose = Whose.on(request.session, request.council, request.today)
    found = indicators.asked_of(request.session, request.council, email, whose.stands_in_for(email))
    return tuple(each for each in found if whose.answers_for(each) == email)


def due_by(request: Request, owed: Sequence[Item]) -> datetime:
    """The deadline to name for what is owed: the last quarter's if any of it is for that, else the newest one."""
    theirs = list({item.indicator.code: item.indicator for item in owed}.values())
    found = (*reversed(current_windows(request, theirs)), *earlier_windows(request, theirs))
    return next(each.deadline for each in found if any(item.key in {mine.key for mine in owed} for item in each.items))


def codes_owed(request: Request) -> tuple[str, ...]:
    """The codes of what the asker still owes; looked for only where somebody can owe anything."""
    email = request.viewer.email
    if not email or (request.viewer.roles and not request.viewer.roles & MAY_OWE):
        return ()
    return tuple(dict.fromkeys(item.indicator.code for item in owed_by(request, email)))


def owed_words(items: Sequence[Item]) -> str:
    """`2 figures and 1 comment`."""
    missing = sum(1 for item in items if not item.has_figure)
    comments = len(items) - missing
    words = [count_of(missing, "figure")] if missing or not comments else []
    return listed([*words, *([count_of(comments, "comment")] if comments else [])])
