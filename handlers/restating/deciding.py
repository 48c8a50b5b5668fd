"""Approving or refusing a restatement: by a performance officer who has not asked for it."""

from dataclasses import replace

import msgspec

from bot.reply import Reply, Text
from domain.access import Act, may_do
from handlers.only_you import declined
from handlers.outcome import Answer, Notice, Outcome, ToPerson
from handlers.registration import Given, does
from handlers.request import Request
from handlers.restating.applying import Wanted, restated
from handlers.restating.subjects import Subject, subject_of
from handlers.understanding.question import Kind
from handlers.wording import called
from storage import log
from storage.queries import drafts

NOT_YOURS = "Only a performance officer who has not asked for it can decide this."
DECIDED = "That was decided already, or the figure has changed since it was asked for."


@does("restate.approve", writes=True)
def approve(request: Request, given: Given) -> Outcome:
    """Restate the figure as it was asked for."""
    found = _asked_for(request, given)
    if isinstance(found, Outcome):
        return found
    drafts.drop(request.session, request.council, found.asked_by, found.draft)
    outcome = restated(request, found)
    return replace(outcome, reply=msgspec.structs.replace(outcome.reply, in_place=True) if outcome.reply else None)


@does("restate.refuse", writes=True)
def refuse(request: Request, given: Given) -> Outcome:
    """Leave the figure as it is, and tell whoever asked."""
    found = _asked_for(request, given)
    if isinstance(found, Outcome):
        return found
    drafts.drop(request.session, request.council, found.asked_by, found.draft)
    log.record(
        request.session,
        request.council,
        at=request.now,
        actor=request.viewer.email,
        what="refused a restatement",
        subject=found.subject.logged,
        door=request.message.place.door,
        event=request.message.event,
    )
    name = request.person.name if request.person else request.viewer.email
    about = f"{called(found.subject.indicator)} for {found.subject.period.short}"
    told = f"{name} has not approved the restatement of {about}. It stays as it is; ask them what is missing."
    key = f"restate refused|{found.subject.key}|{found.asked_by}|{request.message.event}"
    notice = Notice(key, ToPerson(found.asked_by), Reply(told, (Text(told),)), kind="restatement")
    sentence = f"Not approved: {about} stays as it is."
    return Outcome(Reply(sentence, (Text(sentence),), in_place=True), Answer(Kind.CONFIRM), (notice,))


def _asked_for(request: Request, given: Given) -> Wanted | Outcome:
    subject = subject_of(request, given.arguments.get("figure", ""))
    asked_by = given.arguments.get("asked_by", "")
    if subject is None:
        return declined(DECIDED)
    if asked_by == request.viewer.email or not may_do(request.viewer, Act.RESTATE, subject.facts):
        return declined(NOT_YOURS)
    return _kept(request, subject, asked_by, given.arguments.get("answer", "")) or declined(DECIDED)


def _kept(request: Request, subject: Subject, asked_by: str, answer: str) -> Wanted | None:
    """What is to be decided; None where another figure has been asked for since this one was shown."""
    content = drafts.values(request.session, request.council, asked_by, f"restate|{subject.key}")
    if not content or content["revision"] != subject.revision.revision:
        return None
    if content["answer"] != answer:
        return None
    return Wanted(subject, content["answer"], content["reason"], asked_by, content.get("doubt", ""))
