"""From figures to money, risks and projects and back, and from one project to another, about the same service."""

import re

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.titles import title_named
from handlers.understanding.deciding.titles_among import named_in
from handlers.understanding.following.meetings import of_a_meeting
from handlers.understanding.following.scopes import NARROWS
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import JOINING, is_ordinary
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.tokens import root
from handlers.understanding.words.word_list import words

WORKS = (Dimension.PROJECT, Dimension.RISK, Dimension.ACTION)
OF_WORK = (Kind.ACTIONS, Kind.RISKS, Kind.PROJECTS, Kind.MEETINGS, Kind.MONEY, Kind.DUE)
_LEAD = r"^(?:(?:and|ok|now|also|so|but|what about|how about|hows|how is|any|whats|just|only|the|their|its)\s+)*"
_OF_PERFORMANCE = Pattern(
    rf"{_LEAD}(?:performance|indicators|measures|figures|kpis|results)(?: there| like| looking| too)?$"
)
_OF_MONEY = Pattern(
    rf"{_LEAD}(?:money|budgets?|costs?|spend|spending|finances?|financials"
    r"|(?:how much|what) (?:is|does|will|has|s) (?:it|that|this) (?:costs?|costing|cost us|going to cost"
    r"|setting us back)"
    r"|(?:it|that|this) (?:costing|cost))"
    r"(?: us| the council| position| side| there| like| looking| too)?$"
)
_WHOLE_SERVICE = Pattern(
    rf"{_LEAD}(?:(?:sum|summarise|summarize|summary of|overview of|headlines for)\s+)?"
    r"(?:(?:whole|entire|rest of|that|same|this|the)\s+)*(?:service|team|department)"
    r"(?: (?:as a whole|overall|doing|generally|up|for me|please|pls))*$"
)
_ELSE_THERE = Pattern(
    rf"{_LEAD}(?:what|anything|whats|which others?)(?: else)?(?: (?:is|are))?(?: (?:red|amber|green|off target|bad))?"
    r" (?:there|in (?:that|the same|its|this) (?:service|team|department))$"
)
_HITS = (
    r"(?:hits?|hitting|affect(?:s|ed|ing)?|impact(?:s|ed|ing)?(?: on)?|touch(?:es|ed)?|hurt(?:s|ing)?"
    r"|suffer(?:s|ing|ed)?|threaten(?:s|ed)?|(?:put )?at risk|linked|tied|relate[sd]?|depends?|bears? on)"
)
_AFFECTED = Pattern(
    r"^(?:(?:and|ok|so|but)\s+)*(?:which|what|any|are any|list the|show the)(?: of)?(?: (?:our|my|the|other))*"
    r" (?:indicators?|measures?|kpis?|pis?|metrics?|figures?|performance|ones|targets?)"
    rf"(?: \S+){{0,4}}? (?:(?:it|that|this|they|those|these)(?: (?:actually|also|being))* {_HITS}"
    rf"|{_HITS}(?: \S+){{0,3}}? (?:it|that|this|them|those|these|there))$"
)
""" "Which measures does that hit": the indicators of the same scope, for what they are is all that is on record."""
_ASKED_OF = (
    r"(?:which|whos?|whose|any|anything|ones?|of|them|those|these|are|is|still|currently|risks|projects|actions)"
)
_WHICH = rf"{_LEAD}(?:{_ASKED_OF}\s+)*"
_OF_THEM = r"(?: (?:on|of|in|among|from) (?:them|those|these|it))?"
_QUALITIES = {
    Kind.RISKS: (
        re.compile(rf"{_WHICH}(?:high|top|biggest|worst|red|major|serious|severe)(?: ones?| risks?)?$"),
        "high",
    ),
    Kind.PROJECTS: (
        re.compile(rf"{_WHICH}(?:behind|late|delayed|red|off track|slipping)(?: ones?| projects?)?$"),
        "behind",
    ),
    Kind.ACTIONS: (re.compile(rf"{_WHICH}(?:overdue|late|outstanding)(?: ones?| actions?)?{_OF_THEM}$"), "overdue"),
}


def turned_to_work(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """Another sort of thing about the same scope, or another project, risk or action; None where it is neither."""
    text = reading.sentence.text
    if last.kind in OF_WORK and _OF_PERFORMANCE.match(text):
        question = Question(Kind.SUMMARY, reading.typed, "headlines", last.picks, last.mine)
        return replace(question, period=last.period)
    if last.kind is not Kind.MONEY and last.picks and _OF_MONEY.match(text) and not (last.codes or _is_a_team(reading)):
        return replace(Question(Kind.MONEY, reading.typed, "", last.picks, last.mine), period=last.period)
    if stands := _as_it_stands(reading, last):
        return stands
    if again := of_a_meeting(reading, last, own) or _what_is_done(reading, last, own):
        return again
    if _asks_what_is_affected(reading, last):
        return Question(Kind.INDICATORS, reading.typed, "", last.picks, last.mine)
    return _another(reading, last) or _its_service(reading, last)


def _is_a_team(reading: Reading) -> bool:
    """Whether "just Finance" names a service or the like by its whole name, to which a list is narrowed."""
    teams = (Dimension.SERVICE, Dimension.DIRECTORATE, Dimension.PORTFOLIO)
    whole = [each.term.dimension for named in reading.named for each in named.options if each.whole]
    return bool(NARROWS.search(reading.text)) and any(each in teams for each in whole)


def _as_it_stands(reading: Reading, last: Question) -> Question | None:
    """Those that stand so, "which are overdue"; that one is done has no handler, which is said: "it's done now"."""
    text, quality = reading.sentence.text, _QUALITIES.get(last.kind)
    if last.kind in _DIMENSIONS and _IS_DONE.match(text):
        return Question(Kind.ACT, reading.typed, "add")
    return replace(last, text=reading.typed, aspect=quality[1]) if quality and quality[0].match(text) else None


def _what_is_done(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """ "What's being done about it" after risks: each tells what is done about it."""
    asked = own is not None and own.kind is Kind.ACTIONS and not reading.has("risks")
    asked = asked and not own_work(reading) and not reading.named and own is not None and not own.aspect
    return replace(last, text=reading.typed) if last.kind is Kind.RISKS and asked else None


def own_work(reading: Reading) -> bool:
    """Whether actions are asked for by that word: they are something else than what keeps a risk small."""
    return not _ACTIONS.isdisjoint(reading.sentence.words)


_ACTIONS = frozenset(("action", "actions"))


def _asks_what_is_affected(reading: Reading, last: Question) -> bool:
    """ "Which measures does that hit" after money or projects of a scope; risks tell theirs themselves."""
    works = any(pick.dimension in WORKS for pick in last.picks)
    about = last.kind in (Kind.MONEY, Kind.PROJECTS, Kind.RISKS, Kind.ACTIONS) and not works and not last.codes
    return about and not reading.named and bool(_AFFECTED.match(reading.sentence.text))


def _its_service(reading: Reading, last: Question) -> Question | None:
    """ "And the whole service", "what else is red there" after one indicator."""
    text, known = reading.sentence.text, reading.index.by_code.get(last.codes[0]) if len(last.codes) == 1 else None
    if known is None or not known.service:
        return None
    picks = (Pick(Dimension.SERVICE, known.service),)
    if _ELSE_THERE.match(text):
        return Question(Kind.INDICATORS, reading.typed, "", picks, ratings=reading.ratings.ratings, period=last.period)
    if _WHOLE_SERVICE.match(text):
        return Question(Kind.SUMMARY, reading.typed, "headlines", picks, period=last.period)
    return None


_IS_DONE = Pattern(
    r"^(?:(?:no|yes|well|actually|but|ok|sorry|and)\s+)*(?:its|it is|it has|thats|that is|that has|ive|i have|weve"
    r"|we have|theyre|they are|they have)(?: (?:now|already|been|just|all|since|actually))*"
    r" (?:done|finished|complete|completed|closed|sorted|delivered)(?: (?:it|that|them|this|now|last week|already))*$"
)
_SAID_OF_WORKS = words(
    "late overdue behind delayed red amber green due done finished complete paused stopped started open closed risk"
    " risks project projects action actions scheme schemes problem trouble high cost costs status progress"
    " owner happening one ones"
)
_DIMENSIONS = {Kind.RISKS: Dimension.RISK, Kind.PROJECTS: Dimension.PROJECT, Kind.ACTIONS: Dimension.ACTION}
_THE_ONE = Pattern(
    r"\b(?:the|that) (?P<said>(?:\S+ ){1,4}?)(?:one|risk|project|action|scheme)"
    r"(?: (?:due|done|finished|late|overdue|going|doing|getting on|at|red|amber|green|behind|now|again|please|pls))*$"
)


def _one_of_those(reading: Reading, last: Question) -> Question | None:
    """ "Who owns the ferry one" after risks: the only one of that sort whose title has these words."""
    found = _THE_ONE.search(reading.sentence.text) if last.kind in _DIMENSIONS else None
    telling = [word for word in found["said"].split() if word not in JOINING] if found else []
    said = {root(stem(word)) for word in telling if not is_ordinary(word)} or {root(stem(word)) for word in telling}
    fitting = [
        term
        for term, title in reading.index.works.titles
        if term.dimension is _DIMENSIONS.get(last.kind) and said <= title
    ]
    if not said or len(fitting) != 1:
        return None
    return replace(last, text=reading.typed, picks=(Pick(fitting[0].dimension, fitting[0].key),), aspect="")


def _another(reading: Reading, last: Question) -> Question | None:
    """ "And the new depot" after a project, "why is the depot red" after projects: another of the same sort."""
    if one := _one_of_those(reading, last):
        return one
    dimension = _DIMENSIONS.get(last.kind)
    if dimension and not last.codes and (term := named_in(reading, dimension, _SAID_OF_WORKS)):
        return replace(last, text=reading.typed, picks=(Pick(dimension, term.key),), aspect="", ratings=())
    if not any(pick.dimension in WORKS for pick in last.picks):
        return None
    titled = title_named(reading, Asked(last.kind, lists=True))
    return replace(last, text=reading.typed, picks=(titled[1],), ratings=(), aspect="") if titled else None
