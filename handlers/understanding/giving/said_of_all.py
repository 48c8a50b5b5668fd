"""One answer for everything that its speaker owes: "everything nil", "all the same as last quarter", "n/a for the lot".

It is read as such only where a whole text says it. Nothing is saved of it before its speaker has seen of what.
"""

import re
from collections.abc import Callable, Sequence

from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.tokens import LONGEST_TEXT, plain

OF_ALL = "of all"
"""The aspect of a Question that gives one answer for all that is owed; its words are the answer."""

_NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_NOUN = r"(?:figures?|returns?|indicators?|measures?|ones|kpis?|pis|numbers?|outturns?|values?|others|rest|data)"
_OF_THEM = rf"(?: of (?:them|mine|ours|these|those|it|(?:my|our|the) {_NOUN}))"
_ALL = (
    rf"(?:(?:absolutely |literally )?everything(?: else)?|every (?:single )?one{_OF_THEM}?"
    rf"|all(?: {_NUMBER})?(?:{_OF_THEM}| (?:them|mine|these|those|(?:my|our|the) {_NUMBER}? ?{_NOUN}?|(?:my|our|the) "
    rf"{_NOUN}|{_NOUN}))?|the (?:whole |entire |full |complete )?lot{_OF_THEM}?|the (?:rest|others){_OF_THEM}?"
    rf"|each(?: one)?{_OF_THEM}?|both{_OF_THEM}?|any{_OF_THEM}"
    rf"|(?:my|our|the) (?:whole|entire|full) (?:return|lot|list)|the board)"
)
_NIL = r"(?P<nil>(?:a )?nil(?: returns?)?|none(?: to report)?|nothing(?: to report)?)"
_ZERO = r"(?P<zero>zeros?|zeroes|noughts?|0)"
_SAME = (
    r"(?P<same>(?:exactly |just )?(?:the )?same(?: (?:figures?|values?|numbers?))?(?: again)?"
    r"(?: (?:as|like) (?:before|(?:it|they) (?:was|were)"
    r"|(?:in |for )?(?:the )?(?:last|previous|prior|q\d|h\d)\b[\w ]*))?"
    r"|unchanged(?: (?:from|since|on) [\w ]+)?|no changes?(?: (?:from|since|on) [\w ]+)?"
    r"|as (?:before|(?:the )?(?:last|previous) \w+)|ditto)"
)
_NONE_YET = (
    r"(?P<reason>n\s?/\s?a|n\.a\.?|na|not applicable|tb[cad]|to be (?:confirmed|advised)|to follow"
    r"|not (?:yet )?(?:available|known)(?: yet)?|not yet|unavailable|no data(?: yet)?|awaiting (?:data|figures?)"
    r"|pending)"
)
_BEHIND = (
    r"(?P<note>\s*[,;:(-].+|\s+(?:until|till|til|by|as|because|since|due|for now|in|on|before|\d"
    r"|end|early|mid|late|next|start|beginning).*)?"
)
_ANSWER = rf"(?:{_NIL}|{_ZERO}|{_SAME}|{_NONE_YET}(?!\w))"
_LEAD = (
    r"(?:(?:please|pls|ok|okay|so|yes|yeah|well|hi|hello|and|just|can you|could you|i|we|id like to|we have"
    r"|i have|ive|weve|theres|there is|put|mark|enter|record|save|set|log|down|report|return|call|make"
    r"|its|it is|they are|theyre|these are|those are|mine are|ours are|mine is|got)[,:.]?\s+)*"
)
_IS = (
    r"\s*[:,=-]*\s*(?:(?:is|are|was|were|be|to be|should be|stays?|remains?|stayed|remained|at|as|still|down|on|marked"
    r"|put down|for me|comes? out|a)\s+)*"
)
_FOR = r"\s*[:,-]*\s*(?:(?:is |goes )?(?:for|on|across|against|to|in|of|with|from|re)\s+)"
_EVERYWHERE = r"\s*,?\s*(?:all (?:round|around|over|through)|across the board|throughout|everywhere|on the whole lot)"
_CLOSING = (
    r"(?:[\s,]+(?:please|pls|thanks|thank you|cheers|ta|this (?:time|quarter|month|year|period)|again|too|as well))*"
)

_SAID = Pattern(rf"{_LEAD}{_ALL}{_IS}{_ANSWER}{_BEHIND}{_CLOSING}\s*[.!]*")
_SAID_BEFORE = Pattern(rf"{_LEAD}{_ANSWER}(?:{_FOR}{_ALL}|{_EVERYWHERE}){_BEHIND}{_CLOSING}\s*[.!]*")
_A_LIST = Pattern(r"all (?:the )?nil returns(?: please)?[.!]*")
""" "All nil returns" asks to see them."""


_BUT = Pattern(
    r"(?P<said>.+?)[\s,;]+(?:except(?: for)?|apart from|other than|excluding|bar|but not|but for|besides)\s+"
    r"(?P<but>.+)",
    re.IGNORECASE | re.DOTALL,
)


def is_for_all(typed: str) -> bool:
    """Whether a text gives one answer for everything that is owed."""
    return _answer(_parted(typed)[0]) is not None


def read_for_all(typed: str, codes_in: Callable[[str], Sequence[str]]) -> Question | None:
    """The one answer for everything, but for what is named behind "except"; None for any other text.

    `codes_in` finds the indicators that are named in a text; what can't be found there leaves nothing out.
    """
    said, but = _parted(typed)
    answer = _answer(said)
    left_out = codes_in(but) if answer and but else ()
    if not answer or (but and not left_out):
        return None
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in left_out)
    return Question(Kind.RECORDED, typed, aspect=OF_ALL, words=answer, picks=picks)


def _parted(typed: str) -> tuple[str, str]:
    found = _BUT.fullmatch(typed.strip())
    return (found["said"], found["but"]) if found else (typed, "")


def _answer(typed: str) -> str | None:
    said = plain(typed).strip()
    if len(said) > LONGEST_TEXT or "?" in said:
        return None
    text = said.lower().replace("'", "").replace("’", "")
    found = _SAID.fullmatch(text) or _SAID_BEFORE.fullmatch(text)
    if found is None or _A_LIST.fullmatch(text):
        return None
    note = (found["note"] or "").rstrip(" .!")
    if found["nil"]:
        return f"nil return{note}"
    if found["reason"]:
        return f"{found['reason']}{note}"
    if note:
        # A remark beside a figure is a comment, which is given for each by itself.
        return None
    return "0" if found["zero"] else found["same"]
