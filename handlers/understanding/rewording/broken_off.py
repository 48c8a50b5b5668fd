"""What somebody says in place of what they had begun: "Which Cabinet briefs... no, just show me what is red"."""

import re

_OFF = r"(?:no|nope|wait|hang on|hold on|scrap that|forget that|never mind|sorry)"
_BROKEN = r"^(?P<before>[^?]{3,80}?)(?:\.{2,}|…|\s[-–—]+|,)\s*"
_BEGUN_ANEW = re.compile(
    rf"{_BROKEN}(?<!,)(?<!, )(?:{_OFF}[\s,.-]+)+(?:(?:actually|i mean|rather)[\s,]+)?"
    r"(?P<instead>(?:just\s+)?(?:show|list|give|tell|what|whats|which|who|why|how|hows|when|is|are)\b.+)$",
    re.IGNORECASE | re.DOTALL,
)
_CHANGED = re.compile(
    rf"{_BROKEN}(?:no[\s,]+)?(?:wait|hang on|hold on|scrap that|sorry|i mean|i meant|make that)[\s,.]+"
    r"(?:(?:no|i mean|i meant|make that|rather)[\s,]+)*(?P<instead>(?:the|my|our|just|only)\s.+)$",
    re.IGNORECASE | re.DOTALL,
)


def said_instead(text: str) -> str:
    """The question that somebody began anew with; the text where they did not."""
    anew = _BEGUN_ANEW.match(text)
    return anew["instead"] if anew else text


def changed_at_once(text: str) -> tuple[str, str] | None:
    """What was asked and what of it is something else: "the ambers - no wait, the reds"; None where nothing is."""
    changed = _CHANGED.match(text)
    return (changed["before"], changed["instead"]) if changed else None
