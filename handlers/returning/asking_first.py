"""What an answer leaves open, so that its writer is asked before it is saved."""

from domain.access import State
from domain.answer import Figure, NoFigure
from domain.rating import Rating
from handlers.request import Request
from handlers.returning.waiting import Asks
from storage.queries import figures
from storage.tables import OutturnRevision


def still_missing(said: Figure | NoFigure, comment: str) -> Asks | None:
    """Why it is not applicable, or until when it is not available, where that was not said."""
    if isinstance(said, Figure):
        return None
    if said.reason is Rating.NOT_APPLICABLE and not said.note and not comment:
        return Asks.REASON
    return Asks.UNTIL if said.reason is Rating.NOT_YET_AVAILABLE and said.due_back is None else None


def note_of(said: Figure | NoFigure) -> str:
    """What was written behind a reason for no figure."""
    return said.note if isinstance(said, NoFigure) else ""


def is_overtaken(request: Request, current: OutturnRevision | None, seen: int | None) -> bool:
    """Whether somebody else gave the current answer and the asker, who saw revision `seen`, has not seen it."""
    if current is None or current.entered_by == request.viewer.email:
        return False
    if current.imported or current.state is State.DRAFT:
        return False
    if not seen:
        return True
    known = figures.revisions(request.session, request.council, current.code, current.period)
    shown = next((each for each in known if each.revision == seen), None)
    return shown is None or (shown.value, shown.reason) != (current.value, current.reason)
