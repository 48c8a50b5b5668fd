"""Changes of rating as people say them: gone from green to red, newly red, amber last quarter and red now."""

import re

from domain.rating import Rating
from handlers.understanding.question import Change
from handlers.understanding.words.sentence import Sentence, Span

COLOUR = r"(?:reds?|ambers?|greens?|yellows?)"
_COLOURS = {"r": Rating.RED, "a": Rating.AMBER, "g": Rating.GREEN, "y": Rating.AMBER}
_MOVED = (
    r"(?:gone|go|goes|went|going|turned|turn|turning|moved|moving|slipped|dropped|fallen|fell"
    r"|changed|shifted|switched|swung|slid|deteriorated|improved|jumped|risen|climbed|recovered"
    r"|been|get|got|became|become|flipped|come|came)"
)
_FROM_TO = re.compile(
    rf"(?:{_MOVED} )?(?:from )?(?:being |a )?(?P<before>{COLOUR})(?: last (?:time|quarter"
    r"|year))? (?:to|into|and (?:are |is )?now|but (?:are |is )?now|then"
    rf"|2) (?:being )?(?P<after>{COLOUR})(?!\w)"
)
_WAS_NOW = re.compile(
    rf"(?:was|were|used to be) (?P<before>{COLOUR})(?: last (?:time|quarter|year)| before"
    r"| previously)?(?= |$)(?:(?: and| but)? (?:is|are|now|its"
    rf"|theyre)+(?: now)? (?P<after>{COLOUR}))?(?!\w)"
)
_THEN_NOW = re.compile(
    rf"(?P<before>{COLOUR})(?: (?:last (?:time|quarter|year|month)|before|previously|the @ before|@(?: @)*))"
    rf"(?: (?:and|but|then|now|is|are|its|theyre|turned|gone|went))* (?P<after>{COLOUR})(?= (?:now|this (?:time"
    r"|quarter|month)|currently|today|at the moment|@)|$)(?: now| currently| today)?"
)
_EACH_AT_ITS_TIME = re.compile(
    rf"(?P<before>{COLOUR})(?: (?:in|for|at|during|back in|the|as of))* @(?: @)*?"
    r"(?: (?:and|but|then|is|are|was|were|its|theyre|turned|gone|went|to|into))*(?P<now> now| @)?(?: (?:is|are|its))?"
    rf" (?P<after>{COLOUR})(?(now)|(?:(?: (?:in|for|at|by|during|the|as of))* @(?: @)*| now| currently| today))(?= |$)"
)
_GONE = re.compile(
    r"(?:just |recently |newly |since )?(?:gone|turned|went|going|become|became|slipped (?:in)?to"
    r"|slipped back to|moved (?:in)?to|dropped (?:in)?to|fallen (?:in)?to|fell (?:in)?to|turning"
    r"|gone to|gone back to|moved back to|back to|back in the|flipped to|switched to|tipped into"
    rf"|newly) (?P<after>{COLOUR})(?!\w)"
)
_FROM = re.compile(
    r"(?:slipped|dropped|fallen|fell|moved|gone|changed|come|went) (?:away |back |down )?from"
    rf" (?P<before>{COLOUR})(?!\w)"
)
_LEFT = re.compile(
    r"(?:no longer|not|stopped being|come out of|came out of|come off|came off|moved out of"
    rf"|got out of|escaped|out of(?: the)?|left) (?P<before>{COLOUR})(?: any ?more"
    r"| now)?(?!\w)"
)
_ANY_CHANGE = re.compile(
    r"(?:whats|what has|what have|which(?: ones| indicators)?(?: have| has)?|anything|any"
    r"|has anything|have any|what) (?:that )?(?:has |have )?(?:chang(?:ed?|es)|moved|different"
    r"|shifted)(?: colou?r| rating| rag| status)?(?: \w+)?(?= (?:since|from|in|this|last|between|§"
    r"|@|on)|$)|chang(?:ed?|es) (?:of |in )?(?:colou?r|rating|rag|status)|(?:rating|rag|status"
    r"|colou?r) changes?|whats different|movers"
)
CHANGES = (_EACH_AT_ITS_TIME, _FROM_TO, _WAS_NOW, _THEN_NOW, _GONE, _LEFT, _FROM, _ANY_CHANGE)
"""The patterns, the most exact first."""


def read_change(sentence: Sentence, spans: list[Span]) -> Change | None:
    """The change of rating that was said, its words added to `spans`; None for none."""
    for pattern in CHANGES:
        found = pattern.search(sentence.text)
        if not found or (pattern is _LEFT and found.group().startswith("not ")):
            continue
        if pattern is _WAS_NOW and not found["after"] and not found.group().startswith("used"):
            continue
        groups = found.groupdict()
        before, after = groups.get("before"), groups.get("after")
        spans.append(sentence.span(found))
        return Change(
            before=(colour(before),) if before else (),
            after=(colour(after),) if after else (),
        )
    return None


def colour(word: str) -> Rating:
    """The rating that a colour's name, or its first letter, stands for."""
    return _COLOURS[word[0]]
