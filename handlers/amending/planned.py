"""The changes of the framework that wait for approval or for their day: listed, decided and taken back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import msgspec
from sqlalchemy import select

from bot.reply import Bullets, Button, Buttons, Note, Part, Reply, Text
from domain.access import Role
from domain.schedule import LONDON
from handlers.amending import approving, finalising
from handlers.amending.approving import name_of
from handlers.amending.asking import other_officers, what_stands
from handlers.amending.describing import line_of
from handlers.amending.origins import origin_of
from handlers.only_you import declined
from handlers.outcome import Answer, Notice, Outcome, ToPerson
from handlers.registration import Commanding, Given, acts, does
from handlers.request import Request
from handlers.understanding.question import Kind, Question
from handlers.wording import count_of, day_words, full_stop, listed
from storage.amendments_made import asked_with
from storage.planning import decide
from storage.queries import indicators, outbox, people
from storage.tables import PlannedAmendment

SEES_ALL = frozenset({Role.OFFICER, Role.ADMIN, Role.AUDITOR})
NOTHING = "No change of the framework is planned, and none waits for approval."
NOTHING_OF_YOURS = "Nothing that you asked for is planned or waits for approval."
NOT_YOURS = "Whoever asked for it, or a performance officer once it is approved, takes it back."
GONE = "That has taken effect already, or was decided or taken back."
AT_ONCE = 8


@dataclass(frozen=True)
class Together:
    """What one message or one import asked for, as far as it has not taken effect."""

    event: str
    rows: tuple[PlannedAmendment, ...]
    is_proposal: bool

    @property
    def waits(self) -> bool:
        """Whether somebody has to decide it."""
        return any(each.state == "asked" for each in self.rows)

    @property
    def asked_by(self) -> str:
        """Who asked for it, as the log says it."""
        return self.rows[0].asked_by


@acts(
    "planned changes",
    help="Changes that are planned or wait for approval",
    says=["planned changes", "changes waiting for approval"],
    writes=False,
)
def list_by_saying(request: Request, _question: Question) -> Outcome:
    """Every one of them to officers and auditors; to others what they asked for or may decide."""
    return _list(request)


@does("planned.approve", may=approving.OFFICERS, writes=True)
def approve(request: Request, given: Given) -> Outcome:
    """Approve one of them, and show what is left."""
    return _decided(request, given, approving.approve)


@does("planned.refuse", may=approving.OFFICERS, writes=True)
def refuse(request: Request, given: Given) -> Outcome:
    """Refuse one of them, and show what is left."""
    return _decided(request, given, approving.refuse)


@does("planned.final", writes=True)
def make_final(request: Request, given: Given) -> Outcome:
    """Make a proposed target final, and show what is left."""
    return _decided(request, given, finalising.make_final)


@does("planned.talk", writes=True)
def give_back(request: Request, given: Given) -> Outcome:
    """Give a proposed target back to its owner, and show what is left."""
    return _decided(request, given, finalising.give_back)


@does("planned.back", writes=True)
def take_back(request: Request, given: Given) -> Outcome:
    """Take back what has not taken effect, tell whoever asked for it, and show what is left."""
    session, council, event = request.session, request.council, given.arguments.get("event", "")
    found = next((each for each in _all(request) if each.event == event), None)
    if found is None or not _is_seen(request, found):
        return declined(GONE)
    if not _may_take_back(request, found):
        return declined(NOT_YOURS)
    decide(session, council, found.rows, "withdrawn", origin_of(request))
    notices = _told_of_withdrawal(request, found)
    return replace(_list(request, f"Taken back: {count_of(len(found.rows), 'change')}."), notices=notices)


def _decided(request: Request, given: Given, how: Commanding) -> Outcome:
    outcome = how.run(request, given)
    if outcome.reply is None or not outcome.reply.in_place:
        return outcome
    shown = _list(request, outcome.reply.summary)
    return replace(outcome, reply=shown.reply, answer=shown.answer)


def _list(request: Request, done: str = "") -> Outcome:
    found = [each for each in _all(request) if _is_seen(request, each)]
    nothing = NOTHING if request.viewer.roles & SEES_ALL else NOTHING_OF_YOURS
    summary = _summary(found) if found else nothing
    parts: list[Part] = [*([Text(done)] if done else []), Text(summary)]
    for number, each in enumerate(found[:AT_ONCE], start=1):
        parts += _shown(request, each, f" {number}" if len(found) > 1 else "")
    if len(found) > AT_ONCE:
        parts.append(Note(f"{count_of(len(found) - AT_ONCE, 'more', 'more')}, shown once these are decided."))
    reply = Reply(f"{done} {summary}".strip(), tuple(parts), only_you=True)
    return Outcome(msgspec.structs.replace(reply, in_place=bool(done)), Answer(Kind.CONFIRM))


def _summary(found: Sequence[Together]) -> str:
    waiting = sum(1 for each in found if each.waits)
    told = [f"{count_of(waiting, 'waits', 'wait')} for a decision"] if waiting else []
    told += [f"{count_of(len(found) - waiting, 'is', 'are')} planned for a day to come"] if len(found) > waiting else []
    return f"Changes of the framework: {listed(told)}."


def _shown(request: Request, found: Together, number: str) -> Iterator[Part]:
    first = found.rows[0]
    person = people.by_email(request.session, request.council, found.asked_by)
    who = person.name if person else "An import"
    asked = f"{who} asked for this on {day_words(first.asked_at.astimezone(LONDON).date(), request.today)}"
    reason = full_stop(first.reason) if first.reason else ""
    yield Text(f"{number.strip()}. {asked}. {reason}".strip().removeprefix(". "))
    yield Bullets(tuple(_line(request, each) for each in found.rows))
    yield Note(_state(request, found))
    if buttons := tuple(_buttons(request, found, number)):
        yield Buttons(buttons)


def _line(request: Request, row: PlannedAmendment) -> str:
    line = line_of(request.session, request.council, row)
    if row.starts <= request.today:
        return line
    return f"From {day_words(row.starts, request.today)}: {line}"


def _state(request: Request, found: Together) -> str:
    if not found.waits:
        return f"Takes effect on {day_words(min(each.starts for each in found.rows), request.today)}."
    if found.is_proposal:
        return "Waits for a performance officer or the head of service to make it final."
    names = [each.name for each in other_officers(request.session, request.council, found.asked_by)]
    return f"Waits for approval by {listed(names, 'or')}." if names else "Nobody else here could approve it."


def _buttons(request: Request, found: Together, number: str) -> Iterator[Button]:
    session, council, event = request.session, request.council, found.event
    arguments = {"event": event, "was": what_stands(session, council, asked_with(session, council, event))}
    if found.waits and found.asked_by != request.viewer.email:
        if found.is_proposal and _may_finish(request, found):
            yield Button(f"Make it final{number}", "planned.final", arguments, primary=True)
            yield Button(f"Talk about it first{number}", "planned.talk", arguments)
        elif Role.OFFICER in request.viewer.roles and not found.is_proposal:
            yield Button(f"Approve{number}", "planned.approve", arguments, primary=True)
            yield Button(f"Refuse{number}", "planned.refuse", arguments)
    if _may_take_back(request, found):
        yield Button(f"Take back{number}", "planned.back", {"event": event})


def _may_take_back(request: Request, found: Together) -> bool:
    """Whoever asked for it; a performance officer what is planned already: what waits they refuse."""
    return found.asked_by == request.viewer.email or (Role.OFFICER in request.viewer.roles and not found.waits)


def _is_seen(request: Request, found: Together) -> bool:
    if request.viewer.roles & SEES_ALL or found.asked_by == request.viewer.email:
        return True
    return found.is_proposal and found.waits and _may_finish(request, found)


def _may_finish(request: Request, found: Together) -> bool:
    indicator = indicators.by_code(request.session, request.council, found.rows[0].key.partition("|")[0])
    return indicator is not None and finalising.may_finish(request, indicator)


def _all(request: Request) -> list[Together]:
    """What has been asked for and has not taken effect: what waits for a decision first, the oldest first."""
    wanted = select(PlannedAmendment).where(
        PlannedAmendment.council == request.council, PlannedAmendment.state.in_(("asked", "planned"))
    )
    by_event: dict[str, list[PlannedAmendment]] = {}
    for row in request.session.scalars(wanted.order_by(PlannedAmendment.id)):
        by_event.setdefault(row.event or "", []).append(row)
    found = [
        Together(event, tuple(rows), outbox.count_of(request.session, request.council, f"target|{event}|") > 0)
        for event, rows in by_event.items()
    ]
    return sorted(found, key=lambda each: not each.waits)


def _told_of_withdrawal(request: Request, found: Together) -> tuple[Notice, ...]:
    asker = people.by_email(request.session, request.council, found.asked_by)
    if asker is None or asker.email == request.viewer.email:
        return ()
    words = f"{name_of(request)} has taken back a planned change. {found.rows[0].reason or ''}".strip()
    lines = Bullets(tuple(_line(request, each) for each in found.rows))
    key = f"amend back|{request.message.event}|{asker.email}"
    return (Notice(key, ToPerson(asker.email), Reply(words, (Text(words), lines)), kind="amendment"),)
