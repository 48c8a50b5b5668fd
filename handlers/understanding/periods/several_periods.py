"""Several expressions of time: a row, a range, or one against the other."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

from domain.periods import Frequency, Period
from handlers.understanding.periods.atom import Atom
from handlers.understanding.periods.one_period import AGAINST, RATED, one_period
from handlers.understanding.periods.spans import whole_of
from handlers.understanding.periods.stretch import SaidPeriods, closed, ends_of, stretch_of

_RATED_THEN = re.compile(r"^ (?:\w+ ){0,3}?(?:red|amber|green|yellow)s?(?: (?:in|for|at|by|during|the|as of))* ?$")
""" "Amber in Q1, red in Q2": each time with its own rating."""
_BESIDE_EACH_OTHER = re.compile(
    r"\b(?:compar\w+|difference between|differ\w*|side by side|(?:next to|beside|alongside|against) each other"
    r"|(?:better|up|higher|improv\w+) or (?:worse|down|lower|declin\w+|the same)"
    r"|(?:worse|down|lower) or (?:better|up|higher))\b"
)
JOINED = re.compile(r" ?(?:and|or|then|plus)?(?: the| for| in| also)* ?")


_TO = re.compile(r" ?(?:to|until|till|til|through|thru|up to|upto|through to)(?: the)? ?")


_AND = re.compile(
    r"(?: ?(?:and|or|v|vs|versus|against|with|to|then|plus|also|compared (?:to|with))(?: the| in| that of| for)* ?| ?)"
)


def with_the_same_part(atoms: tuple[Atom, ...], text: str) -> tuple[Atom, ...]:
    """ "Q2 24/25 and 25/26", "March 2025 v 2026": the same part of each of these years, in each."""
    fixed: list[Atom] = []
    for atom in atoms:
        part = _alone(fixed[-1]) if fixed else None
        year = None if atom.relation else _alone(atom)
        beside = bool(fixed) and _AND.fullmatch(text[fixed[-1].end : atom.start])
        whole = year is not None and year.frequency is Frequency.YEAR and not _OF_THE_TARGET.match(text[atom.end :])
        if part and year and whole and beside and part.frequency is not Frequency.YEAR:
            ahead = part.first_day.year - part.start_year if part.frequency is Frequency.MONTH and atom.other else 0
            same = Period(part.frequency, year.start_year - ahead, part.number)
            fixed.append(replace(atom, first=same, last=same, other=""))
        else:
            fixed.append(atom)
    return tuple(fixed)


_OF_THE_TARGET = re.compile(r"s? (?:target|outturn|plan|average|total|year end)")


def _alone(atom: Atom) -> Period | None:
    """The one period that was said with its year."""
    one = atom.first == atom.last and not (atom.yearless or atom.count or atom.to_date or atom.year_end or atom.season)
    return atom.first if one else None


def with_ranges_joined(atoms: tuple[Atom, ...], text: str) -> tuple[Atom, ...]:
    """The expressions with each range as one of them: "Jan to Mar this year v Jan to Mar last year" is two."""
    joined: list[Atom] = []
    for atom in atoms:
        last = joined[-1] if joined else None
        if last is not None and _TO.fullmatch(text[last.end : atom.start]) and last.parts is None:
            joined[-1] = _as_one(last, atom)
        else:
            joined.append(atom)
    return tuple(joined)


def _as_one(first: Atom, second: Atom) -> Atom:
    opening, closing = ends_of(first)[0], ends_of(second)[1]
    if opening.frequency is not closing.frequency or closing <= opening:
        return replace(second, start=first.start)
    whole = whole_of(opening, closing) if closing.frequency is Frequency.MONTH else None
    return replace(whole or replace(second, first=opening), start=first.start, end=second.end, assumed=second.assumed)


def several_periods(atoms: tuple[Atom, ...], text: str, today: date) -> SaidPeriods:
    """What two expressions of time or more say together."""
    row = _row(atoms, text, today)
    first, second = atoms[0], atoms[1]
    between = text[first.end : second.start]
    if row := row or _told_by_name(first, second, between, today):
        return row
    before = text[: first.start].rstrip()
    opening, closing = ends_of(first)[0], ends_of(second)[1]
    ends = bool(re.fullmatch(r" ?and(?: the)? ?", between) and re.search(r"\bbetween(?: the)?$", before))
    beside = _BESIDE_EACH_OTHER.search(text)
    if _TO.fullmatch(between) or (ends and not beside):
        return _range(first, second, today)
    comparing = AGAINST.search(_NAMED_AGAIN.sub("", between.rstrip())) or beside
    each_rated = _RATED_THEN.search(between) and RATED.search(before) and opening.frequency == closing.frequency
    of_two_years = JOINED.fullmatch(between) and _are_of_two_years(opening, closing)
    if comparing or each_rated or of_two_years:
        return _comparison(first, second, today)
    if JOINED.fullmatch(between) and opening.frequency == closing.frequency and opening < closing:
        return SaidPeriods(stretch_of(opening, closing, today), stretch=True)
    if JOINED.fullmatch(between) and opening.frequency == closing.frequency and closing < opening:
        return SaidPeriods(stretch_of(closing, opening, today), stretch=True)
    main = (
        second
        if first.to_date or (first.first and first.first.frequency is Frequency.YEAR and first.relation)
        else first
    )
    return one_period(main, text, today)


_NAMED_AGAIN = re.compile(r"(?: (?:the|our))*(?: §)+(?: (?:in|for|at|over|the))*$")
""" "Sickness in Q2 against sickness in Q1": what is named once more before the other time."""


def _are_of_two_years(one: Period, other: Period) -> bool:
    """ "Q2 24/25 and Q2 25/26": one beside the other, and nothing between them."""
    alike = one.frequency is other.frequency and one.number == other.number
    return alike and one.frequency is not Frequency.YEAR and one != other


def _told_by_name(first: Atom, second: Atom, between: str, today: date) -> SaidPeriods | None:
    """ "Last quarter's, Q1": the one that is named, where it only tells which quarter is meant by the last one."""
    beside = not between.strip() and (first.relation == "previous") is not (second.relation == "previous")
    named, loosely = (second, first) if first.relation == "previous" else (first, second)
    one = named.first if named.first == named.last and not named.count else None
    same = one is not None and loosely.last is not None and one.frequency is loosely.last.frequency
    return SaidPeriods(closed(one, today)) if one and beside and same else None


def _row(atoms: tuple[Atom, ...], text: str, today: date) -> SaidPeriods | None:
    """ "Q1, Q2 and Q3": from the first to the last, where all are of one length and only joined."""
    joined = all(JOINED.fullmatch(text[one.end : other.start]) for one, other in pairwise(atoms))
    ends = [end for atom in atoms for end in ends_of(atom)]
    if len(atoms) < 3 or not joined or len({end.frequency for end in ends}) > 1:
        return None
    return SaidPeriods(stretch_of(min(ends), max(ends), today), stretch=True)


def _range(first: Atom, second: Atom, today: date) -> SaidPeriods:
    opening, closing = ends_of(first)[0], ends_of(second)[1]
    if first.other and second.other and opening.next() == closing and opening.frequency is Frequency.YEAR:
        return SaidPeriods(closed(opening, today))  # "2024 to 2025" is one financial year
    if first.yearless and second.yearless and closing < opening:
        opening = opening.same_last_year()
    for frequency in (Frequency.QUARTER, Frequency.HALF, Frequency.YEAR):
        whole = closing.ending_with(frequency)
        if whole and whole.first_day == opening.first_day and closing.frequency is Frequency.MONTH:
            return SaidPeriods(closed(whole, today), by_month=stretch_of(opening, closing, today))
    return SaidPeriods(stretch_of(opening, closing, today), stretch=True)


_BY_THEIR_ENDS = "each compared by the last figure in it"


def _length(atom: Atom) -> Frequency | None:
    return atom.first.frequency if atom.first else None


def _comparison(first: Atom, second: Atom, today: date) -> SaidPeriods:
    if second.relation == "last year" and first.first and first.first.frequency is not Frequency.YEAR:
        asked = closed(ends_of(first)[1], today)
        return SaidPeriods(asked, against=("last year",))
    if second.relation == "last year" and (first.to_date or not second.first):
        return SaidPeriods(closed(ends_of(first)[1], today), against=("last year",))
    this_year = Period.containing(today, Frequency.YEAR)
    if second.relation == "last year" and first.first == this_year and first.first.frequency is not _length(second):
        return SaidPeriods(against=("last year",))  # "this year against the same point last year": the newest one's
    one, other = ends_of(first)[1], ends_of(second)[1]
    if one == other:
        return SaidPeriods(closed(one, today), against=("last year",))
    if one < other:
        one, other = other, one
    stretches = any(atom.first != atom.last or atom.parts for atom in (first, second))
    asked = closed(one, today, _BY_THEIR_ENDS if stretches else "")
    if asked.last == other.notation:
        other = other.previous()
    return SaidPeriods(asked, against=(other.notation,))
