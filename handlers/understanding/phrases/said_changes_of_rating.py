"""Changes of rating as people say them: gone from green to red, newly red, amber last quarter and red now."""

from domain.rating import Rating
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid

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
_OR = r"(?:or(?: even)?|and/or|and or)"
_BEFORE = rf"(?P<before>{COLOUR}(?: (?:{_OR} )?{COLOUR})*)"
""" "Red or amber in q1", "amber/red in q1": one of them."""
_ELSE = (
    r"(?:(?:any|some) ?thing (?:else|other|different|worse|better)|(?:an|any) ?other (?:colours?|ratings?)"
    r"|other colours"
    r"|(?:a )?(?:worse|better)(?: (?:colours?|ratings?|one))?)"
)
""" "From green to anything else": whatever it was not."""
_AFTER = rf"(?P<after>{COLOUR}(?: {_OR} {COLOUR})*|{_ELSE})"
_ANY_MOVE = r"(?!(?:un)?rated)[a-z]{3,}ed"
"""Whatever somebody calls it, where "from green to red" says what it was: "clawed back", "yo-yoed"."""
_FROM_TO = SeldomSaid(
    rf"(?<!ratio of )(?<!ratio of the )(?:(?:{_MOVED}|(?:{_MOVE}|{_ANY_MOVE})(?= (?:{_STRAIGHT} )*from )) )?"
    rf"(?:{_STRAIGHT} )*(?:from )?"
    rf"(?:being |a )?{_BEFORE}(?: last (?:time|quarter|year))?"
    rf" (?:(?:{_STRAIGHT} )*(?:to|into)|and (?:are |is )?now|but (?:are |is )?now|then|2) (?:being )?"
    rf"{_AFTER}(?: and (?P<or>{COLOUR}))?(?!\w)"
)
WAS_NOW = Pattern(
    rf"(?:was|were|used to be) {_BEFORE}(?: last (?:time|quarter|year)| before"
    r"| previously)?(?= |$)(?:(?: (?:and|but|is|are|now|its|theyre|@)){1,4}"
    rf" {_AFTER})?(?!\w)"
)
_THEN_NOW = Pattern(
    rf"{_BEFORE}(?: (?:last (?:time|quarter|year|month)|before|previously|the @ before|@(?: @)*))"
    rf"(?: (?:and|but|then|now|is|are|its|theyre|turned|gone|went))* {_AFTER}(?= (?:now|this (?:time"
    r"|quarter|month)|currently|today|at the moment|@)|$)(?: now| currently| today)?"
)
EACH_AT_ITS_TIME = Pattern(
    rf"{_BEFORE}(?: (?:in|for|at|during|back in|the|as of))* @(?: @)*?"
    r"(?: (?:and|but|then|is|are|was|were|its|theyre|turned|gone|went|to|into))*(?P<now> now| @)?(?: (?:is|are|its))?"
    rf" {_AFTER}(?(now)|(?:(?: (?:in|for|at|by|during|the|as of))* @(?: @)*| now| currently| today))(?= |$)"
)
_EACH_BEHIND_ITS_TIME = SeldomSaid(
    rf"@ {_BEFORE}(?: (?:and|but|then|to|into|is|was|were|are|in))* (?:then|but|to|into|and)(?: in| at)? @"
    rf"(?: @)* {_AFTER}(?= |$)"
)
""" "Q1 green to q2 red"."""
_WAS_NOT = r"(?:wasnt|werent|was not|were not|hadnt been|had not been|not|wasnt it|werent they|never)"
NOT_THEN = SeldomSaid(
    rf"(?<!not )(?P<after>{COLOUR})(?: (?:rated|ones?|indicators?|measures?|kpis?))?"
    r"(?: (?:in|across|under|within|on)(?: (?!that|which|who|but|and|@)\S+){1,6}?(?= (?:that|which|who|but|and) ))?"
    r"(?P<now>(?: (?:now|currently|today|again|as of|at|in|for|during|back|the|@))*)"
    rf"(?: (?:that|which|who|and|but|though|although|yet|they|it))* {_WAS_NOT}"
    r"(?: (?:so|one|ones|there|rated|(?P=after)))*"
    r"(?: (?:back|in|at|as of|during|on|by|for|the|end of))* @(?: @)*(?= |$)"
)
""" "Red now which was not red in q1", "red now, not in q1": the time is that when it was not."""
NOT_BUT_NOW = SeldomSaid(
    rf"(?:wasnt|werent|was not|were not|hadnt been|had not been|not|isnt) (?P<after>{COLOUR})"
    r"(?: (?:rated|ones?|indicators?|measures?|kpis?))?(?: (?:back|in|at|as of|during|on|by|for|the|end of))* @(?: @)*?"
    r"(?: (?:and|but|yet|that|which))+(?: (?:are|is|now|they|it|have|has|gone|turned|become|since|@"
    r"|(?P=after)s?))+(?= |$)"
)
""" "Not red in q1 but are now"."""
_GONE = Pattern(
    r"(?:just |recently |newly |since )?(?:gone|turned|went|going|become|became|slipped (?:in)?to"
    r"|slipped back to|moved (?:in)?to|dropped (?:in)?to|fallen (?:in)?to|fell (?:in)?to|turning"
    r"|gone to|gone back to|moved back to|back to|back in the|flipped to|switched to|tipped into"
    rf"|newly) (?P<after>{COLOUR})(?: (?:or|and) (?:even )?(?P<or>{COLOUR}))?(?!\w)"
)
_FROM = Pattern(
    r"(?:slipped|dropped|fallen|fell|moved|gone|changed|come|went) (?:away |back |down )?from"
    rf" (?P<before>{COLOUR})(?!\w)"
)
_EARLIER = r"(?:last (?:time|quarter|year|month)|before|previously|earlier|@(?: @)*(?: before)?)"
_WAS = (
    r"(?:was|were|had been|has been|have been|been|being|used to be|previously|formerly|once|before that|from"
    r"|after (?:being|having been)|coming from|up from|down from)"
)
NOW_AFTER = Pattern(
    rf"(?<![\w§])(?P<after>{COLOUR})(?: (?:in|for|at|as of|@|now|currently|today|again))*"
    rf"(?: (?:and|but|that|which|who|though|although|having|ones?|indicators?|measures?|kpis?|up|down|back|they|it))*"
    rf" {_WAS}(?: (?:all|both|only|just|still|also|already|even|too|either|{_WAS}))*"
    rf" (?P<before>{COLOUR}(?: {_OR} {COLOUR})*)(?:(?: (?:in|for|at|back in|the))* (?P<then>{_EARLIER}))?(?!\w)"
    r"(?! (?:to|into|and (?:is|are|now)|now|then(?= ))(?!\w))"
)
""" "Red but was green last quarter", "back to green from red": what it is now is said first."""
_NOW_FIRST = Pattern(
    rf"(?<![\w§])(?:@|now|currently|today) (?P<after>{COLOUR})(?: (?:and|but))?(?: {_WAS})? (?P<before>{COLOUR})"
    rf" (?:last (?:time|quarter|year|month)|before|previously|earlier)(?!\w)"
)
_OFF_TARGET = Pattern(
    r"(?:fallen|fell|falling|slipped|slipping|dropped|dropping|dipped|slid|tipped|moved|gone|went|turned)"
    r" (?:back |away |down )?(?P<off>below|under|off|behind|beneath|outside|short of)(?: of)?"
    r" (?:(?:the|their|its|our) )?(?:targets?|track|tolerance|plan)(?!\w)"
)
""" "Fallen below target since q1": off target now and not then."""
_ON_TARGET = SeldomSaid(
    r"(?:come|came|got|gotten|moved|climbed|went|gone|returned|pulled|crept|is|are|now|whats|thats|anything|ones)"
    r"(?: (?:up|now))? back (?:on|to|onto|up to|above|over)"
    r" (?:(?:the|their|its|our) )?(?P<on>targets?|track|plan)(?!\w)"
)
""" "Come back on track": green now and not then."""
_CAME_BACK = Pattern(
    rf"(?:went|gone|go|turned|was|were|been) (?P<before>{COLOUR})(?: (?:and|but|then|have|has|since|now))+"
    r" (?:come|came|gone|got|bounced|recovered|improved)(?: back| again| right)?(?!\w)"
    r"(?! (?:to|into|§|red|amber|green))"
)
""" "Went red then came back": red no more."""
_STATE = r"(?:red|amber|green|yellow|(?:off|below|under|on|behind) (?:target|track))"
_SINCE = (
    r"(?:(?:they|it|those|these|which|that|who|have|has|ve|since|then|now|is|are|just|all|got|theyve|its|theyre"
    r"|@(?= (?:is|are|its|theyre|they are|it is) )) )*"
)
_SO_NO_MORE = (
    r"(?:isnt|arent|aint|not|no longer|no more|stopped being|havent been|hasnt been|is not|are not)"
    r"(?: (?:so|it|that|one|in it|still|since|being|(?:in )?(?:the )?(?P=was)s?))*"
    r"(?:(?: (?:now|any ?more|any longer|currently|today|these days|at the moment|this (?:time|quarter|month)|@))+|$)"
)
_BETTER_SINCE = (
    r"(?:recovered|(?:come|came|got|gotten|moved|climbed|pulled) (?:back )?(?:out|off|away|clear|better)"
    r"|turned (?:it |them |things |themselves )?(?:a)?round|improved(?: since| enough)?|been (?:fixed|sorted|mended)"
    r"|bounced back)(?: (?:of|from))?(?: (?:the )?(?:(?P=was)s?|it|that))?(?= |$)"
)
_NO_LONGER = SeldomSaid(
    rf"(?:(?:was|were|been|went|gone|had been|have been|used to be) )?(?P<before>(?P<was>{_STATE})s?)"
    r"(?: (?:rated|ones?|indicators?|measures?|kpis?))?(?: (?:in|at|for|back|the|last (?:time|quarter|year|month)"
    r"|before|previously|earlier|from|of|@))*(?: (?:and|but|that|which|though|although|who|yet|then))*"
    rf" {_SINCE}(?:{_SO_NO_MORE}|{_BETTER_SINCE})"
)
""" "Red last quarter but not now", "were red in q1 and have since got out of the red": red no more."""
WAS_AT = Pattern(
    rf"(?:(?:was|were|been|had been|went|gone|still) (?P<was>{_STATE}s?)|(?P<reds>reds|ambers|yellows|greens))"
    r"(?: (?:in|at|for|back|the|as of|during|from|of))* @(?: @)*"
)
""" "Was red in q1 but isn't now": the time is that of the rating before."""
STILL_SO = SeldomSaid(
    rf"(?:(?:was|were|been|went|gone|had been|used to be) )?(?P<before>(?P<was>{_STATE})s?)"
    r"(?: (?:rated|ones?|indicators?|measures?|kpis?))?(?: (?:in|at|for|back|the|from|of|@))* @"
    r"(?: (?:and|but|that|which|who|they|have|has|are|is|its|theyre|remain|stayed))*"
    r" still (?:(?:is|are|so|there|in|the|rated|it) ?)*(?P<after>(?P=was)s?|now|today|currently|@|$)(?!\w)"
)
""" "Was red in q1 and still is": red then and now."""
STILL_FROM = Pattern(
    rf"still (?P<before>(?P<was>{_STATE})s?)"
    r" (?:from|as (?:in|at|of|they were|it was)|like(?: in)?|compared (?:to|with))"
    r"(?: the| in| at)* @"
)
""" "Still red from this time last year"."""
_TURNED = Pattern(
    r"(?P<before>(?:red|amber|green|yellow)s)"
    r" (?:(?:that|which|have|has|are|is|ve|since|just|now|all|already|then|and|ones) )*"
    rf"(?:{_MOVED}(?: (?:to|into|back|back to|up to|down to|being|a))*|now|(?:are|is) @)"
    rf" (?P<after>{COLOUR})(?!\w)(?! and)"
)
""" "Have any reds turned green", "which ambers are now red"."""
_NOT_ANY_MORE = Pattern(
    rf"(?:not|isnt|arent|aint) (?P<before>{COLOUR})(?: (?:rated|ones?|indicators?|measures?))?"
    r" any ?(?:more|longer)(?!\w)"
)
LEFT = Pattern(
    r"(?:no longer|not|stopped being|come out of|came out of|come off|came off|moved out of"
    rf"|got out of|escaped|out of(?: the)?|left) (?P<before>{COLOUR})(?: any ?more"
    r"| now)?(?!\w)"
)
RECOVERED = SeldomSaid(
    r"(?:whats|what has|what have|whatve|which(?: ones| indicators| measures)?(?: have| has)?|anything(?: thats)?|any"
    r"|has anything|have any)(?: of (?:them|those|these|ones))?(?: (?:has|have|since|now|that|actually))*"
    r" (?:recovered|bounced back|turned (?:itself |themselves |it )?(?:a)?round|come good)"
    r"(?= (?:since|from|in|this|@|last)|$)"
)
""" "What's recovered" is green now and was not; when something will recover is what is forecast."""
ANY_CHANGE = Pattern(
    r"(?:whats|what has|what have|which(?: ones| indicators)?(?: have| has)?|anything|any"
    r"|has anything|have any|what) (?:that )?(?:has |have )?(?:chang(?:ed?|es)|moved|different"
    r"|shifted)(?: colou?r| rating| rag| status)?(?: \w+)?(?= (?:since|from|in|this|last|between|§"
    r"|@|on)|$)|chang(?:ed?|es) (?:of |in )?(?:colou?r|rating|rag|status)|(?:rating|rag|status"
    r"|colou?r) changes?|whats different|movers"
)
CHANGES = (
    NOT_THEN,
    NOT_BUT_NOW,
    _OFF_TARGET,
    _ON_TARGET,
    _CAME_BACK,
    _NO_LONGER,
    STILL_SO,
    STILL_FROM,
    _NOW_FIRST,
    NOW_AFTER,
    EACH_AT_ITS_TIME,
    _EACH_BEHIND_ITS_TIME,
    _FROM_TO,
    WAS_NOW,
    _THEN_NOW,
    _TURNED,
    _GONE,
    _NOT_ANY_MORE,
    LEFT,
    _FROM,
    ANY_CHANGE,
)
"""The patterns, the most exact first."""


def leads_to_a_change(words: tuple[str, ...], place: int) -> bool:
    """Whether the word only says how a rating changed: "tip straight from green into red", whatever fly-tips are."""
    return bool(_LEADS_TO_A_CHANGE.match(" ".join(words[place : place + _FEW])))


_LEADS_TO_A_CHANGE = Pattern(rf"{_MOVE} (?:{_STRAIGHT} )*from {COLOUR}(?!\w)")
_FEW = 6


def colour(word: str) -> Rating:
    """The rating that a colour's name, or its first letter, stands for."""
    return _COLOURS[word[0]]
