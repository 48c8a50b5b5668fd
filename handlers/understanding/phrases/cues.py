"""The turns of phrase that say what kind of thing is asked, found in a row of words. Nothing about any council.

In the words searched, `§` stands for a word of a name and `@` for a word of time. A pattern covers only words that
it explains; what must merely stand somewhere else is a lookahead.
"""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from handlers.understanding.phrases.cues_of_arrival import ARRIVAL
from handlers.understanding.phrases.cues_of_chance import CHANCE
from handlers.understanding.phrases.cues_of_changes import CHANGES
from handlers.understanding.phrases.cues_of_comparison import COMPARISON
from handlers.understanding.phrases.cues_of_definition import DEFINITION
from handlers.understanding.phrases.cues_of_entries import ENTRIES
from handlers.understanding.phrases.cues_of_expectations import EXPECTATIONS
from handlers.understanding.phrases.cues_of_figures import FIGURES
from handlers.understanding.phrases.cues_of_meaning import MEANING
from handlers.understanding.phrases.cues_of_meetings import MEETINGS
from handlers.understanding.phrases.cues_of_others import OTHERS
from handlers.understanding.phrases.cues_of_owners import OWNERS
from handlers.understanding.phrases.cues_of_reasons import REASONS
from handlers.understanding.phrases.cues_of_remarks import REMARKS
from handlers.understanding.phrases.cues_of_remedies import REMEDIES
from handlers.understanding.phrases.cues_of_returns import RETURNS
from handlers.understanding.phrases.cues_of_shapes import SHAPES
from handlers.understanding.phrases.cues_of_sign_off import SIGN_OFF
from handlers.understanding.phrases.cues_of_sources import SOURCES
from handlers.understanding.phrases.cues_of_standing import FIRMNESS
from handlers.understanding.phrases.cues_of_summaries import SUMMARIES
from handlers.understanding.phrases.cues_of_talk import TALK
from handlers.understanding.phrases.cues_of_targets import TARGETS
from handlers.understanding.phrases.cues_of_trends import TRENDS
from handlers.understanding.phrases.cues_of_work import WORK
from handlers.understanding.phrases.said_of_others import BESIDE, HOLDERS, YEAR_ENDING
from handlers.understanding.phrases.said_owing import DEADLINE, MISSING_FROM, OWED, PAST
from handlers.understanding.phrases.said_standing import ASKED_OF, RESPONSIBLE, STANDING
from handlers.understanding.words.pattern_words import inflected_words_of, words_of
from handlers.understanding.words.screening import Screen
from handlers.understanding.words.sentence import Sentence, Span

EVERYDAY = frozenset(
    (*STANDING, *ASKED_OF, *RESPONSIBLE, *OWED, *DEADLINE, *PAST, *MISSING_FROM, *HOLDERS, *BESIDE, *YEAR_ENDING)
)
"""Patterns made of everyday words, which indicators may as well be called by."""

TIME = "@"
_SEVERAL = (
    TALK | RETURNS | SIGN_OFF | DEFINITION | FIGURES | SOURCES | COMPARISON | SHAPES | SUMMARIES | WORK | MEETINGS
)
_OF_ONE = (
    *(REASONS, ENTRIES, FIRMNESS, REMARKS, EXPECTATIONS, CHANCE),
    *(CHANGES, MEANING, TARGETS, OWNERS, TRENDS, OTHERS, REMEDIES, ARRIVAL),
)
"""What is asked of one indicator, in words that combine."""
CUES = {
    name: tuple(pattern for group in (_SEVERAL, *_OF_ONE) for pattern in group.get(name, ()))
    for name in dict.fromkeys(name for group in (_SEVERAL, *_OF_ONE) for name in group)
}


class _Cue(NamedTuple):
    """What a turn of phrase says; `wholly` where whatever lies within it belongs to it: "subject to revision"."""

    name: str
    wholly: bool = False


_Found = dict[_Cue, tuple[Span, ...]]


@cache
def _screen() -> Screen[_Cue]:
    several = ((pattern, _Cue(name)) for name, patterns in _SEVERAL.items() for pattern in patterns)
    of_one = ((pattern, _Cue(name, True)) for group in _OF_ONE for name in group for pattern in group[name])
    return Screen.of((*several, *of_one), before=r"(?<![\w§@])", after=r"(?!\w)")


@cache
def _screen_of_returns() -> Screen[_Cue]:
    listed = ((pattern, _Cue(name)) for name, patterns in CUES.items() if name in RETURNS for pattern in patterns)
    return Screen.of(listed, before=r"(?<![\w§@])", after=r"(?!\w)")


@cache
def cue_words() -> frozenset[str]:
    """The words of cues that hardly anything is called by: where one is left over, it may be passed over."""
    listed = (pattern for patterns in _SEVERAL.values() for pattern in patterns if pattern not in EVERYDAY)
    return frozenset(word for pattern in listed for word in words_of(pattern))


@cache
def words_of_cues() -> frozenset[str]:
    """Every word that occurs in a cue: none of them is a slip for another word."""
    return frozenset(word for patterns in CUES.values() for pattern in patterns for word in inflected_words_of(pattern))


def find_cues(sentence: Sentence) -> dict[str, tuple[Span, ...]]:
    """The cues in the sentence, each with the words that it explains; none that only lies within another."""
    return _by_name(_without_what_belongs_to_another(_every_cue(sentence)))


def every_cue(sentence: Sentence) -> dict[str, tuple[Span, ...]]:
    """Every cue in the sentence, those too that lie within another."""
    return _by_name(_every_cue(sentence))


def _every_cue(sentence: Sentence) -> _Found:
    found: _Found = {}
    for pattern, cue in _screen().likely(sentence.text):
        for match in pattern.finditer(sentence.text):
            if match.end() > match.start():
                found[cue] = (*found.get(cue, ()), sentence.span(match))
    found = _with_times_left_out(sentence, found) if TIME in sentence.words else found
    return found if FORCE.isdisjoint(sentence.words) else _with_force_left_out(sentence, found)


def _without_what_belongs_to_another(found: _Found) -> _Found:
    """The cues without those whose words all lie within a longer turn of phrase of another meaning."""
    wholes = [(cue.name, span) for cue, spans in found.items() if cue.wholly for span in spans if len(span) >= _LONG]
    if not wholes:
        return found

    def belongs(name: str, span: Span) -> bool:
        return any(
            name not in _KEPT
            and name != other
            and whole.start <= span.start
            and span.end <= whole.end
            and len(span) < len(whole)
            for other, whole in wholes
        )

    kept = {cue: tuple(span for span in spans if not belongs(cue.name, span)) for cue, spans in found.items()}
    return {cue: spans for cue, spans in kept.items() if spans}


_KEPT = ("count", "share")
"""How many is asked for whatever is counted: "how many are 5% off target"."""
_LONG = 3
"""Of how many words a turn of phrase must be to have others in it."""


def _by_name(found: _Found) -> dict[str, tuple[Span, ...]]:
    named: dict[str, tuple[Span, ...]] = {}
    for cue, spans in found.items():
        named[cue.name] = (*named.get(cue.name, ()), *spans)
    return named


def beside_a_change(cues: dict[str, tuple[Span, ...]], said: Iterable[Span]) -> dict[str, tuple[Span, ...]]:
    """The cues without those that only tell how a rating changed: "reds from Q1 that have recovered"."""
    told = {place for span in said for place in span}
    apart = {name: tuple(span for span in spans if not told.issuperset(span)) for name, spans in cues.items()}
    return {name: spans for name, spans in apart.items() if spans}


FORCE = frozenset(("actually", "really", "honestly", "basically", "even", "exactly", "physically", "seriously"))
"""Words that only lend force to the turn of phrase that they stand in: "what are we actually doing about it"."""


def _with_force_left_out(sentence: Sentence, found: _Found) -> _Found:
    """The cues with those that a word of force parts."""
    return _found_without(sentence, FORCE, _screen(), found)


def _with_times_left_out(sentence: Sentence, found: _Found) -> _Found:
    """The cues with those of returns that a time parts: "late Q2 figures" is "late figures"."""
    return _found_without(sentence, frozenset((TIME,)), _screen_of_returns(), found)


def _found_without(sentence: Sentence, left_out: frozenset[str], screen: Screen[_Cue], found: _Found) -> _Found:
    """The cues with those that are found only once some words are left out."""
    places = [place for place, word in enumerate(sentence.words) if word not in left_out]
    tokens = tuple(sentence.tokens[place] for place in places)
    left = Sentence(sentence.typed, tokens, tuple(sentence.words[place] for place in places))
    more: _Found = {}
    known = {cue.name for cue in found}
    for pattern, cue in screen.likely(left.text):
        if cue.name in known or cue in more:
            continue
        spans = (left.span(match) for match in pattern.finditer(left.text) if match.end() > match.start())
        told = tuple(Span(places[span.start], places[span.end - 1] + 1) for span in spans)
        if told:
            more[cue] = told
    return found | more
