"""What is asked on about money in any words: the largest few, service by service, why, and what it comes to."""

from msgspec.structs import replace

from handlers.understanding.phrases.said_money import MONEY_ORDER
from handlers.understanding.question import Dimension, Question, Ranking
from handlers.understanding.rewording.sayings.shown import works_listed as turns
from handlers.understanding.rewording.sayings.shown.money_and_meetings import SPLIT, TOP_FEW
from handlers.understanding.words.ordinals import PLACES

_GROUPS = {
    "directorate": str(Dimension.DIRECTORATE),
    "portfolio": str(Dimension.PORTFOLIO),
    "service": "",
    "team": "",
    "department": "",
}


def asked_of_money(last: Question, again: Question, said: tuple[str, ...]) -> Question | None:
    """The same money as these words ask for it; None where they ask no such thing."""
    by = next((_GROUPS[word.removesuffix("s")] for word in said if word.removesuffix("s") in _GROUPS), None)
    way = last.direction or "worse"
    count = next((PLACES[word] + 1 for word in said if word in PLACES and word not in _NO_COUNT), 0)
    counted = tuple("COUNT" if word in PLACES and word not in _NO_COUNT else word for word in said)
    if count and TOP_FEW.explain(counted):
        ranking = Ranking(MONEY_ORDER, count=count)
        return replace(again, ranking=ranking, direction=way, by=by or last.by, aspect="", over="", against=())
    if by is not None and SPLIT.explain(said):
        return replace(again, by=by, ranking=None, aspect="", direction="" if "worst" not in said else way)
    if turns.WHY_SO.explain(said):
        return replace(again, aspect="why")
    if turns.HOW_MANY.explain(said):
        return replace(again, ranking=None, aspect="")
    if turns.WORST_OF.explain(said):
        ranking = Ranking(MONEY_ORDER, count=1)
        return replace(again, ranking=ranking, direction=way, aspect="", against=())
    return None


_NO_COUNT = ("one", "1", *(f"{number}{end}" for number, end in ((1, "st"), (2, "nd"), (3, "rd"), (4, "th"))))
