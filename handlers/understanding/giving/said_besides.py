"""What is said beside a figure and is no part of it: that it is late, that another was wrong, who confirms it."""

import re
from dataclasses import dataclass

from handlers.understanding.words.seldom_said import SeldomSaid

_NUMBER = r"£?-?\d[\d,.]*\s?%?"
_WRONG = (
    r"(?:wrong|a typo|typo|incorrect|not right|a slip|a mistake|mistaken|an error|in error|a misprint|out of date"
    r"|a miscount|the old one|nonsense|rubbish|too (?:high|low|big|small))"
)
_LATE = SeldomSaid(
    r"\s*[,.;(-]*\s*(?:(?:so |very |really )*(?:sorry|apologies|apols|soz))"
    r"(?: (?:its|it's|it is|im|i'm|i am|for|about|the|that|this|being|to be|so|a bit|bit|a little|very|again))*"
    r" (?:late|lateness"
    r"|delay|delayed|slow|tardy|wait|bother"
    r"|hassle|trouble|mix ?up|confusion)\)?[\s.!]*$"
)
_OTHER_WRONG = SeldomSaid(
    r"\s*(?:[,.;(]|\s-+\s|\b(?:as|because|since|cos)\b)\s*(?:[a-z']+ ){0,6}?"
    rf"(?:the |that |their |our |my )?(?:old |previous |first |last |earlier )?(?:one |figure |number )?{_NUMBER}"
    rf" (?:was|is|were|being)(?: just| simply| plain)? {_WRONG}\)?[\s.!]*$"
)
_CONFIRMED = SeldomSaid(
    r"\s*[,.;(-]+\s*(?:[a-z']+ ){1,4}?(?:has |have |had )?(?:confirmed|agreed|checked|okayed|approved|verified|said so)"
    r"(?: (?:it|this|that|so|the figure|the change))?\)?[\s.!]*$"
)
_THAT_IS_WRONG = SeldomSaid(
    r"^\s*(?:(?:no|nope|sorry|hang on|wait|hmm|er|but|oh)[,.]?\s+)*(?:that|it|this|that figure|the figure|that number)"
    rf"(?:'?s| is| looks| was| isn'?t) (?:not )?(?:right|{_WRONG})\s*(?:[,.;:-]+\s*|\s+(?:and |so |as )?)"
    r"(?=(?:it|that|should|shd|the|make|try|its|actual|correct|real)\b)"
)
_FROM_THE_OLD = SeldomSaid(
    r"\s+from (?:(?:its|the|our|their) )?(?:present|current|existing|old|previous|recorded|published|original)"
    r"(?: (?:value|figure|number|one|entry|level))?(?: of)?(?=\s+to\s+[£-]?\d)"
)


@dataclass(frozen=True)
class Besides:
    """A text without what is said beside its figure, and whether that says that another one was wrong."""

    typed: str
    wrong: bool


def without_what_is_besides(typed: str) -> Besides:
    """The text without that; as it is where it holds no such thing."""
    text, wrong = typed, False
    for said, corrects in ((_LATE, False), (_CONFIRMED, False), (_OTHER_WRONG, True), (_FROM_THE_OLD, False)):
        found = said.search(text.casefold())
        if found and re.search(r"\d", text[: found.start()]) and len(text.casefold()) == len(text):
            text, wrong = text[: found.start()] + text[found.end() :], wrong or corrects
        elif found and said is _FROM_THE_OLD:
            text = text[: found.start()] + text[found.end() :]
    lead = _THAT_IS_WRONG.match(text.casefold())
    if lead and len(text.casefold()) == len(text):
        return Besides(text[lead.end() :], wrong=True)
    return Besides(text, wrong)
