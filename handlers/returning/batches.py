"""What one service has returned and its head has not signed off, told as one message that is kept up to date."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.reply import Bullets, Button, Buttons, Heading, Note, Part, Reply, Text
from domain.access import Act, State, may_do
from handlers.heads import heads_of
from handlers.outcome import Notice, ToPerson
from handlers.request import Request
from handlers.resolving import viewer_of
from handlers.returning.batch_changes import changed_words, comment_lines, earlier_of, table_of
from handlers.returning.checks import findings
from handlers.returning.four_eyes import entered_themselves, kept_words, others_who_may
from handlers.returning.lateness import late_words
from handlers.returning.owing import Item, Window, window, windows_awaiting
from handlers.returning.recording import Recorded
from handlers.returning.standing_batches import overtaken
from handlers.returning.withholding import remarks_on
from handlers.seeing import Seen, see_each
from handlers.whose import Whose
from handlers.wording import called, count_of, day_words, listed, listed_shortly
from storage.queries import at_hand, figures, indicators, outbox, people
from storage.tables import Service

QUESTION = "question"
"""What the keys of the messages begin with that return a figure to its owner."""

NAMED_AT_ONCE = 12
"""How many figures that are still to come a batch names; of more it says how many."""

LOCKED = "They are locked now."


@dataclass(frozen=True)
class Batch:
    """What one service has returned for a window and its head has not signed off.

    `shown` is what the asker was shown of it just now, so that it need not be looked at again.
    """

    service: Service
    window: Window
    items: tuple[Item, ...]
    shown: tuple[Seen, ...] = field(default=(), compare=False, repr=False)

    @property
    def revision(self) -> str:
        """Changes when any figure of the batch does; approvals carry it."""
        identities = ",".join(str(item.revision.id) for item in self.items if item.revision)
        return hashlib.sha256(identities.encode()).hexdigest()[:16]

    @property
    def title(self) -> str:
        """`Waste: 4 figures for Q2 2026/27`."""
        return f"{self.service.name}: {count_of(len(self.items), 'figure')} for {self.window.spoken.short}"

    @property
    def arguments(self) -> dict[str, str]:
        """What its buttons carry."""
        return {
            "service": self.service.key,
            "period": self.window.period.notation,
            "revision": self.revision,
        }


def batch_notices(request: Request, saved: Sequence[Recorded], shown: Sequence[Seen] = ()) -> tuple[Notice, ...]:
    """The batch of each service in which the returns just made are complete, to its head.

    `shown` is what the asker was shown just now.
    """
    services = {service.key: service for service in people.services(request.session, request.council)}
    touched = {(each.indicator.service, each.revision.period.last_day) for each in saved if each.changed}
    if not touched:
        return ()
    live = indicators.of_services(request.session, request.council, {key for key, _ in touched})
    windows = {(key, day): window(request, day, [each for each in live if each.service == key]) for key, day in touched}
    everybody = people.every(request.session, request.council)
    notices = []
    for key, day in sorted(touched):
        batch = replace(batch_of(services[key], windows[key, day]), shown=tuple(shown))
        if batch.items and _is_complete(windows[key, day], key, saved):
            for head in _approvers(request, batch, heads_of(services[key], everybody)):
                notices += notices_to(request, batch, head)
    return tuple(notices)


def notices_to(request: Request, batch: Batch, head: str) -> list[Notice]:
    """The batch for one head; what asked them before and can't be kept up to date says that there is a newer one."""
    notice = batch_notice(request, batch, head)
    return [*overtaken(request, batch.window.period.notation, batch.service.key, notice), notice]


def _approvers(request: Request, batch: Batch, heads: Sequence[str]) -> tuple[str, ...]:
    """The heads, and where none of them may approve anything of it, whoever else may."""
    if all(len(entered_themselves(request, batch.items, head)) == len(batch.items) for head in heads):
        return (*heads, *others_who_may(request, batch.service, batch.items)[:1])
    return tuple(heads)


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


def batches_for(request: Request) -> tuple[Batch, ...]:
    """Everything that waits for the asker as head of service; for a director, everything they may sign off."""
    services = people.services(request.session, request.council)
    found = (batch_of(service, each) for each in windows_awaiting(request) for service in services)
    waiting = tuple(batch for batch in found if batch.items and may_sign(request, batch))
    everybody = people.every(request.session, request.council)
    own = tuple(each for each in waiting if request.viewer.email in heads_of(each.service, everybody))
    return own or waiting


def may_sign(request: Request, batch: Batch) -> bool:
    """Whether the asker may sign off every figure of a batch."""
    whose = Whose.on(request.session, request.council, request.today)
    return all(
        may_do(request.viewer, Act.SIGN_OFF, whose.facts(item.indicator, State.SUBMITTED)) for item in batch.items
    )


def batch_notice(request: Request, batch: Batch, head: str, reply: Reply | None = None) -> Notice:
    """One message to a head, kept up to date until it is signed off or returned; what follows is a new one."""
    signed = sum(
        1
        for item in batch.window.items
        if item.indicator.service == batch.service.key and item.revision and item.revision.state.is_signed_off
    )
    period = batch.window.period.notation
    returned = outbox.count_of(request.session, request.council, f"{QUESTION}|{period}|{batch.service.key}|")
    came = _came_after_approval(request, batch)
    return Notice(
        key=f"batch|{period}|{head}|{batch.service.key}|{signed}|{returned}{f'|{came}' if came else ''}",
        to=ToPerson(head),
        reply=batch_reply(request, batch, reader=head) if reply is None else reply,
        kind="batch",
        period=period,
        indicators=tuple(item.indicator.code for item in batch.items),
        kept_up_to_date=True,
    )


def _came_after_approval(request: Request, batch: Batch) -> int:
    """How often figures of the batch were signed off before: as still to come, so that they wait for it once more."""
    given_again = (item for item in batch.items if item.revision is not None and item.revision.revision > 1)
    known = (
        figures.revisions(request.session, request.council, each.indicator.code, each.period) for each in given_again
    )
    return sum(1 for revisions in known for revision in revisions if revision.state.is_signed_off)


def batch_reply(request: Request, batch: Batch, opening: str = "", *, reader: str = "") -> Reply:
    """The figures of a batch with what they were before, the comments, and the two buttons; the asker reads it.

    Where somebody else does, `reader` is their address.
    """
    seen = _seen(_read_by(request, reader), batch)
    waiting = [
        item for item in batch.window.owed if item.indicator.service == batch.service.key and not item.has_figure
    ]
    summary = f"{batch.title} to sign off"
    parts: list[Part] = [Text(opening)] if opening else []
    parts += [Heading(summary), *_content(request, batch, seen)]
    if waiting:
        names = listed_shortly([called(item.indicator) for item in waiting], NAMED_AT_ONCE)
        parts.append(Note(f"Not returned yet: {names}."))
    unexplained = [called(item.indicator) for item in batch.items if item.needs_comment]
    if unexplained:
        parts.append(Note(f"Approving locks comments too, and these have none yet: {listed(unexplained)}."))
    kept = entered_themselves(request, batch.items, reader or request.viewer.email)
    parts += [Note(kept_words(request, batch.service, kept))] if kept else []
    free = len(batch.items) - len(kept)
    label = f"Approve {free} of {len(batch.items)}" if kept else "Approve all"
    arguments = batch.arguments
    approve = (Button(label, "batch.approve", arguments, primary=True),) if free else ()
    ask = Button("Return with a question", "batch.return.open", arguments, opens="form")
    parts.append(Buttons((*approve, ask)))
    return Reply(summary, tuple(parts), only_you=True, quotes=tuple(each.quote for each in seen))


def approved_reply(request: Request, batch: Batch) -> Reply:
    """The same when it has just been signed off by the asker: what it was, who approved it and when, no buttons."""
    seen, done = _seen(request.alone(), batch), f"{batch.title} signed off"
    name = request.person.name if request.person else request.viewer.email
    approved = f"Approved by {name} on {day_words(request.today)}. {LOCKED}"
    parts = (Heading(done), *_content(request, batch, seen), Note(approved))
    return Reply(done, parts, only_you=True, quotes=tuple(each.quote for each in seen))


def _read_by(request: Request, reader: str) -> Request:
    """The same in the reader's direct chat: who gives some figures of a service may not see the others' of it."""
    if not reader or reader == request.viewer.email:
        return request.alone()
    person = people.by_email(request.session, request.council, reader)
    viewer = viewer_of(person, people.services(request.session, request.council))
    return replace(request.alone(), person=person, viewer=viewer, audience=(viewer,))


def _seen(request: Request, batch: Batch) -> list[Seen]:
    """Each figure of it as whoever reads this request's answer may see it."""
    # Few people are counted out for whoever gives the figure, and not for everybody who may approve it.
    shown = {each.revision.id: each for each in batch.shown if each.revision and not each.indicator.personal}
    new = [item for item in batch.items if item.revision is None or item.revision.id not in shown]
    looked_at = see_each(request, [(item.indicator, item.period) for item in new]) if new else ()
    found = {item.key: each for item, each in zip(new, looked_at, strict=True)}
    return [found.get(item.key) or shown[item.revision.id] for item in batch.items if item.revision is not None]


def _content(request: Request, batch: Batch, seen: Sequence[Seen]) -> list[Part]:
    """The figures, what was written beside them, and what came after the deadline."""
    at_hand.bring(request.session, request.council, [item.indicator.code for item in batch.items])
    earlier = earlier_of(request, batch.items)
    changed = changed_words(seen, earlier)
    parts: list[Part] = [Text(changed)] if changed else []
    parts.append(table_of(request, f"{batch.service.name}, {batch.window.spoken.title}", seen, earlier))
    comments = comment_lines(seen, earlier)
    if comments:
        parts += [Heading("Comments"), Bullets(comments)]
    read = [item for item, each in zip(batch.items, seen, strict=True) if each.revision is not None]
    found = tuple(words for item in read for words in (*findings(request, item), *_of_words(request, item)))
    if found:
        parts += [Heading("What the checks found"), Bullets(found)]
    late = late_words(request, batch.window, batch.items)
    return [*parts, Note(late)] if late else parts


def _of_words(request: Request, item: Item) -> list[str]:
    """What is found in the words beside a figure that are not kept for staff only."""
    if item.revision is None or item.revision.imported:
        return []
    found = remarks_on(request, item.indicator, item.revision)
    told = (each for each in found if not (each.found.is_personal and item.revision.withheld))
    return [f"{called(item.indicator)}: {each.sentence}" for each in told]
