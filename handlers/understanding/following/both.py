"""Two that were asked about one after the other: "both over the last year", "which is further behind"."""

import re

from msgspec.structs import replace

from handlers.understanding.following.side_by_side import singles
from handlers.understanding.following.turn import turn
from handlers.understanding.question import ABOUT_ONE, WORKS, Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading

_BOTH = re.compile(
    r"^(?:(?:ok|okay|and|now|show(?: me)?|chart|plot|graph|can i see)\s+)*(?:both|the two|(?:the )?two of them)"
    r"(?: of (?:them|those|these))?[\s,]+(?P<then>(?:over|for|since|in|as|by|against|vs|last|this|from|on)\s.+)$",
    re.IGNORECASE,
)
_WHICH = turn(
    r"(?:which|whats|what is|who)(?: (?:one|of (?:them|those|these|the two)))?(?: (?:is|are|has|s))?(?: the)?"
    r"(?: \S+){0,2}? (?:behind|late|later|latest|worse|worst|bigger|biggest|higher|highest|riskier|riskiest|overdue"
    r"|urgent|sooner|soonest|first|further|furthest|due)(?: (?:behind|along|off|due|on|risk|project))?"
)


def of_both(reading: Reading, last: Question) -> tuple[Question, str] | None:
    """The last two indicators together, and what is asked of both; None where no such is said."""
    found = _BOTH.match(reading.sentence.typed.strip())
    pair = singles(reading, last, _TWO) if found and not reading.named else None
    return (pair, f"and {found['then']}") if found and pair else None


def any_of_both(reading: Reading, last: Question) -> Question | None:
    """ "Any of those red" after several indicators one after the other: those of them that are."""
    if not reading.ratings.ratings or reading.named or not _ANY_OF.match(reading.sentence.text):
        return None
    codes: dict[str, None] = {}
    for each in (last, *reading.context.earlier):
        if each.kind not in ABOUT_ONE or len(each.codes) != 1:
            break
        codes[each.codes[0]] = None
    if len(codes) < _TWO:
        return None
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in reversed(codes))
    return Question(Kind.INDICATORS, reading.typed, picks=picks, ratings=reading.ratings.ratings)


_TWO = 2
_ANY_OF = re.compile(
    r"^(?:(?:and|so|ok|but)\s+)*(?:(?:are|is|were)\s+)?(?:any|which|either|both|all|how many)(?: ones?)?"
    r" of (?:those|these|them|the two)(?: (?:two|three))?\b"
)


def both_works(reading: Reading, last: Question) -> Question | None:
    """ "Which is further behind" after one project and then another: the two."""
    before = next(iter(reading.context.earlier), None)
    if before is None or before.kind is not last.kind or last.kind not in (Kind.PROJECTS, Kind.RISKS, Kind.ACTIONS):
        return None
    picks = (*before.picks, *last.picks)
    alone = all(len(each.picks) == 1 and each.picks[0].dimension in WORKS for each in (before, last))
    if not alone or len(set(picks)) < len(picks) or not _WHICH.match(reading.sentence.text):
        return None
    return replace(last, text=reading.typed, picks=picks, ratings=(), aspect="")
