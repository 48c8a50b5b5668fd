"""Whether something is wanted again and again, in whatever order it is said and with any verb or none."""

import re

from handlers.understanding.phrases.said_sending import NTH_OF, WEEKDAY
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence

_SHORT = r"(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)"
ON_A_DAY = (
    rf"(?:(?:every|each)(?: single| other| second)? (?:week on )?(?:an? )?(?:{WEEKDAY}s?|{_SHORT})"
    rf"|(?:on |of )?{WEEKDAY}s|(?:on|of) an? {WEEKDAY}"
    rf"|(?:every|each|once a) week,? (?:on )?(?:an? )?(?:{WEEKDAY}s?|{_SHORT})"
    rf"|weekly,? (?:on |every |each )?(?:an? )?(?:{WEEKDAY}s?|{_SHORT})|{NTH_OF})"
)
"""A day of the week that comes again: no figure is kept for one, so it always tells when to be sent something."""
OFTEN = (
    r"(?:(?:at the (?:start|beginning|end) of )?(?:every|each|once a)(?: single| other| second)?"
    r" (?:week|working day|work ?day|day|morning|fortnight)|(?:on an? )?(?:weekly|daily|fortnightly)(?: basis)?)"
)
_SELDOM = r"(?:(?:at the (?:start|beginning|end) of )?(?:every|each|once a) (?:month|quarter)|monthly|quarterly)"
_OF_A_DAY = re.compile(rf"(?<!\w){ON_A_DAY}(?!\w)")
_OF_A_WEEK = re.compile(rf"(?<!\w){OFTEN}(?!\w)")
_OF_A_PERIOD = re.compile(
    rf"(?<!\w)(?<!for )(?<!that are )(?<!ones )(?<!measured )(?<!reported ){_SELDOM}"
    r"(?! (?:of|in|since|last|this|for|from|over|during|between|to) )(?P<end>(?: (?:please|pls|thanks))*$)?"
)
_AGAIN = SeldomSaid(rf"(?<!\w)(?:{ON_A_DAY}|{OFTEN}|{_SELDOM})(?!\w)")
_ASKS_WHETHER = re.compile(
    r"^(?:and |but |so )?(?:why|when|where|do (?:we|you|they|i|the|people)|does|did|is|are|was|were|has|had"
    r"|have (?:we|you|they|i)|how (?:often|many|much)|who (?:is|are) (?:in|off|away|around)"
    r"|what(?:s| is| was| are)? (?:the )?(?:average|happens?|happened))(?!\w)"
)
_STOPS = re.compile(
    r"\b(?:stop|no longer|cancel|unsubscribe|digests?|meets?|meetings?)\b"
    r"|\b(?:do not|dont|never|not) (?:send|want|need|show|give|email|message|remind|post)\b"
)
_WANTED = re.compile(
    r"\b(?:i|we)(?:d| would)? (?:want|need|like|love|expect|must have|wish|appreciate)\b|\b(?:id|wed) (?:like|love|want"
    r"|prefer|appreciate)\b|\b(?:let|keep) (?:me|us)\b|\b(?:tell|give|show|update|brief) (?:me|us)\b|\b(?:can|could|may"
    r"|might|should) (?:i|we) (?:please |pls )?(?:have|get|see|be|hear|receive)\b|\bmake sure (?:i|we)\b|\bfor me\b"
    r"|\bto (?:me|us)\b|\bmy (?:inbox|email|mailbox)\b"
)
_TO_KNOW = re.compile(
    r"\b(?:let|keep) (?:me|us)\b|\b(?:want|need|like|love|have) to (?:know|hear|be (?:told|sent|given|shown))\b"
    r"|\b(?:can|could|may|should) (?:i|we) (?:please |pls )?(?:be|hear|receive|get)\b|\bmake sure (?:i|we)\b"
)
_LISTED = re.compile(
    r"\b(?:reds?|ambers?|greens?|late|overdue|outstanding|missing|ow(?:ed|es?|ing)|returned|off (?:target|track)"
    r"|summary|headlines|overview|round ?up|exceptions)\b"
)
_PLEASED = (
    r"(?:great |good |lovely |perfect |brilliant |cool |fine |thanks |cheers |ta |and |so |then |but |ok |okay |yes "
    r"|right |now |please |pls |also |just )*"
)
_SAME = (
    r"(?:(?:can|could|may|might|will|would) (?:i|we|you|this|that|it|they|these|those)(?: please| pls)? )?"
    r"(?:(?:i|we)(?:d| would)? (?:want|like|need|love) |(?:id|wed) (?:like|love) )?(?:to )?"
    r"(?:(?:do|make|have|get|see|send|repeat|give|show|come|be sent|same|again|me|us|this|that|it|them|these|those|all"
    r"|of|list|one|lot|the|here|answer|through|over|out) )*"
)
_ALONE = re.compile(
    rf"^{_PLEASED}{_SAME}(?:an? )?(?:{ON_A_DAY}|{OFTEN})"
    r"(?: (?:thing|one|email|message|morning|afternoon|at|\d\S*|am|pm|too|as well|please|pls|thanks|instead"
    r"|then|from now on|to me|for me))*$"
)


_PASSING = r"(?: (?:at|\d\S*|am|pm|oclock|noon|morning|afternoon|please|pls|thanks|then|to me|for me))*$"
_LITTLE = re.compile(_PASSING)
_ENDS_SO = re.compile(rf"^(?!(?:how|what|whats|which|who|whos|can|could|will|would|if)\b).*(?<!\w){OFTEN}{_PASSING}")
""" "Graffiti weekly": nothing is counted by the week."""


def is_wanted_again(sentence: Sentence) -> bool:
    """Whether somebody wants to be sent something again and again; the sentence has names masked."""
    text = sentence.text
    if not _AGAIN.search(text) or _STOPS.search(text):
        return False
    asks = bool(_ASKS_WHETHER.search(text))
    if said := _OF_A_DAY.search(text):
        return not asks or _is_apart(sentence, said)
    if said := _OF_A_WEEK.search(text):
        if _is_apart(sentence, said):
            return True
        wished = _WANTED.search(text) or _LISTED.search(text) or _ALONE.match(text) or _ENDS_SO.match(text)
        return bool(wished) and not asks
    said = _OF_A_PERIOD.search(text)
    if said is None or asks:
        return False
    return bool(_TO_KNOW.search(text) or (said["end"] is not None and _WANTED.search(text) and _LISTED.search(text)))


def _is_apart(sentence: Sentence, said: re.Match[str]) -> bool:
    """Whether a comma or a colon sets it apart from all that is asked: "daily: who is late"."""
    span, tokens = sentence.span(said), sentence.tokens
    first = span.start == 0 and span.end < len(tokens) and tokens[span.end].breaks
    return first or (tokens[span.start].breaks and _LITTLE.match(sentence.text[said.end() :]) is not None)


def is_only_how_often(text: str) -> bool:
    """Whether nothing but how often is said of what was shown: "weekly on Mon", "and do that every Friday"."""
    return bool(_ALONE.match(text))
