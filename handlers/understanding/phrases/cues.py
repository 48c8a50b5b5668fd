"""The turns of phrase that say what kind of thing is asked, found in a row of words. Nothing about any council.

In the words searched, `§` stands for a word of a name and `@` for a word of time. A pattern covers only words that
it explains; what must merely stand somewhere else is a lookahead.
"""

from collections.abc import Iterable
from functools import cache

from handlers.understanding.phrases.cues_of_comparison import COMPARISON
from handlers.understanding.phrases.cues_of_definition import DEFINITION
from handlers.understanding.phrases.cues_of_figures import FIGURES
from handlers.understanding.phrases.cues_of_returns import RETURNS
from handlers.understanding.phrases.cues_of_sign_off import SIGN_OFF
from handlers.understanding.phrases.cues_of_talk import TALK
from handlers.understanding.phrases.cues_of_work import WORK
from handlers.understanding.phrases.said_owing import DEADLINE, MISSING_FROM, OWED, PAST
from handlers.understanding.phrases.said_standing import ASKED_OF, RESPONSIBLE, STANDING
from handlers.understanding.words.pattern_words import words_of
from handlers.understanding.words.screening import Screen
from handlers.understanding.words.sentence import Sentence, Span

EVERYDAY = frozenset((*STANDING, *ASKED_OF, *RESPONSIBLE, *OWED, *DEADLINE, *PAST, *MISSING_FROM))
"""Patterns made of everyday words, which indicators may as well be called by."""

TIME = "@"
CUES = TALK | RETURNS | SIGN_OFF | DEFINITION | FIGURES | COMPARISON | WORK


@cache
def _screen() -> Screen[str]:
    listed = ((pattern, name) for name, patterns in CUES.items() for pattern in patterns)
    return Screen.of(listed, before=r"(?<![\w§@])", after=r"(?!\w)")


@cache
def _screen_of_returns() -> Screen[str]:
    listed = ((pattern, name) for name, patterns in CUES.items() if name in RETURNS for pattern in patterns)
    return Screen.of(listed, before=r"(?<![\w§@])", after=r"(?!\w)")


@cache
def cue_words() -> frozenset[str]:
    """The words of cues that hardly anything is called by: where one is left over, it may be passed over."""
    return frozenset(word for each in CUES.values() for said in each if said not in EVERYDAY for word in words_of(said))


@cache
def words_of_cues() -> frozenset[str]:
    """Every word that occurs in a cue: none of them is a slip for another word."""
    return frozenset(word for patterns in CUES.values() for pattern in patterns for word in words_of(pattern))


def find_cues(sentence: Sentence) -> dict[str, tuple[Span, ...]]:
    """Every cue in the sentence, with the words that it explains."""
    found: dict[str, tuple[Span, ...]] = {}
    for pattern, name in _screen().likely(sentence.text):
        for match in pattern.finditer(sentence.text):
            if match.end() > match.start():
                found[name] = (*found.get(name, ()), sentence.span(match))
    found = _with_times_left_out(sentence, found) if TIME in sentence.words else found
    return found if FORCE.isdisjoint(sentence.words) else _with_force_left_out(sentence, found)


def beside_a_change(cues: dict[str, tuple[Span, ...]], said: Iterable[Span]) -> dict[str, tuple[Span, ...]]:
    """The cues without those that only tell how a rating changed: "reds from Q1 that have recovered"."""
    told = {place for span in said for place in span}
    apart = {name: tuple(span for span in spans if not told.issuperset(span)) for name, spans in cues.items()}
    return {name: spans for name, spans in apart.items() if spans}


FORCE = frozenset(("actually", "really", "honestly", "basically", "even", "exactly", "physically", "seriously"))
"""Words that only lend force to the turn of phrase that they stand in: "what are we actually doing about it"."""


def _with_force_left_out(sentence: Sentence, found: dict[str, tuple[Span, ...]]) -> dict[str, tuple[Span, ...]]:
    """The cues with those that a word of force parts."""
    return _found_without(sentence, FORCE, _screen(), found)


def _with_times_left_out(sentence: Sentence, found: dict[str, tuple[Span, ...]]) -> dict[str, tuple[Span, ...]]:
    """The cues with those of returns that a time parts: "late Q2 figures" is "late figures"."""
    return _found_without(sentence, frozenset((TIME,)), _screen_of_returns(), found)


def _found_without(
    sentence: Sentence, left_out: frozenset[str], screen: Screen[str], found: dict[str, tuple[Span, ...]]
) -> dict[str, tuple[Span, ...]]:
    """The cues with those that are found only once some words are left out."""
    places = [place for place, word in enumerate(sentence.words) if word not in left_out]
    tokens = tuple(sentence.tokens[place] for place in places)
    left = Sentence(sentence.typed, tokens, tuple(sentence.words[place] for place in places))
    more: dict[str, tuple[Span, ...]] = {}
    for pattern, name in screen.likely(left.text):
        if name in found or name in more:
            continue
        spans = (left.span(match) for match in pattern.finditer(left.text) if match.end() > match.start())
        told = tuple(Span(places[span.start], places[span.end - 1] + 1) for span in spans)
        if told:
            more[name] = told
    return found | more
