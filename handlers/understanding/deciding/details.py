"""What only some kinds of question have: figures quoted, limits, what to compare with, the shape of the answer."""

import re
from collections.abc import Callable

from msgspec.structs import replace

from domain.rating import Rating
from handlers.understanding.deciding.asked import went_wrong
from handlers.understanding.deciding.changes_since import by_quarters, since_then
from handlers.understanding.deciding.compared_details import compared, names_every_colour
from handlers.understanding.deciding.due_within import days_within, with_days_due
from handlers.understanding.deciding.limits import with_money_limit, with_risk_limit
from handlers.understanding.deciding.narrowed import narrowed_further
from handlers.understanding.deciding.rated_then import with_its_times
from handlers.understanding.deciding.throughout import throughout, when_so_rated
from handlers.understanding.periods.said_days import day_of_a_meeting
from handlers.understanding.phrases.not_expected import WILL_NOT
from handlers.understanding.phrases.said_runs import only_remains
from handlers.understanding.question import (
    COMMENTS,
    NO_TIME,
    SHARE,
    WITH_TARGET,
    Change,
    Days,
    Dimension,
    Kind,
    PeriodAsked,
    Question,
)
from handlers.understanding.reading import Reading
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid

_NUMBER = Pattern(r"£?\d[\d,]*(?:\.\d+)?(?:k|m|%|bn)?")
_TARGET_BESIDE = Pattern(r"(?:v|vs|versus|against|with|and|to) (?:the |its |our |their )?targets?\b")
_MISSES = Pattern(r"\b(?:miss|fail|fall short|finish below|end up below|not (?:hit|meet|make|reach))\b")
_WILL_NOT = SeldomSaid(rf"\b{WILL_NOT}\b")
_STATUS = {
    "paused": re.compile(r"\b(?:paused|on hold|stopped|suspended|stalled)\b"),
    "complete": re.compile(
        r"\b(?<!not )(?<!not yet )(?<!nt been )(?<!not been )(?<!never )(?:completed?|finished|done|delivered|closed)\b"
    ),
    "not started": re.compile(r"\b(?:not (?:yet )?(?:started|begun)|yet to start|unstarted|havent started)\b"),
    "in progress": re.compile(r"\b(?:in progress|under ?way|ongoing|live)\b|(?<!is )(?<!are )\brunning\b"),
}
_SLOW = Pattern(r"\b(?:behind|late|delayed|overdue|off track|slipp\w+|over ?run\w*)\b")
_IS_IT = Pattern(r"(?:is|are|was|were|has|have|did)\b")
_COLOUR = Pattern(r"\b(?:reds?|ambers?|greens?)\b")


def with_details(reading: Reading, question: Question) -> Question:
    """The question with what its kind has besides, and without what its kind has no use for."""
    shaped = _BY_KIND.get(question.kind)
    return shaped(reading, question) if shaped else question


def _count(reading: Reading, question: Question) -> Question:
    """ "How many have no target" counts those."""
    without = reading.has("due.targets") and question.aspect != WITH_TARGET
    question = replace(question, ratings=(Rating.NO_TARGET,)) if without else question
    # Reds, ambers and greens together are all that there are.
    question = replace(question, ratings=()) if names_every_colour(question) else question
    question = narrowed_further(reading, question)
    question = replace(question, aspect=SHARE) if reading.has("share") and not question.aspect else question
    return throughout(reading, with_its_times(reading, question))


def _listed(reading: Reading, question: Question) -> Question:
    """ "Forecast to miss" lists those whose forecast is off target."""
    said = _MISSES.search(reading.text) or _WILL_NOT.search(reading.text)
    missing = question.aspect == "forecast" and not question.ratings and bool(said)
    missing = missing or _is_only_why(reading, question) or _worries(reading, question)
    question = replace(question, ratings=(Rating.RED, Rating.AMBER)) if missing else question
    if went_wrong(reading):
        off = (Rating.RED, Rating.AMBER)
        question = replace(question, ratings=off, change=Change(after=off))
    if question.direction and question.new and not question.ratings and not question.change:
        # "Better since last time" is of any colour, and never of what has newly gone wrong.
        question = replace(question, new=False)
    question = narrowed_further(reading, question)
    if question.running and question.direction and question.ratings and only_remains(reading.text):
        question = replace(question, running=0)
    return throughout(reading, by_quarters(since_then(with_its_times(reading, question))))


def _is_only_why(reading: Reading, question: Question) -> bool:
    """ "Why is planning struggling": nothing more is said of which."""
    said = question.ratings or question.ranking or question.direction or question.change or question.running
    return reading.has("why") and question.aspect == COMMENTS and not (said or question.new)


def _worries(reading: Reading, question: Question) -> bool:
    """ "Which of my indicators should I worry about"."""
    said = question.ratings or question.ranking or question.direction or question.change or question.running
    return bool(_WORRYING.search(reading.text)) and not (said or question.aspect or question.new)


_WORRYING = Pattern(
    r"\b(?:(?:should|must|ought to|do|need to) (?:i|we)(?: be)? (?:most )?(?:worr(?:y|ied)|concerned|bothered)"
    r"|(?:are|is|be|look|looks|looking) (?:worrying|concerning)|(?:give|gives|giving) (?:me |us )?cause for concern)\b"
)


def _work(_reading: Reading, question: Question) -> Question:
    ratings = question.ratings if question.kind is Kind.RISKS else ()
    return replace(question, ranking=None, direction="", ratings=ratings)


def _projects(reading: Reading, question: Question) -> Question:
    """Projects have ratings and a status of their own: "red projects", "which are paused"."""
    found = next((status for status, said in _STATUS.items() if said.search(reading.sentence.text)), "")
    coloured = bool(_COLOUR.search(reading.sentence.text))
    aspect = found if not question.aspect else "" if coloured and not _SLOW.search(reading.text) else question.aspect
    ratings = question.ratings if coloured else ()
    return with_days_due(reading, replace(question, ranking=None, direction="", aspect=aspect, ratings=ratings))


def _actions(reading: Reading, question: Question) -> Question:
    """ "What are we doing about the reds" is about those of red indicators; no action is red itself."""
    ratings = question.ratings if _COLOUR.search(reading.text) else ()
    return with_days_due(reading, replace(_work(reading, question), ratings=ratings))


def _meetings(reading: Reading, question: Question) -> Question:
    """ "What did CMT say on 3 November": the meeting of that day, or of that month though it has not ended."""
    question = _work(reading, question)
    if day := day_of_a_meeting(reading.typed, reading.today, past=question.aspect != "next"):
        return replace(question, days=Days(on=day.isoformat()), period=NO_TIME)
    if question.aspect == "next" and question.period.last:
        return replace(question, days=days_within(question.period, reading.typed, reading.today), period=NO_TIME)
    opened = question.period.still_open
    return replace(question, period=PeriodAsked(opened, opened)) if opened else question


def _due(_reading: Reading, question: Question) -> Question:
    """ "How many returns so far" is about no stretch of time, and "what do I owe" about no portfolio."""
    return replace(question, period=NO_TIME) if question.period.to_date else question


def _indicator(reading: Reading, question: Question) -> Question:
    if question.aspect in ("forecast", "why"):
        question = replace(question, ratings=(), direction="")
    return _trend(reading, _quoting(reading, question))


def _quoting(reading: Reading, question: Question) -> Question:
    if question.aspect == "owner" and question.codes and _IS_IT.match(reading.text):
        # "Is Asha or Jerome the lead for voids": whoever is named narrows nothing down.
        return replace(question, picks=tuple(pick for pick in question.picks if pick.dimension is Dimension.INDICATOR))
    if question.aspect not in ("source", "target", "provisional", "why"):
        return question
    return replace(question, figures=tuple(word for word in reading.masked.words if _NUMBER.fullmatch(word)))


def _trend(reading: Reading, question: Question) -> Question:
    if question.kind is Kind.TREND and question.aspect:
        return when_so_rated(reading, question)
    if question.aspect in ("", "value") and _TARGET_BESIDE.search(reading.sentence.text):
        return replace(question, against=(*question.against, "target"))
    return question


_BY_KIND: dict[Kind, Callable[[Reading, Question], Question]] = {
    Kind.MONEY: with_money_limit,
    Kind.COUNT: _count,
    Kind.INDICATORS: _listed,
    Kind.RISKS: with_risk_limit,
    Kind.PROJECTS: _projects,
    Kind.ACTIONS: _actions,
    Kind.MEETINGS: _meetings,
    Kind.DUE: _due,
    Kind.INDICATOR: _indicator,
    Kind.DEFINITION: _quoting,
    Kind.TREND: _trend,
    Kind.COMPARE: compared,
}
