"""A change of the framework that another performance officer approves: asked for, approved or refused once."""

from collections.abc import Sequence
from datetime import date

from bot.reply import Buttons, Reply, Text
from domain.access import Role
from handlers.amending.asking import notices_of, other_officers, what_stands
from handlers.amending.origins import origin_of
from handlers.amending.telling_owners import told_of_owners
from handlers.amending.undoing import undo_button
from handlers.only_you import declined
from handlers.outcome import Answer, Notice, Outcome, ToPerson
from handlers.registration import Given, does
from handlers.request import Request
from handlers.understanding.question import Kind
from storage.amending import Amendment, CannotAmend
from storage.amendments_made import asked_with
from storage.attempting import attempt
from storage.planning import apply_planned, decide, plan
from storage.queries import people
from storage.tables import PlannedAmendment

OFFICERS = frozenset({Role.OFFICER})
NOBODY_ELSE = "Nobody else is a performance officer here, so nobody could approve it. Please ask for one."
DECIDED = "That was decided already, or taken back."
NOT_YOURS = "You asked for this yourself; another performance officer decides it."
CHANGED_SINCE = (
    "What this would change has been changed since it was asked for. Please ask for it again, or say “planned changes” "
    "to see it as it stands now."
)

Dated = tuple[date, tuple[Amendment, ...]]


def ask(request: Request, sentence: str, details: Sequence[str], dated: Sequence[Dated]) -> Outcome:
    """Keep the change until it is approved, and ask the other performance officers."""
    session, council, asker = request.session, request.council, request.viewer.email
    if not other_officers(session, council, asker):
        return declined(NOBODY_ELSE)
    for starts, amendments in dated:
        plan(session, council, amendments, starts, origin_of(request), needs_approval=True, reason=sentence)
    asked = f"{name_of(request)} asks for a change. {sentence}"
    notices = notices_of(session, council, request.message.event, asker, asked, details)
    told = f"Asked: another performance officer approves it. {sentence}"
    reply = Reply(told, (Text(told), Buttons((undo_button(request, "Take it back"),))), only_you=True)
    return Outcome(reply, Answer(Kind.CONFIRM), notices)


@does("amend.approve", may=OFFICERS, writes=True)
def approve(request: Request, given: Given) -> Outcome:
    """Let the change take effect, now or on its day, and tell the asker."""
    waiting = still_waiting(request, given)
    if isinstance(waiting, Outcome):
        return waiting
    session, council, asker = request.session, request.council, waiting[0].asked_by
    origin = origin_of(request)
    days = sorted({each.starts for each in waiting})
    told = [
        note
        for day in days
        for note in told_of_owners(
            request, [Amendment(each.table, each.key, each.columns) for each in waiting if each.starts == day], day
        )
    ]
    try:
        with attempt(session, council):
            decide(session, council, waiting, "planned", origin)
            apply_planned(session, council, request.today, origin, waiting)
    except CannotAmend as error:
        return declined(str(error))
    sentence = f"Approved. {waiting[0].reason or ''}".strip()
    return decided(request, sentence, asker, f"{name_of(request)} has approved your change. {waiting[0].reason}", told)


@does("amend.refuse", may=OFFICERS, writes=True)
def refuse(request: Request, given: Given) -> Outcome:
    """Leave everything as it is, and tell the asker."""
    waiting = still_waiting(request, given)
    if isinstance(waiting, Outcome):
        return waiting
    decide(request.session, request.council, waiting, "refused", origin_of(request))
    told = f"{name_of(request)} has not approved your change, so everything stays as it is. {waiting[0].reason}"
    return decided(request, "Not approved: everything stays as it is.", waiting[0].asked_by, told, [])


def still_waiting(request: Request, given: Given) -> tuple[PlannedAmendment, ...] | Outcome:
    """What a button is about, if it can still be decided by whoever pressed it."""
    event = given.arguments.get("event", "")
    asked = asked_with(request.session, request.council, event)
    waiting = tuple(each for each in asked if each.state == "asked")
    if not waiting:
        return declined(DECIDED)
    if any(each.asked_by == request.viewer.email for each in waiting):
        return declined(NOT_YOURS)
    if what_stands(request.session, request.council, asked) != given.arguments.get("was"):
        return declined(CHANGED_SINCE)
    return waiting


def decided(
    request: Request, sentence: str, asker: str, told: str, more: Sequence[Notice], *beside: Buttons
) -> Outcome:
    """What was decided, in place of what was pressed, and what the asker is told, if it is known who that was."""
    key = f"amend decided|{request.message.event}|{asker}"
    notice = Notice(key, ToPerson(asker), Reply(told, (Text(told), *beside)), kind="amendment")
    known = people.by_email(request.session, request.council, asker) is not None
    reply = Reply(sentence, (Text(sentence),), in_place=True)
    return Outcome(reply, Answer(Kind.CONFIRM), (*([notice] if known else []), *more))


def name_of(request: Request) -> str:
    """What the asker is called."""
    return request.person.name if request.person else request.viewer.email
