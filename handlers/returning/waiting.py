"""Figures that the checks asked about: kept as typed, in their writer's own draft, until they have answered."""

from collections.abc import Collection, Iterable
from enum import StrEnum

import msgspec

from domain.periods import Period
from handlers.request import Request
from handlers.returning.keys import from_field_key
from handlers.understanding.vocabulary import Sought
from storage.queries import drafts, figures, indicators
from storage.tables import Indicator

DRAFT = "doubts"
"""The name of the draft."""


class Asks(StrEnum):
    """What has to be answered before it is saved.

    The checks found it odd; somebody else gave another figure first; it repeats the last one; it doesn't say why it is
    not applicable, or until when it is not available.
    """

    CHECK = "check"
    OVERTAKEN = "overtaken"
    AGAIN = "again"
    REASON = "reason"
    UNTIL = "until"


_ANSWERED_IN_WORDS = (Asks.CHECK, Asks.REASON, Asks.UNTIL)


class Waiting(msgspec.Struct, frozen=True):
    """An answer as it was typed; `after` is the number of the figure's revision its writer saw, 0 for none.

    `comment` is what was written beside it, to be kept with the figure once it is. `asks` is what is to be answered.
    """

    key: str
    answer: str
    after: int
    comment: str = ""
    asks: Asks = Asks.CHECK


def all_waiting(request: Request) -> tuple[Waiting, ...]:
    """What the asker still has to answer for, what was typed last first; without what has been given since."""
    kept = _kept(request)
    return tuple(each for each in kept.values() if _still_stands(request, each))


def remember(request: Request, doubted: Iterable[Waiting]) -> None:
    """Keep what was asked about, before what waits from earlier; the same figure's earlier question is replaced."""
    asked = {each.key: each for each in doubted}
    if asked:
        others = {key: each for key, each in _kept(request).items() if key not in asked}
        _keep(request, {**asked, **others})


def sought(request: Request, keys: Collection[str]) -> tuple[Sought, ...]:
    """What the asker was asked of these figures and has not answered, where words can answer it."""
    if not keys:
        return ()
    asked = (each for each in all_waiting(request) if each.key in keys and each.asks in _ANSWERED_IN_WORDS)
    return tuple(Sought(each.key, each.asks.value) for each in asked)


def comments_waiting(request: Request) -> dict[str, str]:
    """What was written beside the figures that wait, by key."""
    return {each.key: each.comment for each in all_waiting(request) if each.comment}


def forget(request: Request, keys: Iterable[str]) -> None:
    """Drop what has been answered."""
    kept, answered = _kept(request), set(keys)
    if answered & set(kept):
        _keep(request, {key: each for key, each in kept.items() if key not in answered})


def number_of(request: Request, code: str, period: Period) -> int:
    """The number of a figure's revision now, 0 for none."""
    current = figures.one(request.session, request.council, code, period)
    return current.revision if current is not None else 0


def code_of(waiting: Waiting) -> str:
    """The code of the indicator it is for."""
    return waiting.key.rpartition("|")[0]


def named(request: Request, waiting: Waiting) -> tuple[Indicator, Period] | None:
    """The indicator and period that an answer was typed for; None when there is no such indicator any more."""
    found = from_field_key(waiting.key)
    indicator = indicators.by_code(request.session, request.council, found[0]) if found else None
    return (indicator, found[1]) if indicator is not None and found else None


def _still_stands(request: Request, waiting: Waiting) -> bool:
    found = named(request, waiting)
    return found is not None and number_of(request, found[0].code, found[1]) == waiting.after


def _kept(request: Request) -> dict[str, Waiting]:
    stored = drafts.values(request.session, request.council, request.viewer.email, DRAFT)
    return {each["key"]: msgspec.convert(each, Waiting) for each in stored.get("waiting", ())}


def _keep(request: Request, kept: dict[str, Waiting]) -> None:
    content = {"waiting": [msgspec.to_builtins(each) for each in kept.values()]}
    drafts.keep(request.session, request.council, request.viewer.email, DRAFT, content, request.now)
