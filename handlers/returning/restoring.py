"""The version of a figure that stands again when what was given last is taken back."""

from handlers.request import Request
from handlers.returning.owing import Item
from handlers.returning.recording import entry_details
from storage import revisions
from storage.queries import figures
from storage.tables import OutturnRevision
from storage.undoing_figures import EMPTY


def before_of(request: Request, current: OutturnRevision) -> OutturnRevision | None:
    """The newest version with another answer as a new one, by whoever entered it and when they did.

    A comment makes a version too: the same figure without it is not what stood before.
    """
    known = figures.revisions(request.session, request.council, current.code, current.period)
    earlier = (each for each in known if each.revision < current.revision and _answer(each) != _answer(current))
    before = max(earlier, key=lambda each: each.revision, default=None)
    return revisions.copy_of(before) if before is not None else None


def _answer(revision: OutturnRevision) -> tuple[object, ...]:
    return revision.value, revision.numerator, revision.denominator, revision.reason, revision.due_back


def emptied(request: Request, current: OutturnRevision, item: Item) -> OutturnRevision:
    """An empty draft, where there was nothing before."""
    return revisions.copy_of(current, **EMPTY, **entry_details(request, item.indicator))
