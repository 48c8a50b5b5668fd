"""Chasing: one message to each who owes something, at most one a day, in the name of whoever asked for it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import msgspec
from sqlalchemy import select

from bot.reply import Reply, Text
from domain.access import Role
from domain.schedule import Moment, Stage
from handlers.belonging import belonging
from handlers.heads import is_head
from handlers.outcome import Notice, ToPerson
from handlers.request import Request
from handlers.returning.owing import Item, Window, current_windows, earlier_windows
from handlers.timetable import reminder_words
from handlers.understanding.question import Dimension, Pick
from handlers.whose import Whose
from handlers.wording import listed
from storage import log
from storage.queries import outbox
from storage.tables import Indicator, LogEntry

CHASE = "chase"
CHASES_ALL = frozenset({Role.OFFICER, Role.ADMIN})


@dataclass(frozen=True)
class Chased:
    """Who is to be told, who was told today already, and whether the asker owes something as well."""

    notices: tuple[Notice, ...] = ()
    told: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    own: tuple[Item, ...] = ()


@dataclass(frozen=True)
class Scope:
    """Whose figures are meant: everything, or what belongs to any of these."""

    picks: tuple[Pick, ...] = ()
    people: frozenset[str] = field(default_factory=frozenset)


def may_chase(request: Request) -> bool:
    """Whether the asker may chase anybody: performance officers do, and heads for their own services."""
    return bool(request.viewer.roles & CHASES_ALL) or bool(_headed(request))


def may_chase_for(request: Request) -> Callable[[Indicator], bool]:
    """Whether the asker may chase whoever is asked for an indicator."""
    if request.viewer.roles & CHASES_ALL:
        return lambda _: True
    headed = _headed(request)
    return lambda indicator: indicator.service in headed


def chaseable(request: Request, window: str = "") -> tuple[tuple[Window, Item], ...]:
    """What is still owed that the asker may chase, each with its window; of one window alone where it is named."""
    may = may_chase_for(request)
    return tuple(
        (each, item)
        for each in _windows(request)
        if window in ("", each.key)
        for item in each.owed
        if may(item.indicator)
    )


def within(request: Request, owed: Sequence[tuple[Window, Item]], scope: Scope) -> tuple[tuple[Window, Item], ...]:
    """Those that belong to any of what was named; all where nothing was."""
    is_meant = meant_by(request, scope, [item.indicator for _, item in owed])
    return tuple((each, item) for each, item in owed if is_meant(item.indicator, item.asked))


def meant_by(request: Request, scope: Scope, among: Sequence[Indicator]) -> Callable[[Indicator, str], bool]:
    """Whether an indicator of these, or whoever is asked for it, was named; everything is where nothing was."""
    if not scope.picks and not scope.people:
        return lambda _indicator, _asked: True
    facts = belonging(request, tuple(among))
    picks = {(pick.dimension, pick.key) for pick in scope.picks}

    def is_meant(indicator: Indicator, asked: str) -> bool:
        known = facts[indicator.code]
        named = {
            (Dimension.SERVICE, known.service),
            (Dimension.DIRECTORATE, known.directorate),
            (Dimension.PORTFOLIO, known.portfolio),
            (Dimension.PARTNER, known.partner),
            (Dimension.INDICATOR, indicator.code),
        }
        return asked in scope.people or bool(picks & named)

    return is_meant


def chase(request: Request, owed: Sequence[tuple[Window, Item]]) -> Chased:
    """One message to each who owes any of this, about all of it, unless they were chased today; logs each."""
    mine = tuple(item for _, item in owed if item.asked == request.viewer.email)
    by_person = _by_person(owed)
    told, again = once_a_day(request, CHASE, by_person)
    notices = []
    for email, key in told.items():
        notices.append(notice(request, key, email, by_person[email], request.viewer.email))
        log_chase(request, CHASE, key, [item.indicator for _, item in by_person[email]])
    return Chased(tuple(notices), tuple(told), again, mine)


def once_a_day(request: Request, what: str, emails: Iterable[str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Whom of these to chase, each with the key of the message, and who was chased for it today; never the asker."""
    others = sorted(email for email in emails if email != request.viewer.email)
    keys = {email: f"{what}|{request.today.isoformat()}|{email}" for email in others}
    again = [email for email, key in keys.items() if outbox.by_key(request.session, request.council, key) is not None]
    return {email: key for email, key in keys.items() if email not in again}, tuple(again)


def again_words(whose: Whose, again: Sequence[str], rest: str = "") -> str:
    """`Asha Patel was chased today already, so not again.`; empty where nobody was."""
    if not again:
        return ""
    names = listed([whose.name(email) for email in again])
    return f"{names} {'was' if len(again) == 1 else 'were'} chased {rest}today already, so not again."


def anew(request: Request, keys: frozenset[str]) -> Iterator[Notice]:
    """What was to be said under these keys, as it would be said now; nothing to those who owe nothing any more."""
    wanted = {key: key.split("|", 2)[2] for key in keys if key.startswith(f"{CHASE}|")}
    if not wanted:
        return
    owed = _by_person([(each, item) for each in _windows(request) for item in each.owed])
    for key, email in wanted.items():
        asked_by = _asked_by(request, key)
        if email in owed and asked_by:
            yield notice(request, key, email, owed[email], asked_by)


def notice(request: Request, key: str, email: str, owed: Sequence[tuple[Window, Item]], asked_by: str) -> Notice:
    """What somebody is told: their usual reminder, and who asks."""
    items = tuple(item for _, item in owed)
    return Notice(
        key=key,
        to=ToPerson(email),
        reply=_reply(request, owed[0][0], items, asked_by),
        kind="chase",
        period=owed[0][0].period.notation,
        indicators=tuple(item.indicator.code for item in items),
        # With a topic it waits for the council's hours, and is put together again or dropped by then.
        topic=f"{CHASE}|{email}",
    )


def _reply(request: Request, found: Window, items: tuple[Item, ...], asked_by: str) -> Reply:
    whose = Whose.on(request.session, request.council, request.today)
    say = reminder_words.overdue if request.now > found.deadline else reminder_words.asking
    usual = say(request, found, items, Moment(request.now, found.deadline, _stage(request.now, found)))
    role = "performance officer" if _is_officer(whose, asked_by) else "head of service"
    opening = f"{whose.name(asked_by)}, {role}, asks: {usual.summary[:1].lower()}{usual.summary[1:]}"
    return msgspec.structs.replace(usual, summary=opening, parts=(Text(opening), *usual.parts[1:]))


def _stage(now: datetime, found: Window) -> Stage:
    return Stage.LATE if now > found.deadline else Stage.REMIND


def _is_officer(whose: Whose, email: str) -> bool:
    person = whose.people.get(email)
    return person is not None and bool(CHASES_ALL & set(person.roles))


def _by_person(owed: Sequence[tuple[Window, Item]]) -> dict[str, list[tuple[Window, Item]]]:
    found: dict[str, list[tuple[Window, Item]]] = {}
    for each, item in owed:
        found.setdefault(item.asked, []).append((each, item))
    return found


def _windows(request: Request) -> tuple[Window, ...]:
    """The last quarter's first: its deadline is the one to name, as in everything else that is said of deadlines."""
    return (*reversed(current_windows(request)), *earlier_windows(request))


def _headed(request: Request) -> frozenset[str]:
    if request.person is None:
        return frozenset()
    whose = Whose.on(request.session, request.council, request.today)
    return frozenset(service.key for service in whose.services.values() if is_head(request.person, service))


def log_chase(request: Request, what: str, key: str, chased_for: Sequence[Indicator]) -> None:
    """Log that somebody was chased with the message of this key, and for which indicators."""
    log.record(
        request.session,
        request.council,
        at=request.now,
        actor=request.viewer.email,
        what=what,
        subject=key,
        new={"codes": [each.code for each in chased_for]},
        door=request.message.place.door,
        event=request.message.event,
    )


def _asked_by(request: Request, key: str) -> str:
    wanted = select(LogEntry.actor).where(LogEntry.council == request.council, LogEntry.subject == key)
    return request.session.scalar(wanted.order_by(LogEntry.id.desc()).limit(1)) or ""
