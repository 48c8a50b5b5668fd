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
_MOVE = (
    r"(?:tip|tips|tipped|tipping|slip|slips|slide|slides|sink|sinks|sank|sunk|plunged?|plunges|plummet(?:s|ed)?|jump"
    r"|jumps|leap|leaps|leapt|swing|swings|flip|flips|drift(?:s|ed)?|shift|shifts|drop|drops|fall|falls|crash(?:ed|es)?"
    r"|tumbled?|tumbles|lurch(?:ed|es)?|skip|skips|skipped|move|moves|change|changes)"
)
_STRAIGHT = r"(?:straight|directly|right|all the way|back|down|up|over|away|across|suddenly)"
_FROM_TO = re.compile(
    rf"(?:(?:{_MOVED}|{_MOVE}(?= (?:{_STRAIGHT} )*from )) )?(?:{_STRAIGHT} )*(?:from )?(?:being |a )?"
    rf"(?P<before>{COLOUR})(?: last (?:time|quarter|year))? (?:to|into|and (?:are |is )?now|but (?:are |is )?now|then"
    rf"|2) (?:being )?(?P<after>{COLOUR})(?!\w)"
)
_WAS_NOW = re.compile(
    rf"(?:was|were|used to be) (?P<before>{COLOUR})(?: last (?:time|quarter|year)| before"
    r"| previously)?(?= |$)(?:(?: (?:and|but|is|are|now|its|theyre|@)){1,4}"
    rf" (?P<after>{COLOUR}))?(?!\w)"
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
_ONES_THAT_TURNED = re.compile(
    rf"(?P<before>reds|ambers|greens)(?: (?:that|which|ones|have|has|are|now|since|just|all|already))*"
    r" (?:turned|gone|become|became|went|moved (?:to|into)|improved to|slipped to|dropped to|changed to)"
    rf" (?P<after>{COLOUR})(?!\w)"
)
""" "Which reds have turned green"."""
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
_EARLIER = r"(?:last (?:time|quarter|year|month)|before|previously|earlier|@(?: @)*(?: before)?)"
_WAS = (
    r"(?:was|were|had been|has been|have been|been|being|used to be|previously|formerly|once|before that|from"
    r"|after (?:being|having been)|coming from|up from|down from)"
)
_NOW_AFTER = re.compile(
    rf"(?<![\w§])(?P<after>{COLOUR})(?: (?:in|for|at|as of|@|now|currently|today|again))*"
    rf"(?: (?:and|but|that|which|who|though|although|having|ones?|indicators?|measures?|kpis?|up|down|back|they|it))*"
    rf" {_WAS}(?: (?:all|both|only|just|still|{_WAS}))* (?P<before>{COLOUR})(?:(?: (?:in|for|at|back in|the))*"
    rf" (?P<then>{_EARLIER}))?(?!\w)"
    r"(?! (?:to|into|and (?:is|are|now)|now|then)(?!\w))"
)
""" "Red but was green last quarter", "back to green from red": what it is now is said first."""
_NOW_FIRST = re.compile(
    rf"(?<![\w§])(?:@|now|currently|today) (?P<after>{COLOUR})(?: (?:and|but))?(?: {_WAS})? (?P<before>{COLOUR})"
    rf" (?:last (?:time|quarter|year|month)|before|previously|earlier)(?!\w)"
)
_CAME_BACK = re.compile(
    rf"(?:went|gone|go|turned|was|were|been) (?P<before>{COLOUR})(?: (?:and|but|then|have|has|since|now))+"
    r" (?:come|came|gone|got|bounced|recovered|improved)(?: back| again| right)?(?!\w)"
    r"(?! (?:to|into|§|red|amber|green))"
)
""" "Went red then came back": red no more."""
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
CHANGES = (
    _CAME_BACK,
    _NOW_FIRST,
    _NOW_AFTER,
    _EACH_AT_ITS_TIME,
    _FROM_TO,
    _WAS_NOW,
    _THEN_NOW,
    _ONES_THAT_TURNED,
    _GONE,
    _LEFT,
    _FROM,
    _ANY_CHANGE,
)
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
        if pattern is _EACH_AT_ITS_TIME and _is_the_later_first(sentence, found):
            before, after = after, before
        spans.append(sentence.span(found))
        return Change(
            before=(colour(before),) if before else (),
            after=(colour(after),) if after else (),
        )
    return None


def leads_to_a_change(words: tuple[str, ...], place: int) -> bool:
    """Whether the word only says how a rating changed: "tip straight from green into red", whatever fly-tips are."""
    return bool(_LEADS_TO_A_CHANGE.match(" ".join(words[place : place + _FEW])))


_LEADS_TO_A_CHANGE = re.compile(rf"{_MOVE} (?:{_STRAIGHT} )*from {COLOUR}(?!\w)")
_FEW = 6


def was_then(text: str) -> bool:
    """Whether a time is that of the rating before: "red now, was amber in q1"."""
    found = _NOW_AFTER.search(text)
    return bool(found and found["then"] and found["then"].startswith("@"))


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


def colour(word: str) -> Rating:
    """The rating that a colour's name, or its first letter, stands for."""
    return _COLOURS[word[0]]
