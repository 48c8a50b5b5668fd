"""Every expression of time in a row of words, none overlapping."""

import re
from dataclasses import replace
from datetime import date

from domain.periods import PeriodFault
from handlers.understanding.periods import names as period_names
from handlers.understanding.periods import relations as period_relations
from handlers.understanding.periods import spans as period_spans
from handlers.understanding.periods.atom import Atom, Builder
from handlers.understanding.words.screening import Screen

_BEFORE_A_VERB = re.compile(r"\b(?:i|we|you|it|they|he|she|that|which|who|there|this|these|those|or) $")
_AFTER_MAY = re.compile(r" (?:i|we|you|be|have|not|need|also|well|it|they|want|get|ask|miss|hit)\b")
_RULES = Screen.of(
    period_names.RULES + period_spans.RULES + period_relations.RULES, before=r"(?<![\w/.£])", after=r"(?![\w/%]|\.\d)"
)
"""Each matches whole words only."""


def find_atoms(text: str, today: date) -> tuple[Atom, ...]:
    """The expressions of time in `text`, in order; where several fit, the longest is taken."""
    found = [atom for pattern, build in _RULES.likely(text) for atom in _matches(pattern, build, text, today)]
    found.sort(key=lambda atom: (atom.start - atom.end, atom.start))
    chosen: list[Atom] = []
    for atom in found:
        if all(atom.end <= other.start or other.end <= atom.start for other in chosen):
            chosen.append(atom)
    return tuple(sorted(chosen, key=lambda atom: atom.start))


def _is_verb(text: str, found: re.Match[str]) -> bool:
    """Whether "may" is no month here: "may i see", "we may need"."""
    return bool(_BEFORE_A_VERB.search(text[: found.start()]) or _AFTER_MAY.match(text[found.end() :]))


def _matches(pattern: re.Pattern[str], build: Builder, text: str, today: date) -> list[Atom]:
    atoms = []
    for match in pattern.finditer(text):
        try:
            atom = build(match, today)
        except PeriodFault:  # a year that no calendar has, such as FY9999
            continue
        if atom and not (match.group() == "may" and _is_verb(text, match)):
            atoms.append(replace(atom, start=match.start(), end=match.end()))
    return atoms
