"""What a reminder says of figures that are still to come."""

from collections.abc import Sequence

from bot.reply import Bullets, Button, Buttons, Part, Reply, Text
from domain.periods import Frequency
from domain.schedule import Moment, Stage
from handlers import telling
from handlers.request import Request
from handlers.returning.owing import Item, Window, owed_words
from handlers.returning.walking import start_button
from handlers.wording import called, count_of, day_words, figure_of, listed
from storage.queries import figures
from storage.tables import OutturnRevision

MINUTES_FOR_TWO = 1


def asking(request: Request, found: Window, owed: Sequence[Item], moment: Moment) -> Reply:
    """The window is open, or the deadline or the day that was promised is near."""
    until = day_words(found.deadline.date(), request.today)
    if moment.stage is Stage.OPEN:
        opening = f"{found.spoken.short} figures are open until {until}. You have {len(owed)}; {_minutes(len(owed))}."
    elif moment.promised is not None:
        today = moment.promised == request.today
        day = "today" if today else f"on {day_words(moment.promised, request.today)}"
        opening = f"{still(owed)} for {spoken(owed)}, expected {day}."
    else:
        opening = f"{still(owed)} for {found.spoken.short}, due {until}."
    return _with_lines(request, opening, owed)


def overdue(request: Request, found: Window, owed: Sequence[Item], moment: Moment) -> Reply:
    """The deadline has passed, or the day that was promised."""
    day = day_words(moment.promised or found.deadline.date(), request.today)
    was = f"{'It was' if len(owed) == 1 else 'They were'} expected by" if moment.promised else "The deadline was"
    opening = f"{still(owed)} for {spoken(owed)}. {was} {day}. You can still send {them(owed)}."
    return _with_lines(request, opening, owed)


def for_deputy(owed: Sequence[Item], owner: str) -> Reply:
    """What the deputy of an owner (by name) is told of what is late."""
    words = f"{still(owed)} from {owner} for {spoken(owed)}. You can send {them(owed)} as deputy."
    return Reply(words, (Text(words), Bullets(tuple(called(item.indicator) for item in owed))))


def still(owed: Sequence[Item]) -> str:
    """`2 figures are still to come`."""
    return f"{owed_words(owed)} {'is' if len(owed) == 1 else 'are'} still to come"


def spoken(owed: Sequence[Item]) -> str:
    """What people call the periods: the quarter where one ends with it, `July 2026 and August 2026`."""
    periods = sorted({item.period.ending_with(Frequency.QUARTER) or item.period for item in owed})
    return listed([period.short for period in periods])


def them(owed: Sequence[Item]) -> str:
    """`it`, or `them` for several."""
    return "it" if len(owed) == 1 else "them"


def _with_lines(request: Request, opening: str, owed: Sequence[Item]) -> Reply:
    several = len({item.period.last_day for item in owed}) > 1
    before = _figures_before(request, owed)
    lines = Bullets(tuple(_line(item, before.get(item.key), of_several=several) for item in owed))
    return Reply(opening, (Text(opening), lines, *_how(owed)), quotes=tuple(item.quote for item in owed))


def minutes_for(number: int) -> int:
    """How long it takes to give so many figures of one window."""
    return max(1, (number + 1) // 2 * MINUTES_FOR_TWO)


def _minutes(number: int) -> str:
    return f"about {count_of(minutes_for(number), 'minute')}"


def _figures_before(request: Request, owed: Sequence[Item]) -> dict[str, OutturnRevision]:
    """The figure of the period before, by the key of what is owed."""
    codes = {item.indicator.code for item in owed}
    rows = figures.current(request.session, request.council, codes, {item.period.previous() for item in owed})
    found = {(row.code, row.period): row for row in rows}
    keyed = ((item.key, found.get((item.indicator.code, item.period.previous()))) for item in owed)
    return {key: row for key, row in keyed if row is not None}


def _line(item: Item, before: OutturnRevision | None, *, of_several: bool) -> str:
    name = f"{called(item.indicator)}, {item.period.short}" if of_several else called(item.indicator)
    if item.needs_comment:
        return f"{name}: the comment is still to come"
    if before is None or before.value is None or item.indicator.cumulative:
        return name
    mark = telling.state_mark(before.state).strip(" ()")
    figure = f"{figure_of(item.indicator, before.value)} in {item.period.previous().short}"
    return f"{name} ({figure}{f', {mark}' if mark else ''})"


def _how(owed: Sequence[Item]) -> tuple[Part, ...]:
    missing = [item for item in owed if not item.has_figure]
    if not missing:
        keys = ";".join(item.key for item in owed)
        return (Buttons((Button("Add the comment", "comment.open", {"items": keys}, opens="form", primary=True),)),)
    how = "Reply with the figure, or press a button." if len(missing) == 1 else "Fill in the form, or type them here."
    several = (start_button(),) if len(missing) > 1 else ()
    buttons = (
        Button("Fill in the form", "return.open", opens="form", primary=True),
        *several,
        Button("Not yet available", "later.open", opens="form"),
        Button("Workbook to fill in", "return.workbook"),
    )
    return (Text(how), Buttons(buttons))
