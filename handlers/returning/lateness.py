"""How late a figure came: the working days between the deadline and the first time it was given."""

from collections.abc import Sequence
from datetime import date

from domain.access import State
from domain.schedule import LONDON
from domain.working_days import WorkingDays
from handlers.request import Request
from handlers.returning.owing import Item, Window
from handlers.wording import called, count_of
from storage.queries import figures


def given_on(request: Request, item: Item) -> date | None:
    """The day on which an answer was first given; None while there is none, and for one that was imported.

    Putting it right afterwards, or being asked about it, makes nobody late.
    """
    said = figures.revisions(request.session, request.council, item.indicator.code, item.period)
    first = next((each for each in said if each.state is not State.DRAFT), None)
    return None if first is None or first.imported else first.entered_at.astimezone(LONDON).date()


def working_days_late(request: Request, found: Window, item: Item) -> int:
    """How many working days after the deadline an answer was first given; 0 for one in time, or not yet given."""
    if item.revision is None or item.revision.entered_at <= found.deadline:
        return 0
    given = given_on(request, item)
    days = WorkingDays(request.framework.nation)
    return 0 if given is None else days.count(found.deadline.date(), given)


def late_words(request: Request, found: Window, items: Sequence[Item]) -> str:
    """`After the deadline of 16 October: Missed collections, 2 working days.`; empty when all came in time."""
    late = [(item, working_days_late(request, found, item)) for item in items]
    words = [f"{called(item.indicator)}, {count_of(days, 'working day')}" for item, days in late if days]
    return f"Came after the deadline: {'; '.join(words)}." if words else ""
