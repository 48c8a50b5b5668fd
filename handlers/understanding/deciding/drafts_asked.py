"""A figure asked for before it is signed off: "the draft recycling figure", "voids before its approved"."""

import re

from handlers.understanding.deciding.asked import Asked, names_indicator
from handlers.understanding.question import Kind
from handlers.understanding.reading import Reading
from handlers.understanding.words.seldom_said import SeldomSaid

_NOT_SIGNED = r"(?:draft|unsigned|provisional|prov|unapproved|unconfirmed|unofficial|unvalidated|unpublished)"
_DRAFT = SeldomSaid(
    rf"(?:^|\b(?:the|a|an|any|me|my|just|whats|see|send|have|want|get|give|show|even) )"
    rf"(?:latest |current |new )?{_NOT_SIGNED} (?=§|@|figures?\b|numbers?\b|values?\b|data\b|results?\b|one\b"
    r"|for\b|q\d)"
    rf"|§ (?:§ |@ )*(?:the )?{_NOT_SIGNED} (?:figures?|numbers?|values?|results?|one)$"
    r"|\b(?:before|ahead of|prior to) (?:(?:its|it is|it has been|its been|theyre|they are|being|the) )*"
    r"(?:approved|approval|signed(?: off)?|sign ?off)$"
)
_ASKS_WHETHER = re.compile(
    r"^(?:and |so |but )*(?:is|are|was|were|has|have|isnt|arent|hasnt|which|what is|how many|anything|anyone)\b"
    r"(?! there)"
    r"|\b(?:or|incl|including|includes?|why|chart|trend|compare|forecast)\b"
)


def draft_asked(reading: Reading) -> Asked | None:
    """The figure of what is named before sign-off; None where that is not asked, or only whether it is final."""
    if reading.ratings.ratings or not names_indicator(reading) or not _DRAFT.search(reading.text):
        return None
    return None if _ASKS_WHETHER.search(reading.text) else Asked(Kind.INDICATOR, "unsigned")
