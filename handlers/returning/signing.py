"""Sign-off: the head of service approves a batch, or returns it with a question, in one press."""

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from bot.form import Choice, Field, FieldKind, Form
from bot.reply import Button, Buttons, Note, Reply, Text
from domain.access import State
from handlers.outcome import Notice, Outcome, ToPerson
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.batches import (
    QUESTION,
    Batch,
    approved_reply,
    batch_notice,
    batch_of,
    batch_reply,
    batches_for,
    may_sign,
)
from handlers.returning.four_eyes import entered_themselves, kept_words, others_who_may
from handlers.returning.keys import period_named
from handlers.returning.owing import Item, window
from handlers.returning.saving import save_all
from handlers.returning.standing_batches import edited, pressed_key, standing
from handlers.talk import ANSWERS
from handlers.whose import Whose
from handlers.wording import called, count_of, listed
from storage import revisions
from storage.queries import people

NOT_YOURS = "Only the head of service or the director can sign this off."
NO_QUESTION = "Please write your question, so that the owner knows what to look at."
NOTHING_ELSE = "Nothing else of that list waits for you."
NOTHING_TO_SIGN = "There is nothing left to sign off there."


@does("batch.show")
def show_batches(request: Request, _given: Given) -> Outcome:
    """The first batch that waits for the asker; for a director, the first that they may sign off."""
    waiting = batches_for(request)
    return Outcome(batch_reply(request, waiting[0])) if waiting else _said(NOTHING_TO_SIGN)


@does("batch.approve", writes=True)
def approve(request: Request, given: Given) -> Outcome:
    """Sign off every figure of the batch as it was shown; a batch that has changed since is shown again."""
    batch = _asked_about(request, given)
    if batch is None or not batch.items:
        return _said(NOTHING_TO_SIGN)
    if not may_sign(request, batch):
        return _said(NOT_YOURS)
    if batch.revision != given.arguments.get("revision"):
        reply = batch_reply(request, batch, "Some figures have changed since. This is how they stand now.")
        return Outcome(msgspec.structs.replace(reply, in_place=True))
    kept = entered_themselves(request, batch.items, request.viewer.email)
    batch = replace(batch, items=tuple(item for item in batch.items if item not in kept))
    if not batch.items:
        return _said(kept_words(request, batch.service, kept))
    approved = {"state": State.SIGNED_OFF, "signed_off_by": request.viewer.email, "signed_off_at": request.now}
    _save_each(request, batch.items, **approved, imported=False)
    reply = approved_reply(request, batch)
    if kept:
        words = kept_words(request, batch.service, kept)
        reply = msgspec.structs.replace(reply, parts=(*reply.parts, Note(words)))
    told = tuple(_approval_to(request, batch, owner) for owner in sorted({item.asked for item in batch.items}))
    asked = _standing(request, batch, besides=pressed_key(request))
    closed = tuple(edited(key, head, reply, batch.window.period.notation) for key, head in asked)
    others = tuple(notice for notice in told if notice.to != ToPerson(request.viewer.email))
    passed_on = _passed_on(request, given) if kept else ()
    return Outcome(msgspec.structs.replace(reply, in_place=True), notices=(*closed, *others, *passed_on))


def _save_each(request: Request, items: Sequence[Item], **changes: object) -> None:
    """Store each figure with these changes."""
    figures = [item.revision for item in items if item.revision is not None]
    save_all(request, [(revisions.copy_of(each, **changes), each) for each in figures])


def _standing(request: Request, batch: Batch, besides: str = "") -> list[tuple[str, str]]:
    return standing(request, batch.window.period.notation, batch.service.key, besides)


def _passed_on(request: Request, given: Given) -> tuple[Notice, ...]:
    """What was left, for the first of those who may approve it."""
    left = _asked_about(request, given)
    if left is None or not left.items:
        return ()
    who = others_who_may(request, left.service, left.items)[:1]
    return tuple(batch_notice(request, left, email) for email in who)


def _approval_to(request: Request, batch: Batch, owner: str) -> Notice:
    """One message to whoever gave figures of the batch, however many they are."""
    theirs = [item for item in batch.items if item.asked == owner]
    name = Whose.on(request.session, request.council, request.today).name(request.viewer.email)
    period = batch.window.period.notation
    summary = f"{name} has approved your {count_of(len(theirs), 'figure')} for {batch.window.spoken.short}, thank you."
    names = f"{listed([called(item.indicator) for item in theirs])}."
    return Notice(
        key=f"approved|{period}|{batch.service.key}|{owner}|{batch.revision}",
        to=ToPerson(owner),
        reply=Reply(summary, (Text(summary), Note(names))),
        kind="approved",
        period=period,
        indicators=tuple(item.indicator.code for item in theirs),
    )


@does("batch.return.open")
def open_return_with_question(request: Request, given: Given) -> Outcome:
    """The form that asks which figure to return, and what to ask."""
    batch = _asked_about(request, given)
    if batch is None or not batch.items:
        return _said(NOTHING_TO_SIGN)
    if not may_sign(request, batch):
        return _said(NOT_YOURS)
    choices = tuple(Choice(item.indicator.code, item.indicator.name[:75]) for item in batch.items)
    fields = (
        Field("which", "Which figure", FieldKind.CHOICE, required=True, choices=(Choice("*", "All of them"), *choices)),
        Field("question", "Your question", FieldKind.LONG_TEXT, required=True, hint="The owner reads this"),
    )
    form = Form("batch.return", "Return with a question", fields, batch.arguments, opened_by="batch.return.open")
    return Outcome(Reply(form.title, (form,)))


@does("batch.return", writes=True)
def return_with_question(request: Request, given: Given) -> Outcome:
    """Open figures again and put the question to their owners."""
    batch = _asked_about(request, given)
    which, question = given.values.get("which", "*"), given.values.get("question", "").strip()
    if batch is None or not batch.items:
        return _said(NOTHING_TO_SIGN)
    if not may_sign(request, batch):
        return _said(NOT_YOURS)
    returned = [item for item in batch.items if which in ("*", item.indicator.code)]
    if not returned:
        return _said(NOTHING_TO_SIGN)
    if not question:
        return Outcome(Reply(NO_QUESTION, (Text(NO_QUESTION),)), errors={"question": NO_QUESTION})
    _save_each(request, returned, state=State.DRAFT)
    names = listed([called(item.indicator) for item in returned])
    done = f"Returned with your question: {names}."
    notices = tuple(
        _question_to(request, batch, owner, returned, question) for owner in sorted({i.asked for i in returned})
    )
    left = _asked_about(request, given) or replace(batch, items=())
    asked, period = _standing(request, batch), batch.window.period.notation
    nothing = Reply(f"{done} {NOTHING_ELSE}", (Text(f"{done} {NOTHING_ELSE}"),), only_you=True)
    if asked:
        notices += tuple(
            edited(key, head, batch_reply(request, left, done, reader=head) if left.items else nothing, period)
            for key, head in asked
        )
        rest = f" {count_of(len(left.items), 'figure')} of that list can still be approved." if left.items else ""
        return Outcome(Reply(done, (Text(f"{done}{rest}"),), only_you=True), notices=notices)
    parts = batch_reply(request, left).parts if left.items else ()
    return Outcome(Reply(done, (Text(done), *parts), only_you=True), notices=notices)


def _question_to(request: Request, batch: Batch, owner: str, returned: Sequence[Item], question: str) -> Notice:
    theirs = [item for item in returned if item.asked == owner]
    name = Whose.on(request.session, request.council, request.today).name(request.viewer.email)
    summary = f"{name} has a question about {listed([called(item.indicator) for item in theirs])}"
    items = ";".join(item.key for item in theirs)
    buttons = Buttons(
        (
            Button("Open your figures", "return.open", opens="form", primary=True),
            Button("Answer in the comment", "comment.open", {"items": items, ANSWERS: "yes"}, opens="form"),
        )
    )
    period = batch.window.period.notation
    return Notice(
        key=f"{QUESTION}|{period}|{batch.service.key}|{owner}|{batch.revision}",
        to=ToPerson(owner),
        reply=Reply(
            summary,
            (Text(f"{summary}:"), Text(question), buttons),
            quotes=tuple(item.quote for item in theirs),
        ),
        kind=QUESTION,
        period=period,
        indicators=tuple(item.indicator.code for item in theirs),
    )


def _asked_about(request: Request, given: Given) -> Batch | None:
    services = {service.key: service for service in people.services(request.session, request.council)}
    service = services.get(given.arguments.get("service", ""))
    period = period_named(given.arguments.get("period", ""))
    if service is None or period is None or not period.is_closed(request.today):
        return None
    return batch_of(service, window(request, period.last_day))


def _said(sentence: str) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence),)))
