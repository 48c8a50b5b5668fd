"""What one service has returned and its head has not signed off, told as one message that is kept up to date."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from bot.reply import Bullets, Button, Buttons, Heading, Note, Part, Reply, Text
from domain.access import State
from handlers import telling
from handlers.heads import heads_of
from handlers.outcome import Notice, ToPerson
from handlers.request import Request
from handlers.returning.owing import Item, Window, current_windows, window
from handlers.returning.recording import Recorded
from handlers.seeing import see_history
from handlers.wording import count_of, listed
from storage.queries import outbox, people
from storage.tables import Service

QUESTION = "question"
"""What the keys of the messages begin with that return a figure to its owner."""


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
    everybody = people.every(request.session, request.council)
    notices = []
    for key, day in sorted(touched):
        batch = batch_of(services[key], windows[day])
        if batch.items and _is_complete(windows[day], key, saved):
            notices += [batch_notice(request, batch, head) for head in heads_of(services[key], everybody)]
    return tuple(notices)


def _is_complete(found: Window, service: str, saved: Sequence[Recorded]) -> bool:
    """Whether nothing of this service is still owed by those whose figures were just given."""
    codes = {each.indicator.code for each in saved}
    theirs = {item.asked for item in found.items if item.indicator.code in codes}
    return not any(item.asked in theirs and item.indicator.service == service for item in found.owed)


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
    everybody = people.every(request.session, request.council)
    return tuple(each for each in waiting_batches(request) if email in heads_of(each.service, everybody))


def waiting_batches(request: Request) -> tuple[Batch, ...]:
    """Everything that waits for anybody's sign-off."""
    services = people.services(request.session, request.council)
    found = (batch_of(service, each) for each in current_windows(request) for service in services)
    return tuple(batch for batch in found if batch.items)


def batch_notice(request: Request, batch: Batch, head: str) -> Notice:
    """One message to a head, kept up to date until it is signed off or returned; what follows is a new one."""
    signed = sum(
        1
        for item in batch.window.items
        if item.indicator.service == batch.service.key and item.revision and item.revision.state.is_signed_off
    )
    period = batch.window.period.notation
    returned = outbox.count_of(request.session, request.council, f"{QUESTION}|{period}|{batch.service.key}|")
    return Notice(
        key=f"batch|{period}|{head}|{batch.service.key}|{signed}|{returned}",
        to=ToPerson(head),
        reply=batch_reply(request, batch),
        kind="batch",
        period=period,
        indicators=tuple(item.indicator.code for item in batch.items),
        kept_up_to_date=True,
    )


def batch_reply(request: Request, batch: Batch, opening: str = "") -> Reply:
    """The figures of a batch with what they were before, the comments, and the two buttons."""
    seen = [see_history(request.alone(), item.indicator, [item.period])[0] for item in batch.items]
    period = batch.window.spoken
    waiting = [
        item for item in batch.window.owed if item.indicator.service == batch.service.key and not item.has_figure
    ]
    summary = f"{batch.service.name}: {count_of(len(seen), 'figure')} for {period.short} to sign off"
    parts: list[Part] = [Text(opening)] if opening else []
    parts += [Heading(summary), telling.rows(f"{batch.service.name}, {period.title}", seen)]
    comments = tuple(f"{each.indicator.name}: {words}" for each in seen if (words := telling.comment_words(each)))
    if comments:
        parts += [Heading("Comments"), Bullets(comments)]
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
    return Reply(summary, tuple(parts), only_you=True, quotes=tuple(each.quote for each in seen))
