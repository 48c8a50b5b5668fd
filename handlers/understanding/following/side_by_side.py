"""What was asked about one after the other, told together: "which is doing better", "compare them", "all three"."""

import re

from msgspec.structs import replace

from handlers.understanding.following.money import beside_each_other
from handlers.understanding.periods.words import NUMBER, number
from handlers.understanding.question import ABOUT_ONE, Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading

_WHICH_IS_BETTER = re.compile(
    r"^(?:(?:and|so|ok)\s+)*(?:which|who|whos)(?: (?:one|of (?:them|those|these|the two)))?(?: (?:is|are))?"
    r"(?: (?:the|doing|looking|performing))* (?:better|best|worse|worst)(?: off| of the two)?$"
    r"|^(?:(?:and|so|ok)\s+)*(?:which|who|whos)(?: (?:one|of (?:them|those|these|the two)))? (?:has|have|had|got"
    r"|has got|is)(?: the)? (?:more|most|fewer|fewest|less|least)(?: (?:of the))? (?:reds?|ambers?|greens?"
    r"|on target|off target)$"
)
_ALL_OF_SO_MANY = re.compile(
    rf"^(?:(?:ok|yes|show|show me|give me|and)\s+)*all (?P<count>{NUMBER})(?: of (?:them|those|these))?"
    r"(?: (?:please|pls|then|together))*$"
)
_TWO = 2
_SCOPES = (Dimension.SERVICE, Dimension.DIRECTORATE, Dimension.PORTFOLIO, Dimension.PRIORITY)


def side_by_side(reading: Reading, last: Question, *, together: bool) -> Question | None:
    """The two services, or as many indicators as are said, that were asked about last; None where that is not asked.

    `together` says that both are asked for in other words: "compare them".
    """
    text = reading.sentence.text
    if together and last.kind is Kind.MONEY:
        return beside_each_other(reading, last)
    if together or _WHICH_IS_BETTER.match(text):
        beside = _scopes_together(reading, last)
        pair = None if together or beside else singles(reading, last, _TWO)
        return beside or (replace(pair, kind=Kind.COMPARE, aspect="") if pair else None)
    counted = _ALL_OF_SO_MANY.match(text)
    return singles(reading, last, number(counted["count"])) if counted else None


def _scopes_together(reading: Reading, last: Question) -> Question | None:
    """ "Which is doing better" after how one service and then another are doing: the two side by side."""
    before = next((each for each in reading.context.earlier if each.kind is not Kind.CLARIFY), None)
    one, other = (_only_scope(each) if each else None for each in (before, last))
    if one is None or other is None or one == other or one.dimension is not other.dimension:
        return None
    return Question(Kind.COMPARE, reading.typed, picks=(one, other), period=last.period, by=str(one.dimension))


def _only_scope(question: Question) -> Pick | None:
    """The one service, portfolio or the like whose summary it is."""
    picks = question.picks
    alone = (
        question.kind is Kind.SUMMARY and len(picks) == 1 and picks[0].dimension in _SCOPES and not picks[0].excluded
    )
    return picks[0] if alone else None


def singles(reading: Reading, last: Question, count: int) -> Question | None:
    """ "All three" after one indicator and another and another: the last three, in the order they were asked about."""
    asked = (last, *reading.context.earlier)
    codes = dict.fromkeys(each.codes[0] for each in asked if each.kind in ABOUT_ONE and len(each.codes) == 1)
    if len(last.codes) != 1 or last.kind not in ABOUT_ONE or len(codes) < count:
        return None
    picks = tuple(Pick(Dimension.INDICATOR, code) for code in reversed(tuple(codes)[:count]))
    return replace(last, text=reading.typed, picks=picks)
