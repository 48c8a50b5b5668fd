"""What is only short for a change of what was shown: "+ ambers", "-monthly", "cf q1", "in short: why"."""

import re
from collections.abc import Callable

from domain.periods import Frequency, Period
from handlers.understanding.periods.words import year_start
from handlers.understanding.question import ABOUT_ONE, ABOUT_SEVERAL, Kind, PeriodAsked
from handlers.understanding.vocabulary import Context
from handlers.understanding.words.pattern import Pattern

_PLUS = Pattern(r"^\s*[+&]\s*(?=[a-z])", re.IGNORECASE)
_MINUS = Pattern(r"^\s*[-–—−]\s*(?=[a-z])", re.IGNORECASE)
_HELD_AGAINST = Pattern(
    r"^\s*(?P<before>(?:and|ok|now|but|so)\s+)?cf\.?\s+(?:with\s+|to\s+)?(?=(?:the\s+)?(?:[qhp]\d|last|prev|prior|same|this"
    r"|yr|year|a year|20\d\d|\d\d[/-]\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|target))",
    re.IGNORECASE,
)
_YES = Pattern(
    r"^\s*(?:ye|yh|yea|yeh|ya|aye|yus)\b[\s,.-]+(?=(?:just|only|but|and|the|show|all|go|that|those|ok|pls|please|can"
    r"|as|by|with|without|drop|not|what|why|who|red|amber|green)\w*\b)",
    re.IGNORECASE,
)
_SHORTER = Pattern(
    r"^\s*(?:ok(?:ay)?[\s,]+)?(?:(?:the |a )?(?:short|quick|simple)(?:e?r)?(?: (?:one|version|answer|question|q))?"
    r"|in short|in brief|briefly|in a word|in one line|one line|put (?:simply|shortly)|to be (?:brief|short))"
    r"\s*[:,;-]+\s*(?=\S)",
    re.IGNORECASE,
)
_PRIOR = Pattern(r"(?:\bprior|(?<!the )\bprevious)(?: to)?(?=(?: (?:that|this|it|then))?\s*[?.!]*$)", re.IGNORECASE)
""" "And the one prior", which is no priority."""
_BACK_TO_NOW = Pattern(
    r"\bback to (?:this|the current|the present) (?:year|yr|quarter|qtr|month|day)\b(?=\s*(?:[,.;:!?-]|$|and\b"
    r"|please\b))",
    re.IGNORECASE,
)
""" "Back to this year" after the same quarter of another one: the newest, and no year so far."""


def written_out(text: str, context: Context) -> str:
    """The text with what is short for a change in words; as it is where nothing was shown before."""
    last = context.last
    if last is None or context.pending or last.kind not in (*ABOUT_ONE, *ABOUT_SEVERAL, Kind.CLARIFY):
        return text
    if last.kind in ABOUT_ONE and last.period.last and last.period.first == last.period.last:
        text = _BACK_TO_NOW.sub("back to now", text)
    text = _two_told_apart(_PRIOR.sub("before", text), context)
    if corrected := _in_another_year(text, last.period):
        return corrected
    if last.kind in (Kind.TREND, Kind.COMPARE):
        text = _SAME_AXES.sub(r"\g<added> too", text)
    text = _WITH.sub("with", text)
    if last.kind is Kind.SUMMARY:
        text = _SINCE_THEN.sub("compared with", text)
    if last.kind in ABOUT_SEVERAL:
        text = _BAD_ONES.sub("just the ones off target", text)
        text = _LEFT_ALONE.sub("", text) if last.kind not in _OF_FIGURES else text
        text = _OF_BOTH.sub("", text) if sum(not pick.excluded for pick in last.picks) == _TWO else text
    if last.kind in ABOUT_ONE and len(last.codes) == 1 and _BY_EACH.match(text):
        return "by ward"
    for pattern, said, holds in _SIGNS:
        if holds(last.kind) and (found := pattern.match(text)):
            return f"{said}{text[found.end() :]}"
    return text


_SINCE_THEN = re.compile(
    r"^(?:(?:and|so|ok|but|then)\s+)*(?:changes?\s+)?since(?=\s+(?:(?:this|the same) (?:time|quarter|point) )?"
    r"(?:last|the last|the previous|the (?:year|quarter) before)(?: (?:year|yr|quarter|qtr|time))?[\s?.!]*$)",
    re.IGNORECASE,
)
""" "Since last year?" after the headlines holds all of them against then; nobody wants each one drawn."""


def _two_told_apart(text: str, context: Context) -> str:
    """ "The latter" of two as the second one."""
    if len(context.shown) != _TWO:
        return text
    return _OF_TWO.sub(lambda found: f"the {'first' if found[1].casefold() == 'former' else 'second'} one", text)


def _in_another_year(text: str, shown: PeriodAsked) -> str:
    """ "No, 2025" after August: August of that year; empty where no year alone is put right."""
    found = _YEAR_PUT_RIGHT.match(text) if shown.last and shown.first == shown.last else None
    period = Period.parse(shown.last) if found else None
    if found is None or period is None or period.frequency is Frequency.YEAR:
        return ""
    year = found["year"]
    start = year_start(year) if not year.isdigit() else int(year) - 1 if _ends_in(period) else int(year)
    return "" if start is None else f"and {Period(period.frequency, start, period.number).notation}"


def _ends_in(period: Period) -> bool:
    """Whether a month is one of those that the second calendar year of a financial year holds."""
    return period.frequency is Frequency.MONTH and period.first_day.year > period.start_year


_BY_EACH = Pattern(
    r"^\s*(?:(?:and|ok|now|split|broken down|break (?:it|that) down|show (?:it|me))\s+)*(?:(?:by|per|for each|in each)"
    r"(?: (?:each|every|individual|single))?|(?:which|each|every))"
    r" (?:site|location|place|building|librar(?:y|ies)|pool|school|centre|center|office|depot|branch|hub|facility|venue"
    r"|park|estate|town|village|patch|zone|postcode|locality|neighbourhood)s?"
    r"(?: (?:please|pls|then|too|instead))*\s*[.?!]*$",
    re.IGNORECASE,
)
""" "By library": place by place, as far as that is on record."""
_WITH = Pattern(r"(?<![\w/])w/(?=\s)", re.IGNORECASE)
_OF_FIGURES = (Kind.INDICATORS, Kind.COUNT, Kind.SUMMARY)
_BAD_ONES = Pattern(
    r"^\s*(?:(?:ok|and|yes|no|now)[\s,]+)*(?:just|only|show me|give me)(?: just| only)?(?: me)?(?: the)?"
    r" (?:bad|poor|failing|problem|worrying|dodgy|naughty|struggling)(?: ones| indicators| measures)\s*[.?!]*$",
    re.IGNORECASE,
)
_LEFT_ALONE = Pattern(
    r"^\s*(?:ok(?:ay)?[\s,]+)?(?:leave|forget|park|skip|drop|never mind|ignore|enough of)(?: about)?(?: the| that)?"
    r" (?:money|budgets?|finances?|spend(?:ing)?|risks|projects|actions)(?: aside| out| alone| for now| then)*"
    r"\s*[.,;!-]+\s*(?=\S)",
    re.IGNORECASE,
)
_OF_BOTH = Pattern(
    r"(?<=\w)[\s,-]+(?:(?:in|for|of|across|from) )?both(?: of (?:them|those))?"
    r"(?: (?:services|teams|portfolios|directorates|areas))?\s*[.?!]*$",
    re.IGNORECASE,
)
""" "Reds, both services" after the money of two: those of the same two."""
_TWO = 2
_OF_TWO = Pattern(
    r"\bthe (former|latter)\b(?: (?:one|figure|measure|indicator))?(?=\s*(?:[,.?!;:]|$|over|for|in|by|as|please|pls"
    r"|last|only|this|since|monthly|quarterly|then|now|why|on)\b|\s*[,.?!;:]|\s*$)",
    re.IGNORECASE,
)
_YEAR_PUT_RIGHT = Pattern(
    r"^\s*(?:(?:no+|nope|nah|sorry|soz|oops|whoops|wait|hang on|typo|wrong year|not that year|actually|i mean|i meant|i"
    r" wanted|should be|should have been|make (?:it|that))[\s,.:;-]+)+"
    r"(?:(?:of|in|for|that's|thats|the)\s+)*"
    r"(?P<year>20\d\d(?:[/-]\d\d)?|\d\d/\d\d)(?:[\s,]+(?:i mean|i meant|not (?:20\d\d|this year|this)|instead|sorry"
    r"|please|pls|that is|not that))*\s*[.!?]*$",
    re.IGNORECASE,
)
_SAME_AXES = Pattern(
    r"^(?P<added>\s*(?:and|add|plus|with|overlay|now|ok|put) (?!both|them|those|these|all|that|it\b|the two).*\S)"
    r" (?:on|in|onto) (?:the same|that|one) (?:axes|axis|chart|graph|plot|picture)\s*[.?!]*$",
    re.IGNORECASE,
)


def _always(_kind: Kind) -> bool:
    return True


def _is_a_list(kind: Kind) -> bool:
    return kind in ABOUT_SEVERAL


def _is_of_one(kind: Kind) -> bool:
    return kind in ABOUT_ONE


_SIGNS: tuple[tuple[Pattern, str, Callable[[Kind], bool]], ...] = (
    (_PLUS, "plus ", _always),
    (_MINUS, "without ", _is_a_list),
    (_HELD_AGAINST, "compared with ", _is_of_one),
    (_YES, "yes ", _always),
    (_SHORTER, "", _always),
)
"""Each with what it is in words, and after which kinds it is meant so: "- reds" begins a list elsewhere."""
