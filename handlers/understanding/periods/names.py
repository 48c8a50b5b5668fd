"""Periods said by their name: Q2, second half of 24/25, September, P6, quarter ending June, FY25."""

import re
from dataclasses import replace
from datetime import date

from domain.periods import Frequency, Period
from handlers.understanding.periods import words
from handlers.understanding.periods.atom import Atom, of, rule
from handlers.understanding.periods.words import BARE_YEAR, MONTH, NUMBER, QUARTER_WORD, YEAR

YEAR_AFTER = (
    rf"(?: (?:of|in|for))?(?: the)?(?: financial year| year)? (?P<year>{YEAR})"
    r"|(?: (?:of|in|for))?(?: the)? (?P<relative>last|this|previous|prior|current|past|next|same)"
    r" (?:financial |fiscal )?(?:year|yr)"
    r"|(?: (?:of|in))?(?: the)? (?P<before>(?:year|yr) before(?: last)?)"
    r"|(?: a)? (?P<ago>year|yr) ago"
)
_YEAR_BEFORE = (
    rf"(?:(?P<year0>{YEAR})"
    r"|(?P<relative0>last|this|previous|prior|current|next) (?:financial |fiscal )?(?:year|yr)s?) "
)
_PARTS = (
    rf"(?:q|qtr|quarter) ?(?P<quarter>[1-4])|(?P<quarter0>[1-4])(?:q|qtr)"
    rf"|{QUARTER_WORD} (?P<quarter2>[1-4]|one|two|three|four)"
    rf"|(?P<quarter3>1st|2nd|3rd|4th|first|second|third|fourth|final) {QUARTER_WORD}"
    r"|h ?(?P<half>[12])|(?P<half2>first|1st|second|2nd|final) half(?: ?years?)?"
    r"|half ?(?:years?|yrs?)? (?P<half3>1|2|one|two)"
    r"|(?P<midyear>mid ?years?(?: point)?|half ?years?|half ?yrs?|halfyearly|six months?)(?! ago| before)"
    r"|(?:p|m|period|month|mth|pd) ?0?(?P<number>1[0-2]|[1-9])"
)
_ENDS_OF_YEARS = rf"(?P<which>first|last|final) (?P<unit>{QUARTER_WORD}|month|half)"
"""The first or last part of a year that is told: "last quarter" by itself is the one that has just ended."""
_QUARTERS = ("quarter", "quarter0", "quarter2", "quarter3")
_COUNTED = (
    r"(?!st|nd|rd|th|%| (?:days?|hours?|hrs?|minutes?|mins?|secs?|seconds?|weeks?|wks?|months?|quarters?|qtrs?"
    r"|years?|yrs?|percent|pct|points?|working|indicators|people|worst|best|biggest|highest|lowest|(?:to|or|and) \d|of"
    r"|or (?:more|fewer|less|over|under))\b)"
)
"""What follows a number that counts something, so that it is no year: "march 24 hours", "september 10 to 20"."""
_SHORT_YEAR = rf" (?P<year>[12]\d)(?!\d){_COUNTED}"
_SHORT = rf" (?P<short>[1-4]\d)(?!\d){_COUNTED}"
_LENGTH_ENDING = (
    r"(?P<ending>(?:quarter|qtr|half year|half|month) (?:ending|ended|ends|to|up to|end))"
    r" (?:in |on )?(?:the end of )?(?:(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?)?"
)
_END_OF = (
    r"(?P<ending>(?:as at |as of |at |by |to )?(?:the )?(?:end|close)(?: of)?|as at|as of|position at) (?:the end of )?"
    r"(?:(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?)?"
)
_SOON = 2
"""For how many months ahead a day said without a year is one to come."""
_AS_AT = re.compile(r"as at|as of|to |until ")
_DAY = r"(?:(?:as at|as of|to|at|by|until) )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?"


def said_year(found: re.Match[str], today: date) -> int | None:
    """The financial year said beside a part of one."""
    groups = found.groupdict()
    this_year = Period.containing(today, Frequency.YEAR).start_year
    if said := groups.get("year") or groups.get("year0"):
        return 2000 + int(said) if len(said) == 2 else words.year_start(said)
    if before := groups.get("before"):
        return this_year - (2 if before.endswith("last") else 1)
    if groups.get("ago"):
        return this_year - 1
    relative = groups.get("relative") or groups.get("relative0")
    return None if not relative else this_year + {"this": 0, "current": 0, "next": 1, "same": 0}.get(relative, -1)


def _part(found: re.Match[str], today: date) -> Atom | None:
    groups = found.groupdict()
    if quarter := next((groups[name] for name in _QUARTERS if groups[name]), None):
        frequency, position = Frequency.QUARTER, 4 if quarter == "final" else words.number(quarter)
    elif half := groups["half"] or groups["half2"] or groups["half3"]:
        frequency, position = Frequency.HALF, 2 if half == "final" else words.number(half)
    elif groups["midyear"]:
        frequency, position = Frequency.HALF, 1
    else:
        frequency, position = Frequency.MONTH, int(groups["number"])
    said, start = groups.get("year") or groups.get("year0"), said_year(found, today)
    if start is None:
        return None if said else replace(of(words.latest(frequency, position, today)), yearless=True)
    period = Period(frequency, start, position)
    bare = said and (len(said) == 2 or BARE_YEAR.fullmatch(said))
    return _calendar_doubt(period, start) if bare else of(period)


def _end_of_year(found: re.Match[str], today: date) -> Atom | None:
    """ "The last quarter of last year", "the final month in 24/25"."""
    start, frequency = said_year(found, today), words.unit(found["unit"])
    if start is None:
        return None
    return of(Period(frequency, start, 1 if found["which"] == "first" else 12 // frequency.months))


def _month_of_part(found: re.Match[str], today: date) -> Atom | None:
    """ "The last month of Q2": September."""
    part = _part(found, today)
    if part is None or part.first is None or part.first.frequency is Frequency.MONTH:
        return None
    first, last = part.first.first_day, part.first.last_day
    day = {"first": first, "last": last, "final": last}.get(found["which"], first + (last - first) / 2)
    month = Period.containing(day, Frequency.MONTH)
    return replace(part, first=month, last=month, assumed="", other="")


def _calendar_doubt(period: Period, year: int) -> Atom:
    """ "Q2 2024" is taken as financial, and the calendar's Q2 is offered."""
    if period.frequency is Frequency.MONTH:
        return of(period)
    month = (period.number - 1) * period.frequency.months + 1
    calendar = Period.containing(date(year, month, 1), period.frequency)
    label = f"{'Q' if period.frequency is Frequency.QUARTER else 'H'}{period.number}"
    return replace(of(period), assumed=f"{label} {year} taken as {period.title}", other=calendar.notation)


def _month(found: re.Match[str], today: date) -> Atom | None:
    month, groups = words.MONTHS[found["month"]], found.groupdict()
    number = words.financial_month(month)
    said = groups.get("year") or groups.get("short")
    if said and (len(said) == 2 or BARE_YEAR.fullmatch(said)):
        return of(
            _ending(words.calendar_month(month, int(said) + (2000 if len(said) == 2 else 0)), groups.get("ending"))
        )
    start = said_year(found, today)
    if start is not None:
        return _in_that_year(found, Period(Frequency.MONTH, start, number), today)
    if said:
        return None
    return replace(of(_ending(words.latest(Frequency.MONTH, number, today), groups.get("ending"))), yearless=True)


def _in_that_year(found: re.Match[str], period: Period, today: date) -> Atom:
    """ "March last year" is last calendar year's, "March this year" the one that has been; both say so.

    What is to come by March of this year is asked with "by" or "will", and read so by who joins the expressions.
    """
    groups, ending = found.groupdict(), found.groupdict().get("ending")
    relative, calendar = groups.get("relative"), period.same_last_year()
    turned = period.first_day.year != period.start_year
    if turned and (relative == "last" or (relative == "this" and period.first_day > today)):
        said = found.group().strip()
        other = _ending(period, ending).notation if relative == "last" else ""
        return replace(of(_ending(calendar, ending)), assumed=f"{said} taken as {calendar.title}", other=other)
    return of(_ending(period, ending))


def _day(found: re.Match[str], today: date) -> Atom | None:
    """The month of a day; a day of the next weeks is when something will be, and says nothing of a period."""
    number, month = int(re.findall(r"\d{1,2}", found.group())[0]), words.MONTHS[found["month"]]
    ahead = (month - today.month) % 12
    to_come = number >= today.day if not ahead else ahead <= _SOON
    if to_come and not found["year"] and not _AS_AT.match(found.group()):
        return Atom(0, 0, latest=True)
    return _month(found, today)


def _ending(period: Period, ending: str | None) -> Period:
    """A quarter, half or year for "quarter ending June"; for "as at end of June" the quarter that ends there."""
    if not ending:
        return period
    head = ending.split()[0]
    if head in words.UNITS:
        return Period.containing(period.last_day, words.UNITS[head])
    return period.ending_with(Frequency.QUARTER) or period


def _named_month(found: re.Match[str], today: date) -> Atom | None:
    """ "Last September" is the last one that is over, "this March" the one of this financial year."""
    number = words.financial_month(words.MONTHS[found["month"]])
    if found["which"] in ("this", "next"):
        return of(Period(Frequency.MONTH, Period.containing(today, Frequency.YEAR).start_year, number))
    period = words.latest(Frequency.MONTH, number, today)
    return of(period if period.is_closed(today) else period.same_last_year())


def calendar_year(year: int) -> tuple[Period, Period]:
    """The first and the last quarter from January to December."""
    return Period(Frequency.QUARTER, year - 1, 4), Period(Frequency.QUARTER, year, 3)


def _year(found: re.Match[str], _today: date) -> Atom | None:
    said = found["year"]
    if span := words.two_years(said):
        return of(Period(Frequency.YEAR, span[0]), Period(Frequency.YEAR, span[1] - 1))
    start = words.year_start(said)
    if start is None:
        return None
    period = Period(Frequency.YEAR, start)
    if BARE_YEAR.fullmatch(said) and "calendar" in found.string:
        return of(*calendar_year(start))
    if not BARE_YEAR.fullmatch(said) or found["word"]:
        return of(period)
    return replace(of(period), assumed=f"{said} taken as {period.title}", other=period.previous().notation)


def _months_to(found: re.Match[str], today: date) -> Atom | None:
    """ "Three months to June", "nine months to December", "year to September": the stretch that ends there."""
    count, month, said = words.number(found["count"] or "12"), words.MONTHS[found["month"]], found["year"]
    number = words.financial_month(month)
    year = int(said) + (2000 if len(said) == 2 else 0) if said else 0
    last = words.calendar_month(month, year) if year else words.latest(Frequency.MONTH, number, today)
    if not count:
        return None
    for frequency in (Frequency.QUARTER, Frequency.HALF, Frequency.YEAR):
        whole = last.ending_with(frequency)
        if whole and count == frequency.months:
            return of(whole)
    if last.ending_with(Frequency.QUARTER) and count % 3 == 0:
        return of(last.quarter.previous(count // 3 - 1), last.quarter)
    return of(last.previous(count - 1), last)


def _notation(found: re.Match[str], _today: date) -> Atom | None:
    return of(words.calendar_month(int(found["month"]), int(found["year"])))


_THE = r"(?:the )?"
_YEAR_WORD = r"(?P<word>(?:(?:financial|fiscal|council|municipal|the) )*(?:years?|yrs?|fy) (?:of |ending (?:in )?)?)?"
RULES = (
    rule(rf"{_THE}(?:{_PARTS})(?:{YEAR_AFTER})?", _part),
    rule(rf"{_THE}{_YEAR_BEFORE}(?:{_PARTS})", _part),
    rule(rf"{_THE}(?:{_PARTS}){_SHORT_YEAR}", _part),
    rule(
        rf"{_THE}(?P<which>first|middle|last|final) month (?:of|in) {_THE}(?:{_PARTS})(?:{YEAR_AFTER})?",
        _month_of_part,
    ),
    rule(rf"{_THE}{_ENDS_OF_YEARS}(?= of | in )(?:{YEAR_AFTER})", _end_of_year),
    rule(rf"(?:month of )?(?P<month>{MONTH})s?(?:{_SHORT}|{YEAR_AFTER})?", _month),
    rule(rf"(?P<which>last|this|previous|next) (?P<month>{MONTH})", _named_month),
    rule(rf"{_DAY}(?P<month>{MONTH})(?: (?P<year>(?:19|20)\d\d))?", _day),
    rule(rf"{_THE}{_END_OF}(?P<month>{MONTH})(?:{_SHORT}|{YEAR_AFTER})?", _month),
    rule(rf"{_THE}{_LENGTH_ENDING}(?P<month>{MONTH})(?:{_SHORT}|{YEAR_AFTER})?", _month),
    rule(rf"(?P<month>{MONTH}) (?P<ending>quarter|qtr)(?: end)?(?:{YEAR_AFTER})?", _month),
    rule(rf"(?P<month>{MONTH}) (?P<short>[1-4]\d|20\d\d) (?P<ending>quarter|qtr)(?: end)?", _month),
    rule(rf"{_THE}{_YEAR_WORD}(?P<year>{YEAR})(?: (?:financial |fiscal )?(?:year|yr))?", _year),
    rule(
        rf"{_THE}(?:(?:last|past) )?(?:(?P<count>{NUMBER}) months?|(?:financial |rolling )?(?:year"
        r"|yr)) (?:to|ending|ended|ends|end|up to) (?:(?:in|on|at) )?(?:the )?(?:end of )?"
        rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?(?P<month>{MONTH})(?: (?P<year>20\d\d|[1-4]\d(?!\d){_COUNTED}))?",
        _months_to,
    ),
    rule(r"(?P<year>20\d\d)-(?P<month>0[1-9]|1[0-2])(?!\d)", _notation),
    rule(r"(?P<month>0?[1-9]|1[0-2])/(?P<year>20\d\d)", _notation),
)
