"""Undoing what one did last: a change of the framework, or that a digest was held back or let go again."""

from sqlalchemy import select

from bot.reply import Reply, Text
from handlers.amending.undoing import last_change, undo_change
from handlers.outcome import Answer, Outcome
from handlers.overseeing.digests import hold_again, still_planned
from handlers.registration import For, acts
from handlers.request import Request
from handlers.understanding.question import Kind, Question
from storage.queries.holds import HELD, RELEASED
from storage.tables import LogEntry

POSTED = "That digest has been posted, so it cannot be called back."


@acts("undo", help="Take back your last change", says=["undo"], offered_to=For.GIVING)
def undo_by_saying(request: Request, _question: Question) -> Outcome:
    """Take back the asker's last change that stands, or that a digest was held back or let go."""
    last = last_change(request)
    return _undo_hold(request, last) or undo_change(request, last)


def _undo_hold(request: Request, since: str) -> Outcome | None:
    """Undo the asker's last hold or release; None where they made another change, of the event `since`, after it."""
    mine = (LogEntry.council == request.council, LogEntry.actor == request.viewer.email)
    newest = select(LogEntry).where(*mine, LogEntry.what.in_((HELD, RELEASED))).order_by(LogEntry.id.desc()).limit(1)
    entry = request.session.scalar(newest)
    if entry is None:
        return None
    if since:
        later = select(LogEntry.id).where(*mine, LogEntry.event == since, LogEntry.id > entry.id).limit(1)
        if request.session.scalar(later) is not None:
            return None
    planned = next((each for each in still_planned(request) if each.key == entry.subject), None)
    if planned is None:
        # Long past: what was changed before it is meant, if anything.
        return None if since else Outcome(Reply(POSTED, (Text(POSTED),), only_you=True), Answer(Kind.CONFIRM))
    return hold_again(request, planned, held=entry.what == RELEASED)
