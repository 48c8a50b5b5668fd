"""A period said as the one before another that was just said: "this quarter against the one before"."""

import re
from dataclasses import replace
from datetime import date

from domain.periods import Frequency, Period
from handlers.understanding.periods.atom import Atom

_ONE_BEFORE = re.compile(
    r",?(?: just gone| now)?,?"
    r" (?:v|vs|versus|against|compared? (?:to|with|against)|next to|beside|alongside|than|on|to|with|and|or)"
    r"(?: (?:in|for|at|with|to))? (?P<said>(?:the )?(?:(?:one|period) (?:just |right |immediately )?"
    r"(?:before|prior|previous|preceding)(?: (?:that|it|this|then))?"
    r"|(?:previous|preceding|prior|earlier) (?:one|period)))"
    r"(?= |$)(?! (?:last|the))"
)
_NEXT_TO_IT = re.compile(r"\b(?:previous|prior|preceding)\b")


def with_the_one_before(atoms: tuple[Atom, ...], text: str, today: date) -> tuple[Atom, ...]:
    """The expressions with "the one before" as a period, and "the month before" as seen from the one before it."""
    if len(atoms) == 1 and _is_one(atoms[0]):
        behind = _ONE_BEFORE.match(text, atoms[0].end)
        before = _before(atoms[0], 1, today) if behind else None
        if behind and before:
            return (*atoms, Atom(behind.start("said"), behind.end("said"), before, before, relation="before"))
    if len(atoms) != _PAIR or not all(map(_is_one, atoms)):
        return atoms
    first, second = atoms
    steps = _steps_back(first, second, text, today)
    period = _before(first, steps, today) if steps else None
    return (first, replace(second, first=period, last=period)) if period else atoms


_PAIR = 2


def _is_one(atom: Atom) -> bool:
    """Whether it is one period and no more than that."""
    several = atom.count or atom.to_date or atom.year_end or atom.season
    return atom.first is not None and atom.first == atom.last and not several


def _before(atom: Atom, steps: int, today: date) -> Period | None:
    """So many periods before it, or before the last closed one where it has not ended."""
    if atom.last is None:
        return None
    return (atom.last if atom.last.is_closed(today) else Period.latest_closed(today, atom.last.frequency)).previous(
        steps
    )


def _steps_back(first: Atom, second: Atom, text: str, today: date) -> int:
    """How many periods before the first one the second lies; 0 where it is not said as seen from it."""
    if first.last is None or second.last is None:
        return 0
    length = Frequency.YEAR.months // first.last.frequency.months
    if second.relation == "year before":
        return length
    if first.last.frequency is not second.last.frequency or first.last.frequency is Frequency.YEAR:
        return 0
    if second.relation == "previous" and _NEXT_TO_IT.search(text[second.start : second.end]):
        return 1
    if second.relation != "before":
        return 0
    newest, steps = Period.latest_closed(today, second.last.frequency), 0
    while newest > second.last:
        newest, steps = newest.previous(), steps + 1
    return steps
