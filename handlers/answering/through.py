"""How a figure went through a longer time than its own: the quarters of a half year or a year, the months of either."""

from collections.abc import Sequence

from domain.periods import Period
from handlers import telling
from handlers.request import Request
from handlers.seeing import Seen, see_history
from handlers.understanding.question import Question

MOST = 6
"""Of more figures than these only the lowest and the highest are told."""


def parts_of(request: Request, question: Question, seen: Seen) -> tuple[Seen, ...]:
    """The figures that there are of the parts of the time asked about, where only the last of them was told.

    A cumulative figure tells all of it itself.
    """
    if not question.period.last or question.aspect not in ("", "value") or question.period.still_open:
        return ()
    asked, own = Period.parse(question.period.last), seen.period.frequency
    is_last = asked.frequency.months > own.months and seen.period == Period.containing(asked.last_day, own)
    if not is_last or seen.value is None or seen.indicator.cumulative:
        return ()
    count = asked.frequency.months // own.months
    periods = [seen.period.previous(back) for back in range(1, count)]
    return (*(each for each in see_history(request, seen.indicator, periods) if each.value is not None), seen)


def through(question: Question, parts: Sequence[Seen]) -> str:
    """`Through H1 2026/27: 9.6 days in Q1 2026/27, 9.7 days in Q2 2026/27.`; empty where there is only one."""
    if len(parts) < 2:
        return ""
    asked = Period.parse(question.period.last).short
    if len(parts) <= MOST:
        return f"Through {asked}: {', '.join(map(_told, parts))}."
    ordered = sorted(parts, key=lambda each: (each.value is None, each.value))
    return f"Through {asked}: lowest {_told(ordered[0])}, highest {_told(ordered[-1])}."


def _told(seen: Seen) -> str:
    return f"{telling.marked_figure(seen)} in {seen.period.short}"
