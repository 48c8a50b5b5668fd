"""What one indicator was at two times that were asked about one after the other, set beside each other."""

import re

from msgspec.structs import replace

from domain.periods import Frequency, Period
from handlers.understanding.following.said_together import is_together
from handlers.understanding.following.turn import IT, turn
from handlers.understanding.question import Kind, PeriodAsked, Question
from handlers.understanding.reading import Reading

_BESIDE = turn(
    r"(?:(?:whats|what is|what was|show me|give me|tell me) )?(?:the |a |its )?(?:difference|change|movement)"
    r"(?: (?:then|between (?:them|those|these|the two)))*"
    rf"|how (?:has|have|did) {IT} (?:change|changed|move|moved|differ)"
    r"|(?:so )?(?:which|what)(?: (?:one|of (?:them|those|these|the two)))?(?: (?:is|was|were|are))?(?: the)?"
    r" (?:better|best|worse|worst|higher|highest|lower|lowest|bigger|smaller|more|less)(?: (?:one|of the two))?"
    r"|(?:compare|contrast)(?: (?:them|those|these|both|the two|those two|these two))+"
    rf"|(?:is {IT} |are we |getting )*(?:better|worse|up|down) or (?:better|worse|up|down)"
)
_WHICH = re.compile(r"\b(?:which|what (?:was|is|one)|compare|contrast|or)\b")


def beside_another_time(reading: Reading, last: Question) -> Question | None:
    """ "Which was better" after one quarter and another; "the difference" of one time alone is to the one before."""
    if last.kind is not Kind.INDICATOR or len(last.codes) != 1 or reading.named or reading.times:
        return None
    together = is_together(reading.sentence)
    if not (together or _BESIDE.match(reading.sentence.text)):
        return None
    before = next(iter(reading.context.earlier), None)
    compared = replace(last, kind=Kind.COMPARE, aspect="", text=reading.typed)
    if before is None or not _is_of_another_time(before, last):
        return None if together or _WHICH.search(reading.sentence.text) else replace(compared, against=("previous",))
    if last.period.last and not before.period.last:
        # The latest was told first: it is what the earlier time is compared with.
        return replace(compared, period=before.period, against=(last.period.last,))
    return replace(compared, against=(before.period.last,))


def _is_of_another_time(before: Question, last: Question) -> bool:
    """Whether the same one was told before, at one other quarter, month or half year."""
    same = before.kind is Kind.INDICATOR and before.codes == last.codes and before.period.last != last.period.last
    return same and all(_is_short(each) for each in (before.period, last.period) if each.last)


def _is_short(period: PeriodAsked) -> bool:
    one = period.first == period.last
    return one and Period.parse(period.last).frequency is not Frequency.YEAR
