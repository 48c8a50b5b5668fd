"""One direct message for everything a person owes: when the window opens, before the deadline and after it."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from bot.reply import Bullets, Button, Buttons, Part, Reply, Text
from domain import schedule
from domain.periods import Frequency, Period
from domain.schedule import Moment, Stage
from domain.working_days import WorkingDays
from handlers.outcome import Notice, ToPerson
from handlers.request import Request
from handlers.returning.owing import Item, Window, owed_words
from handlers.whose import Whose
from handlers.wording import count_of, day_words, figure_of
from storage.queries import figures, outbox

MINUTES_FOR_TWO = 1
MONTHS_LOOKED_BACK = 4


def due_now(request: Request, days: WorkingDays, windows: Mapping[date, Window]) -> Iterator[Notice]:
    """Openings, reminders, lateness and escalations that hold at this moment; `windows` by the day they are about."""
    for found in windows.values():
        moments = schedule.stages(found.period, request.framework.calendar, days)
        for moment in schedule.latest_stages(moments, request.now):
            yield from _said_at(request, found, moment)


def month_ends(today: date) -> tuple[date, ...]:
    """The last days of the months before this one, as far back as a window can still matter."""
    newest = Period.latest_closed(today, Frequency.MONTH)
    return tuple(newest.previous(n).last_day for n in range(MONTHS_LOOKED_BACK))


def _said_at(request: Request, found: Window, moment: Moment) -> Iterator[Notice]:
    if moment.stage in (Stage.OPEN, Stage.REMIND):
        for email in _not_told(request, found, moment):
            yield _notice(found, moment, email, _asking(request, found, found.of(email), moment))
    elif moment.stage is Stage.LATE:
        yield from _late(request, found, moment)
    elif moment.stage is Stage.ESCALATE:
        yield from _escalated(request, found, moment)


def _key(found: Window, moment: Moment, email: str) -> str:
    return f"{moment.stage}|{found.key}|{email}|{moment.key}"


def _not_told(request: Request, found: Window, moment: Moment) -> list[str]:
    """Who owes something and has not been told at this moment: nothing is put together for those who have."""
    return [
        email
        for email in found.owing
        if outbox.by_key(request.session, request.council, _key(found, moment, email)) is None
    ]


def _notice(found: Window, moment: Moment, email: str, reply: Reply, codes: tuple[str, ...] = ()) -> Notice:
    period = found.period.notation
    owed = tuple(item.indicator.code for item in found.of(email) if item.is_owed)
    return Notice(
        key=_key(found, moment, email),
        to=ToPerson(email),
        reply=reply,
        kind=moment.stage.value,
        period=period,
        indicators=codes or owed,
    )


def _asking(request: Request, found: Window, items: tuple[Item, ...], moment: Moment) -> Reply:
    owed = [item for item in items if item.is_owed]
    until = _until(request, found.deadline)
    if moment.stage is Stage.OPEN:
        opening = f"{found.spoken.short} figures are open until {until}. You have {len(owed)}; {_minutes(len(owed))}."
    else:
        opening = f"{_still(owed)} for {found.spoken.short}, due {until}."
    lines = Bullets(tuple(_line(request, item) for item in owed))
    return Reply(opening, (Text(opening), lines, *_how(owed)), quotes=tuple(item.quote for item in owed))


def _late(request: Request, found: Window, moment: Moment) -> Iterator[Notice]:
    whose = Whose.on(request.session, request.council, request.today)
    was = day_words(found.deadline.date(), request.today)
    for email in _not_told(request, found, moment):
        owed = [item for item in found.of(email) if item.is_owed]
        opening = f"{_still(owed)} for {found.spoken.short}. The deadline was {was}. You can still send {_them(owed)}."
        lines = Bullets(tuple(_line(request, item) for item in owed))
        quotes = tuple(item.quote for item in owed)
        yield _notice(found, moment, email, Reply(opening, (Text(opening), lines, *_how(owed)), quotes=quotes))
        for deputy in sorted({item.indicator.deputy for item in owed if item.indicator.deputy} - {email}):
            theirs = [item for item in owed if item.indicator.deputy == deputy]
            missing = f"{_still(theirs)} from {whose.name(email)} for {found.spoken.short}."
            words = f"{missing} You can send {_them(theirs)} as deputy."
            reply = Reply(words, (Text(words), Bullets(tuple(item.indicator.name for item in theirs))))
            notice = _notice(found, moment, deputy, reply, tuple(item.indicator.code for item in theirs))
            yield Notice(
                f"{notice.key}|for {email}", notice.to, notice.reply, notice.kind, notice.period, notice.indicators
            )


def _escalated(request: Request, found: Window, moment: Moment) -> Iterator[Notice]:
    whose = Whose.on(request.session, request.council, request.today)
    by_head: dict[str, list[Item]] = {}
    for item in found.owed:
        head = whose.services[item.indicator.service].head
        if head:
            by_head.setdefault(head, []).append(item)
    for head, owed in sorted(by_head.items()):
        opening = f"{_still(owed)} from your services for {found.spoken.short}."
        lines = tuple(f"{item.indicator.name}: {whose.name(item.asked)}" for item in owed)
        note = "A word may help; you can also send the figures yourself."
        reply = Reply(opening, (Text(opening), Bullets(lines), Text(note)))
        yield _notice(found, moment, head, reply, tuple(item.indicator.code for item in owed))


def _still(owed: list[Item]) -> str:
    return f"{owed_words(owed)} {'is' if len(owed) == 1 else 'are'} still to come"


def _them(owed: list[Item]) -> str:
    return "it" if len(owed) == 1 else "them"


def _minutes(number: int) -> str:
    return f"about {count_of(max(1, (number + 1) // 2 * MINUTES_FOR_TWO), 'minute')}"


def _until(request: Request, deadline: datetime) -> str:
    return day_words(deadline.date(), request.today)


def _line(request: Request, item: Item) -> str:
    if item.needs_comment:
        return f"{item.indicator.name}: the comment is still to come"
    before = figures.one(request.session, request.council, item.indicator.code, item.period.previous())
    if before is None or before.value is None or item.indicator.cumulative:
        return item.indicator.name
    return f"{item.indicator.name} ({figure_of(item.indicator, before.value)} in {item.period.previous().short})"


def _how(owed: list[Item]) -> tuple[Part, ...]:
    missing = [item for item in owed if not item.has_figure]
    if not missing:
        keys = ";".join(f"{item.indicator.code}|{item.period.notation}" for item in owed)
        return (Buttons((Button("Add the comment", "comment.open", {"items": keys}, opens="form", primary=True),)),)
    how = "Reply with the figure, or press a button." if len(missing) == 1 else "Fill in the form, or type them here."
    buttons = (
        Button("Fill in the form", "return.open", opens="form", primary=True),
        Button("Not yet available", "later.open", opens="form"),
    )
    return (Text(how), Buttons(buttons))
