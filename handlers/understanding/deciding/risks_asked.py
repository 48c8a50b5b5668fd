"""What is asked of risks: the high ones, or which of them moved."""

import re

from handlers.understanding.words.seldom_said import SeldomSaid

MOVED = "moved"
"""Which got worse, better or are new, for which their earlier scores would have to be known."""

_HIGH = re.compile(
    r"high|top|biggest|worst|key|severe|significant|major|main|\bred (?:\w+ )?risks?\b"
    r"|\brisks?(?: (?:that|which|rated|scored|as|currently))* (?:is|are|rated|scored)(?: currently)? red\b"
)
_MOVES = (
    r"(?:(?:get(?:s|ting)?|got|becom(?:e|es|ing)|became|grow(?:s|ing)?|grown|look(?:s|ing)?) (?:any |much |a lot )?"
    r"(?:worse|better|bigger|smaller|higher|lower|riskier|more serious|less serious)|worsen(?:s|ed|ing)?"
    r"|improv(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|reduced|escalat(?:e|es|ed|ing)"
    r"|ris(?:en|ing)|rose|(?:gone|go|goes|going|went) (?:up|down)|moved|changed|deteriorat(?:e|es|ed|ing))"
)
_MOVED = SeldomSaid(
    rf"\brisks?(?: (?!of\b|to\b|for\b|from\b|with\b|by\b|if\b)\w+){{0,4}}? {_MOVES}\b"
    rf"|\b{_MOVES} risks?\b"
)
""" "The risks of reduced grants" is of what they are about."""


def aspect_of_risks(text: str) -> str:
    """The aspect; empty for any of them."""
    return MOVED if _MOVED.search(text) else "high" if _HIGH.search(text) else ""
