"""What of a list lasted or was otherwise: "which have been red all year", "any gone red since April" after a list."""

import re

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.throughout import is_throughout, throughout
from handlers.understanding.following.details import LISTS
from handlers.understanding.question import NO_COMMENT, SIGNED, UNSIGNED, Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.sentence import Span

_OF_THE_LIST = re.compile(
    r"^(?:(?:and|so|ok|okay|now|but|right)\s+)*"
    r"(?:which|what(?= (?:went|has|have|turned|moved|slipped|dropped|fell)\b)|how many"
    r"|(?:(?:have|has|had|are|were|did|do) )?(?:any|some))"
    r"(?: (?:of (?:them|those|these)|ones?|one of (?:them|those|these)))?"
    r" (?:that )?(?:(?:have|has|had|were|was|are|is|been|went|turned|hit|met|got)(?:nt)?|never|still|always|not)\b"
)
"""What is asked of the ones just listed, for it says no noun of its own: "which have ...", "have any been ..."."""
_WERE = re.compile(r"\b(?:were|was)\b")


def asks_what_lasted(reading: Reading, last: Question, own: Asked | None) -> bool:
    """Whether it is asked of what was listed for how long it has been so, since when, or what it was before."""
    if last.kind not in LISTS or reading.named or reading.unread or reading.scope.mine or reading.scope.everything:
        return False
    if own is None or own.kind not in (Kind.INDICATORS, Kind.COUNT) or not _OF_THE_LIST.match(reading.text):
        return False
    said = reading.ratings
    narrowed = own.aspect in (NO_COMMENT, SIGNED, UNSIGNED)
    return bool(
        narrowed or said.running or said.change or said.new or is_throughout(reading) or _was_otherwise(reading)
    )


def between_other_times(reading: Reading, last: Question) -> str:
    """ "And Q4 to Q1" after what went from amber to red: the same said of that time; empty where more is said."""
    change = last.change
    only = not (reading.named or reading.unread or reading.ratings.spans or reading.scope.spans or reading.cues)
    if change is None or not (change.before and change.after and only and reading.periods.stretch):
        return ""
    spans = [place for span in reading.times for place in span]
    time = reading.sentence.typed_part(Span(min(spans), max(spans) + 1))
    return f"and gone from {change.before[0]} to {change.after[0]} {time}"


def only_signed(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """ "Drop the drafts", "which of those are not signed off": of the list that was shown, only those."""
    if own is None or own.aspect not in (SIGNED, UNSIGNED) or not {own.kind, last.kind} <= _COUNTED_OR_LISTED:
        return None
    if reading.named or reading.ratings.ratings or not last.ratings:
        return None
    kind = Kind.COUNT if own.kind is Kind.COUNT else last.kind
    return replace(last, kind=kind, aspect=own.aspect, text=reading.typed)


_COUNTED_OR_LISTED = {Kind.INDICATORS, Kind.COUNT}
_THAT_WERE = re.compile(
    r"^(?:(?:and|or|ok|what about|how about|the|ones|those)\s+)*(?:that|which|who) (?:were|was|had been)"
    r" (?P<colour>red|amber|green)s?$"
)


def that_were(reading: Reading, last: Question) -> str:
    """ "That were amber" after the reds that were green a year ago: what went from amber to red since then."""
    found, change = _THAT_WERE.match(reading.sentence.text), last.change
    if found is None or change is None or not (change.before and change.after):
        return ""
    return f"and gone from {found['colour']} to {change.after[0]}"


_WENT_SO = re.compile(
    r"^(?:(?:and|ok|so|now|just|only|list|show|give|me|what|whats|which|are|is|were|the|of|them|those|ones)\s+)*"
    r"(?:got |gone |getting )?(?P<way>worse|better)(?: ones?| measures| indicators)?$"
)


def went_so(reading: Reading, last: Question) -> Question | None:
    """ "List the worse ones" after two times were held against each other: those that went that way between them."""
    found = _WENT_SO.match(reading.sentence.text)
    if found is None or last.kind is not Kind.COMPARE or last.aspect or last.codes or last.ratings:
        return None
    return replace(last, kind=Kind.INDICATORS, text=reading.typed, direction=found["way"], by="")


def as_it_lasted(reading: Reading, question: Question, last: Question) -> Question:
    """The list with what was asked of its whole time; those listed themselves, where they were to be otherwise."""
    if question.kind not in (Kind.INDICATORS, Kind.COUNT):
        return question
    lasting = is_throughout(reading)
    if lasting:
        question = throughout(reading, replace(question, ranking=None, change=None, running=0, new=False))
    listed = last.kind is not Kind.SUMMARY and bool(last.ratings)
    otherwise = not set(question.ratings) <= set(last.ratings)
    before = _was_otherwise(reading) and not lasting and not reading.ratings.change
    if not (listed and otherwise and (before or "never" in reading.sentence.words)):
        return question
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in reading.context.shown)
    return replace(question, picks=picks, mine=False) if picks else question


def _was_otherwise(reading: Reading) -> bool:
    """ "Which were green last year": how those that are listed now were rated then."""
    return bool(reading.times and reading.ratings.ratings and _WERE.search(reading.text))
