"""How a question was understood, in one line.

For example: Red indicators · Housing portfolio · Q2 2026/27 (July to September 2026).
"""

from collections.abc import Iterable

from handlers.understanding.names.index import Index
from handlers.understanding.question import (
    COMMENTED,
    EVER,
    NO_ACTION,
    NO_COMMENT,
    NO_OWNER,
    OR_MORE,
    SIGNED,
    UNSIGNED,
    WITH_ACTION,
    WITH_TARGET,
    Dimension,
    Kind,
    Pick,
    Question,
)
from handlers.understanding.vocabulary import Vocabulary

DOT = " · "
_ASPECTS = {
    (Kind.INDICATOR, "why"): "why",
    (Kind.INDICATOR, "source"): "where the figure came from",
    (Kind.INDICATOR, "provisional"): "how final the figure is",
    (Kind.INDICATOR, "unsigned"): "the figure before sign-off",
    (Kind.INDICATOR, "forecast"): "forecast",
    (Kind.INDICATOR, "signal"): "real change or noise",
    (Kind.INDICATOR, "comment"): "commentary",
    (Kind.DEFINITION, "owner"): "owner",
    (Kind.DEFINITION, "definition"): "definition",
    (Kind.DEFINITION, "target"): "target",
    (Kind.DEFINITION, "target set"): "who set the target",
    (Kind.DEFINITION, "floor"): "floor",
    (Kind.DEFINITION, "tolerance"): "tolerance",
    (Kind.DUE, "mine"): "What you owe",
    (Kind.DUE, "missing"): "Returns outstanding",
    (Kind.DUE, "deadline"): "Deadline for returns",
    (Kind.DUE, "expected"): "When data is expected",
    (Kind.DUE, "targets"): "Without a target",
    (Kind.DUE, "sign off"): "Waiting for sign-off",
    (Kind.DUE, "drafts"): "Drafts",
    (Kind.COMPARE, "complaints"): "Complaints",
    (Kind.COMPARE, "comments"): "Comments",
    (Kind.COMPARE, "compliments"): "Compliments",
    (Kind.COMPARE, "feedback"): "What customers said",
    (Kind.SUMMARY, "complaints"): "Complaints",
    (Kind.SUMMARY, "comments"): "Comments",
    (Kind.SUMMARY, "compliments"): "Compliments",
    (Kind.SUMMARY, "feedback"): "What customers said",
    (Kind.SUMMARY, "responsibilities"): "Responsibilities",
    (Kind.SUMMARY, "ask"): "Questions to ask",
    (Kind.PROJECTS, "behind"): "Projects behind plan",
    (Kind.RISKS, "high"): "High risks",
    (Kind.RISKS, "moved"): "Risks as they are now",
    (Kind.ACTIONS, "overdue"): "Overdue actions",
    (Kind.ACTIONS, "done"): "Actions that are done",
    (Kind.MONEY, "variance"): "Budget variances",
    (Kind.MONEY, "with performance"): "Money and performance",
    (Kind.INDICATORS, "forecast"): "Forecasts",
}
_NARROWED = {
    NO_COMMENT: "without a comment",
    COMMENTED: "with a comment",
    UNSIGNED: "not signed off",
    SIGNED: "signed off",
    NO_ACTION: "without an open action",
    WITH_ACTION: "with an open action",
    WITH_TARGET: "with a target",
    NO_OWNER: "without an owner",
}
_HEADS = {
    Kind.INDICATORS: "Indicators",
    Kind.TREND: "Trend",
    Kind.COMPARE: "Comparison",
    Kind.SUMMARY: "Summary",
    Kind.COUNT: "Count of indicators",
    Kind.DUE: "Returns",
    Kind.MONEY: "Money",
    Kind.RISKS: "Risks",
    Kind.PROJECTS: "Projects",
    Kind.ACTIONS: "Actions",
    Kind.MEETINGS: "Meetings",
}
_UNSAID = (Kind.HELP, Kind.REFUSE, Kind.CONFIRM, Kind.CLARIFY, Kind.RECORDED, Kind.ACT)
_NAMED = (Kind.INDICATOR, Kind.DEFINITION)
_AGAINST = {
    "previous": "against the period before",
    "last year": "against the same period last year",
    "target": "against target",
    "benchmark": "against other councils",
}
_NOUNS = (Dimension.SERVICE, Dimension.PORTFOLIO, Dimension.DIRECTORATE, Dimension.PRIORITY, Dimension.AREA)
_ORDERS = {
    "improvement": ("most worsened", "most improved"),
    "running": ("longest", "longest"),
    "date": ("newest first, number", "newest first, number"),
}
MOST_NAMES = 3


def describe(question: Question, vocabulary: Vocabulary | Index, period_title: str = "") -> str:
    """The short line that tells how a question was understood; `period_title` is the period answered for."""
    index = Index.of(vocabulary)
    if question.kind in _UNSAID:
        return ""
    indicators = _names(index, (pick for pick in question.picks if pick.dimension is Dimension.INDICATOR))
    scope = _names(index, (pick for pick in question.picks if pick.dimension is not Dimension.INDICATOR))
    aspect = _ASPECTS.get((question.kind, question.aspect), "")
    head = "" if question.kind in _NAMED else _head(question, aspect)
    tail = aspect if question.kind in _NAMED else ""
    parts = (
        head,
        indicators,
        tail,
        scope,
        _compared(question),
        _grouped(question),
        _over(question),
        period_title,
    )
    return DOT.join(part for part in parts if part)


def _head(question: Question, aspect: str) -> str:
    if question.kind not in (Kind.INDICATORS, Kind.COUNT):
        return aspect or _HEADS[question.kind]
    ratings = _ratings(question)
    plain = aspect or ("Count of indicators" if question.kind is Kind.COUNT else "Indicators")
    words = f"{ratings} indicators" if ratings else plain
    if question.kind is Kind.COUNT and ratings:
        words = f"Count of {ratings.lower()} indicators"
    return ", ".join(part for part in (words, *_conditions(question)) if part)


def _ratings(question: Question) -> str:
    return _joined(str(rating) for rating in question.ratings).capitalize()


def _conditions(question: Question) -> Iterable[str]:
    if question.aspect in _NARROWED:
        yield _NARROWED[question.aspect]
    if question.change:
        yield _change(question)
    if question.new:
        yield "new since last time"
    if question.running:
        yield "never otherwise" if question.running == EVER else f"{question.running} periods running"
    if question.direction:
        yield f"got {question.direction}"
    if question.ranking:
        word = _ORDERS.get(question.ranking.by, ("worst", "best"))[0 if question.ranking.worst_first else 1]
        yield f"{word} {question.ranking.count or 'first'}"


def _change(question: Question) -> str:
    change = question.change
    before = _joined(str(rating) for rating in change.before) if change else ""
    after = _joined(str(rating) for rating in change.after) if change else ""
    if before and after:
        return f"gone from {before} to {after}"
    return f"gone {after}" if after else f"no longer {before}" if before else "changed"


def _names(index: Index, picks: Iterable[Pick]) -> str:
    wanted: list[str] = []
    unwanted: list[str] = []
    for pick in picks:
        (unwanted if pick.excluded else wanted).append(_name(index, pick))
    names = (
        _joined(wanted)
        if len(wanted) <= MOST_NAMES
        else f"{', '.join(wanted[:MOST_NAMES])} and {len(wanted) - MOST_NAMES} more"
    )
    without = f"without {_joined(unwanted)}" if unwanted else ""
    return ", ".join(part for part in (names, without) if part)


_FREQUENCIES = {"month": "monthly", "quarter": "quarterly", "half": "half-yearly", "year": "annual"}


def _name(index: Index, pick: Pick) -> str:
    if pick.dimension is Dimension.FREQUENCY:
        return f"{_FREQUENCIES.get(pick.key, pick.key)} ones"
    if pick.dimension is Dimension.STANDING:
        return f"{pick.key} ones"
    term = index.term(pick.dimension, pick.key)
    name = term.name if term else pick.key
    noun = dict(index.vocabulary.nouns).get(str(pick.dimension), str(pick.dimension))
    if pick.dimension in _NOUNS and not name.casefold().endswith((noun.casefold(), "services")):
        return f"{name} {noun}"
    return name


def _compared(question: Question) -> str:
    return _joined(_AGAINST.get(each, f"against {each}") for each in question.against)


def _grouped(question: Question) -> str:
    return f"by {question.by}" if question.by else ""


def _over(question: Question) -> str:
    if question.over.endswith(OR_MORE):
        return question.over
    return f"over {question.over}" if question.over else ""


def _joined(words: Iterable[str]) -> str:
    listed = list(words)
    return " and ".join(part for part in (", ".join(listed[:-1]), *listed[-1:]) if part)
