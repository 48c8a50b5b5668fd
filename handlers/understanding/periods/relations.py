"""Periods said by where they lie from today: last quarter, this time last year, two years ago, last 8 quarters."""

import re
from dataclasses import replace
from datetime import date

from domain.periods import Frequency, Period
from handlers.understanding.periods import words
from handlers.understanding.periods.atom import SAME_IN_YEAR, Atom, last_ones, of, rule
from handlers.understanding.periods.seasons import SEASON_QUARTERS, season, season_quarter
from handlers.understanding.periods.words import NUMBER, SEASON, UNIT, YEAR


def _relative(found: re.Match[str], today: date) -> Atom | None:
    frequency, which = words.unit(found["unit"]), found["which"]
    if which in ("this", "current"):
        return of(Period.containing(today, frequency))
    if which in ("next", "coming", "upcoming"):
        return of(Period.containing(today, frequency).next())
    if which == "past":
        return last_ones(frequency, 1, today)
    relation = {"latest": "", "newest": "", "most recent": ""}.get(which, "previous")
    if relation and frequency is Frequency.YEAR:
        relation = "last year"
    return replace(of(Period.latest_closed(today, frequency)), relation=relation)


def _just_gone(found: re.Match[str], today: date) -> Atom | None:
    return of(Period.latest_closed(today, words.unit(found["unit"])))


def _before_last(found: re.Match[str], today: date) -> Atom | None:
    return of(Period.latest_closed(today, words.unit(found["unit"] or found["unit2"])).previous())


def _before_that(found: re.Match[str], today: date) -> Atom | None:
    frequency = words.unit(found["unit"])
    relation = "year before" if frequency is Frequency.YEAR else "before"
    return replace(of(Period.latest_closed(today, frequency).previous()), relation=relation)


def _earlier(found: re.Match[str], today: date) -> Atom | None:
    """ "A quarter earlier", "two quarters before that": so many back from the newest, or from what was talked about."""
    frequency, count = words.unit(found["unit"]), words.number(found["count"] or "1")
    if not count:
        return None
    relation = "year before" if frequency is Frequency.YEAR and count == 1 else "before"
    return replace(of(Period.latest_closed(today, frequency).previous(count)), relation=relation)


def _ago(found: re.Match[str], today: date) -> Atom | None:
    frequency, count = words.unit(found["unit"] or found["one"]), words.number(found["count"] or "1")
    if not count:
        return None
    if frequency.months * count == Frequency.YEAR.months:
        return replace(of(Period.latest_closed(today, Frequency.QUARTER).same_last_year()), relation="last year")
    return of(Period.containing(today, frequency).previous(count))


def _same_last_year(found: re.Match[str], today: date) -> Atom | None:
    said = found["unit"] or ""
    frequency = words.unit(said) if said in words.UNITS or said.startswith("half") else Frequency.QUARTER
    back = words.number(found["back"] or "") or (2 if found.group().endswith("before last") else 1)
    period = Period.latest_closed(today, frequency)
    said_before = replace(of(Period(frequency, period.start_year - back, period.number)), relation="last year")
    return said_before if back == 1 else replace(said_before, relation="")


def _same_in(found: re.Match[str], today: date) -> Atom | None:
    """ "Same quarter in 2024/25": the newest one's, or that of the period talked about, in that year."""
    said, start = found["unit"] or "", words.year_start(found["year"])
    frequency = words.unit(said) if said in words.UNITS or said.startswith("half") else Frequency.QUARTER
    if start is None or frequency is Frequency.YEAR:
        return None
    period = Period(frequency, start, Period.latest_closed(today, frequency).number)
    return replace(of(period), relation=SAME_IN_YEAR)


def _last_several(found: re.Match[str], today: date) -> Atom | None:
    count = words.number(found["count"]) if found["count"] else 4
    return last_ones(words.unit(found["unit"]), count, today) if count else None


def _several_of(found: re.Match[str], today: date) -> Atom | None:
    """ "Six quarters of rent arrears", "run it back seven quarters"."""
    told = found.groupdict()
    count, said = (next(told[each + nth] for nth in ("", "2", "3") if told[each + nth]) for each in ("count", "unit"))
    number = words.number(count)
    return last_ones(words.unit(said), number, today) if number > 1 else None


def _rolling(_found: re.Match[str], today: date) -> Atom | None:
    """ "Over the last year": the four quarters up to now."""
    return last_ones(Frequency.YEAR, 1, today)


def _start_of(found: re.Match[str], today: date) -> int | None:
    said = next((found[name] for name in ("year", "year2") if found.groupdict().get(name)), None)
    return words.year_start(said) if said else Period.containing(today, Frequency.YEAR).start_year


def _to_date(found: re.Match[str], today: date) -> Atom | None:
    start = _start_of(found, today)
    if start is None:
        return None
    return replace(of(Period(Frequency.QUARTER, start, 1), Period(Frequency.QUARTER, start, 4)), to_date=True)


def _year_end(found: re.Match[str], today: date) -> Atom | None:
    start = _start_of(found, today)
    if start is None:
        return None
    if found["last"]:
        return of(Period(Frequency.YEAR, start - 1))
    return replace(of(Period(Frequency.YEAR, start)), year_end=not found["year"])


SEASON_QUARTERS |= {"festive season": 3, "festive period": 3}


def _start_of_year(found: re.Match[str], today: date) -> Atom | None:
    start = _start_of(found, today)
    if start is None:
        return None
    return of(Period(Frequency.QUARTER, start - 1 if found["last"] else start, 1))


def _latest(_found: re.Match[str], _today: date) -> Atom | None:
    return Atom(0, 0, latest=True)


def _everything(_found: re.Match[str], today: date) -> Atom | None:
    return last_ones(Frequency.QUARTER, 40, today)


_THE = r"(?:the |our )?"
_SEVERAL = r"(?:quarters|qtrs|years|yrs|months|mths)"
_OVER_ONE = r"(?:[2-9]|[1-9]\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"  # "over two year"
_TO_DATE = (
    r"(?:ytd|year to date|yr to date|(?:the )?(?:year|yr) (?:so far|to now)"
    r"|so far (?:in )?this (?:financial )?(?:year|yr)"
    r"|this (?:financial )?(?:year|yr) (?:so far|to date|to now)|(?<!up )to date|cumulatively|so far in the year)"
)
RULES = (
    rule(
        rf"{_THE}(?P<which>last|previous|prior|preceding|latest|this|current|next|coming|upcoming|past"
        r"|most recent|newest)"
        rf" (?:full |whole |financial |fiscal |reporting |complete |closed )?(?P<unit>{UNIT})(?: just gone)?",
        _relative,
    ),
    rule(rf"{_THE}(?P<unit>{UNIT}) (?:just gone|just ended|just finished|weve just had)", _just_gone),
    rule(
        (
            rf"{_THE}(?:last (?P<unit>{UNIT}) but one|(?P<unit2>{UNIT}) (?:before"
            rf"|prior to) (?:the )?(?:last(?: one| {UNIT})?))"
        ),
        _before_last,
    ),
    rule(
        rf"{_THE}(?P<unit>{UNIT}) (?:(?:just |immediately |right )?before(?: that| then| this)?|previous to that|prior)"
        r"(?! last| the)",
        _before_that,
    ),
    rule(
        rf"(?:(?P<count>{NUMBER})|an?|another) (?P<unit>{UNIT})"
        r" (?:earlier|(?:before|prior)(?: that| then| this)?(?! last| the| to)(?! \S+ing))"
        r"(?: than (?:that|this|then))?",
        _earlier,
    ),
    rule(rf"(?P<count>{NUMBER}) (?P<unit>{UNIT}) (?:ago|back)|(?P<one>{UNIT})(?<!s) (?:ago|back)", _ago),
    rule(
        rf"{_THE}(?:this|same|equivalent|corresponding) (?P<unit>time|point|stage|period|season|{UNIT})(?: in| of)?"
        rf"(?: the)? (?:last|previous|prior|a|the|(?P<back>{NUMBER}))(?: financial)? (?:years?|yrs?)"
        r"(?: ago| before(?: last)?)?",
        _same_last_year,
    ),
    rule(
        rf"{_THE}(?:this|same|equivalent|corresponding) (?P<unit>time|point|stage|period|season|{UNIT})"
        rf"(?: (?:in|of|for|from))?(?: the)?(?: (?:financial |fiscal )?(?:year|yr))? (?P<year>{YEAR})",
        _same_in,
    ),
    rule(
        rf"{_THE}(?:last|past|previous|recent|latest|preceding|trailing|prior"
        rf"|most recent) (?:(?P<count>{NUMBER})(?: of)? )(?:financial |full |whole )?"
        rf"(?P<unit>{UNIT})",
        _last_several,
    ),
    rule(rf"{_THE}(?:last|past|previous|recent)(?P<count>) (?P<unit>{_SEVERAL})", _last_several),
    rule(
        rf"(?<!in )(?<!within )(?<!after )(?<!over )(?<!under )(?P<count>{NUMBER}) (?:full |whole |complete )?"
        rf"(?P<unit>{_SEVERAL})(?: worth)? of(?= (?:the |our )?§)|(?<=§ )back (?P<count2>{NUMBER}) "
        rf"(?P<unit2>{_SEVERAL})"
        rf"|(?<=§ )(?P<count3>{NUMBER}) (?P<unit3>{_SEVERAL}) to date",
        _several_of,
    ),
    rule(
        (
            rf"(?P<count>{NUMBER}) (?P<unit>{UNIT}) (?:trends?|history|charts?|graph|line|plot|picture|view|series"
            r"|trajectory|run|of data|worth)"
        ),
        _last_several,
    ),
    rule(rf"(?P<year>{YEAR}) {_TO_DATE}", _to_date),
    rule(rf"{_THE}{_TO_DATE}(?: (?P<year2>{YEAR}))?", _to_date),
    rule(
        rf"{_THE}(?:(?P<last>last|previous) )?(?:financial )?(?:years? end|yearend|years end"
        rf"|end of(?: the| this)?(?: financial)? (?:year|yr))(?: (?P<year>{YEAR}))?",
        _year_end,
    ),
    rule(rf"{_THE}(?:(?P<last>last) )?(?P<season>{SEASON})(?: (?:of )?(?P<year>{YEAR}))?", season),
    rule(
        rf"{_THE}(?:last )?(?P<season>{SEASON}) (?:quarter|qtr)(?: (?:of |in )?(?:(?P<year>{YEAR})"
        r"|(?P<which>last|this|previous|prior) (?:financial )?(?:year|yr)))?",
        season_quarter,
    ),
    rule(
        r"(?:(?:over|across) (?:the )?(?:last|past)|(?:during|through|throughout) (?:the (?:last|past)|past))"
        r" (?P<unit>year|yr)",
        _rolling,
    ),
    rule(
        r"(?:going|stretching|reaching|looking|dating) back(?: over| by| about| around| some)?(?: the (?:last|past))?"
        rf" (?P<count>{NUMBER}) (?:full |whole )?(?P<unit>{_SEVERAL})",
        _last_several,
    ),
    rule(
        rf"(?:the )?(?:over|across|last|past|previous)(?: the)?(?: (?:last|past|previous))? (?P<count>{_OVER_ONE})"
        r" (?P<unit>quarter|qtr|year|yr|month|mth)(?! (?:old|plan|programme))",
        _last_several,
    ),
    rule(rf"(?:over|across) (?P<count>{NUMBER}) (?:full |whole )?(?P<unit>{_SEVERAL})(?! old)", _last_several),
    rule(r"(?:the |a )?rolling (?:(?P<count>12|twelve) months?|(?P<unit>year|yr))", _rolling),
    rule(
        (
            rf"{_THE}(?:start|beginning|begin) of(?: the| this| (?P<last>last))?(?: financial)? (?:year"
            rf"|yr)(?: (?P<year>{YEAR}))?"
        ),
        _start_of_year,
    ),
    rule(
        r"(?:the )?(?:latest|most recent|right now|at (?:the|this) (?:moment|minute|mo)|currently|current|at present"
        r"|nowadays|these days|so far|as it stands|as things stand|today|now|newest|atm|presently)",
        _latest,
    ),
    rule(
        r"all time|since records began|(?:over )?all (?:the )?years|of all time|ever"
        r"|as far back as (?:you|we|it) (?:can|have|go|goes)|(?:the )?(?:full|whole|entire|complete) history",
        _everything,
    ),
)
