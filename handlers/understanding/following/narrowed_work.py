"""A list of projects, risks or actions narrowed down: "which are still open", "any of them red", "due this month"."""

import dataclasses
import re

from msgspec.structs import replace

from handlers.understanding.deciding.due_within import with_days_due
from handlers.understanding.question import NO_DAYS, NO_TIME, WORKS, Kind, Question
from handlers.understanding.reading import Reading
from handlers.understanding.words.word_list import words

_LEADING = words(
    "and ok okay so but right now then also which what whats any anything anyone only just show me us list give the of"
    " them those these it ones one are is was were has have had been that thats there how many still yet currently"
    " already actually please pls though a an do does did to be by in on this next for within over we got before"
    " until till"
    " action actions project projects risk risks scheme schemes programme programmes all among or rated"
)
_NOT = words("not nt havent hasnt isnt arent never yet")
_DONE = words("done complete completed finished delivered closed ticked")
_OPEN = words("open outstanding left unfinished ongoing incomplete")
_LATE = words("overdue late slipped slipping behind missed delayed")
_PAUSED = words("paused stopped suspended stalled hold")
_BEGUN = words("started begun")
_RUNNING = words("underway under way progress ongoing running live")
_HIGH = words("high highest severe serious")
_COLOURS = words("red reds amber ambers green greens")
_DUE = words("due finish finishes finishing end ends ending complete completing completes land landing expected")
_TIMES = words("week weeks fortnight month months christmas xmas days today tomorrow end year years")
_WHY = re.compile(
    r"^(?:(?:and|but|so|ok)\s+)*(?:why|whys that|why is that|how come|what happened|reasons?"
    r"|(?:why|how come)(?: (?:is|are|was|were|has|have|it|they|that|those|its|theyre|been|so|all|both|still))*"
    r" (?:paused|stopped|stalled|held up|on hold|late|delayed|behind|slipping|slipped|red|amber|overdue|not started|off"
    r" track|stuck|suspended|high))$"
)
_TROUBLE = words("trouble danger problem problems big bad worse like similar")
_OTHERS = words("other others else same boat way as") | _TROUBLE | _COLOURS | _LATE | _HIGH
_SAID = {
    Kind.ACTIONS: _DONE | _OPEN | _LATE,
    Kind.PROJECTS: _DONE | _LATE | _PAUSED | _BEGUN | _RUNNING | _COLOURS,
    Kind.RISKS: _HIGH,
}

_IN_ORDER = re.compile(
    r"^(?:(?:and|ok|okay|so|but|then|which|whats?|who|whos|is|are|has|have|the|of|them|those|these|one|ones|after|that"
    r"|comes?|either|any|both|it|they|got|gotten|been|getting|gone)\s+)*"
    r"(?:(?:second|2nd|third|3rd|fourth|next|single|most)\s+)*"
    r"(?:worst|biggest|largest|highest|serious|urgent|second|2nd|third|3rd|next|worrying|furthest behind|most behind"
    r"|worse|better|after that|up|down|changed)"
    r"(?: (?:one|ones|project|scheme|risk|action|off|first|please|pls|since|then|than before|last time))*$"
)


def narrowed_work(reading: Reading, last: Question) -> Question | None:
    """The same list with only those that are so; None where the text says anything else besides."""
    if last.kind not in _SAID or reading.scope.mine or reading.scope.everything:
        return None
    if _is_of_one(last):
        return _others(reading, last)
    if _IN_ORDER.match(reading.sentence.text) or _WHY.match(reading.sentence.text):
        # What is listed stands in that order already, what is worst first.
        return replace(last, text=reading.typed, ranking=None, unread=())
    timed = {place for span in reading.times for place in span}
    told = {word for place, word in enumerate(reading.sentence.words) if place not in timed} - _LEADING
    dated = bool(timed) or not told.isdisjoint(_TIMES)
    due = last.kind is not Kind.RISKS and dated and bool(told & (_DUE | _TIMES) or len(reading.sentence.words) < _FEW)
    known = _SAID[last.kind] | _NOT | (_DUE | _TIMES if due else frozenset())
    if not told <= known or not (due or told & _SAID[last.kind]):
        return None
    question = replace(last, text=reading.typed, ranking=None, direction="", unread=(), shown_as="")
    return _due(reading, question) if due else _so(reading, question, told)


def _others(reading: Reading, last: Question) -> Question | None:
    """ "Any others in trouble" after one project: all of them, or those that are behind."""
    said = set(reading.sentence.words)
    if last.codes or said.isdisjoint(("other", "others", "else")) or not said <= _LEADING | _OTHERS | _SAID[last.kind]:
        return None
    picks = tuple(pick for pick in last.picks if pick.dimension not in WORKS)
    late = {Kind.PROJECTS: "behind", Kind.ACTIONS: "overdue", Kind.RISKS: "high"}[last.kind]
    aspect = late if said & (_LATE | _HIGH | _TROUBLE) else ""
    ratings = reading.ratings.ratings if said & _COLOURS else ()
    return replace(last, text=reading.typed, picks=picks, aspect=aspect, ratings=ratings)


def _due(reading: Reading, question: Question) -> Question | None:
    """Those that are due within the time that was said."""
    dated = with_days_due(dataclasses.replace(reading, typed=f"due {reading.typed}"), _at(reading, question))
    return dated if dated.days != NO_DAYS else None


def _at(reading: Reading, question: Question) -> Question:
    return replace(question, period=reading.periods.asked, days=NO_DAYS, aspect="")


def _so(reading: Reading, question: Question, told: frozenset[str] | set[str]) -> Question | None:
    """Those that stand as was said; a colour counts beside how they stand."""
    denied = not told.isdisjoint(_NOT)
    if question.kind is Kind.RISKS:
        return None if denied else replace(question, aspect="high")
    if question.kind is Kind.ACTIONS:
        done = not told.isdisjoint(_DONE)
        aspect = "overdue" if told & _LATE else "done" if done and not denied else ""
        return replace(question, aspect=aspect, days=question.days if aspect != "done" else NO_DAYS, period=NO_TIME)
    ratings = reading.ratings.ratings if told & _COLOURS else question.ratings
    aspect = _standing(told, denied=denied) or ("" if told & _COLOURS else question.aspect)
    return None if denied and not told & _BEGUN else replace(question, aspect=aspect, ratings=ratings)


def _standing(told: frozenset[str] | set[str], *, denied: bool) -> str:
    named = (
        ("not started" if denied else "in progress", _BEGUN),
        ("complete", _DONE),
        ("paused", _PAUSED),
        ("behind", _LATE),
        ("in progress", _RUNNING),
    )
    return next((aspect for aspect, said in named if told & said), "")


def _is_of_one(last: Question) -> bool:
    """Whether one of them was told, which is asked about and not narrowed down; so is what is done about a figure."""
    return bool(last.codes) or any(pick.dimension in WORKS for pick in last.picks)


_FEW = 6
