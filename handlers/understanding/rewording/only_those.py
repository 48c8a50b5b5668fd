"""What limits a question to what was named, and tells of others: "just those two, I have waste on another list"."""

import re

from handlers.understanding.words.pattern import Pattern

_ONLY_THOSE = Pattern(
    r"^(?P<asked>.*?\w.*?)\s*(?:[.,;?!]|\s[-–—])+\s*(?:just|only)\s+(?:(?:those|these|the)\s+)?"
    r"(?:two|three|four|five|pair|lot|both|[2-5])(?:\s+(?:of them|please|pls|thanks|ta|for now|today))*"
    r"(?P<others>\s*(?:[.,;!]|\s[-–—]|\s(?:as|because|since|cos)\b)+\s*(?P<told>.*))?[.!\s]*$",
    re.IGNORECASE | re.DOTALL,
)
_TELLS = Pattern(
    r"(?:i|i'?ve|i'?m|i'?ll|we|we'?ve|we'?re|we'?ll|(?!which|what|who|how|any|and|but|not|no|in|for)[\w'’&-]+"
    r"(?:\s+[\w'’&-]+){0,3}?\s+(?:is|are|has|have|does|do|was|were|will|can|comes?|goes|sits?))\b",
    re.IGNORECASE,
)
_NARROWS = Pattern(
    r"\b(?:reds?|ambers?|greens?|strategic|operational|monthly|quarterly|annual|target|q[1-4]|last|this|since|show|which|what"
    r"|need|want)\b",
    re.IGNORECASE,
)


def without_others_told(text: str) -> str:
    """The question alone where it is of those that were named, and no more than that is told of others behind it."""
    found = _ONLY_THOSE.match(text)
    if found is None:
        return text
    told = (found["told"] or "").strip()
    return found["asked"] if not told or (_TELLS.match(told) and not _NARROWS.search(told)) else text
