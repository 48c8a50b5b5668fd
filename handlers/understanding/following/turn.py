"""What stands around a short question: "and", "so" and "ok" before it, "then" and "please" behind it."""

from handlers.understanding.words.pattern import Pattern

IT = r"(?:it|that|this|they|those|these|them|we)"
_BEFORE_WORDS = (
    r"and|come on|ok|okay|so|but|then|also|right|sorry|pls|please|hmm|oh|ah|well|no|yes|great|omg|wtf|ffs|blimey"
    r"|gosh|crikey"
)
BEFORE = rf"(?:(?:{_BEFORE_WORDS})\s+)*"
_BEHIND = r"(?: (?:then|please|pls|again|now|though|tho|too|exactly|anyway))*"


def turn(pattern: str) -> Pattern:
    """A pattern of a whole short question, whatever leads to it or follows it."""
    return Pattern(rf"^{BEFORE}(?:{pattern}){_BEHIND}$")
