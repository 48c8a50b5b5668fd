"""A second question about the same figure in one text: "how many are in TA now, and who owns it?"."""

import re
from collections.abc import Callable

from msgspec.structs import replace

from handlers.understanding.question import ABOUT_ONE, Kind, Question
from handlers.understanding.vocabulary import Context
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid

_ASKS = (
    r"(?:who|whos|who's|what|whats|what's|when|whens|when's|why|whys|why's|how|hows|how's|is|are|was|were|has|have|do"
    r"|does|did|will|can|could)"
)
_QUESTION = Pattern(rf"\b(?:{_ASKS}|show|give|tell|list|chart|plot|compare|check|latest|trend)\b", re.IGNORECASE)
"""What is not only a name that a question follows: "the second one, who owns it"."""
_PARTED = SeldomSaid(
    rf"(?:\s*[,;?.!-]\s*(?:(?:and|plus|also|but|then)\s+)*|\s+(?:and|plus|also|but)\s+(?:also\s+)?)(?={_ASKS}\b)",
    re.IGNORECASE,
)
_OF_IT = Pattern(
    r"\b(?:it|its|it's|that|that's|this|those|these|they|them|their)\b"
    r"|\bthe (?:targets?|owners?|tolerance|floor|trend)\b|\bwhy\s*[?.!]*$",
    re.IGNORECASE,
)
"""What a second question says of the figure that the first was about."""
_GREETED = Pattern(
    r"\s*(?:(?:hi|hiya|hello|hey|morning|evening|afternoon|sorry|ok|okay|so|and)\b[\s,.!-]*)+", re.IGNORECASE
)
_YES_OR_NO = Pattern(r"\s*(?:does|do|did|can|could|should|would)\b(?! (?:we|i|you|they)\b)", re.IGNORECASE)
"""What asks for more than a figure, though only one was found in it: "does it include garages? How is it defined?"."""
_BESIDES = (Kind.INDICATOR, Kind.DEFINITION, Kind.COMPARE, Kind.ACTIONS)
"""A trend tells the figure itself, so that it is the answer to both."""
_MOST = 3
_MOST_DETAILS = 4
_DETAIL = (
    r"(?:targets?|tolerances?|floors?|owners?|definitions?|sources?|comment(?:s|ary)?|actions?|forecasts?"
    r"|(?:latest )?figures?|values?)"
)
_AND = r"(?:\s*(?:,|&|\+)\s*|\s+(?:and|plus|with)\s+)(?:(?:and|the|its|also|who'?s|who is|what'?s|what is)\s+)*"
_SEVERAL = rf"(?P<details>{_DETAIL}(?:{_AND}{_DETAIL})+)"
_SEVERAL_SAID = SeldomSaid(rf"\b{_SEVERAL}\b", re.IGNORECASE)
_LEAD = (
    r"\s*(?:(?:what|what's|whats|is|are|was|were|give|show|tell|me|us|can|could|i|you|have|get|see|need|want|please|pls|the|both"
    r"|current|a|need to know)\s+)*"
)
_DETAILS_FIRST = Pattern(rf"{_LEAD}{_SEVERAL}\s+(?:for|of|on|behind|to)\s+(?P<of>\S.*)", re.IGNORECASE)
_DETAILS_LAST = Pattern(
    rf"(?P<of>\S.*?)[\s,:-]+(?:what(?:'?s| is| are)\s+)?(?:the |its )?{_SEVERAL}\s*[?.!]*", re.IGNORECASE
)
""" "Target and owner of voids", "voids: tolerance, target and owner"."""

_ASKS_A_DETAIL = Pattern(rf"{_LEAD}{_DETAIL}\s+(?:for|of|on)\s", re.IGNORECASE)

Understood = Callable[[str, Context], Question]


def asked_besides(text: str, context: Context, understood: Understood) -> Question | None:
    """The first question with those asked besides; None where it is one question, or they are not about the same."""
    if several := _details_together(text, context, understood):
        return several
    greeted = _GREETED.match(text)
    marks = list(_PARTED.finditer(text, greeted.end() if greeted else 0))
    if not 0 < len(marks) < _MOST or not all(_OF_IT.search(text, mark.end()) for mark in marks):
        return None
    starts = (0, *(mark.end() for mark in marks))
    ends = (*(mark.start() for mark in marks), len(text))
    first, *others = (text[start:end] for start, end in zip(starts, ends, strict=True))
    asks = "?" in marks[0].group() or _QUESTION.search(first) or _ASKS_A_DETAIL.match(first)
    main = understood(first, context) if asks else None
    if main is None or main.kind not in ABOUT_ONE or len(main.codes) != 1:
        return None
    if main.aspect == "value" and _YES_OR_NO.match(first):
        return None
    told = Context(main, main.codes, earlier=(context.last, *context.earlier) if context.last else context.earlier)
    besides = [understood(other, told) for other in others]
    if any(each.kind not in _BESIDES or each.codes != main.codes for each in besides):
        return None
    if main.aspect == "value":
        aspect = next((each.aspect for each in besides if _tells_the_figure(each)), main.aspect)
        besides = [each for each in besides if each.aspect != aspect]
        main = replace(main, aspect=aspect)
    new = tuple(each for each in besides if (each.kind, each.aspect) != (main.kind, main.aspect))
    return replace(main, text=text, besides=new) if new else None


def _tells_the_figure(question: Question) -> bool:
    """Whether its answer has the figure as well: why it is so, where it comes from."""
    return question.kind is Kind.INDICATOR and question.aspect != "forecast"


def _details_together(text: str, context: Context, understood: Understood) -> Question | None:
    """Several details of one indicator in a row, each read as if it stood alone; None where they are not of one."""
    if not _SEVERAL_SAID.search(text):
        return None
    found = _DETAILS_FIRST.fullmatch(text) or _DETAILS_LAST.fullmatch(text)
    details = re.findall(_DETAIL, found["details"], re.IGNORECASE) if found else []
    if found is None or not 1 < len(details) <= _MOST_DETAILS:
        return None
    asked = [understood(f"{detail} of {found['of']}", context) for detail in details]
    # What is about the figure itself is told first.
    asked = sorted(asked, key=lambda each: each.kind not in ABOUT_ONE)
    one = len(asked[0].codes) == 1 and all(each.codes == asked[0].codes and each.kind in _BESIDES for each in asked)
    unlike = list({(each.kind, each.aspect): each for each in asked}.values())
    if not one or asked[0].kind not in ABOUT_ONE or len(unlike) == 1:
        return None
    return replace(unlike[0], text=text, besides=tuple(unlike[1:]))
