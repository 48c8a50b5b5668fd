"""A change of the framework that another performance officer approves: asked for, approved or refused once."""

import hashlib
from collections.abc import Sequence
from datetime import date

import msgspec

from bot.reply import Bullets, Button, Buttons, Part, Reply, Text
from domain.access import Role
from handlers.amending.origins import origin_of
from handlers.amending.telling_owners import told_of_owners
from handlers.amending.undoing import undo_button
from handlers.outcome import Answer, Notice, Outcome, ToPerson
from handlers.registration import Given, does
from handlers.request import Request
from handlers.understanding.question import Kind
from storage.amending import Amendment, CannotAmend, apply_planned, decide, plan, standing
from storage.amendments_made import asked_with
from storage.queries import people
from storage.tables import PlannedAmendment

OFFICERS = frozenset({Role.OFFICER})
NOBODY_ELSE = "Nobody else is a performance officer here, so nobody could approve it. Please ask for one."
DECIDED = "That was decided already, or taken back."
NOT_YOURS = "You asked for this yourself; another performance officer decides it."
CHANGED_SINCE = "What this would change has been changed since it was asked for. Please ask for it again."

Dated = tuple[date, tuple[Amendment, ...]]


def ask(request: Request, sentence: str, details: Sequence[str], dated: Sequence[Dated]) -> Outcome:
    """Keep the change until it is approved, and ask the other performance officers."""
    session, council, asker = request.session, request.council, request.viewer.email
    officers = [each for each in people.with_role(session, council, Role.OFFICER) if each.email != asker]
    if not officers:
        return _said(NOBODY_ELSE)
    for starts, amendments in dated:
        plan(session, council, amendments, starts, origin_of(request), needs_approval=True, reason=sentence)
    event = request.message.event
    arguments = {"event": event, "was": what_stands(request, asked_with(session, council, event))}
    who = request.person.name if request.person else asker
    asked = f"{who} asks for a change. {sentence}"
    buttons = Buttons(
        (Button("Approve", "amend.approve", arguments, primary=True), Button("Refuse", "amend.refuse", arguments))
    )
    parts: list[Part] = [Text(asked), *([Bullets(tuple(details))] if details else []), buttons]
    notices = tuple(
        Notice(f"amend|{event}|{each.email}", ToPerson(each.email), Reply(asked, tuple(parts)), kind="amendment")
        for each in officers
    )
    told = f"Asked: another performance officer approves it. {sentence}"
    reply = Reply(told, (Text(told), Buttons((undo_button("Take it back"),))), only_you=True)
    return Outcome(reply, Answer(Kind.CONFIRM), notices)


@does("amend.approve", may=OFFICERS, writes=True)
def approve(request: Request, given: Given) -> Outcome:
    """Let the change take effect, now or on its day, and tell the asker."""
    waiting = still_waiting(request, given)
    if isinstance(waiting, Outcome):
        return waiting
    session, council, asker = request.session, request.council, waiting[0].asked_by
    origin = origin_of(request)
    told = [
        note
        for each in waiting
        for note in told_of_owners(request, [Amendment(each.table, each.key, each.columns)], each.starts)
    ]
    decide(session, council, waiting, "planned", origin)
    try:
        apply_planned(session, council, request.today, origin)
    except CannotAmend as error:
        return _said(str(error))
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
    waiting = tuple(each for each in asked_with(request.session, request.council, event) if each.state == "asked")
    if not waiting:
        return _said(DECIDED)
    if any(each.asked_by == request.viewer.email for each in waiting):
        return _said(NOT_YOURS)
    if what_stands(request, waiting) != given.arguments.get("was"):
        return _said(CHANGED_SINCE)
    return waiting


def what_stands(request: Request, asked: Sequence[PlannedAmendment]) -> str:
    """A short digest of the rows that would be changed, as they are now."""
    amendments = [Amendment(each.table, each.key, each.columns) for each in asked]
    rows = standing(request.session, request.council, amendments)
    written = msgspec.json.encode([dict(row) if row is not None else None for row in rows], order="sorted")
    return hashlib.sha256(written).hexdigest()[:12]


def decided(
    request: Request, sentence: str, asker: str, told: str, more: Sequence[Notice], *beside: Buttons
) -> Outcome:
    """What was decided, in place of what was pressed, and what the asker is told."""
    key = f"amend decided|{request.message.event}|{asker}"
    notice = Notice(key, ToPerson(asker), Reply(told, (Text(told), *beside)), kind="amendment")
    reply = Reply(sentence, (Text(sentence),), in_place=True)
    return Outcome(reply, Answer(Kind.CONFIRM), (notice, *more))


def name_of(request: Request) -> str:
    """What the asker is called."""
    return request.person.name if request.person else request.viewer.email


def _said(sentence: str) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence),), only_you=True), Answer(Kind.REFUSE))
