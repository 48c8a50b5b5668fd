"""What somebody says in place of what they had begun: "Which Cabinet briefs... no, just show me what is red"."""

import re

from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid

_OFF = r"(?:no|nope|wait|hang on|hold on|scrap that|forget that|never mind|sorry)"
_BROKEN = r"^(?P<before>[^?]{3,80}?)(?:\.{2,}|…|\s[-–—]+|,)\s*"
_BEGUN_ANEW = Pattern(
    rf"{_BROKEN}(?<!,)(?<!, )(?:{_OFF}[\s,.-]+)+(?:(?:actually|i mean|rather)[\s,]+)?"
    r"(?P<instead>(?:just\s+)?(?:show|list|give|tell|what|whats|which|who|why|how|hows|when|is|are)\b.+)$",
    re.IGNORECASE | re.DOTALL,
)
_CHANGED = Pattern(
    rf"(?:{_BROKEN}|^(?P<asked>[^?]{{3,80}}?)\?\s*)(?:no[\s,]+)?"
    r"(?:wait|hang on|hold on|scrap that|sorry|i mean|i meant|make that)[\s,.]+"
    r"(?:(?:no|i mean|i meant|make that|rather)[\s,]+)*(?P<instead>(?:the|my|our|just|only)\s.+)$",
    re.IGNORECASE | re.DOTALL,
)
_NO_JUST = SeldomSaid(
    r"^(?P<before>)(?P<asked>[^?]{3,80}?)\?\s*(?:no|nope|nah)[\s,.-]+(?P<instead>(?:just|only)\s.+)$",
    re.IGNORECASE | re.DOTALL,
)
""" "Highways too? no, just highways"."""
_ELSE = r"(?:wait|hang on|hold on|scrap that|sorry|i mean|i meant|make that|or rather|oops|actually)"
_NAMED_ANEW = Pattern(
    rf"^(?P<before>[^?]{{2,80}}?)(?:\.+|…|\s[-–—]+|,|\s(?=(?:no wait|wait no|no hang on|hang on|no sorry|sorry no"
    rf"|i meant?|make that|or rather)\b))\s*(?:(?:no|nope)[\s,.]+)*{_ELSE}(?:[\s,.]+(?:no|{_ELSE}))*[\s,.]+"
    r"(?!(?:is|are|was|were|do|does|did|can|could|has|have|will|what|who|how|why|when|which|where|show|list|give|tell"
    r"|for|about|to|if|that|this|it|its|and|but|not|no|so)\b)(?P<instead>\S+(?:\s+\S+){0,3})\s*$",
    re.IGNORECASE,
)
""" "Recycling. no hang on, residual waste"."""


MEANT = "i meant "
_BREAK = Pattern(r"[,…–—]|\.\.|\s-")
"""Without one of these nothing is broken off."""


def said_instead(text: str) -> str:
    """The question that somebody began anew with; the text where they did not."""
    if not _BREAK.search(text):
        return text
    anew = _BEGUN_ANEW.match(text) or _HEADED_ANEW.match(text)
    return anew["instead"] if anew else _SAID_BETTER.sub(r"\g<better>", text)


_PUT_RIGHT = r"(?:no|nope|sorry|i mean|i meant|or rather|rather|well|make that|scrap that|oops|wait|hang on|actually)"
_HEADED_ANEW = SeldomSaid(
    r"^\s*(?!(?:which|what|whats|who|how|show|list|give|tell|any|my|our|is|are|did|does|reds?|ambers?|greens?)\b)"
    r"(?:[a-z][\w'’&-]*\s+){0,4}?[a-z][\w'’&-]*"
    rf"\s*(?:\.{{2,}}|…|,|\s[-–—])\s*(?:{_PUT_RIGHT}[\s,]+)+(?P<instead>(?!{_PUT_RIGHT}\b)[a-z][\w'’&-]*(?:,?\s+[a-z&][\w'’-]*){{0,4}}?"
    r"\s*(?:\s[-–—]|:|,|\.{2,}|…)\s*(?:which|what|whats|any|how many|(?:all |the )*(?:reds?|ambers?|greens?)).*)$",
    re.IGNORECASE | re.DOTALL,
)
""" "Environmental health - sorry, Regulatory Services - which are red"."""


_A_COLOUR_MEANT = SeldomSaid(
    r"^(?:(?:no+|nope|nah|sorry|oops|wait|the)[\s,]+)*(?:red|amber|green)s?\s+i\s+mea(?:nt|n)\b", re.IGNORECASE
)
""" "No reds I meant, waste" begins nothing that is then changed: both are put right."""
_SAID_BETTER = SeldomSaid(
    r"(?<!\S)[a-z][\w'-]+\s*(?:,|\s[-–—])\s*(?:well|or rather|rather|i mean|sorry|sorry no|no sorry|that is)[\s,]+"
    r"(?P<better>[a-z][\w'-]+(?:\s+[a-z][\w'-]+)?)(?:,|\s[-–—])(?=\s)",
    re.IGNORECASE,
)
""" "How many families, well households, did we have": the word that is put right between two commas."""


def changed_at_once(text: str) -> tuple[str, str] | None:
    """What was asked and what of it is something else: "the ambers - no wait, the reds"; None where nothing is."""
    changed = _CHANGED.match(text) or _NO_JUST.match(text)
    if changed:
        return changed["before"] or changed["asked"], changed["instead"]
    anew = _NAMED_ANEW.match(text)
    if anew and _A_COLOUR_MEANT.match(text):
        return None
    return (anew["before"], f"{MEANT}{anew['instead']}") if anew else None


PUT_RIGHT = Pattern(
    r"[?!.,;:-]\s*(?:sorry |no |oops )?((?:[^\s?!.,;]+\s+){1,6}?)i\s+me(?:an|ant)\s*[?!.]*$", re.IGNORECASE
)
"""What somebody who was not understood says it is instead: "reref rate? re-referrals I mean"."""
