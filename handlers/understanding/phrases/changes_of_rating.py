"""The change of rating that a sentence says: from what to what, and when it was which."""

import re

from domain.rating import Rating
from handlers.understanding.phrases.said_changes_of_rating import (
    ANY_CHANGE,
    CHANGES,
    EACH_AT_ITS_TIME,
    LEFT,
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
            after=_either(after, groups.get("or")) if after else (),
        )
    return None


def _ratings(said: str) -> tuple[Rating, ...]:
    """The ratings that a colour or "off target" stands for."""
    if " " not in said:
        return (colour(said),)
    return (Rating.GREEN,) if said.startswith("on ") else (Rating.RED, Rating.AMBER)


def _either(said: str, other: str | None) -> tuple[Rating, ...]:
    """The ratings of one, or of either: "from green to amber or red"."""
    ratings = {*_ratings(said), *(_ratings(other) if other else ())}
    return tuple(each for each in Rating if each in ratings)


def was_then(text: str, change: Change) -> bool:
    """Whether a time is that of the rating before: "red now, was amber in q1", "was red in q1 but isn't now"."""
    found, was = NOW_AFTER.search(text), WAS_AT.search(text)
    if found and found["then"] and found["then"].startswith("@"):
        return True
    return was is not None and change.before == _ratings(was["was"] or was["reds"])


_NOW = frozenset(("now", "currently", "today", "this", "latest", "nowadays", "present"))
_QUARTER = re.compile(r"q([1-4])")


def _is_the_later_first(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether the first of two times is the later one: "amber now but green last quarter", "red in q2, amber in q1"."""
    parted = found.start("now") if found["now"] else found.start("after")
    sooner, later = (
        [sentence.tokens[place].word for place in sentence.span_at(*span)]
        for span in ((found.start("before"), parted), (parted, found.end()))
    )
    if not _NOW.isdisjoint(sooner):
        return True
    quarters = [[int(said[1]) for word in told if (said := _QUARTER.fullmatch(word))] for told in (sooner, later)]
    return all(quarters) and quarters[0][0] == quarters[1][0] + 1
