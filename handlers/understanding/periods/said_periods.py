"""The time a text asks about: single expressions joined ("Q1 and Q2", "since April", "Q2 against Q1")."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from domain.periods import Frequency, Period
from handlers.understanding.periods.atom import Atom, last_ones
from handlers.understanding.periods.atoms import find_atoms
from handlers.understanding.periods.one_before import with_the_one_before
from handlers.understanding.periods.one_period import AGAINST, SINCE, SINCE_SOMETHING, against, one_period
from handlers.understanding.periods.several_periods import several_periods, with_ranges_joined, with_the_same_part
from handlers.understanding.periods.stretch import SaidPeriods
from handlers.understanding.periods.words import ENDS, SEASON, UNITS
from handlers.understanding.words.seldom_said import SeldomSaid

_NOW_AND = SeldomSaid(
    r"\bnow (?:and|v|vs|versus|against|compared (?:to|with))\b"
    r"|\b(?:and|v|vs|versus|against|to|with|than)(?: (?:what |where )?(?:it is|we are|it stands))? now\b"
)
_UP_TO_NOW = re.compile(r"\b(?:from|since|between)\b.*\b(?:to|and) now\b|(?<!compared) to now\b")
_FROM = re.compile(r"(?:from|between|for)(?: the)?$")
_UNTIL = re.compile(r"(?:until|till|til|up to|upto|to|through to)(?: the)?$")
_MONTHLY = re.compile(r"\b(?:monthly|by month|each month|every month|month by month|per month)\b")
_STANDS_ALONE = re.compile(r" ?(?:v|vs|versus|against|than|compared (?:to|with|against))(?: the| that of)? ?")
_LAST_YEARS = re.compile(r"\b(?:last|previous|prior) (?:financial |fiscal )?(?:year|yr)$")
""" "Q2 against Q4 last year" holds the newest Q2 against the Q4 of last year."""
_A_RANGE = 2
_SEASON = re.compile(rf"\b{SEASON}\b")
_BESIDE = re.compile(r" ?(?:ie |that is |meaning |so )?")


def read_periods(text: str, today: date) -> SaidPeriods:
    """The time asked about in `text` (lower-case words, one space between); empty where nothing was said of it."""
    atoms = _with_years(tuple(_as_often(atom, text, today) for atom in find_atoms(text, today)), text)
    atoms = with_the_same_part(atoms, text) if len(atoms) > 1 else atoms
    spans = tuple((atom.start, atom.end) for atom in atoms)
    said = _without_seasons_told(tuple(atom for atom in atoms if not atom.latest), text)
    said = with_ranges_joined(said, text) if len(said) > _A_RANGE else with_the_one_before(said, text, today)
    spans = tuple(sorted({*spans, *((atom.start, atom.end) for atom in said)})) if len(said) == _A_RANGE else spans
    if not said:
        return SaidPeriods(spans=spans)
    held = _NOW_AND.search(text) and (said[0].relation == "last year" or not _UP_TO_NOW.search(text))
    if len(said) == 1 and len(atoms) == 2 and _is_one(said[0]) and held:
        return SaidPeriods(against=(against(said[0]),), spans=spans, relation=said[0].relation)
    if len(said) == 1:
        return replace(one_period(said[0], text, today), spans=_with_lead(said[0], text, spans))
    return replace(several_periods(said, text, today), spans=spans)


def leads_to_an_end(words: Sequence[str], place: int) -> bool:
    """Whether a word stands between a length of time and its end, though a name has it: "quarter ending 30 June"."""
    return words[place] in ENDS and place > 0 and words[place - 1] in UNITS


def _is_one(atom: Atom) -> bool:
    return atom.first == atom.last and not (atom.count or atom.to_date or atom.year_end or atom.season)


def _without_seasons_told(atoms: tuple[Atom, ...], text: str) -> tuple[Atom, ...]:
    """Without a season beside which it is told what is meant by it: "the winter quarter, Jan to Mar 26"."""
    kept, years = [], []
    for place, atom in enumerate(atoms):
        beside = (_between(text, atom, other) for other in atoms[max(0, place - 1) : place + 2])
        if not _SEASON.search(text[atom.start : atom.end]) or not any(map(_BESIDE.fullmatch, beside)):
            kept.append(atom)
        elif atom.first and re.search(r"\d|\b(?:year|yr)\b", text[atom.start : atom.end]):
            years.append(atom.first.start_year)
    told = (_in_year(atom, years[0]) if years and atom.yearless else atom for atom in kept)
    return tuple(told) or atoms


def _in_year(atom: Atom, start_year: int) -> Atom:
    """The same part of another year: "autumn quarter last year (Oct-Dec)"."""
    if not atom.first or not atom.last:
        return atom
    first, last = (Period(each.frequency, start_year, each.number) for each in (atom.first, atom.last))
    return replace(atom, first=first, last=last, yearless=False)


def _between(text: str, one: Atom, other: Atom) -> str:
    return "-" if one is other else text[min(one.end, other.end) : max(one.start, other.start)]


def _as_often(atom: Atom, text: str, today: date) -> Atom:
    """ "The last 2 years monthly" is 24 months."""
    if not atom.count or not atom.last or atom.last.frequency is Frequency.MONTH or not _MONTHLY.search(text):
        return atom
    return replace(last_ones(Frequency.MONTH, atom.count * 3, today), start=atom.start, end=atom.end)


def _with_lead(atom: Atom, text: str, spans: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    before = text[: atom.start].rstrip()
    lead = SINCE.search(before) or SINCE_SOMETHING.search(before)
    return ((lead.start(), lead.end()), *spans) if lead else spans


def _with_years(atoms: tuple[Atom, ...], text: str) -> tuple[Atom, ...]:
    """ "Q1 and Q2 2025/26": a year said with the last counts for those before it without one.

    It is of one side only where two ranges are compared: "Apr to Aug v Apr to Aug last year".
    """
    fixed = list(atoms)
    for place in range(len(fixed) - 2, -1, -1):
        atom, behind = fixed[place], fixed[place + 1]
        if len(fixed) > _A_RANGE + 1 and AGAINST.search(text[atom.end : behind.start].rstrip()):
            continue
        if not (atom.yearless and behind.first and not behind.yearless and not behind.latest and atom.first):
            continue
        if _STANDS_ALONE.fullmatch(text[atom.end : behind.start]) and _LAST_YEARS.search(text[: behind.end]):
            continue
        if behind.relation or behind.count or behind.to_date or behind.first.frequency is Frequency.YEAR:
            continue
        if behind.first.frequency is atom.first.frequency and behind.first.number == atom.first.number:
            continue
        first = _not_after(Period(atom.first.frequency, behind.first.start_year, atom.first.number), behind.first)
        fixed[place] = replace(atom, first=first, last=first, yearless=False)
    return tuple(fixed)


def _not_after(period: Period, other: Period) -> Period:
    return period if period.first_day <= other.first_day else period.same_last_year()
