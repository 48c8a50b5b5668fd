"""After what is owed, or waits for sign-off: told by service, and which of those are red."""

from msgspec.structs import replace

from handlers.understanding.following import words
from handlers.understanding.following.turn import turn
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.pattern import Pattern

_BY = Pattern(
    r"^(?:(?:and|ok|okay|so|now|please|pls|can you|could you)\s+)*(?:(?:list|show|give|break|split|group|sort|tell|put)"
    r"(?: me)?(?: (?:them|it|that|those|these|all|down|up|out))*\s+)?(?:by|per|for each) (?:each )?"
    r"(?:service|team|department|person|owner|manager|directorate|area|who|name|people)s?"
    r"(?: (?:please|pls|then|instead))*$"
)
_WHO = Pattern(
    r"^(?:(?:and|ok|so|but)\s+)*(?:who|whos|whose|by whom)(?: (?:is|are|has|have|got|needs?|should|must|to|do|does|set"
    r"|sets|setting|supposed|agree|agrees|it|them|that|those|these|job|responsible|for|the|owns?|own))*$"
)
_LATE = Pattern(
    r"^(?:(?:and|ok|so|but)\s+)*(?:any|anything|whats|what|which|is any|is anything|are any)(?: (?:of|it|that|them"
    r"|those"
    r"|these|there|ones|is|are|still|thats))* (?:late|overdue|outstanding|missing|not in)(?: (?:there|now|yet|still))*$"
)
_WORST = Pattern(
    r"^(?:(?:and|ok|so|but)\s+)*(?:which|who|whos|whats|what|how)(?: (?:one|is|are|has|have|of|them|those|these|the"
    r"|been"
    r"|long|it|they|that))*(?: (?:worst|latest|longest|oldest|most|late|overdue|outstanding|missing|owed|owes|owe))+$"
)
_WHO_OWES = turn(
    r"(?:by |from )?(?:who|whos|whose|whom)(?: (?:is|are|was|were|it|that|they|them|those|these|ones?|still|exactly|yet"
    r"|owes?|owing|late|overdue|missing|outstanding|hasnt|havent|has|have|not|from|by|sent|given|submitted|returned|in"
    r"|put))*|(?:which|what) (?:services?|teams?|people|departments?)"
)
""" "Who" after how many returns are missing asks who owes them, and not who is over each figure."""
_DEADLINE = Pattern(
    r"^(?:(?:and|ok|so|but|whats|what is|when|whens|is|the|its)\s+)*(?:deadline|closing date|cut off|closes?|shut"
    r"|due|end)(?: (?:it|date|for (?:it|that)))*$"
)
_SCOPED = (Kind.SUMMARY, Kind.INDICATORS, Kind.COUNT)
_TO_CHASE = Pattern(
    r"^(?:(?:and|ok|okay|so|now)\s+)*(?:who|whom)(?: (?:do|should|can|must|shall|would|need))* (?:i|we)"
    r"(?: (?:need|have))?(?: to)? (?:chase|nag|nudge|ring|call|email|contact|speak to|talk to|pester|remind)"
    r"(?: (?:up|first|then|about it))*$"
)
_OWN = (Kind.SUMMARY, "responsibilities")


def _late_there(reading: Reading, last: Question) -> Question | None:
    """ "Any late" after how a service or somebody's figures are doing: what is owed there."""
    if last.kind not in _SCOPED or last.codes or reading.named or not _LATE.match(reading.sentence.text):
        return None
    return Question(Kind.DUE, reading.typed, "missing", last.picks, last.mine) if last.picks else None


def _of_the_window(reading: Reading, last: Question) -> Question | None:
    """The deadline of the same window, and who is the latest of those who owe: what was told tells it."""
    text = reading.sentence.text
    if last.kind is not Kind.DUE or reading.named or reading.times or reading.ratings.ratings:
        return None
    if last.aspect == "deadline" and last.period.last and _DEADLINE.match(text):
        return replace(last, text=reading.typed)
    return replace(last, text=reading.typed) if last.aspect in ("", "missing") and _WORST.match(text) else None


def _asks_whose(reading: Reading, aspect: str) -> bool:
    """Whether what was told of the returns tells it: each with whose it is."""
    text, named = reading.sentence.text, bool(reading.named)
    if aspect == "targets":
        return not named and bool(_WHO.match(text))
    if aspect not in ("", "missing", "sign off"):
        return False
    whose = aspect != "sign off" and _WHO_OWES.match(text)
    return bool(_BY.match(text) or (not named and (whose or _TO_CHASE.match(text))))


def of_returns(reading: Reading, last: Question) -> Question | None:
    """The same told again by service, as it is, or those of the figures told that are rated so."""
    text, ratings = reading.sentence.text, reading.ratings.ratings
    if late := _late_there(reading, last) or _of_the_window(reading, last):
        return late
    if last.kind is Kind.DUE and _asks_whose(reading, last.aspect):
        return replace(last, text=reading.typed)
    if reading.named or not ratings or not (words.WHICH_RATED.match(text) or words.HOW_MANY_RATED.match(text)):
        return None
    kind = Kind.INDICATORS if words.WHICH_RATED.match(text) else Kind.COUNT
    if (last.kind, last.aspect) == _OWN and last.mine and (own := reading.asker.figures()):
        return Question(kind, reading.typed, picks=own, mine=True, ratings=ratings)
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in reading.context.shown)
    told = last.kind is Kind.DUE and last.aspect in ("", "mine", "missing", "sign off")
    return Question(kind, reading.typed, picks=picks, ratings=ratings) if told and picks else None
