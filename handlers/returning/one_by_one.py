"""Giving figures one at a time, with `skip`, `back` and `stop`: for a phone, and for whoever would rather be asked."""

import msgspec

from bot.reply import Part, Reply, Text
from handlers.outcome import Answer, Outcome
from handlers.registration import For, Given, acts, does
from handlers.request import Request
from handlers.returning.all_at_once import NOTHING_OWED
from handlers.returning.following import what_next
from handlers.returning.owing import owed_by
from handlers.returning.waiting import forget
from handlers.returning.walking import Walk, ask, asked_now, item_at, keep_walk, turn, walk_of
from handlers.understanding.question import Kind, Question

NOT_ON = "You are not being asked one at a time just now. Write start to begin."
STOPPED = "Stopped here; what you gave is saved. Write start, or press One at a time, to go on where you were."
FIRST = "This is the first one."


@acts("one at a time", help="Give your figures one at a time", says=["start", "one at a time"], offered_to=For.GIVING)
def start_by_saying(request: Request, _question: Question) -> Outcome:
    """Ask for the first figure owed, or go on where it stopped."""
    return _start(request)


@does("one.start", writes=True)
def start_by_pressing(request: Request, _given: Given) -> Outcome:
    """The same by a button."""
    return _start(request)


@acts("skip one", help="Leave one for later", says=["skip"], offered_to=For.GIVING)
def skip_by_saying(request: Request, _question: Question) -> Outcome:
    """Leave what is asked for another time."""
    return _skip(request)


@does("one.skip", writes=True)
def skip_by_pressing(request: Request, _given: Given) -> Outcome:
    """The same by a button."""
    return _skip(request)


@acts("one back", help="Go back to the one before", says=["go back"], offered_to=For.GIVING)
def back_by_saying(request: Request, _question: Question) -> Outcome:
    """Ask for the one before again."""
    return _back(request)


@does("one.back", writes=True)
def back_by_pressing(request: Request, _given: Given) -> Outcome:
    """The same by a button."""
    return _back(request)


@acts("stop one", help="Stop being asked one at a time", says=["stop"], offered_to=For.GIVING)
def stop_by_saying(request: Request, _question: Question) -> Outcome:
    """Stop, to go on later."""
    return _stop(request)


@does("one.stop", writes=True)
def stop_by_pressing(request: Request, _given: Given) -> Outcome:
    """The same by a button."""
    return _stop(request)


def _start(request: Request) -> Outcome:
    walk = walk_of(request)
    if not owed_by(request, request.viewer.email):
        return _said(request, f"{NOTHING_OWED} Write help to see what you can ask.")
    # What was skipped comes again; what was asked last is asked first.
    keep_walk(request, Walk(asked=walk.asked, trail=walk.trail[-1:] if walk.asked else (), is_on=True))
    return _said(request, "", *turn(request))


def _skip(request: Request) -> Outcome:
    walk = walk_of(request)
    if not walk.is_on:
        return _said(request, NOT_ON)
    forget(request, [walk.asked])
    keep_walk(request, msgspec.structs.replace(walk, asked="", skipped=(*walk.skipped, walk.asked)))
    return _said(request, "", *what_next(request, ()))


def _back(request: Request) -> Outcome:
    walk = walk_of(request)
    if not walk.is_on:
        return _said(request, NOT_ON)
    before = walk.trail[:-1] if walk.trail[-1:] == (walk.asked,) else walk.trail
    item = item_at(request, before[-1]) if before else None
    if item is None:
        return _said(request, FIRST, *turn(request))
    skipped = tuple(key for key in walk.skipped if key != item.key)
    keep_walk(request, Walk(item.key, skipped, before, is_on=True))
    left = [each for each in owed_by(request, request.viewer.email) if each.key not in (*skipped, item.key)]
    # Going back is for the figure; its comment is asked for once more with it.
    return _said(request, "", *ask(request, item, len(left) + 1, comment=False))


def _stop(request: Request) -> Outcome:
    walk = walk_of(request)
    if not walk.is_on:
        return _said(request, NOT_ON)
    keep_walk(request, msgspec.structs.replace(walk, is_on=False))
    return _said(request, STOPPED)


def _said(request: Request, sentence: str, *parts: Part) -> Outcome:
    words: list[Part] = [Text(sentence)] if sentence else []
    summary = sentence or next((part.text for part in parts if hasattr(part, "text")), "")
    reply = Reply(summary, (*words, *parts), only_you=True)
    return Outcome(reply, Answer(Kind.CONFIRM), pending=asked_now(request))
