"""Sign-off: the head of service sees what was returned as one batch and approves or returns it in one press."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from bot.form import Choice, Field, FieldKind, Form
from bot.reply import Bullets, Button, Buttons, Heading, Note, Part, Reply, Text
from domain.access import Act, State, may_do
from domain.periods import Period
from domain.rating import Rating
from handlers import telling
from handlers.outcome import Notice, Outcome, ToPerson
from handlers.registration import Given, does
from handlers.request import Request
from handlers.returning.owing import Item, Window, current_windows, window
from handlers.returning.recording import Recorded, save
from handlers.seeing import Seen
from handlers.whose import Whose
from handlers.wording import count_of, listed
from storage import revisions
from storage.queries import people
from storage.tables import Service

NOT_YOURS = "Only the head of service or the director can sign this off."
NOTHING_TO_SIGN = "There is nothing left to sign off there."


@dataclass(frozen=True)
class Batch:
    """What one service has returned for a window and its head has not signed off."""

    service: Service
    window: Window
    items: tuple[Item, ...]

    @property
    def revision(self) -> str:
        """Changes when any figure of the batch does; approvals carry it."""
        identities = ",".join(str(item.revision.id) for item in self.items if item.revision)
        return hashlib.sha256(identities.encode()).hexdigest()[:16]

    @property
    def arguments(self) -> dict[str, str]:
        """What its buttons carry."""
        return {
            "service": self.service.key,
            "period": self.window.period.notation,
            "revision": self.revision,
        }


def batch_notices(request: Request, saved: Sequence[Recorded]) -> tuple[Notice, ...]:
    """The batch of each service in which the returns just made are complete, to its head."""
    services = {service.key: service for service in people.services(request.session, request.council)}
    touched = {(each.indicator.service, each.revision.period.last_day) for each in saved if each.changed}
    windows = {day: window(request, day) for _, day in touched}
    notices = []
    for key, day in sorted(touched):
        owed = [item for item in windows[day].owed if item.indicator.service == key]
        mine = [item for item in owed if item.asked == request.viewer.email]
        batch = batch_of(services[key], windows[day])
        if batch.items and not mine and services[key].head:
            notices.append(batch_notice(batch))
    return tuple(notices)


def batch_of(service: Service, found: Window) -> Batch:
    """What a service has returned and not had signed off."""
    items = tuple(
        item
        for item in found.items
        if item.indicator.service == service.key and item.revision and item.revision.state is State.SUBMITTED
    )
    return Batch(service, found, items)


def batches_for(request: Request, email: str) -> tuple[Batch, ...]:
    """Everything that waits for this head of service."""
    services = [each for each in people.services(request.session, request.council) if each.head == email]
    found = (batch_of(service, each) for each in current_windows(request) for service in services)
    return tuple(batch for batch in found if batch.items)


def batch_notice(batch: Batch) -> Notice:
    """One message to the head, kept up to date until it is signed off."""
    signed = sum(
        1
        for item in batch.window.items
        if item.indicator.service == batch.service.key and item.revision and item.revision.state.is_signed_off
    )
    period = batch.window.period.notation
    return Notice(
        key=f"batch|{period}|{batch.service.head}|{batch.service.key}|{signed}",
        to=ToPerson(batch.service.head or ""),
        reply=batch_reply(batch),
        kind="batch",
        period=period,
        indicators=tuple(item.indicator.code for item in batch.items),
        kept_up_to_date=True,
    )


def batch_reply(batch: Batch, opening: str = "") -> Reply:
    """The figures of a batch with what they were before, the comments, and the two buttons."""
    seen = [_seen(item) for item in batch.items]
    period = batch.window.spoken
    waiting = [
        item for item in batch.window.owed if item.indicator.service == batch.service.key and not item.has_figure
    ]
    summary = f"{batch.service.name}: {count_of(len(seen), 'figure')} for {period.short} to sign off"
    parts: list[Part] = [Text(opening)] if opening else []
    parts += [Heading(summary), telling.rows(f"{batch.service.name}, {period.title}", seen)]
    comments = [
        f"{item.indicator.name}: {item.revision.comment}"
        for item in batch.items
        if item.revision and item.revision.comment
    ]
    if comments:
        parts += [Heading("Comments"), Bullets(tuple(comments))]
    if waiting:
        parts.append(Note(f"Not returned yet: {listed([item.indicator.name for item in waiting])}."))
    parts.append(
        Buttons(
            (
                Button("Approve all", "batch.approve", batch.arguments, primary=True),
                Button("Return with a question", "batch.return.open", batch.arguments, opens="form"),
            )
        )
    )
    return Reply(summary, tuple(parts), quotes=tuple(each.quote for each in seen))


@does("batch.show")
def show_batches(request: Request, _given: Given) -> Outcome:
    """The first batch that waits for the asker."""
    waiting = batches_for(request, request.viewer.email)
    return Outcome(batch_reply(waiting[0])) if waiting else _said(NOTHING_TO_SIGN)


@does("batch.approve", writes=True)
def approve(request: Request, given: Given) -> Outcome:
    """Sign off every figure of the batch as it was shown; a batch that has changed since is shown again."""
    batch = _asked_about(request, given)
    if batch is None or not batch.items:
        return _said(NOTHING_TO_SIGN)
    if not _may_sign(request, batch):
        return _said(NOT_YOURS)
    if batch.revision != given.arguments.get("revision"):
        return Outcome(batch_reply(batch, "Some figures have changed since. This is how they stand now."))
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
    done = f"{batch.service.name}: {count_of(len(batch.items), 'figure')} for {batch.window.spoken.short} signed off"
    names = listed([item.indicator.name for item in batch.items])
    return Outcome(Reply(done, (Heading(done), Text(f"{names}."), Note("They are locked now.")), in_place=True))


@does("batch.return.open")
def open_return_with_question(request: Request, given: Given) -> Outcome:
    """The form that asks which figure to return, and what to ask."""
    batch = _asked_about(request, given)
    if batch is None or not batch.items:
        return _said(NOTHING_TO_SIGN)
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
    if not _may_sign(request, batch):
        return _said(NOT_YOURS)
    returned = [item for item in batch.items if which in ("*", item.indicator.code)]
    for item in returned:
        if item.revision is not None:
            save(request, revisions.copy_of(item.revision, state=State.DRAFT), item.revision)
    names = listed([item.indicator.name for item in returned])
    done = f"Returned with your question: {names}."
    notices = tuple(
        _question_to(request, batch, owner, returned, question) for owner in sorted({i.asked for i in returned})
    )
    return Outcome(Reply(done, (Text(done),)), notices=notices)


def _question_to(request: Request, batch: Batch, owner: str, returned: Sequence[Item], question: str) -> Notice:
    theirs = [item for item in returned if item.asked == owner]
    name = Whose.on(request.session, request.council, request.today).name(request.viewer.email)
    summary = f"{name} has a question about {listed([item.indicator.name for item in theirs])}"
    button = Button("Open your figures", "return.open", opens="form", primary=True)
    period = batch.window.period.notation
    return Notice(
        key=f"question|{period}|{owner}|{batch.revision}",
        to=ToPerson(owner),
        reply=Reply(summary, (Text(f"{summary}:"), Text(question), Buttons((button,)))),
        kind="question",
        period=period,
        indicators=tuple(item.indicator.code for item in theirs),
    )


def _asked_about(request: Request, given: Given) -> Batch | None:
    services = {service.key: service for service in people.services(request.session, request.council)}
    service = services.get(given.arguments.get("service", ""))
    if service is None:
        return None
    return batch_of(service, window(request, Period.parse(given.arguments["period"]).last_day))


def _may_sign(request: Request, batch: Batch) -> bool:
    whose = Whose.on(request.session, request.council, request.today)
    return all(
        may_do(request.viewer, Act.SIGN_OFF, whose.facts(item.indicator, State.SUBMITTED)) for item in batch.items
    )


def _seen(item: Item) -> Seen:
    rating = item.revision.rating if item.revision else Rating.LATE
    return Seen(item.indicator, item.period, rating, item.revision)


def _said(sentence: str) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence),)))
