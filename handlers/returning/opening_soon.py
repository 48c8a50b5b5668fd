"""A figure that is typed a little before it can be given: when its window opens, not that the last is locked."""

from collections.abc import Sequence
from datetime import timedelta

from domain.periods import Period
from handlers.request import Request
from handlers.returning.owing import window
from handlers.wording import called, day_words, listed
from storage.tables import Indicator

SOON = timedelta(days=14)
"""How long before a window opens a figure that is typed is likelier for it than to put right the last."""


def opens_soon(request: Request, indicator: Indicator, period: Period) -> bool:
    """Whether the figure after this one can be given before long, but not yet."""
    coming = window(request, period.next().last_day, [indicator])
    return bool(coming.items) and request.now < coming.opens <= request.now + SOON


def opening_words(request: Request, figures: Sequence[tuple[Indicator, Period]]) -> list[str]:
    """For each period that is to come, when it opens and what can be given then; `figures` are those of the last."""
    words = []
    for last in dict.fromkeys(period for _, period in figures):
        names = [called(indicator) for indicator, period in figures if period == last]
        coming = last.next()
        opens = window(request, coming.last_day, [indicator for indicator, _ in figures]).opens
        day = day_words(opens.date(), request.today)
        words.append(f"{coming.short} opens on {day}: {listed(names)} can be given from then, so nothing is saved yet.")
    return words
