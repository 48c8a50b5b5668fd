"""Sign-off: the head of service approves a batch, or returns it with a question, in one press."""

from collections.abc import Sequence

import msgspec

from bot.form import Choice, Field, FieldKind, Form
from bot.reply import Button, Buttons, Note, Reply, Text
from domain.access import State
from handlers.heads import heads_of
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
from handlers.returning.keys import period_named
from handlers.returning.owing import Item, window
from handlers.returning.recording import save
from handlers.whose import Whose
from handlers.wording import called, count_of, listed
from storage import revisions
from storage.queries import outbox, people

NOT_YOURS = "Only the head of service or the director can sign this off."
NO_QUESTION = "Please write your question, so that the owner knows what to look at."
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
        return Outcome(batch_reply(request, batch, "Some figures have changed since. This is how they stand now."))
    # What stands with the heads goes by how far the batch had come, so it is looked for before that changes.
    asked = _messages_about(request, batch)
    for item in batch.items:
        if item.revision is not None:
            signed = revisions.copy_of(
                item.revision,
                state=State.SIGNED_OFF,
                signed_off_by=request.viewer.email,
                signed_off_at=request.now,
                imported=False,
            )
            save(request, signed, item.revision)
    reply = approved_reply(request, batch)
    told = tuple(_approval_to(request, batch, owner) for owner in sorted({item.asked for item in batch.items}))
    standing = tuple(msgspec.structs.replace(notice, reply=reply) for notice in asked)
    others = tuple(notice for notice in told if notice.to != ToPerson(request.viewer.email))
    return Outcome(msgspec.structs.replace(reply, in_place=True), notices=(*standing, *others))


def _messages_about(request: Request, batch: Batch) -> list[Notice]:
    """The messages that asked heads to sign this batch off, but for the one whose button was pressed."""
    session, council, message = request.session, request.council, request.message
    pressed = outbox.sent_message(session, council, message.place.door, message.about) if message.about else None
    everybody = people.every(session, council)
    notices = (batch_notice(request, batch, head) for head in heads_of(batch.service, everybody))
    return [
        notice
        for notice in notices
        if outbox.by_key(session, council, notice.key) and not (pressed and pressed.key == notice.key)
    ]


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
    for item in returned:
        if item.revision is not None:
            save(request, revisions.copy_of(item.revision, state=State.DRAFT), item.revision)
    names = listed([called(item.indicator) for item in returned])
    done = f"Returned with your question: {names}."
    notices = tuple(
        _question_to(request, batch, owner, returned, question) for owner in sorted({i.asked for i in returned})
    )
    left = _asked_about(request, given)
    parts = batch_reply(request, left).parts if left is not None and left.items else ()
    return Outcome(Reply(done, (Text(done), *parts), only_you=True), notices=notices)


def _question_to(request: Request, batch: Batch, owner: str, returned: Sequence[Item], question: str) -> Notice:
    theirs = [item for item in returned if item.asked == owner]
    name = Whose.on(request.session, request.council, request.today).name(request.viewer.email)
    summary = f"{name} has a question about {listed([called(item.indicator) for item in theirs])}"
    items = ";".join(item.key for item in theirs)
    buttons = Buttons(
        (
            Button("Open your figures", "return.open", opens="form", primary=True),
            Button("Answer in the comment", "comment.open", {"items": items}, opens="form"),
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
