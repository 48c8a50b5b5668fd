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
_WHEN_DUE = turn(
    r"(?:(?:chase|due|the|their|its|all|give|me|what|are|deadline|return) )*dates?(?: for (?:it|them|those|each))?"
    r"|(?:(?:chase|due|the) dates? )?(?:when|whens|by when|since when|(?:by )?(?:what|which) (?:date|day)"
    r"|how (?:late|long|overdue|far behind|many days)(?: (?:late|overdue|behind))?)"
    r"(?: (?:is|are|was|were|should|shud|shld|would|must|did|do"
    r"|does|it|they|that|them|those|these|he|she|of|have|has|had|been|be|meant|supposed|due|in|by|fall|falls|fell|owed"
    r"|late|overdue|to|come|for|the|deadline|needed|wanted|required|expected|get|got|sent|given|finish|finished|done"
    r"|complete|completed|each|one|ones|all|theirs|originally|actually|return|returned|i|we|submit|submitted))+"
)
""" "When should it have been in" after what is owed, or what is to be done: told with each of them."""
_TOLD_WHEN = (Kind.DUE, Kind.ACTIONS)
_OTHERS = turn(
    r"(?:(?:what|how) about )?(?:for )?(?:the )?(?:rest of )?(?:(?:the|my|our)(?: (?:whole|entire))? (?:team|service"
    r"|department|dept|directorate|section|unit|colleagues|lot|people)|(?:everyone|everybody|anyone|anybody)(?: else)?"
    r"|(?:the )?others|(?:the )?rest(?: of (?:us|them))?)(?: (?:owe|owes|owing|in|late|got|outstanding))*"
)
""" "And the rest of the team" after what oneself owes."""
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


def _when_it_was_due(reading: Reading, last: Question) -> Question | None:
    """The deadline of what is owed, and what is to be done told again, each with its day."""
    told = last.kind in _TOLD_WHEN and last.aspect not in ("sign off", "drafts", "targets")
    said = reading.sentence.words
    others = any(said[place] not in _DATES for each in reading.named for place in each.places)
    named = others or reading.times or reading.ratings.ratings
    if not told or named or not _WHEN_DUE.match(reading.sentence.text):
        return None
    if last.kind is Kind.DUE:
        return Question(Kind.DUE, reading.typed, "deadline", mine=last.mine, period=last.period)
    return replace(last, text=reading.typed)


_DATES = frozenset(("date", "dates", "due", "time"))
"""Words of what may be an indicator's name as well: "safety checks in date"."""


def _those_unsigned(reading: Reading, last: Question) -> Question | None:
    """ "Only the drafts" after what waits for sign-off: what is kept and no return yet, of the same time and place."""
    told = last.kind is Kind.DUE and last.aspect in ("sign off", "drafts") and not (reading.named or reading.times)
    if not told or not _UNSIGNED.match(reading.sentence.text):
        return None
    drafts = not _DRAFT.isdisjoint(reading.sentence.words)
    return replace(last, text=reading.typed, aspect="drafts" if drafts else last.aspect)


_DRAFT = frozenset(("draft", "drafts"))
_UNSIGNED = turn(
    r"(?:(?:just|only|show|list|me|the|ones|which|are|is|still|in|what|about) )*(?:drafts?|unsigned|provisional|prov"
    r"|not signed(?: off)?|unapproved)(?: (?:ones?|figures?|numbers|only))*"
)


def _of_others(reading: Reading, last: Question) -> Question | None:
    """What the others owe, after what oneself does."""
    own = last.kind is Kind.DUE and last.aspect in ("", "mine")
    if not own or reading.ratings.ratings or not _OTHERS.match(reading.sentence.text):
        return None
    of_them = not _ALL.intersection(reading.sentence.words)
    return Question(Kind.DUE, reading.typed, "missing", reading.asker.mine() if of_them else (), mine=of_them)


_ALL = frozenset(("everyone", "everybody", "anyone", "anybody", "others"))


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
    answers = (_late_there, _of_the_window, _when_it_was_due, _of_others, _those_unsigned)
    if same := next((question for each in answers if (question := each(reading, last))), None):
        return same
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
