"""Of what a list is, only those that nothing was said of, that have no action, are not signed off, or so far off."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from handlers.answering.chosen import Chosen
from handlers.answering.ordering import shortfall
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.question import (
    COMMENTED,
    NO_ACTION,
    NO_COMMENT,
    NO_OWNER,
    SIGNED,
    UNSIGNED,
    WITH_ACTION,
    WITH_TARGET,
    Question,
)
from handlers.wording import said_comment
from storage.queries import indicators, work
from storage.ratings import as_target

Holds = Callable[[Seen], bool]
OPEN = "open"


def narrowed(request: Request, question: Question, chosen: Chosen) -> Chosen:
    """Those of a list that this holds of; the list itself where nothing of the kind was asked."""
    if question.aspect in NARROWED:
        words, holding = NARROWED[question.aspect]
        left = tuple(filter(holding(request, chosen.seen), chosen.seen))
        chosen = replace(chosen, seen=left, are=_with(chosen.are, words))
    return _so_far_off(question, chosen) if "%" in question.over else chosen


def _so_far_off(question: Question, chosen: Chosen) -> Chosen:
    """What is off target by more than so many hundredths of the target."""
    said, _, more = question.over.partition("%")
    limit = Decimal(said) / 100

    def is_off(seen: Seen) -> bool:
        far = shortfall(seen)
        return far >= limit if more else far > limit

    by = f"{said}% or more" if more else f"more than {said}%"
    return replace(chosen, seen=tuple(filter(is_off, chosen.seen)), are=_with(chosen.are, f"{by} off target"))


def _without_a_comment(_request: Request, _seen: Sequence[Seen]) -> Holds:
    return lambda seen: seen.revision is not None and not said_comment(seen.revision.comment)


def _with_a_comment(_request: Request, _seen: Sequence[Seen]) -> Holds:
    return lambda seen: seen.revision is not None and bool(said_comment(seen.revision.comment))


def _unsigned(_request: Request, _seen: Sequence[Seen]) -> Holds:
    return lambda seen: seen.provisional


def _signed(_request: Request, _seen: Sequence[Seen]) -> Holds:
    return lambda seen: not seen.provisional


def _with_an_action(request: Request, _seen: Sequence[Seen]) -> Holds:
    """Those that an open action is for, or whose owner said with the figure what is being done."""
    every = work.actions(request.session, request.council)
    codes = {each.indicator for each in every if each.status == OPEN and each.indicator}
    return lambda seen: seen.indicator.code in codes or bool(seen.revision and said_comment(seen.revision.action))


def _without_an_action(request: Request, seen: Sequence[Seen]) -> Holds:
    has_one = _with_an_action(request, seen)
    return lambda each: not has_one(each)


def _with_a_target(request: Request, seen: Sequence[Seen]) -> Holds:
    """Those with a target for the year, whether or not a figure is due yet."""
    codes = {each.indicator.code for each in seen}
    years = {each.period.year for each in seen}
    rows = [row for year in years for row in indicators.targets_in(request.session, request.council, year, codes)]
    held = {row.code for row in rows if as_target(row)}
    return lambda each: each.indicator.code in held or each.target is not None


def _nobodys(_request: Request, _seen: Sequence[Seen]) -> Holds:
    return lambda seen: not seen.indicator.owner


NARROWED: dict[str, tuple[str, Callable[[Request, Sequence[Seen]], Holds]]] = {
    NO_COMMENT: ("without a comment", _without_a_comment),
    COMMENTED: ("commented on", _with_a_comment),
    UNSIGNED: ("not signed off", _unsigned),
    SIGNED: ("signed off", _signed),
    NO_ACTION: ("without an open action", _without_an_action),
    WITH_ACTION: ("with an open action", _with_an_action),
    WITH_TARGET: ("with a target", _with_a_target),
    NO_OWNER: ("without an owner", _nobodys),
}
"""What each aspect says of those it leaves, and how to tell which those are."""


def _with(are: str, words: str) -> str:
    """`red and without a comment`, `been red for 3 quarters running without a comment, up to`."""
    for end in (", up to", ", as of"):
        if are.endswith(end):
            return f"{are.removesuffix(end)} and {words}{end}"
    return f"{are} and {words}" if are else words
