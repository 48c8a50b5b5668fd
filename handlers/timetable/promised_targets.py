"""Chasing targets that are still to be set: before and after the day they were promised, one message per person."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from bot.reply import Bullets, Button, Buttons, Reply, Text
from domain.periods import Frequency, Period
from domain.schedule import LONDON
from handlers.amending.owed_targets import OwedTarget, owed_targets
from handlers.amending.proposing import set_button
from handlers.outcome import Notice, ToPerson
from handlers.timetable.rounds import Round
from handlers.wording import called, count_of, day_words

OFFSETS = (-10, -3, 3, 10)
"""Working days from the day a target was promised for at which its owner is asked."""

BUTTONS = 4
HOLDS = timedelta(days=28)
"""For how long after the last of these the message still makes sense."""


def due_now(look: Round) -> Iterator[Notice]:
    """One message to each person about all targets whose moment has come and that nobody has proposed yet."""
    request = look.request
    waiting: dict[str, list[OwedTarget]] = {}
    moments: dict[str, list[str]] = {}
    every = [each for each in owed_targets(request) if each.promised is not None and each.proposed is None]
    for each in every:
        stage = _stage(look, each)
        if stage is not None:
            waiting.setdefault(each.asked, []).append(each)
            moments.setdefault(each.asked, []).append(stage)
    for email, stages in sorted(moments.items()):
        keys = [f"target|{stage}|{email}" for stage in sorted(set(stages))]
        fresh = [key for key in keys if not look.said.has_begun(key)]
        if fresh:
            yield _notice(look, email, f"{fresh[-1]}", [each for each in every if each.asked == email])


def _stage(look: Round, owed: OwedTarget) -> str | None:
    """The newest moment that has come, as its day: what falls on one day is one message."""
    promised = owed.promised
    if promised is None:
        return None
    days = [_shifted(look, promised, offset) for offset in OFFSETS]
    start = look.request.framework.calendar.hours.start
    come = [day for day in days if datetime.combine(day, start, LONDON) <= look.request.now]
    if not come or look.request.today > days[-1] + HOLDS:
        return None
    if look.since is not None and datetime.combine(come[-1], start, LONDON) < look.since:
        return None
    return come[-1].isoformat()


def _shifted(look: Round, day: date, offset: int) -> date:
    return look.days.shift(day, offset)


def _notice(look: Round, email: str, key: str, owed: list[OwedTarget]) -> Notice:
    request = look.request
    year = Period.containing(request.today, Frequency.YEAR)
    late = any(each.is_overdue(request.today) for each in owed)
    sentence = f"{count_of(len(owed), 'target')} for {year.short} {'is' if len(owed) == 1 else 'are'} still to be set."
    lines = tuple(f"{called(each.indicator)}: {_promise(look, each)}" for each in owed)
    rest = "It helps to know what is in the way." if late else "A target, by when, and how it is measured."
    buttons = tuple(set_button(each.indicator, named=len(owed) > 1) for each in owed[:BUTTONS])
    shown = Button("Show all of them", "ask", {"text": "which targets are still to be finalised"})
    parts = (Text(sentence), Bullets(lines), Text(rest), Buttons((*buttons, shown)))
    return Notice(
        key=key,
        to=ToPerson(email),
        reply=Reply(sentence, parts),
        kind="remind",
        period=year.notation,
        indicators=tuple(each.indicator.code for each in owed),
        topic=f"target|{email}",
    )


def _promise(look: Round, owed: OwedTarget) -> str:
    if owed.promised is None:
        return "no day was promised"
    was = "was promised" if owed.is_overdue(look.request.today) else "promised"
    return f"{was} for {day_words(owed.promised, look.request.today)}"
