"""What stands around a short question: "and", "so" and "ok" before it, "then" and "please" behind it."""

import re

IT = r"(?:it|that|this|they|those|these|them|we)"
_BEFORE_WORDS = (
    r"and|come on|ok|okay|so|but|then|also|right|sorry|pls|please|hmm|oh|ah|well|no|yes|great|omg|wtf|ffs|blimey"
    r"|gosh|crikey"
)
BEFORE = rf"(?:(?:{_BEFORE_WORDS})\s+)*"
_BEHIND = r"(?: (?:then|please|pls|again|now|though|tho|too|exactly|anyway))*"


def turn(pattern: str) -> re.Pattern[str]:
    """A pattern of a whole short question, whatever leads to it or follows it."""
    return re.compile(rf"^{BEFORE}(?:{pattern}){_BEHIND}$")
