"""From money, actions, risks, projects, returns or a meeting to the figures: "my reds", "summary"."""

import re

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.decide import decide
from handlers.understanding.deciding.own_portfolio import of_the_whole_council
from handlers.understanding.following.details import LISTS
from handlers.understanding.following.turn import turn
from handlers.understanding.following.turns import MOST_TOGETHER
from handlers.understanding.following.work import OF_WORK
from handlers.understanding.question import ABOUT_ONE, Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading

_COLOURED = (Kind.RISKS, Kind.PROJECTS)
"""Red ones among these are no figures."""
_NARROWED = (*_COLOURED, Kind.ACTIONS)
_NO_SCOPES = (Dimension.INDICATOR, Dimension.PROJECT, Dimension.RISK, Dimension.ACTION)
_ANEW = re.compile(
    r"^(?:(?:and|ok|okay|so|now|right|then|also|please|pls)\s+)*(?:what|whats|which|how many|show|list|give|my|our)\b"
)
_WHATS = re.compile(
    r"^(?:(?:and|ok|okay|so|now|right|then|also)\s+)*(?:whats|what is|what are|what has|which measures?)\b"
)
_PLURAL = re.compile(r"\b(?:reds|ambers|greens)\b")


def turned_to_figures(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """What is asked of the figures after something else was told, of the same scope unless another is said."""
    if summed := summed_up(reading, last) or _to_be_asked(reading, last, own):
        return summed
    changed = own is not None and last.kind in LISTS and own.kind is Kind.INDICATORS and _any_change(reading)
    if own is None or not (changed or (last.kind in OF_WORK and _asks_for_figures(reading, last, own))):
        return None
    question = decide(reading)
    if question.kind not in (own.kind, Kind.INDICATORS, Kind.COUNT) or question.codes:
        return None
    return question if _has_scope(reading) else _in_the_same_scope(question, last)


def _in_the_same_scope(question: Question, last: Question) -> Question | None:
    """The question of what the last one was about; None where that was one project, risk or indicator."""
    if any(pick.dimension in _NO_SCOPES for pick in last.picks):
        return None
    kept = () if last.kind is Kind.MEETINGS else last.picks
    if not kept:
        return question
    question = of_the_whole_council(question)
    return replace(question, picks=tuple(dict.fromkeys((*kept, *question.picks))), mine=last.mine)


def _to_be_asked(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """ "What should I ask the director" after a list or one indicator: about that."""
    if own is None or own.kind is not Kind.SUMMARY or own.aspect != "ask" or _has_scope(reading) or reading.unread:
        return None
    shown = reading.context.shown
    if last.kind in LISTS and not last.picks and shown and _ABOUT_IT.search(reading.sentence.text):
        codes = shown[:1] if last.ranking else shown[:MOST_TOGETHER]
        return Question(Kind.SUMMARY, reading.typed, "ask", tuple(Pick(Dimension.INDICATOR, code) for code in codes))
    about = (*LISTS, Kind.INDICATOR, Kind.TREND, Kind.COMPARE, Kind.DEFINITION)
    if last.kind not in about or not last.picks or last.assumed_mine:
        return None
    return Question(Kind.SUMMARY, reading.typed, "ask", last.picks, last.mine, period=last.period)


_ABOUT_IT = re.compile(r"\b(?:about|on|for) (?:it|that|this|them|those|these)\b")


def summed_up(reading: Reading, last: Question) -> Question | None:
    """ "Sum it up" after a list, or after one indicator: how all of that scope is doing, or the figure itself."""
    text = _FOR_A_BODY.sub("", reading.sentence.text)
    named = reading.named and text == reading.sentence.text
    if named or reading.scope.mine or reading.scope.everything or not _SUM_UP.match(text):
        return None
    if last.kind in ABOUT_ONE and len(last.codes) == 1:
        if "service" in reading.sentence.words:
            return None
        return replace(last, text=reading.typed, kind=Kind.INDICATOR, aspect="value", shown_as="")
    scopes = tuple(pick for pick in last.picks if pick.dimension not in _NO_SCOPES and not pick.excluded)
    if last.kind not in (Kind.INDICATORS, Kind.COUNT) or not scopes:
        return None
    period = reading.periods.asked if reading.periods.asked.last else last.period
    return Question(Kind.SUMMARY, reading.typed, "headlines", scopes, last.mine, period=period)


_FOR_A_BODY = re.compile(
    r" for (?:(?:the|our|my|next|full) )*(?:cabinet|council|committee|scrutiny|board|panel|executive|members)"
    r"(?: (?:meeting|paper|report|members|please|pls))*$"
)
_WHOLE = (
    r"(?:it|that|this|them|those|these|things|all|(?:(?:the|that|this|whole|our|my) )*(?:service|portfolio|lot|list))"
)
_SUM_UP = turn(
    rf"(?:(?:can|could|would) you )?(?:(?:give|show|do|get)(?: me| us)? )?(?:sum(?: {_WHOLE})* up(?: {_WHOLE})?"
    rf"|(?:summarise|summarize)(?: {_WHOLE})?"
    rf"|(?:an? |the )?(?:(?:quick|short|brief|overall) )*(?:summary|overview|headlines|round ?up)"
    rf"(?: (?:of|for|on|in|across) (?:{_WHOLE}|there))?)(?: (?:for (?:me|us)|up|there|overall))*"
)


def _any_change(reading: Reading) -> bool:
    """ "What's changed since last quarter" after a list: whatever its colour is now or was then."""
    change = reading.ratings.change
    return change is not None and not (change.before or change.after or reading.ratings.ratings or reading.unread)


def _asks_for_figures(reading: Reading, last: Question, own: Asked) -> bool:
    said = reading.ratings
    if own.kind is Kind.SUMMARY:
        return own.aspect in ("headlines", "ask")
    if own.kind not in (Kind.INDICATORS, Kind.COUNT) or not (said.ratings or said.change):
        return False
    if said.change:
        return True
    if last.kind not in _NARROWED:
        return bool(_ANEW.match(reading.sentence.text) or _PLURAL.search(reading.text))
    if _has_scope(reading):
        return bool(_ANEW.match(reading.sentence.text))
    return last.kind not in _COLOURED and bool(_WHATS.match(reading.sentence.text))


def _has_scope(reading: Reading) -> bool:
    return bool(reading.named or reading.scope.mine or reading.scope.everything)
