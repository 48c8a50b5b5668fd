"""What is owed for the windows that are open or over: by whom, for which period, and what is still missing of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain import schedule
from domain.access import Role, State
from domain.periods import Frequency, Period
from domain.rating import Rating
from domain.working_days import WorkingDays
from handlers.request import Request
from handlers.whose import Whose
from handlers.wording import count_of, listed
from storage.queries import figures, returns
from storage.tables import Indicator, OutturnRevision

NEEDS_COMMENT = (Rating.RED, Rating.AMBER)
"""The ratings that ask for a comment."""

MAY_OWE = frozenset(Role) - {Role.CABINET, Role.LEADER, Role.SCRUTINY, Role.AUDITOR}
"""The roles of people whom figures are asked of; somebody without any role may own indicators too."""


@dataclass(frozen=True)
class Item:
    """One outturn of a return. `revision` is what has been said so far, None if nothing."""

    indicator: Indicator
    period: Period
    revision: OutturnRevision | None
    asked: str
    today: date

    @property
    def has_figure(self) -> bool:
        """Whether a figure, or a reason for none that still holds, has been submitted."""
        if self.revision is None or self.revision.state is State.DRAFT:
            return False
        promised = self.revision.due_back
        overdue = self.revision.reason is Rating.NOT_YET_AVAILABLE and promised is not None and promised < self.today
        return not overdue

    @property
    def needs_comment(self) -> bool:
        """Whether the figure is there but the comment that its rating asks for isn't."""
        revision = self.revision
        if not self.has_figure or revision is None or revision.imported or _approved_by_another(revision):
            return False
        return revision.rating in NEEDS_COMMENT and revision.comment is None

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


def _approved_by_another(revision: OutturnRevision) -> bool:
    return revision.state.is_signed_off and revision.signed_off_by != revision.entered_by


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


def window(request: Request, ending: date) -> Window:
    """The window of everything that is due for the periods ending on a day."""
    whose = Whose.on(request.session, request.council, request.today)
    days = WorkingDays(request.framework.nation)
    due = returns.due(request.session, request.council, Period.containing(ending, Frequency.MONTH))
    longest = max((period for _, period in due), default=Period.containing(ending, Frequency.MONTH))
    said = {
        (row.code, row.period): row
        for row in figures.current(request.session, request.council, None, {period for _, period in due})
    }
    items = tuple(
        Item(indicator, period, said.get((indicator.code, period)), whose.answers_for(indicator), request.today)
        for indicator, period in due
    )
    calendar = request.framework.calendar
    return Window(longest, schedule.opening(longest, calendar, days), schedule.deadline(longest, calendar, days), items)


def current_windows(request: Request) -> tuple[Window, ...]:
    """The windows that matter now, the latest first: the last month's, and the last quarter's where that is another."""
    last_month = Period.latest_closed(request.today, Frequency.MONTH)
    last_quarter = Period.latest_closed(request.today, Frequency.QUARTER)
    days = sorted({last_month.last_day, last_quarter.last_day}, reverse=True)
    found = tuple(window(request, day) for day in days)
    return tuple(each for each in found if each.opens <= request.now and each.items)


def owed_by(request: Request, email: str) -> tuple[Item, ...]:
    """Everything a person still owes now."""
    return tuple(item for each in current_windows(request) for item in each.of(email) if item.is_owed)


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
