"""What asks for the history of the one indicator that was shown: "best and worst quarter since 24/25?", "monthly"."""

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.following.details import as_often
from handlers.understanding.following.turn import turn
from handlers.understanding.question import ABOUT_ONE, NO_TIME, Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.pattern import Pattern

_END = r"(?:best|worst|highest|lowest|high|low|peak|top|bottom)"
_ITS_ENDS = turn(
    rf"(?:(?:whats|what is|what was|what were|show me|give me|tell me|which|when) )?"
    rf"(?:(?:was|were|is|are|had|the|its|our) )*{_END}(?:(?: and| or)(?: the| its| our)? {_END})?(?: ever)?"
    r"(?: (?:quarters?|months?|years?|periods?|points?|figures?|values?|results?|ones?))?"
    r"(?: (?:(?:since|from|over|in|for|during|across|between)(?: the)? )?@| ever| so far| on record)+"
)
_HOW_OFTEN = Pattern(
    r"^(?:(?:and|ok|now|then|so|please|pls|just|show|give|me|it|that|what about|how about|the|in|a|as|put|make)\s+)*"
    r"(?:monthly|quarterly|annually|yearly|weekly|half yearly|month by month|quarter by quarter|year by year"
    r"|by (?:the )?(?:month|quarter|year)|(?:each|every|per) (?:month|quarter|year)|annual|months|quarters|years)"
    r"(?: (?:please|pls|instead|rather|then|now|figures?|view|version|numbers?|data|too|for me|trend|chart|graph))*$"
)
AS_A_LINE = Pattern(
    r"^(?=.*\b(?:lines?|trend|over time|history)\b)(?:(?:nah|no|nope|and|ok|okay|just|now|actually|instead"
    r"|rather|can you"
    r"|could you|draw|show|give|plot|chart|graph|do|make"
    r"|put|turn|have|want|i|me|us|it|that|this|as|a|an|the|of|in|into|for"
    r"|simple|plain|single|lines?|trend|over time|history|its|with|then|please|pls)(?:\s+|$))+$"
)
""" "Just draw me a line of it" after one time was held against another: all its times, and no two of them."""


def its_history(reading: Reading, last: Question, _own: Asked | None) -> Question | None:
    """The trend of it where its best and worst, or each month, are asked for; None where neither is."""
    if last.kind not in ABOUT_ONE or len(last.codes) != 1 or reading.named:
        return None
    asked = reading.periods.asked
    trend = replace(last, kind=Kind.TREND, aspect="", text=reading.typed, against=(), alternatives=(), unread=())
    if _ITS_ENDS.match(reading.text):
        return replace(trend, period=asked if asked.first != asked.last else NO_TIME, shown_as="")
    if last.kind is Kind.COMPARE and not last.aspect and AS_A_LINE.match(reading.sentence.text):
        return replace(trend, period=NO_TIME, shown_as="chart")
    if not _HOW_OFTEN.match(reading.sentence.text) or last.aspect not in ("", "value"):
        return None
    drawn = last.kind is Kind.TREND
    over = last.period if drawn or last.period.first != last.period.last else NO_TIME
    return as_often(reading, replace(trend, period=over))
