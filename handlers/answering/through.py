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
    if seen.value is None or seen.indicator.cumulative:
        return ()
    earlier = [period for period in _periods(question, seen.period) if period < seen.period]
    return (*(each for each in see_history(request, seen.indicator, earlier) if each.value is not None), seen)


def _periods(question: Question, told: Period) -> tuple[Period, ...]:
    """Those of the time asked about, as often as the figure comes; none where the one told is not the last of them."""
    asked, own = Period.parse(question.period.last), told.frequency
    if question.period.to_date:
        first = Period.containing(Period.parse(question.period.first).first_day, own)
        return tuple(Period.range(first, told)) if first < told else ()
    if asked.frequency.months <= own.months or told != Period.containing(asked.last_day, own):
        return ()
    return tuple(told.previous(back) for back in range(asked.frequency.months // own.months))


def through(question: Question, parts: Sequence[Seen]) -> str:
    """`Through H1 2026/27: 9.6 days in Q1 2026/27, 9.7 days in Q2 2026/27.`; empty where there is only one."""
    if len(parts) < 2:
        return ""
    asked = Period.parse(question.period.last)
    so_far = f"{asked.year.short} so far" if question.period.to_date else asked.short
    if len(parts) <= MOST:
        return f"Through {so_far}: {', '.join(map(_told, parts))}."
    ordered = sorted(parts, key=lambda each: (each.value is None, each.value))
    return f"Through {so_far}: lowest {_told(ordered[0])}, highest {_told(ordered[-1])}."


def _told(seen: Seen) -> str:
    return f"{telling.marked_figure(seen)} in {seen.period.short}"
