"""Periods said by where they begin and end: months 1 to 6, the first nine months, a calendar year, before covid."""

import re
from dataclasses import replace
from datetime import date

from domain.periods import Frequency, Period
from handlers.understanding.periods import words
from handlers.understanding.periods.atom import Atom, last_ones, of, rule
from handlers.understanding.periods.names import YEAR_AFTER, calendar_year, said_year
from handlers.understanding.periods.words import BARE_YEAR, NUMBER
from handlers.understanding.words.word_list import words as words_of


def _first_of_year(found: re.Match[str], today: date) -> Atom | None:
    """ "The first nine months of 2024/25", "the first three quarters"."""
    count, start = words.number(found["count"]), said_year(found, today)
    months = count * words.unit(found["unit"]).months
    if not count or months > 12:
        return None
    first = Period(Frequency.MONTH, Period.containing(today, Frequency.YEAR).start_year if start is None else start)
    last = first.next(months - 1)
    return whole_of(first, last) or _whole(first, last) or of(first, last)


def _numbered(found: re.Match[str], today: date) -> Atom | None:
    """ "Months 1 to 6", "periods 4-6 of last year", "quarters 1 to 3"."""
    frequency = Frequency.QUARTER if found["unit"].startswith("q") else Frequency.MONTH
    one, other = int(found["from"]), int(found["until"])
    if not 1 <= one < other <= 12 // frequency.months:
        return None
    said = said_year(found, today)
    start = words.latest(frequency, one, today).start_year if said is None else said
    first, last = Period(frequency, start, one), Period(frequency, start, other)
    return (whole_of(first, last) if frequency is Frequency.MONTH else None) or of(first, last)


def whole_of(first: Period, last: Period) -> Atom | None:
    """The one longer period that these make up, with them."""
    whole = _whole(first, last)
    return replace(whole, parts=(first, last)) if whole is not None and whole.first == whole.last else None


def _calendar_year(found: re.Match[str], today: date) -> Atom | None:
    """ "Calendar year 2025", "the last calendar year": January to December."""
    said, which = found["year"] or found["year2"], found["which"]
    year = int(said) if said else today.year - (which in ("last", "previous", "prior"))
    year += 2000 if year < 100 else 0
    return of(*calendar_year(year))


def _whole(first: Period, last: Period) -> Atom | None:
    """The one period, or the quarters, that two months are the ends of."""
    for frequency in (Frequency.QUARTER, Frequency.HALF, Frequency.YEAR):
        whole = last.ending_with(frequency)
        if whole and whole.first_day == first.first_day:
            return of(whole)
    ends, starts = last.ending_with(Frequency.QUARTER), first.quarter
    return of(starts, ends) if ends and starts.first_day == first.first_day else None


def _last_several(found: re.Match[str], today: date) -> Atom | None:
    """ "Trend 5 years", "recycling 8 quarters"."""
    count = words.number(found["count"])
    return last_ones(words.unit(found["unit"]), count, today) if count > 1 else None


def _end_of(found: re.Match[str], today: date) -> Atom | None:
    """ "The tail end of 24/25", "early last year", "late 2025": its last or its first quarter."""
    said, last = found["year"], found["side"] not in _BEGINNINGS
    start = said_year(found, today)
    if start is None or (found["half"] is None and found["side"] not in _TOLD_ALONE):
        return None
    if found["half"] == "half":
        return of(Period(Frequency.HALF, start, 2 if last else 1))
    if said and BARE_YEAR.fullmatch(said):
        first, end = calendar_year(start)
        quarter = end if last else first
        return replace(of(quarter), assumed=f"{found.group().strip()} taken as {quarter.title}")
    return of(Period(Frequency.QUARTER, start, 4 if last else 1))


_BEGINNINGS = words_of("early front first earlier")
_TOLD_ALONE = words_of("early earlier late later")


def _covid(found: re.Match[str], today: date) -> Atom | None:
    """ "Pre-covid" is the last year before the first lockdown, "since the pandemic" from it on, saying so."""
    lead, first = found["lead"], Period(Frequency.YEAR, _FIRST_LOCKDOWN)
    if lead in ("since", "after", "post"):
        start = Period(Frequency.QUARTER, _FIRST_LOCKDOWN, 1)
        atom = of(start, Period.latest_closed(today, Frequency.QUARTER))
        return replace(atom, assumed=f"{lead} {found['event']} taken as from {start.title}")
    asked = first.previous() if lead in ("pre", "before") else first
    return replace(of(asked), assumed=f"{lead} {found['event']} taken as {asked.title}")


_FIRST_LOCKDOWN = 2020
"""The financial year that the pandemic began with."""


_THE = r"(?:the )?"
_NOT_BEFORE_A_TIME = (
    r"(?<!in )(?<!within )(?<!under )(?<!over )(?<!than )(?<!after )(?<!for )(?<!of )(?<!by )(?<!every )(?<!at )"
    r"(?<!aged )(?<!age )(?<!next )"
    r"(?<!red )(?<!amber )(?<!green )(?<!ones )(?<!the )(?<!to )(?<!and )(?<!or )(?<!about )(?<!around )(?<!by )(?<!- )"
)
RULES = (
    rule(
        rf"{_THE}(?P<side>back|tail|latter|far|later|late|early|earlier|front|first)"
        rf"(?: (?P<half>end|part|half))?(?:{YEAR_AFTER})",
        _end_of,
    ),
    rule(
        rf"(?:(?<=trend )|(?<=chart )|(?<=graph )|(?<=history )|{_NOT_BEFORE_A_TIME}(?=\S+ \S+$))"
        rf"(?P<count>{NUMBER}) (?P<unit>years|yrs|quarters|qtrs|months|mths)",
        _last_several,
    ),
    rule(
        rf"{_THE}first (?P<count>{NUMBER}) (?P<unit>months|quarters|qtrs)"
        rf"(?:{YEAR_AFTER}| (?:of|in) the (?:financial )?(?:year|yr))?",
        _first_of_year,
    ),
    rule(
        rf"{_THE}(?P<unit>months?|mths?|periods?|pds?|p|m|quarters?|qtrs?|qs?) ?0?(?P<from>\d{{1,2}})"
        rf" ?(?:-|to|through|thru) ?(?:[pmq] ?)?0?(?P<until>\d{{1,2}})(?:{YEAR_AFTER})?",
        _numbered,
    ),
    rule(
        rf"{_THE}(?:(?P<which>last|this|previous|prior) calendar (?:year|yr)"
        r"|calendar (?:(?:year|yr) )?(?P<year>(?:20)?\d\d)|(?P<year2>20\d\d) calendar(?: year| yr)?)",
        _calendar_year,
    ),
    rule(
        r"(?P<lead>pre|before|since|after|post|during)[ -]?(?:the )?"
        r"(?P<event>covid(?:[ -]?19)?|pandemic|(?:first )?lockdowns?|corona(?: ?virus)?)",
        _covid,
    ),
)
