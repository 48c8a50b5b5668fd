"""One direct message for everything a person owes: when the window opens, before the deadline and after it.

What was said not to be available until a day after the deadline is asked for on that day instead.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import msgspec

from bot.reply import Bullets, Reply, Text
from domain import schedule
from domain.periods import Frequency, Period
from domain.schedule import Moment, Stage
from handlers.covering.uncovered import uncovered, uncovered_parts
from handlers.heads import heads_of
from handlers.officers import address_of, officers_told
from handlers.outcome import Notice, ToPerson
from handlers.returning.owing import Item, Window, current_windows, earlier_windows, promised_among
from handlers.timetable import reminder_words
from handlers.timetable.rounds import Round
from handlers.whose import Whose
from handlers.wording import called, count_of

MONTHS_LOOKED_BACK = 4


def due_now(look: Round) -> Iterator[Notice]:
    """Openings, reminders, lateness and escalations that hold at this moment."""
    calendar = look.request.framework.calendar
    for found in look.windows.values():
        for moment in look.holding(schedule.stages(found.period, calendar, look.days)):
            yield from _said_at(look, _by_the_deadline(look, found, moment), moment)
    for promised, concerned in _promises(look).items():
        first = min(found.deadline.date() for found in concerned)
        for moment in look.holding(schedule.promise_stages(promised, first, calendar, look.days)):
            yield from _said_at(look, _by_the_promise(look, concerned, promised, moment), moment)


def month_ends(today: date) -> tuple[date, ...]:
    """The last days of the months before this one, as far back as a window can still matter."""
    newest = Period.latest_closed(today, Frequency.MONTH)
    return tuple(newest.previous(n).last_day for n in range(MONTHS_LOOKED_BACK))


def _by_the_deadline(look: Round, found: Window, moment: Moment) -> Window:
    """A window without what was promised for another day, as far as that day has not come before this stage."""

    def is_due(item: Item) -> bool:
        if item.promised is None:
            return True
        asked = schedule.promised_for(item.promised, look.days)
        return asked <= found.deadline.date() and asked < moment.at.date()

    return replace(found, items=tuple(item for item in found.items if is_due(item)))


def _promises(look: Round) -> dict[date, list[Window]]:
    """Each day that something was promised for, and the windows it belongs to, the newest first."""
    found: dict[date, list[Window]] = {}
    among = promised_among(look.request)
    for each in (*current_windows(look.request, among), *earlier_windows(look.request, among)) if among else ():
        for promised in {item.promised for item in each.items if item.promised is not None}:
            found.setdefault(promised, []).append(each)
    return found


def _by_the_promise(look: Round, concerned: list[Window], promised: date, moment: Moment) -> Window:
    """What was promised for one day, together; lateness and escalation are of what the deadline no longer covers."""
    asked = schedule.promised_for(promised, look.days)
    counted = (each for each in concerned if moment.stage is Stage.REMIND or each.deadline.date() < asked)
    items = (item for each in counted for item in each.items if item.promised == promised)
    return replace(concerned[0], items=tuple(items))


def _said_at(look: Round, found: Window, moment: Moment) -> Iterator[Notice]:
    if moment.stage in (Stage.OPEN, Stage.REMIND):
        for email in found.owing:
            # Nothing is put together for those who have been told.
            if not look.said.has(_key(found, moment, email)):
                reply = reminder_words.asking(look.request, found, _owed(found, email), moment)
                yield _notice(found, moment, email, reply)
        yield from _uncovered(look, found, moment)
    elif moment.stage is Stage.LATE:
        yield from _late(look, found, moment)
        yield from _uncovered(look, found, moment)
    elif moment.stage is Stage.ESCALATE:
        yield from _escalated(look, found, moment)


def _owed(found: Window, email: str) -> tuple[Item, ...]:
    return tuple(item for item in found.of(email) if item.is_owed)


def _key(found: Window, moment: Moment, email: str) -> str:
    return f"{moment.stage}|{_about(found, moment)}|{email}|{moment.key}"


def _about(found: Window, moment: Moment) -> str:
    """The window's last day, or the day of a promise: that stays whatever is promised for it."""
    return moment.promised.isoformat() if moment.promised is not None else found.key


def _notice(found: Window, moment: Moment, email: str, reply: Reply, items: tuple[Item, ...] = ()) -> Notice:
    """A message about these items, what the addressee owes if none."""
    what = "escalated" if moment.stage is Stage.ESCALATE else "owed"
    return Notice(
        key=_key(found, moment, email),
        to=ToPerson(email),
        reply=reply,
        kind=moment.stage.value,
        period=found.period.notation,
        indicators=tuple(item.indicator.code for item in items or _owed(found, email)),
        topic=f"{what}|{_about(found, moment)}|{email}",
        until=moment.until,
    )


def _late(look: Round, found: Window, moment: Moment) -> Iterator[Notice]:
    whose = Whose.on(look.request.session, look.request.council, look.request.today)
    for email in found.owing:
        owed, key = _owed(found, email), _key(found, moment, email)
        if not look.said.has(key):
            yield _notice(found, moment, email, reminder_words.overdue(look.request, found, owed, moment))
        for deputy in sorted({item.indicator.deputy for item in owed if item.indicator.deputy} - {email}):
            theirs = tuple(item for item in owed if item.indicator.deputy == deputy)
            reply = reminder_words.for_deputy(theirs, whose.name(email))
            notice = _notice(found, moment, deputy, reply, theirs)
            yield _for_owner(notice, email)


def _for_owner(notice: Notice, email: str) -> Notice:
    """The same about one owner: a deputy of several has a message about each."""
    return msgspec.structs.replace(notice, key=f"{notice.key}|for {email}", topic=f"{notice.topic}|for {email}")


def _uncovered(look: Round, found: Window, moment: Moment) -> Iterator[Notice]:
    """Tell the performance officers of whom was just written to, or reminded, though they are away."""
    left = uncovered(look.request, found.owed)
    for to in officers_told(look.request) if left else ():
        key = f"uncovered|{_about(found, moment)}|{address_of(to)}|{moment.stage}|{moment.key}"
        if look.said.has(key):
            continue
        who = count_of(len(left), "person is", "people are")
        words = f"{who} away with figures to give for {found.spoken.short}, and nobody stands in."
        reply = Reply(words, (Text(words), *uncovered_parts(look.request, left)))
        codes = tuple(item.indicator.code for each in left for item in each.items)
        topic = f"uncovered|{_about(found, moment)}|{address_of(to)}"
        yield Notice(key, to, reply, "alert", found.period.notation, codes, topic=topic, until=moment.until)


def _escalated(look: Round, found: Window, moment: Moment) -> Iterator[Notice]:
    whose = Whose.on(look.request.session, look.request.council, look.request.today)
    by_head: dict[str, list[Item]] = {}
    for item in found.owed:
        for head in heads_of(whose.services[item.indicator.service], whose.people.values()):
            by_head.setdefault(head, []).append(item)
    for head, owed in sorted(by_head.items()):
        opening = f"{reminder_words.still(owed)} from your services for {reminder_words.spoken(owed)}."
        lines = tuple(f"{called(item.indicator)}: {whose.name(item.asked)}" for item in owed)
        note = "A word may help; you can also send the figures yourself."
        reply = Reply(opening, (Text(opening), Bullets(lines), Text(note)))
        yield _notice(found, moment, head, reply, tuple(owed))
