"""The time a text asks about: single expressions joined ("Q1 and Q2", "since April", "Q2 against Q1")."""

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from msgspec import structs

from domain.periods import Frequency, Period
from handlers.understanding.period_atom import Atom, last_ones
from handlers.understanding.period_atoms import find_atoms
from handlers.understanding.question import NO_TIME, PeriodAsked

_SINCE = re.compile(
    r"(?:since|starting(?: from| in)?|going back to|back to|as of)(?: (?:the|around|about|early|late|before))*$"
)
_AHEAD = re.compile(
    r"\b(?:will|wont|going to|gonna|likely|expect\w*|forecast\w*|project(?:ed|ion)|end up|finish|land|by)\b"
)
_SINCE_SOMETHING = re.compile(r"since (?:the |our |a )?(?:\S+ ){1,4}in(?: the)?$")
_FROM_ON = re.compile(
    r"\b(?:chart|graph|plot|trend|trends|trendline|history|track|monthly|quarterly)\b.*\bfrom(?: the)?$"
)
_ELLIPSIS = re.compile(
    r" ?(?:v|vs|versus|against|compared? (?:to|with)|than|and)(?: the)? last(?: years?)?(?: one)?(?= |$)(?! q)"
)
_NOW_AND = re.compile(
    r"\bnow (?:and|v|vs|versus|against|compared (?:to|with))\b|\b(?:and|v|vs|versus|against|to) now\b"
)
_AFTER = re.compile(r"after(?: the)?$")
_FROM = re.compile(r"(?:from|between|for)(?: the)?$")
_UNTIL = re.compile(r"(?:until|till|til|up to|upto|to|through to)(?: the)?$")
_ONWARD = re.compile(
    r" ?(?:onwards?|on(?=$)|to now|to date|to today|until now|till now|to the present|up to now|to present)(?= |$)"
)
_TO = re.compile(r" ?(?:to|until|till|til|through|thru|up to|upto|and|through to)?(?: the)? ?")
_JOINED = re.compile(r" ?(?:and|or|then|plus)?(?: the| for| in| also)* ?")
_AGAINST = re.compile(
    r"(?:\b(?:v|vs|versus|against|than|beside|alongside)|compare[ds]? (?:to|with|against)"
    r"|relative to|compared|with|on|from"
    r"|up on|down on)"
    r"(?: (?:the|this|last|what it was|it was|we were|they were|were|was|where we were|in|at|for|with|that of"
    r"|those of|did))*$"
)
_MONTHLY = re.compile(r"\b(?:monthly|by month|each month|every month|month by month|per month)\b")
_WEAK = ("with", "on", "from")
_COMPARING = re.compile(
    r"\b(?:v|vs|versus|against|than|compar\w+|better|worse|higher|lower|up|down|improv\w+"
    r"|difference|differ\w*|changed?"
    r"|fallen|risen|dropped|more|fewer|less)\b"
)


@dataclass(frozen=True)
class SaidPeriods:
    """What was said of time. `spans` are the characters read; `other` the notation of a second meaning.

    `against` is what to compare with: previous, last year, or the notation of a period. `relation` says that the
    period was named only as seen from another one ("last year", "previous", "before").
    """

    asked: PeriodAsked = NO_TIME
    against: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    other: str = ""
    relation: str = ""
    year_end: bool = False
    stretch: bool = False


def read_periods(text: str, today: date) -> SaidPeriods:
    """The time asked about in `text` (lower-case words, one space between); empty where nothing was said of it."""
    atoms = _with_years(tuple(_as_often(atom, text, today) for atom in find_atoms(text, today)))
    spans = tuple((atom.start, atom.end) for atom in atoms)
    said = tuple(atom for atom in atoms if not atom.latest)
    if not said:
        return SaidPeriods(spans=spans)
    if len(said) == 1 and said[0].relation == "last year" and len(atoms) == 2 and _NOW_AND.search(text):
        return SaidPeriods(against=("last year",), spans=spans, relation="last year")
    if len(said) == 1:
        return replace(_one(said[0], text, today), spans=_with_lead(said[0], text, spans))
    return replace(_several(said, text, today), spans=spans)


def _as_often(atom: Atom, text: str, today: date) -> Atom:
    """ "The last 2 years monthly" is 24 months."""
    if not atom.count or not atom.last or atom.last.frequency is Frequency.MONTH or not _MONTHLY.search(text):
        return atom
    return replace(last_ones(Frequency.MONTH, atom.count * 3, today), start=atom.start, end=atom.end)


def _with_lead(atom: Atom, text: str, spans: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    before = text[: atom.start].rstrip()
    lead = _SINCE.search(before) or _SINCE_SOMETHING.search(before)
    return ((lead.start(), lead.end()), *spans) if lead else spans


def _with_years(atoms: tuple[Atom, ...]) -> tuple[Atom, ...]:
    """ "Q1 and Q2 2025/26": a year said with the last counts for those before it without one."""
    fixed = list(atoms)
    for place in range(len(fixed) - 2, -1, -1):
        atom, behind = fixed[place], fixed[place + 1]
        if not (atom.yearless and behind.first and not behind.yearless and not behind.latest and atom.first):
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


def _one(atom: Atom, text: str, today: date) -> SaidPeriods:
    before, behind = text[: atom.start].rstrip(), text[atom.end :]
    first, last = _ends(atom)
    if atom.yearless and first.notation == _last_march(today) and _AHEAD.search(before):
        year = first.next().year.notation
        return SaidPeriods(PeriodAsked(year, year), year_end=True)
    if (
        _SINCE.search(before)
        or _SINCE_SOMETHING.search(before)
        or _FROM_ON.search(before)
        or (_ONWARD.match(behind) and not atom.to_date and not atom.count)
    ):
        return _since(atom, today)
    if _is_part(first) and _ELLIPSIS.match(behind):
        return SaidPeriods(closed(first, today), against=("last year",))
    if _AFTER.search(before):
        return _since(replace(atom, first=last.next(), last=last.next(), season=False, assumed=""), today)
    lead = _AGAINST.search(before)
    if lead and (lead.group().split()[0] not in _WEAK or _COMPARING.search(before)):
        return SaidPeriods(against=(_against(atom),), relation=atom.relation)
    return _asked(atom, first, last, today)


def _last_march(today: date) -> str:
    """The last month of the year before: said of what is to come, March is the one of this year."""
    return Period(Frequency.MONTH, Period.containing(today, Frequency.YEAR).start_year - 1, 12).notation


def _is_part(period: Period) -> bool:
    return period.frequency is not Frequency.YEAR


def _against(atom: Atom) -> str:
    if atom.relation in ("previous", "last year"):
        return atom.relation
    return _ends(atom)[1].notation


def _since(atom: Atom, today: date) -> SaidPeriods:
    first = _ends(atom)[0]
    if atom.season or first.frequency is Frequency.MONTH:
        start, frequency = first, Frequency.MONTH
    else:
        start, frequency = Period.containing(first.first_day, Frequency.QUARTER), Frequency.QUARTER
    last = Period.latest_closed(today, frequency)
    if start > last:
        start = last
    asked = PeriodAsked(start.notation, last.notation, frequency=str(frequency), assumed=atom.assumed)
    return SaidPeriods(asked, other=atom.other, stretch=True)


def _asked(atom: Atom, first: Period, last: Period, today: date) -> SaidPeriods:
    if atom.year_end:
        return SaidPeriods(PeriodAsked(first.notation, last.notation), year_end=True)
    if atom.to_date:
        return SaidPeriods(_to_date(first, last, today))
    if atom.count:
        asked = PeriodAsked(first.notation, last.notation, count=atom.count, frequency=str(last.frequency))
        return SaidPeriods(asked, stretch=True)
    if first != last:
        asked = _stretch(first, last, today)
        return SaidPeriods(structs.replace(asked, assumed=atom.assumed), stretch=True)
    asked = closed(first, today, atom.assumed)
    return SaidPeriods(asked, other=atom.other, relation=atom.relation)


def closed(period: Period, today: date, assumed: str = "") -> PeriodAsked:
    """A single period, or the last closed one of its length where it hasn't ended yet; this year is to date."""
    if period.is_closed(today):
        return PeriodAsked(period.notation, period.notation, assumed=assumed)
    if period.frequency is Frequency.YEAR and period.contains(today):
        quarters = Period(Frequency.QUARTER, period.start_year, 1), Period(Frequency.QUARTER, period.start_year, 4)
        return _to_date(*quarters, today)
    newest = Period.latest_closed(today, period.frequency).notation
    return PeriodAsked(newest, newest, still_open=period.notation, assumed=assumed)


def _to_date(first: Period, last: Period, today: date) -> PeriodAsked:
    newest = Period.latest_closed(today, Frequency.QUARTER)
    if last <= newest:
        return PeriodAsked(first.notation, last.notation, frequency="quarter", to_date=True)
    if newest < first:
        return PeriodAsked(newest.notation, newest.notation, still_open=first.notation)
    return PeriodAsked(first.notation, newest.notation, frequency="quarter", to_date=True)


def _row(atoms: tuple[Atom, ...], text: str, today: date) -> SaidPeriods | None:
    """ "Q1, Q2 and Q3": from the first to the last, where all are of one length and only joined."""
    joined = all(_JOINED.fullmatch(text[one.end : other.start]) for one, other in pairwise(atoms))
    ends = [end for atom in atoms for end in _ends(atom)]
    if len(atoms) < 3 or not joined or len({end.frequency for end in ends}) > 1:
        return None
    return SaidPeriods(_stretch(min(ends), max(ends), today), stretch=True)


def _several(atoms: tuple[Atom, ...], text: str, today: date) -> SaidPeriods:
    row = _row(atoms, text, today)
    if row:
        return row
    first, second = atoms[0], atoms[1]
    between = text[first.end : second.start]
    before = text[: first.start].rstrip()
    opening, closing = _ends(first)[0], _ends(second)[1]
    if re.fullmatch(r" ?(?:to|until|till|til|through|thru|up to|upto|through to)(?: the)? ?", between) or (
        re.fullmatch(r" ?and(?: the)? ?", between) and re.search(r"\bbetween(?: the)?$", before)
    ):
        return _range(first, second, today)
    comparing = _AGAINST.search(between.rstrip()) or re.search(r"\b(?:compar\w+|difference between|differ\w*)\b", text)
    if comparing:
        return _comparison(first, second, today)
    if _JOINED.fullmatch(between) and opening.frequency == closing.frequency and opening < closing:
        return SaidPeriods(_stretch(opening, closing, today), stretch=True)
    if _JOINED.fullmatch(between) and opening.frequency == closing.frequency and closing < opening:
        return SaidPeriods(_stretch(closing, opening, today), stretch=True)
    main = (
        second
        if first.to_date or (first.first and first.first.frequency is Frequency.YEAR and first.relation)
        else first
    )
    return _one(main, text, today)


def _range(first: Atom, second: Atom, today: date) -> SaidPeriods:
    opening, closing = _ends(first)[0], _ends(second)[1]
    if first.other and second.other and opening.next() == closing and opening.frequency is Frequency.YEAR:
        return SaidPeriods(closed(opening, today))  # "2024 to 2025" is one financial year
    if first.yearless and second.yearless and closing < opening:
        opening = opening.same_last_year()
    for frequency in (Frequency.QUARTER, Frequency.HALF, Frequency.YEAR):
        whole = closing.ending_with(frequency)
        if whole and whole.first_day == opening.first_day and closing.frequency is Frequency.MONTH:
            return SaidPeriods(closed(whole, today))
    return SaidPeriods(_stretch(opening, closing, today), stretch=True)


def _comparison(first: Atom, second: Atom, today: date) -> SaidPeriods:
    if second.relation == "last year" and first.first and first.first.frequency is not Frequency.YEAR:
        asked = closed(_ends(first)[1], today)
        return SaidPeriods(asked, against=("last year",))
    if second.relation == "last year" and (first.to_date or not second.first):
        return SaidPeriods(closed(_ends(first)[1], today), against=("last year",))
    one, other = _ends(first)[1], _ends(second)[1]
    if one == other:
        return SaidPeriods(closed(one, today), against=("last year",))
    if one < other:
        one, other = other, one
    asked = closed(one, today)
    if asked.last == other.notation:
        other = other.previous()
    return SaidPeriods(asked, against=(other.notation,))


def _stretch(first: Period, last: Period, today: date) -> PeriodAsked:
    """From the one to the other in one length, ending with the last closed one."""
    length = min(first.frequency, last.frequency, key=lambda frequency: frequency.months)
    if length in (Frequency.YEAR, Frequency.HALF):
        length = Frequency.QUARTER
    start, end = Period.containing(first.first_day, length), Period.containing(last.last_day, length)
    newest = Period.latest_closed(today, length)
    still_open = end.notation if end > newest else ""
    end = min(end, newest)
    return PeriodAsked(min(start, end).notation, end.notation, frequency=str(length), still_open=still_open)


def _ends(atom: Atom) -> tuple[Period, Period]:
    if atom.first is None or atom.last is None:
        raise ValueError("an expression that only means now has no period")
    return atom.first, atom.last
