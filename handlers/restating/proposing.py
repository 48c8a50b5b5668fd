"""A restatement that a performance officer approves: kept as it was asked for, and put before each of them."""

from bot.reply import Button, Buttons, Note, Reply, Text
from domain.access import Role
from handlers.outcome import Answer, Notice, Outcome, ToPerson
from handlers.request import Request
from handlers.restating.applying import Wanted
from handlers.understanding.question import Kind
from handlers.wording import called, figure_of, full_stop
from storage import log
from storage.queries import drafts, people

NOBODY_ELSE = "Nobody else is a performance officer here, so nobody could approve it. Please ask for one."


def propose(request: Request, wanted: Wanted) -> Outcome:
    """Keep the restatement until it is decided, and ask the other performance officers."""
    officers = _other_officers(request)
    if not officers:
        return Outcome(Reply(NOBODY_ELSE, (Text(NOBODY_ELSE),), only_you=True), Answer(Kind.REFUSE))
    _keep(request, wanted)
    subject = wanted.subject
    name = called(subject.indicator)
    sentence = f"Asked: a performance officer approves the change of {name} for {subject.period.short}."
    reply = Reply(sentence, (Text(sentence),), only_you=True)
    return Outcome(reply, Answer(Kind.CONFIRM), tuple(_notice(request, wanted, officer) for officer in officers))


def _other_officers(request: Request) -> list[str]:
    officers = people.with_role(request.session, request.council, Role.OFFICER)
    return [officer.email for officer in officers if officer.email != request.viewer.email]


def _keep(request: Request, wanted: Wanted) -> None:
    content = {
        "answer": wanted.answer,
        "reason": wanted.reason,
        "revision": wanted.subject.revision.revision,
        "doubt": wanted.doubt,
    }
    drafts.keep(request.session, request.council, wanted.asked_by, wanted.draft, content, request.now)
    log.record(
        request.session,
        request.council,
        at=request.now,
        actor=wanted.asked_by,
        what="asked for a restatement",
        subject=wanted.subject.logged,
        new={"answer": wanted.answer, "restatement": wanted.reason},
        door=request.message.place.door,
        event=request.message.event,
    )


def _notice(request: Request, wanted: Wanted, officer: str) -> Notice:
    subject = wanted.subject
    who = request.person.name if request.person else wanted.asked_by
    was = subject.revision.value
    before = figure_of(subject.indicator, was) if was is not None else subject.revision.rating.value
    sentence = (
        f"{who} asks to restate {called(subject.indicator)} for {subject.period.title}: "
        f"{wanted.answer} instead of {before}."
    )
    arguments = {
        "figure": subject.key,
        "asked_by": wanted.asked_by,
        "revision": str(subject.revision.revision),
        "answer": wanted.answer,
    }
    buttons = (
        Button("Approve", "restate.approve", arguments, primary=True),
        Button("Refuse", "restate.refuse", arguments),
    )
    found = (Note(f"The checks found: {wanted.doubt} {who} says that it is right."),) if wanted.doubt else ()
    return Notice(
        f"restate|{subject.key}|{wanted.asked_by}|{officer}|{request.message.event}",
        ToPerson(officer),
        Reply(sentence, (Text(sentence), Note(full_stop(wanted.reason)), *found, Buttons(buttons))),
        kind="restatement",
        period=subject.period.notation,
        indicators=(subject.indicator.code,),
    )
