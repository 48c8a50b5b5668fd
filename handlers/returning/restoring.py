"""The version of a figure that stands again when what was given last is taken back."""

from handlers.request import Request
from handlers.returning.owing import Item
from handlers.returning.recording import entry_details
from storage import revisions
from storage.queries import figures
from storage.tables import OutturnRevision
from storage.undoing_figures import EMPTY


def before_of(request: Request, current: OutturnRevision) -> OutturnRevision | None:
    """The version before as a new one, by whoever entered it and when they did."""
    known = figures.revisions(request.session, request.council, current.code, current.period)
    before = next((each for each in known if each.revision == current.revision - 1), None)
    return revisions.copy_of(before) if before is not None else None


def emptied(request: Request, current: OutturnRevision, item: Item) -> OutturnRevision:
    """An empty draft, where there was nothing before."""
    return revisions.copy_of(current, **EMPTY, **entry_details(request, item.indicator))
