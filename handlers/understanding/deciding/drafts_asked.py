"""A figure asked for before it is signed off: "the draft recycling figure", "voids before its approved"."""

import re

from handlers.understanding.deciding.asked import Asked, names_indicator
from handlers.understanding.question import UNSIGNED, Kind
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
_EVERY_DRAFT = SeldomSaid(
    rf"\b(?:all|every|each|everyones?|everybodys?)(?: (?:of|the|single|your|our|other|councils?))* {_NOT_SIGNED}"
    r" (?:figures?|numbers?|values?|data|results?)(?= |$)"
    rf"|\b{_NOT_SIGNED} (?:figures|numbers|values|data|results) (?:for|of|from|in|across)(?: (?:all|the|of|our|us))*"
    r" (?:everyone|everybody|everything|lot|(?:rest|whole|entirety)(?: of(?: the)? \w+| council| organi[sz]ation)?"
    r"|entire \w+|council|every \w+)(?= |$)"
)
_OF_ANY_STATE = SeldomSaid(
    rf"\b(?:all|every|each|any)(?: (?:of|the|single|your|our|other|councils?))* (?:{_NOT_SIGNED}|submitted)"
    rf"(?: (?:and|or) (?:the )?(?:{_NOT_SIGNED}|submitted))+ (?:figures?|numbers?|values?|data|results?)(?= |$)"
)
""" "All draft and submitted numbers", whatever indicator is of something submitted."""
_ASKS_WHETHER = re.compile(
    r"^(?:and |so |but )*(?:is|are|was|were|has|have|isnt|arent|hasnt|which|what is|how many|anything|anyone)\b"
    r"(?! there)"
    r"|\b(?:or|incl|including|includes?|why|chart|trend|compare|forecast)\b"
)


def asks_for_every_draft(reading: Reading) -> bool:
    """Whether whatever is not signed off is asked for, of everybody's: "draft figures for the rest of the council"."""
    if _OF_ANY_STATE.search(reading.sentence.text):
        return True
    said = not names_indicator(reading) and _EVERY_DRAFT.search(reading.text)
    return bool(said) and not _ASKS_WHETHER.search(reading.text)


def draft_asked(reading: Reading) -> Asked | None:
    """The figure of what is named before sign-off; None where that is not asked, or only whether it is final.

    The performance officers see which of all wait for it.
    """
    if asks_for_every_draft(reading):
        return Asked(Kind.INDICATORS, UNSIGNED, lists=True)
    if reading.ratings.ratings or not names_indicator(reading) or not _DRAFT.search(reading.text):
        return None
    return None if _ASKS_WHETHER.search(reading.text) else Asked(Kind.INDICATOR, "unsigned")
