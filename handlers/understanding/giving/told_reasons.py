"""Why there is no figure, told in a sentence: nothing to report, not there before a day, the same as last time."""

import re
from datetime import date

from domain.answer import Unreadable
from domain.days import split_day
from handlers.understanding.giving.telling import Telling
from handlers.understanding.periods.said_periods import read_periods
from handlers.understanding.question import NO_TIME, PeriodAsked
from handlers.understanding.words.seldom_said import SeldomSaid

NIL, SAME = "nil return", "same as last quarter"
"""The answers, in the words that are read as such."""

_NO = (
    r"(?:nil|null|nul|none|nothing|nowt|nowts|zilch|nada|naught|nought|zip|blank|empty|no activity|not a (?:thing"
    r"|sausage|single one))"
)
_HANDED = (
    r"(?:report|declare|return|submit|give|add|tell|show|log|send|enter|record|put|disclose|note|count|say|offer|write"
    r"|declare|share|register|file)"
)
_NIL = SeldomSaid(
    rf"\b(?:(?:nil|null|nul|empty|blank|zero|no activity)(?: \w+)? (?:return|rtn|submission|entry|response|report"
    rf"|figure)"
    rf"|(?:{_NO}|no (?:\S+ ){{1,2}}?|zero)(?: (?:at all|whatsoever|new|much|this time|here|(?:for|from) (?:me|us)"
    rf"|@))* to {_HANDED}"
    r"|(?:put|mark|enter|record|treat|log|set|file|register|submit|give|return|make|down|call|leave|send|key|show"
    r"|score|is"
    rf"|was|its|stick|pop|have)(?: \S+){{0,5}}? {_NO}|{_NO}(?: @)* (?:for|on|against|from|in|re"
    rf"|under) (?:\S+ ){{0,2}}?§|§ (?:\S+ )?{_NO}"
    rf"|(?:weve|we have|ive|i have|theres|there is|there was|there were|weve had|we had|its|it is|got) (?:got "
    rf"|had )?{_NO}"
    r"|(?:zero|no|nil) (?:activity|business|cases|volume|volumes|takers|takeup|cohort|records?|instances|occurrences)"
    r"|(?:makes?|making|so|hence|therefore|means|zero|nil) no return|no return (?:from (?:me|us)|to make)"
    r"|(?:didnt|did not|havent|hadnt|dont|werent|wasnt) (?:have |had |get |got |see |do |there )*any (?:§|@)"
    r"|(?:had|been|there (?:was|were)|got|did|saw) (?:no|none|nothing|zero)(?: §| @|$))(?!\w)"
)
_WAITS = SeldomSaid(
    r"(?:\b(?:pending|awaiting|awaited|waiting (?:on|for)|delayed|late|held up|stuck|hang fire|hang on|hang tight"
    r"|bear with"
    r"|hold (?:fire|off|on|back|it)|holding|to follow|follows|promised|outstanding|tb[cad]|later|postponed|expect"
    r"|expects"
    r"|expected|expecting|anticipated?|owed|missing|unavailable|coming"
    r"|due (?:in|on|by|from|back|out|to (?:land|arrive|come|be))|on its way|arriv\w+|lands?|landing"
    r"|(?:not|isnt|arent|wasnt|cant|cannot|wont|unable|dont|doesnt|havent|hasnt|didnt|no)(?: \S+){0,6}?"
    r" (?:yet|until|till|til|before|today|now|this week|ready|out|available|finali[sz]ed|known|published|released"
    r"|confirmed|complete|through|here|ahead of|@)"
    r"|(?:will|ll|should|can|could|hope to|hoping to|aim to|going to|youll)(?: \S+){0,2}? (?:with you|ready|available"
    r"|here"
    r"|there|through|sent|submitted|done|out|have it|have them|have that|get it|get them|send it|send them|send that"
    r"|let you"
    r"|give you|give it|follow|supply|supplied|provide|provided|land|confirm|confirmed|know|in)"
    r"|(?:bring|get|give|send|let) you|with you (?:by|on|from|before|for|next|this|@)"
    r"|(?:ill|i will|we will|weve|youll|you will|should|shall|can) have §"
    r"|(?:leave|give me|give us|allow|need|wait|ask|chase me|try me|put|make) (?:\S+ ){0,3}?(?:until|till|til"
    r"|@)))(?!\w)"
)
_SINCE_LAST = r"(?:last|previous|prior|before|preceding|@|again|earlier|(?:quarter|month|year) on|q\d)"
_UNMOVED = SeldomSaid(
    r"(?:\b(?:hasnt|havent|hadnt|has not|have not|not|didnt|never|no)(?: \w+){0,2}? (?:budged?|moved?|shifted|shift"
    r"|changed?"
    r"|altered|movement|difference|different|variation|alteration|budge)"
    r"|nothings? (?:has )?(?:moved|changed|shifted|altered)|same (?:figure|number|value|answer|result)|as you were"
    r"|as we were|no need to (?:alter|change|update|touch)|unchanged|unaltered|unmoved|ditto"
    rf"|(?:stay|stays|stayed|staying|remain|remains|remained|still|exactly|stuck|sat|sits|sitting|stands|holds|holding)"
    r"(?: \w+){0,2}? (?:where|what|as|at what|the same|put|level|flat|steady|identical)"
    rf"|(?:identical|equal|equivalent|same|level|flat|static|steady|stable|constant|matches|matching|mirrors|par|tally"
    rf"|tallies|consistent)\b(?=.* {_SINCE_LAST})"
    r"|(?:repeat|reuse|re use|roll|rolls|rolled|rolling|carry|carried|carrying|copy|copied|copying|duplicate|bring"
    r"|brought|keep"
    r"|use|put|key|enter|stick with|leave|run|take|go with|stick)"
    rf"(?: \S+){{0,6}}? (?:{_SINCE_LAST})(?: \S+){{0,3}}? (?:figure|number|answer|value|one|result|return|entry|again"
    rf"|over|forward"
    r"|across|in)"
    r"|(?:roll|rolled|carry|carried|copy|copied|repeat|reuse|duplicate|bring|brought)(?: \S+){0,5}?"
    rf" (?:over|forward|across|on|{_SINCE_LAST}))(?!\w)"
)


def answer_without_figure(said: Telling, today: date) -> tuple[str, PeriodAsked]:
    """The answer that stands for no figure, or for the last one again, and for when; empty where none is told."""
    text, day = said.text, _day_to_come(said, today)
    if day and _WAITS.search(text):
        return f"tbc {day}", read_periods(said.reading.sentence.text.replace(day.casefold(), ""), today).asked
    if said.answers:
        return "", NO_TIME
    if _NIL.search(text):
        return NIL, said.reading.periods.asked
    # The time that is said is that of the figure which is repeated.
    return (SAME, NO_TIME) if not day and _UNMOVED.search(text) else ("", NO_TIME)


_MAY_BEGIN_A_DAY = re.compile(
    r"(?<!\w)(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|end|month|tomorrow|in"
    r"|next"
    r"|within|the end)",
    re.IGNORECASE,
)


def _day_to_come(said: Telling, today: date) -> str:
    """The day that is named, as it was typed; empty for none, or one that has passed or is none."""
    typed = said.reading.sentence.typed
    for found in _MAY_BEGIN_A_DAY.finditer(typed):
        text = typed[found.start() :]
        try:
            day, rest = split_day(text, today)
        except Unreadable:
            continue
        if day is not None and day > today:
            return text[: len(text) - len(rest)].strip(" ,.;:") if rest else text.strip()
    return ""
