"""Taking back that a figure was verified, by whoever marked it: it is to be looked at again."""

from sqlalchemy import select

from bot.reply import Button
from domain.access import Role
from handlers.carried import number_carried
from handlers.only_you import plainly
from handlers.outcome import Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.verifying.provenance import RAISED, evidence_words
from handlers.wording import called
from storage import log
from storage.queries import indicators
from storage.tables import LogEntry, Verification

UNDO = "verify.undo"
ASKED = "asked while verifying"
STAYS = "That is no longer as you marked it, so it stays."


def undo_of(found: Verification) -> Button:
    """Takes back that a figure is marked as verified."""
    return Button("Undo", UNDO, {"id": str(found.id)})


@does(UNDO, may=frozenset({Role.OFFICER}), writes=True)
def undo(request: Request, given: Given) -> Outcome:
    """The figure is to be looked at again, or has the question that was asked about it; the log keeps what was said."""
    number = number_carried(given.arguments.get("id", ""))
    found = request.session.get(Verification, number) if number is not None else None
    if found is None or (found.council, found.outcome, found.by) != (request.council, "verified", request.viewer.email):
        return plainly(STAYS)
    subject = f"{found.code}|{found.period.notation}"
    old = {"outcome": found.outcome, "version": str(found.revision), "evidence": evidence_words(found)}
    _give_back(found, _question(request, found, subject))
    log.record(
        request.session,
        request.council,
        at=request.now,
        actor=request.viewer.email,
        what="verification taken back",
        subject=subject,
        old={name: value for name, value in old.items() if value},
        new={"outcome": found.outcome},
        door=request.message.place.door,
        event=request.message.event,
    )
    indicator = indicators.by_code(request.session, request.council, found.code)
    name = called(indicator) if indicator is not None else found.code
    return plainly(f"Taken back: {name} for {found.period.short} is not verified.")


def _give_back(found: Verification, question: LogEntry | None) -> None:
    if question is not None:
        found.outcome, found.by, found.at = RAISED, question.actor, question.at
        return
    found.outcome, found.by, found.at = "picked", None, None
    found.note = found.evidence_link = None
    found.files = []


def _question(request: Request, found: Verification, subject: str) -> LogEntry | None:
    """The question that was asked about this version of the figure before."""
    wanted = select(LogEntry).where(
        LogEntry.council == request.council, LogEntry.what == ASKED, LogEntry.subject == subject
    )
    asked = request.session.scalars(wanted.order_by(LogEntry.id.desc()))
    return next((each for each in asked if (each.new or {}).get("version") == str(found.revision)), None)
