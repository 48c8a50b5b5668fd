"""What a name said after a list stands for: a service narrows it, an indicator is asked about."""

import re

from handlers.understanding.deciding.asked import names_indicator
from handlers.understanding.deciding.scopes_said import meant_as_scope
from handlers.understanding.names.named import Named
from handlers.understanding.phrases.left_out import left_out
from handlers.understanding.question import ABOUT_ONE, ABOUT_SEVERAL, Dimension, Kind, Question
from handlers.understanding.reading import Reading

NARROWS = re.compile(
    r"^(?:(?:ok|okay|right|no|sorry|now|and|but|then|please|pls)\s+)*(?:just|only|not|drop|remove|exclude|excluding"
    r"|without|except|bar|leave out|take out|ignore|hide|lose|skip|apart from|other than|minus|narrow|filter|limit"
    r"|restrict|include|including|for)(?!\w)|(?<!\w)(?:only|alone|excluded|aside)$"
)
_LEAVES_OUT = re.compile(
    r"^(?:(?:ok|okay|right|no|sorry|now|and|but|then|please|pls)\s+)*(?:not|drop|remove|exclude|excluding|without|except"
    r"|bar|leave out|take out|ignore|hide|lose|skip|apart from|other than|minus)(?!\w)"
)
_CLEAR, _NEARLY = 0.4, 0.05


def asks_of_an_indicator(reading: Reading, last: Question | None) -> bool:
    """Whether an indicator was named; after a list, what may be a service or a portfolio as well is that."""
    if not names_indicator(reading):
        return False
    leaves_out = _LEAVES_OUT.match(reading.text) or any(left_out(reading.sentence))
    if last is not None and last.kind in ABOUT_SEVERAL and leaves_out:
        return False
    return (
        last is None or last.kind not in ABOUT_SEVERAL or not all(_is_a_scope(reading, each) for each in reading.named)
    )


def _is_a_scope(reading: Reading, named: Named) -> bool:
    if meant_as_scope(reading, named):
        return True
    scope = max((each.score for each in named.options if each.term.dimension is not Dimension.INDICATOR), default=0.0)
    indicator = max((each.score for each in named.options if each.term.dimension is Dimension.INDICATOR), default=0.0)
    return scope >= _CLEAR and (bool(NARROWS.search(reading.text)) or scope >= indicator - _NEARLY)


def list_behind(reading: Reading, last: Question) -> Question | None:
    """The list whose figures were just looked at, where another scope is said now: it is asked of that one.

    "And planning" after why the reds in housing are red is about the reds in planning.
    """
    looked_at = last.kind in ABOUT_ONE and last.codes
    asked_which = last.kind is Kind.CLARIFY and last.aspect == "which" and last.asked in ABOUT_ONE
    if not (looked_at or asked_which) or only_areas(reading):
        return None
    earlier = (each for each in reading.context.earlier if each.kind not in ABOUT_ONE)
    listed = next(earlier, None)
    if listed is None or listed.kind is not Kind.INDICATORS or not listed.ratings:
        return None
    if reading.ratings.ratings and not (reading.named or reading.scope.mine) and _of_those(reading, last):
        return listed
    if not (reading.named or reading.scope.picks) or asks_of_an_indicator(reading, listed):
        return None
    return listed


def _of_those(reading: Reading, last: Question) -> bool:
    return len(last.codes) > 1 or bool(_AND_A_COLOUR.match(reading.text))


_AND_A_COLOUR = re.compile(
    r"^(?:(?:ok|okay|so|now)\s+)*(?:and|what about|how about) (?:any |the )*(?:reds|ambers|greens)(?: then| too)?$"
)


def only_areas(reading: Reading) -> bool:
    """Whether all that was named are wards or other areas."""
    return bool(reading.named) and all(each.options[0].term.dimension is Dimension.AREA for each in reading.named)
