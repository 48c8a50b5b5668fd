"""A question led in by who asks it, or by what the asker is at: "Audit want to know who signed it off"."""

import re

from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid

_BEFORE = r"(?:(?:so|hi|hello|hey|right|ok|okay|look|sorry|and|but|morning|afternoon)[,!]?\s+)*"
_SOMEBODY = (
    r"(?:(?:the|my|our|a|an|some|one of (?:my|our|the))\s+)?(?:(?:local|deputy|external|internal|district|lead)\s+)?"
    r"(?:leader|mayor|chair|chief\s+exec(?:utive)?|ceo|boss|auditors?|audit|scrutiny|cabinet|cmt|smt|opposition"
    r"|press|paper"
    r"|journalists?|reporters?|residents?|members?|councillors?|cllrs?|colleagues?|partners?|mp|minister"
    r"|inspectors?|ofsted"
    r"|comms|directors?|public|constituents?|someone|somebody|everyone|everybody|people|team|committee|board|panel)"
)
_WHERE = r"(?:\s+(?:on the (?:phone|line)|at the door|in front of me|here|on my back|beside me|outside))?"
_WANTS = (
    r"(?:\s+(?:is|are|was|were|has|have|had|been|just|now|keeps?|who|whos|who's|that))*"
    r"\s+(?:ask(?:ed|ing|s)?|want(?:s|ing|ed)?|need(?:s|ing|ed)?|after|demand(?:s|ing|ed)?|request(?:s|ing|ed)?"
    r"|wondering|curious"
    r"|keen|would like|chasing)(?:\s+(?:me|us))?"
    r"(?:\s+(?:in|at|on|outside|by|during|after|before)\s+(?:the|a|an|my|our)\s+\S+(?:\s+\S+)?(?=\s+about\b)"
    r"|\s+(?:just now|today|yesterday|earlier|this morning|last night)(?=\s+about\b))?"
    r"(?:\s+(?:for|to know|to see|about|to hear|to understand|to have"
    r"|if i know))?"
)
_LED_IN_BY = SeldomSaid(
    rf"^\s*{_BEFORE}(?:i(?:['’]?ve|\s+have)?(?:\s+(?:got"
    rf"|had))?\s+)?{_SOMEBODY}{_WHERE}{_WANTS}(?:\s*[:,;–—-])?\s+(?P<rest>(?!to know\b)\S+\s+\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_AT_SOMETHING = SeldomSaid(
    rf"^\s*{_BEFORE}i(?:['’]?m|\s+am|['’]?ve|\s+have|\s+was)\s+[a-z]+ing\s+(?:\S+\s+){{1,9}}?(?:and|but"
    rf"|so)\s+(?:i(?:['’]?m|\s+am)?\s+)?"
    r"(?:(?:was|just|also|am)\s+)*(?:wondering|wonder|needing|wanting|after|looking for|trying to (?:find|work) out"
    r"|keen to know|curious(?: to know)?|would like(?: to know)?)\s+(?P<rest>\S+\s+\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_TAIL = Pattern(
    r"[\s,;–—-]+(?:so\s+)?(?:can|could|will|would|have)\s+you\s+(?:(?:please\s+)?(?:lay|set|put|send|show|pull|get"
    r"|give|dig|find|bring)"
    r"\s+(?:those|that|it|them|these|this)(?:\s+(?:out|over|up|me|to me|for me))*|got\s+(?:that|it|those"
    r"|them))\s*[?.!]*\s*$",
    re.IGNORECASE,
)


def without_who_asks(text: str) -> str:
    """The question itself, where it is led in by who wants to know it or by what somebody is doing."""
    led = _LED_IN_BY.match(text) or _AT_SOMETHING.match(text)
    return _TAIL.sub("", led["rest"]) if led else text
