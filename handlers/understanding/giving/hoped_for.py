"""What a figure is hoped to be later, which is no figure yet but belongs in a comment: "should be 90 by December"."""

import re
from datetime import date

from handlers.understanding.periods.said_periods import read_periods

_HOPED = re.compile(
    r"\b(?:should|shall|will|would|'ll|ought to|(?:is|are) going to|expect(?:ed|ing|s)?|hop(?:e|es|ed|ing)"
    r"|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|likely|forecast(?:ing)?|predict(?:ed|ing)?|back)\b.*\b(?:by|next|before|come)\b",
    re.IGNORECASE,
)


def is_hoped_for(typed: str, today: date) -> bool:
    """Whether a time to come is said of it."""
    return bool(_HOPED.search(typed)) and bool(read_periods(typed.casefold(), today).spans)
