"""How something was rated through a time: red all year, amber since April, never green, when it was last green."""

import re

from domain.rating import Rating
from handlers.understanding.phrases.said_changes_of_rating import COLOUR
from handlers.understanding.words.pattern import Pattern

THROUGHOUT = "throughout"
"""The aspect of what is asked of all of a time: "has it been red all year"."""

_SO = (
    rf"(?:{COLOUR}|(?:on|off|below|under|behind|missing|hitting|meeting)(?: (?:the|its|their|our))? (?:targets?|track))"
    r"(?: (?:rated|ones?))?"
)
_ALL_OF = (
    r"(?:all(?: of| along| through| the way| the way through| the time)?|throughout|right through|(?:the )?"
    r"(?:whole|entire)(?: of| way through)?(?: the)?|(?:every|each)(?: single)? (?:one of the )?"
    r"(?:quarters?|qtrs?|(?P<months>months?|mths?)|periods?|time)"
    r"(?: (?:so far|in|of|during|since|for|from|right|out|the))*)"
)
_ALL_YEAR = (
    r"(?:all(?: of)?(?: the| this)?|(?:throughout|for|over|during) the|the (?:whole|entire)(?: of the| of this)?"
    r"|this whole"
    r"|(?:every|each)(?: single)? (?:quarter|qtr|period|(?P<month>month|mth))(?: (?:of|in|so far|this|the))+)"
    r" (?:financial )?year(?: (?:long|round))?(?! (?:groups?|before|ago|end|on))"
    r"|the (?:whole|entire) time|all along|from the start|all the way through|throughout(?! (?:the|this|last|§))"
)
_EACH = r"(?:each|every|per|in each|in every|by)(?: single)? (?:quarter|qtr|month|mth|period)"
OF_EACH = Pattern(
    rf"\b(?:(?:reds|ambers|yellows|greens|numbers?) (?:(?:did|have|had|we|were|there|has|been|was|in|for|of|rated) )*"
    rf"{_EACH}|(?:number|count|tally) of .*{_EACH})(?!\w)"
)
""" "Number of reds each quarter": of each of them, how many there were."""
_FOR = r"(?: (?:for|in|at|right|over|during|so far))*"
THROUGH_A_TIME = Pattern(rf"\b{_SO}{_FOR} {_ALL_OF} @")
""" "Red throughout this year", "red in every quarter of 2025/26"."""
ALL_YEAR = Pattern(rf"\b{_SO}{_FOR} (?:{_ALL_YEAR})(?!\w)(?! @)")
""" "Red all year": the year so far, where no other time is said."""
SINCE = Pattern(r"\b(?:red|amber|green|yellow|(?:on|off|below|under|behind) (?:target|track))(?: (?:ever|right))?$")
"""Before "since April": so ever since; "reds since April" are those of any time."""
_NOT_EVER = (
    r"(?:(?P<never>never)(?: (?:once|yet|actually|ever))?|(?:(?:has|have|had|was|were|is|are|did)(?:nt| not)|not)"
    r"(?: yet)?(?P<once> once| ever)?)"
)
_ONCE = r"(?P<at_all> (?:once|at all|(?:in|at) any (?:quarter|time|point|stage)|(?:even )?a single time|even once))?"
NEVER = Pattern(
    rf"\b{_NOT_EVER} "
    r"(?:(?:been|gone|turned|got|be|hit|met|meet|reached|made|make)(?: (?:in|to|the|its|their|our|a))* )?"
    rf"(?:(?P<colour>{COLOUR})|(?P<target>(?:(?:on|at|above|the|its|their|our) )*targets?))(?!\w){_ONCE}"
)
""" "Never been green this year", "hasn't been green once"."""
_ONE_OF = r"(?:time|quarter|month|period|year)"
_LAST = rf"(?:(?:(?<!the )last|the last(?= {_ONE_OF}))(?! one)|latest|most recently|previously)"
_RATED_WHEN = (
    (
        "last",
        re.compile(
            rf"\b(?:when|(?:which|what) {_ONE_OF})\b.*\b{_LAST}\b"
            rf"|\b(?:last|most recent) {_ONE_OF}\b.*\b(?:was|were|went|got|hit|met|did|been|had)\b"
        ),
    ),
    (
        "first",
        # "When did the first one go red" is of the first that was listed.
        re.compile(rf"\bfirst {_ONE_OF}\b|\b(?:when|(?:which|what) {_ONE_OF})\b.*\b(?<!the )first\b(?! one)"),
    ),
    (
        "how long",
        re.compile(
            r"\bhow long\b(?! (?:until|till|before|to)\b)(?=.*\b(?:been|is|are|was|so|stayed|stuck|red|amber|green|off"
            r"|below)\b)|\b(?:since|from) when\b|\bwhen did\b.*\b(?:go|turn|become)\b"
        ),
    ),
    ("times", re.compile(r"\bhow (?:many (?:times|quarters|months|periods)|often)\b|\bnumber of times\b")),
    (
        "ever",
        re.compile(
            r"\bever (?:been|gone|hit|met|had|got|reached|turned|made|missed|beaten|achieved|failed|exceeded|dropped"
            r"|fallen)\b|\bnever\b"
        ),
    ),
)
_AHEAD = Pattern(r"\b(?:will|going to|until|till|likely|expect\w*|forecast)\b")


def rated_when(text: str) -> str:
    """What is asked of when one indicator was rated so: last, first, how long, ever; empty where nothing is."""
    if _AHEAD.search(text):
        return ""
    return next((aspect for aspect, pattern in _RATED_WHEN if pattern.search(text)), "")


def otherwise(found: re.Match[str]) -> tuple[Rating, ...]:
    """The colours that are left where one never was: never green is red or amber."""
    named = {"r": Rating.RED, "a": Rating.AMBER, "y": Rating.AMBER, "g": Rating.GREEN}
    not_so = Rating.GREEN if found["target"] else named[found["colour"][0]]
    return tuple(each for each in (Rating.RED, Rating.AMBER, Rating.GREEN) if each is not not_so)
