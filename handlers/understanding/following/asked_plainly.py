"""What one clause asks of what was shown, in the plainest words: by its turn of speech, or a name in its frame."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from handlers.understanding.beside.side_remarks import names_in
from handlers.understanding.following.colours_moved import colours_moved
from handlers.understanding.following.kept_or_left import kept_or_left
from handlers.understanding.following.one_of_the_list import place_in_the_list
from handlers.understanding.following.said_with_a_name import Read, another_asked_about
from handlers.understanding.following.scopes_moved import scopes_moved
from handlers.understanding.following.turns import BETTER, adds_the_target
from handlers.understanding.following.turns_said import AS_OF, WHICH_PERIOD
from handlers.understanding.following.words import THEM
from handlers.understanding.names.index import Index
from handlers.understanding.question import ABOUT_ONE, Kind, Question
from handlers.understanding.rewording.sayings.shown.a_list import COUNTED, WORST
from handlers.understanding.rewording.sayings.shown.its_figure import OF_ITS_FIGURE
from handlers.understanding.rewording.sayings.shown.one_indicator import ACTIONS, COMMENT, TARGET, WHY
from handlers.understanding.rewording.sayings.shown.owners import OWNED, OWNERS
from handlers.understanding.rewording.sayings.shown.shapes import CHART, PLACES, SHAPES
from handlers.understanding.rewording.sayings.shown.the_past import TREND, beside_an_earlier_time
from handlers.understanding.rewording.sayings.turns_of_speech import TurnsOfSpeech
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

_OF_ONE = (*OF_ITS_FIGURE, TREND, TARGET, COMMENT, ACTIONS, OWNED, WHY, PLACES, *SHAPES)
_OF_A_LIST = (OWNERS, COUNTED, WORST, *SHAPES)
_LISTS = (Kind.INDICATORS, Kind.COUNT)


@dataclass(frozen=True)
class Shown:
    """What was shown last, how many that listed, all that is said now, and how a part of it is read."""

    last: Question
    count: int
    whole: Sentence
    index: Index
    read: Read


def asked_plainly(clause: Sentence, shown: Shown) -> str:
    """The plain words for what a clause asks by itself; empty where it asks nothing, or more than they do."""
    said = "" if not clause.words or _is_named(clause, shown.index) else _by_a_turn(clause, shown)
    return said or _with_a_name(clause, shown)


def _by_a_turn(clause: Sentence, shown: Shown) -> str:
    last, said = shown.last, clause.words
    if AS_OF.match(clause.text):
        return WHICH_PERIOD
    if last.kind in ABOUT_ONE and len(last.codes) == 1:
        told = beside_an_earlier_time(said) or _in_turn(_OF_ONE, said)
        return "" if told and _is_a_turn_of_its_own(clause, last, told) else told
    if last.kind not in _LISTS:
        return ""
    told = place_in_the_list(said, shown.count) or _in_turn(_OF_A_LIST, said)
    if told == COUNTED.plainly and not _COLOURS.isdisjoint(said):
        # "How many amber" after the reds counts others than those that were listed.
        return ""
    return "" if told == CHART.plainly and THEM.search(clause.text) else told


_COLOURS = words("red reds amber ambers green greens")


def _in_turn(turns: Sequence[TurnsOfSpeech], said: tuple[str, ...]) -> str:
    return next((each.plainly for each in turns if each.explain(said)), "")


def _is_named(clause: Sentence, index: Index) -> bool:
    """Whether something is called so; one word of a longer turn of speech may be a name by chance."""
    if any(before.word in _LEADS and names_in((token,), index) for before, token in pairwise(clause.tokens)):
        return True
    alone = len(clause.words) >= _TURN and any(names_in((token,), index) for token in clause.tokens)
    return not alone and bool(names_in(clause.tokens, index))


_LEADS = words("for of")
"""A name behind one of these is asked about, however long the text: "what is the target for TA"."""


_TURN = 4


def _is_a_turn_of_its_own(clause: Sentence, last: Question, told: str) -> bool:
    """What is said so shortly that it asks something else: "up or down", "with the target" of what was drawn."""
    if told == TARGET.plainly:
        return last.kind is Kind.TREND and adds_the_target(clause.words)
    return told == TREND.plainly and bool(BETTER.match(clause.text)) and "getting" not in clause.words


_SUMMED_UP = re.compile(
    r"(?:(?:just|can you|could you|please|pls|ok|actually|now|then|and|no|instead|rather|lets have|give me|i want) )*"
    r"(?:(?:summari[sz]e|sum up"
    r"|(?:an? |the )?(?:\w+ )?(?:summary|overview|headlines|run ?down|round ?up|picture) (?:of|for|on))"
    r" (?:the|that|this|their|my|our) (?:whole |entire )?(?P<noun>service|directorate|portfolio|team|department|area)"
    r"|(?:an? |the )?(?P<other>service|directorate|portfolio|team|department) (?:summary|overview|headlines))"
    r"(?: (?:instead|then|please|pls|for me|as a whole|overall|too|now|rather))*"
)
_SUMMED = {"team": "service", "department": "service", "area": "service"}


def _summed_up(clause: Sentence, shown: Shown) -> str:
    """How the one service or the like is doing of which a list was shown: "just summarise the service instead"."""
    found = _SUMMED_UP.fullmatch(clause.text)
    if found is None or shown.last.kind not in _LISTS:
        return ""
    noun = found["noun"] or found["other"]
    picks = [each for each in shown.last.picks if str(each.dimension) == _SUMMED.get(noun, noun) and not each.excluded]
    term = shown.index.term(picks[0].dimension, picks[0].key) if len(picks) == 1 else None
    return f"summary of {term.name}" if term else ""


def _of_another_colour(shown: Shown) -> bool:
    """Whether a colour is said that was not listed: "just the planning reds" after how planning is doing."""
    told = {f"{rating}{plural}" for rating in shown.last.ratings for plural in ("", "s")}
    return not (_COLOURS - told).isdisjoint(shown.whole.words)


def _with_a_name(clause: Sentence, shown: Shown) -> str:
    several = shown.last.kind in (*_LISTS, Kind.SUMMARY)
    if whole := _summed_up(clause, shown):
        return whole
    moved = colours_moved(clause, shown.last) or scopes_moved(clause, shown.last, shown.read) if several else ""
    narrows = several and not moved and not _of_another_colour(shown)
    kept = kept_or_left(clause, shown.whole, shown.read) if narrows else moved
    return kept or another_asked_about(clause, shown.last, shown.read)
