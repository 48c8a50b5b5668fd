"""What the checks of plausibility ask about a restatement, before anybody is asked to approve it."""

from dataclasses import replace

from bot.reply import Button, Buttons, Reply, Text
from domain.access import Act, may_do
from domain.answer import Figure
from domain.figures import read_answer
from domain.plausibility import Doubt
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.restating.applying import Wanted, restated
from handlers.restating.proposing import propose
from handlers.restating.subjects import subject_of
from handlers.returning.checks import asked_about
from handlers.returning.questions import DROP, DROPPED
from handlers.understanding.question import Kind
from handlers.wording import called
from storage.queries import drafts

RIGHT = "Yes, it is right"
CHANGED = "That was answered already, or the figure has changed since. Please ask for the restatement again."
READINGS_SHOWN = 2


def looked_at(request: Request, wanted: Wanted, *, confirmed: bool = False) -> Outcome:
    """Restate it at once where the asker may, or have it approved; ask first about a figure that looks odd."""
    found = _doubt(request, wanted)
    if found is not None and not confirmed:
        return _asked_back(request, wanted, found)
    wanted = replace(wanted, doubt=found.finding if found else "")
    if may_do(request.viewer, Act.RESTATE, wanted.subject.facts) and not request.framework.four_eyes:
        return restated(request, wanted)
    return propose(request, wanted)


@does("restate.right", writes=True)
def it_is_right(request: Request, given: Given) -> Outcome:
    """Go on with the figure as it was typed."""
    return _answered(request, given, confirmed=True)


@does("restate.instead", writes=True)
def something_else_was_meant(request: Request, given: Given) -> Outcome:
    """Go on with the figure that was meant."""
    return _answered(request, given, confirmed=False)


@does("restate.drop", writes=True)
def drop(request: Request, given: Given) -> Outcome:
    """Ask for no restatement after all."""
    drafts.drop(request.session, request.council, request.viewer.email, _draft(given.arguments.get("figure", "")))
    return _said(DROPPED, Kind.CONFIRM)


def _doubt(request: Request, wanted: Wanted) -> Doubt | None:
    subject = wanted.subject
    said = read_answer(wanted.answer, unit=subject.indicator.unit, today=request.today)
    return asked_about(request, subject.indicator, subject.period, said) if isinstance(said, Figure) else None


def _asked_back(request: Request, wanted: Wanted, found: Doubt) -> Outcome:
    subject = wanted.subject
    content = {"answer": wanted.answer, "reason": wanted.reason, "revision": subject.revision.revision}
    drafts.keep(request.session, request.council, wanted.asked_by, _draft(subject.key), content, request.now)
    carried = {"figure": subject.key}
    instead = tuple(
        Button(reading.words[:70], "restate.instead", {**carried, "answer": reading.answer})
        for reading in found.readings[:READINGS_SHOWN]
    )
    right = Button(RIGHT, "restate.right", {**carried, "answer": wanted.answer}, primary=not instead)
    sentence = f"{called(subject.indicator)}, {subject.period.short}: {found.question}"
    buttons = Buttons((right, *instead, Button(DROP, "restate.drop", carried)))
    return Outcome(Reply(sentence, (Text(sentence), buttons), only_you=True), Answer(Kind.CONFIRM))


def _answered(request: Request, given: Given, *, confirmed: bool) -> Outcome:
    """What was kept with its reason, with the figure that was pressed; never after the figure has changed."""
    key, asker = given.arguments.get("figure", ""), request.viewer.email
    kept = drafts.values(request.session, request.council, asker, _draft(key))
    subject, answer = subject_of(request, key), given.arguments.get("answer", "")
    if subject is None or not kept or not answer or kept["revision"] != subject.revision.revision:
        return _said(CHANGED, Kind.REFUSE)
    if confirmed and kept["answer"] != answer:
        return _said(CHANGED, Kind.REFUSE)
    drafts.drop(request.session, request.council, asker, _draft(key))
    return looked_at(request, Wanted(subject, answer, kept["reason"], asker), confirmed=confirmed)


def _draft(key: str) -> str:
    """What it is kept as until its writer has answered."""
    return f"restate doubted|{key}"


def _said(sentence: str, kind: Kind) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence),), only_you=True), Answer(kind))
