"""Reading what a person answers when asked for a figure, and writing figures for people to read."""

import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal

from domain import units
from domain.amounts import read_amount
from domain.answer import Figure, NoFigure, Unreadable
from domain.days import split_day, write_day
from domain.rating import Rating
from domain.typed_text import plain

__all__ = ["Figure", "NoFigure", "Unreadable", "read_answer", "write_figure", "write_target"]

# What has more decimals than anybody types was divided (45/52), and is shown with this many.
MOST_DECIMALS_TYPED, DECIMALS_OF_A_DIVISION = 6, 2

# More digits than anybody types; one context for all, as making one takes longer than rounding.
_WIDE = Context(prec=80, rounding=ROUND_HALF_UP)

# No figure is promised for later than this; a year with two digits changed round is.
LATEST_PROMISE = timedelta(days=2 * 366)

_NIL = re.compile(
    r"(?:nil(?:\s+return)?|none|nothing)(?:\s+to\s+report)?(?=\s*(?:$|[,;:(-]|(?:this|in|for|as|because)\b))",
    re.IGNORECASE,
)
_NOT_APPLICABLE = re.compile(r"(?:n\s*/\s*a\b|n\.a\b\.?|na\b|not\s+applicable\b)", re.IGNORECASE)
_NOT_YET = re.compile(
    r"(?:tb[cad]|not\s+(?:yet\s+)?ready(?:\s+yet)?"
    r"|to\s+be\s+(?:confirmed|advised|announced|determined)"
    r"|not\s+yet(?:\s+(?:available|known|due))?"
    r"|not\s+available(?:\s+yet)?|unavailable|no\s+data(?:\s+yet)?|(?:data\s+)?await(?:ed|ing)|to\s+follow|pending)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"[\s,;:()-]*(?P<promise>(?:(?:(?:it|they|that)(?:['’]?ll|\s+will|\s+should)?\s+|(?:will|should)\s+)?(?:be\s+)?"
    r"(?:with\s+you|ready|available|sent|there|done)\s+)?(?:(?:until|till|til|by|on|from|due(?:\s+(?:back|by|on))?"
    r"|expected)\b\s*)?)?",
    re.IGNORECASE,
)
_LOOKS_LIKE_A_DAY = re.compile(r"\W*(?:[0-9]|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)", re.IGNORECASE)


def read_answer(text: str, *, unit: str, today: date) -> Figure | NoFigure:
    """Read a figure in the indicator's `unit`, or the reason why there is none.

    `none` and `nil` are a nil return (nothing fell due to be measured); a count of nothing is written `0` or `zero`.
    What follows a reason is kept as its note; "until" with a day makes `n/a` a "not yet available". A day without a
    year is the next one from `today`. Raises Unreadable, whose text tells its writer what to write instead.
    """
    said = plain(text)
    if not said:
        raise Unreadable(
            "There is no figure yet. Please write it, such as 92.4, or nil return, n/a, or tbc with a date."
        )
    if said.casefold() == "zero":
        return Figure(Decimal(0))
    if found := _NOT_YET.match(said):
        return _not_yet(said[found.end() :], today)
    if found := _NOT_APPLICABLE.match(said):
        return _not_applicable(said[found.end() :], today)
    if found := _NIL.match(said):
        return NoFigure(Rating.NIL_RETURN, note=_note(said[found.end() :]))
    return read_amount(said, unit)


def write_figure(value: Decimal, unit: str, decimals: int | None = None) -> str:
    """The figure with its unit: `97.9%`, `£1,204`, `3 days`, `2.6 per 1,000`.

    The digits are those entered (pence in pairs, and two decimals for what was divided), or `decimals` of them,
    rounded half up, for display only.
    """
    digits = f"{value:,f}"
    typed = len(digits.partition(".")[2])
    shown = _decimals(typed, unit) if decimals is None else decimals
    if shown != typed or not value:
        digits = _rounded(value, shown)
    before, behind = units.around(units.one_of(unit) if digits == "1" else unit)
    sign = "-" if digits.startswith("-") else ""
    return f"{sign}{before}{digits.removeprefix('-')}{behind}"


def write_target(value: Decimal, unit: str) -> str:
    """A target, or the edge of a plan or of amber, in the digits it was set in, however figures are rounded: `98%`."""
    return write_figure(value, unit)


def _decimals(typed: int, unit: str) -> int:
    if typed > MOST_DECIMALS_TYPED:
        return DECIMALS_OF_A_DIVISION
    return 2 if unit == "£" and typed == 1 else typed


def _rounded(value: Decimal, decimals: int) -> str:
    rounded = value.quantize(Decimal(1).scaleb(-decimals), context=_WIDE)
    return f"{rounded.copy_abs() if rounded == 0 else rounded:,f}"


def _not_yet(rest: str, today: date) -> NoFigure:
    joint = _JOINT.match(rest)
    said = rest[joint.end() :] if joint else rest
    day, note = split_day(said, today)
    if day is None and joint and joint["promise"]:
        if _LOOKS_LIKE_A_DAY.match(said):
            raise Unreadable(
                f'I cannot read "{said}" as a date. Please write it as tbc 30 Nov, or tbc 30/11/{today.year}.'
            )
        note = rest
    if day is not None and day - today > LATEST_PROMISE:
        raise Unreadable(f"{write_day(day)} is more than two years away. Please check the year.")
    return NoFigure(Rating.NOT_YET_AVAILABLE, due_back=day, note=_note(note))


def _not_applicable(rest: str, today: date) -> NoFigure:
    joint = _JOINT.match(rest)
    if joint and (joint["promise"] or "").casefold().startswith(("until", "til")):
        return _not_yet(rest, today)
    return NoFigure(Rating.NOT_APPLICABLE, note=_note(rest))


def _note(text: str) -> str:
    return text.strip(" ,;:-").removeprefix("(").removesuffix(")" if text.strip(" ,;:-").startswith("(") else "")
