"""The change of rating that a sentence says: from what to what, and when it was which."""

import re

from domain.rating import Rating
from handlers.understanding.phrases.said_changes_of_rating import (
    ANY_CHANGE,
    CHANGES,
    EACH_AT_ITS_TIME,
    LEFT,
    NOT_BUT_NOW,
    NOT_THEN,
    NOW_AFTER,
    RECOVERED,
    STILL_FROM,
    STILL_SO,
    WAS_AT,
    WAS_NOW,
    colour,
)
from handlers.understanding.question import Change
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence, Span
from handlers.understanding.words.word_list import words

_RATED = SeldomSaid(r"\b(?:red|amber|green|yellow|target|track|tolerance|plan)")
"""Without one of these no rating is said, of which a change could be."""


def read_change(sentence: Sentence, spans: list[Span]) -> Change | None:
    """The change of rating that was said, its words added to `spans`; None for none."""
    rated = _RATED.search(sentence.text)
    if not rated and (recovered := RECOVERED.search(sentence.text)):
        spans.append(sentence.span(recovered))
        return Change(after=(Rating.GREEN,))
    for pattern in CHANGES if rated else (ANY_CHANGE,):
        found = pattern.search(sentence.text)
        if not found or (pattern is LEFT and found.group().startswith("not ")):
            continue
        if pattern is WAS_NOW and not found["after"] and not found.group().startswith("used"):
            continue
        if pattern is NOT_THEN and not _is_now(sentence, found):
            spans.append(sentence.span(found))
            so = _ratings(found["after"])
            later = _is_later(sentence, (found.start(), found.end("now")), (found.end("now"), found.end()))
            return Change(after=so) if later else Change(before=so)
        groups = found.groupdict()
        if "off" in groups or "on" in groups:
            spans.append(sentence.span(found))
            return Change(after=(Rating.GREEN,) if "on" in groups else (Rating.RED, Rating.AMBER))
        before, after = groups.get("before"), groups.get("after")
        after = before if pattern in (STILL_SO, STILL_FROM) else after
        if pattern is EACH_AT_ITS_TIME and _is_the_later_first(sentence, found):
            before, after = after, before
        spans.append(sentence.span(found))
        return Change(
            before=_ratings(before) if before else (),
            after=_reached(f"{after} {groups.get('or') or ''}", _ratings(before) if before else ()) if after else (),
        )
    return None


_COLOUR = re.compile(r"(?:red|amber|green|yellow)s?(?!\w)")


def _ratings(said: str) -> tuple[Rating, ...]:
    """The ratings that one colour or several or "off target" stand for: "amber", "red or amber"."""
    if named := {colour(each) for each in _COLOUR.findall(said)}:
        return tuple(each for each in Rating if each in named)
    return (Rating.GREEN,) if said.startswith("on ") else (Rating.RED, Rating.AMBER)


_COLOURS = (Rating.RED, Rating.AMBER, Rating.GREEN)
"""From the worst to the best."""


def _reached(said: str, before: tuple[Rating, ...]) -> tuple[Rating, ...]:
    """What it came to: the colours that are named, or from green "anything else"."""
    if _COLOUR.search(said):
        return _ratings(said)
    places = [_COLOURS.index(each) for each in before]
    worse = _COLOURS[: max(places, default=len(_COLOURS))]
    better = _COLOURS[min(places, default=-1) + 1 :]
    others = worse if "worse" in said else better if "better" in said else _COLOURS
    return tuple(each for each in Rating if each in others and each not in before)


def _is_now(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether no other time than now is said of the first of two: "red in q1 but not red in q2" is no more."""
    told = sentence.span(found, "now") if found["now"].strip() else ()
    return all(sentence.tokens[place].word in _AT_PRESENT for place in told)


_AT_PRESENT = words(
    "now currently today this quarter qtr time month latest present at the moment again as of in for during back"
)


def was_then(text: str, change: Change) -> bool:
    """Whether a time is that of the rating before: "red now, was amber in q1", "was red in q1 but isn't now"."""
    if not change.before:
        return bool(NOT_THEN.search(text) or NOT_BUT_NOW.search(text))
    found, was = NOW_AFTER.search(text), WAS_AT.search(text)
    if found and found["then"] and found["then"].startswith("@"):
        return True
    return was is not None and change.before == _ratings(was["was"] or was["reds"])


_NOW = frozenset(("now", "currently", "today", "this", "latest", "nowadays", "present"))
_QUARTER = re.compile(r"q([1-4])")


def _is_the_later_first(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether the first of two times is the later one: "amber now but green last quarter", "red in q2, amber in q1"."""
    begins, parted = found.start(), found.start("now") if found["now"] else found.start("after")
    return _is_later(sentence, (begins, parted), (parted, found.end()))


def _is_later(sentence: Sentence, *spans: tuple[int, int]) -> bool:
    """Whether the time in the first of two stretches of text is the later one."""
    sooner, later = ([sentence.tokens[place].word for place in sentence.span_at(*span)] for span in spans)
    if not _NOW.isdisjoint(sooner):
        return True
    quarters = [[int(said[1]) for word in told if (said := _QUARTER.fullmatch(word))] for told in (sooner, later)]
    return all(quarters) and quarters[0][0] == quarters[1][0] % 4 + 1
