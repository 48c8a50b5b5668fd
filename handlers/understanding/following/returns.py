"""After what is owed, or waits for sign-off: told by service, and which of those are red."""

import re

from msgspec.structs import replace

from handlers.understanding.following import words
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading

_BY = re.compile(
    r"^(?:(?:and|ok|okay|so|now|please|pls|can you|could you)\s+)*(?:(?:list|show|give|break|split|group|sort|tell|put)"
    r"(?: me)?(?: (?:them|it|that|those|these|all|down|up|out))*\s+)?(?:by|per|for each) (?:each )?"
    r"(?:service|team|department|person|owner|manager|directorate|area|who|name|people)s?"
    r"(?: (?:please|pls|then|instead))*$"
)
_WHO = re.compile(
    r"^(?:(?:and|ok|so|but)\s+)*(?:who|whos|whose|by whom)(?: (?:is|are|has|have|got|needs?|should|must|to|do|does|set"
    r"|sets|setting|supposed|agree|agrees|it|them|that|those|these|job|responsible|for|the|owns?|own))*$"
)
_OWN = (Kind.SUMMARY, "responsibilities")


def of_returns(reading: Reading, last: Question) -> Question | None:
    """The same told again by service, as it is, or those of the figures told that are rated so."""
    text, ratings = reading.sentence.text, reading.ratings.ratings
    if last.kind is Kind.DUE and last.aspect in ("", "missing", "sign off") and _BY.match(text):
        return replace(last, text=reading.typed)
    if (last.kind, last.aspect) == (Kind.DUE, "targets") and not reading.named and _WHO.match(text):
        return replace(last, text=reading.typed)
    if reading.named or not ratings or not (words.WHICH_RATED.match(text) or words.HOW_MANY_RATED.match(text)):
        return None
    kind = Kind.INDICATORS if words.WHICH_RATED.match(text) else Kind.COUNT
    if (last.kind, last.aspect) == _OWN and last.mine and (own := reading.asker.figures()):
        return Question(kind, reading.typed, picks=own, mine=True, ratings=ratings)
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in reading.context.shown)
    told = last.kind is Kind.DUE and last.aspect in ("", "mine", "missing", "sign off")
    return Question(kind, reading.typed, picks=picks, ratings=ratings) if told and picks else None
