"""Which way from others a list is wanted of: "how many are below the benchmark" asks for those that are worse."""

import re

from handlers.understanding.deciding.asked import INDICATORS
from handlers.understanding.reading import Reading

_SEVERAL = re.compile(r"\b(?:which|what|whats|how many|any|anything|everything|all|list|show|where|number of|count)\b")
_BEHIND = re.compile(
    r"\b(?:(?:worse|poorer|weaker) than|below|beneath|behind|under ?perform\w*|under|lagging|lag|trail\w*"
    r"|fall\w* short of)\b"
)
_AHEAD = re.compile(r"\b(?:(?:better|stronger) than|above|ahead of|beat|beats|beating|outperform\w*|out perform\w*)\b")


def way_from_others(reading: Reading) -> str:
    """Worse or better where only those are wanted that are so; empty where all are to be held against others."""
    text = reading.sentence.text
    worse, better = bool(_BEHIND.search(text)), bool(_AHEAD.search(text))
    several = _SEVERAL.search(text) or INDICATORS.search(text)
    if worse is better or not several:
        return ""
    return "worse" if worse else "better"
