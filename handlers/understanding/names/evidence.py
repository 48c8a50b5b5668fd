"""What else in the text speaks for one of several names that fit: word order, "on time", "how many", "% of"."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.understanding.names.durations import asks_how_fast, asks_how_long, tells_how_long
from handlers.understanding.names.index import Index
from handlers.understanding.names.name_features import Phrase
from handlers.understanding.names.option import Option
from handlers.understanding.question import Dimension
from handlers.understanding.words.naming_words import concepts_in, stem
from handlers.understanding.words.ordinary_words import JOINING
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.word_list import words

REACH = 3
_LESS = 0.5
_NEARLY = 0.97
_COUNTING = words("many number numbers count volume total")
_HOW_MANY = ("how", "many")
_UNITS = {
    "%": words("% percent percentage pct proportion share"),
    "£": words("£ cost costs spend spending spent money income"),
    "days": words("days day long quickly wait waiting speed turnaround"),
    "number": words("many number numbers count volume total"),
}


def weighed(
    options: tuple[Option, ...], index: Index, sentence: Sentence, places: Sequence[int], close: float
) -> tuple[Option, ...]:
    """The options with those that less speaks for put back, where several fit about as well."""
    if len(options) < 2:
        return options
    options = _that_tell_how_long(options, index, sentence)
    if options[0].exact:
        return _word_for_word(options, index, sentence, places)
    near = [option for option in options if option.score >= options[0].score - close]
    if len(near) < 2:
        return options
    beside = _Beside.of(sentence, places, index)
    votes = [_votes(option, index, beside) for option in near]
    most = max(votes)
    if most == min(votes):
        return options
    best = {id(option) for option, vote in zip(near, votes, strict=True) if vote == most}
    less = _LESS * _LESS if sentence.words[:2] == _HOW_MANY else _LESS
    lessened = [option if id(option) in best else option.scored(option.score * less) for option in options]
    return tuple(sorted(lessened, key=lambda option: -option.score))


def _that_tell_how_long(options: tuple[Option, ...], index: Index, sentence: Sentence) -> tuple[Option, ...]:
    """Those measured in a length of time where one is asked for: "time to relet" is no number of empty homes."""
    fast = asks_how_fast(sentence.text)
    if not (fast or asks_how_long(sentence.text)):
        return options
    telling = tuple(each for each in options if tells_how_long(each, index))
    return telling if telling and telling[0].score >= (_TELLS_HOW_FAST if fast else _TELLS) else options


_TELLS, _TELLS_HOW_FAST = 0.4, 0.3
"""How well one has to fit so that others, which fit better but tell no length of time, are left out."""


def _word_for_word(
    options: tuple[Option, ...], index: Index, sentence: Sentence, places: Sequence[int]
) -> tuple[Option, ...]:
    """The options with what is called just so before what lacks a word of measuring: "EHCPs" before "EHCP numbers".

    Not where they are counted: "how many EHCPs".
    """
    said = tuple(stem(sentence.words[place]) for place in places)
    exact = [option for option in options if option.exact]
    same = [each for each in exact if any(phrase.stems == said for phrase in index.phrases[each.place])]
    indicators = all(option.term.dimension is Dimension.INDICATOR for option in exact)
    if not same or len(same) == len(exact) or not indicators or not _COUNTING.isdisjoint(sentence.words):
        return options
    lessened = {id(option) for option in exact} - {id(option) for option in same}
    ordered = (each.scored(_NEARLY) if id(each) in lessened else each for each in options)
    return tuple(sorted(ordered, key=lambda option: -option.score))


@dataclass(frozen=True)
class _Beside:
    """The words of a name and around it: pairs that stand side by side, loose words, meanings, and units spoken of.

    `terms` are the places of those that have a loose word or a meaning in their names.
    """

    pairs: tuple[tuple[str, str], ...]
    loose: tuple[str, ...]
    meanings: frozenset[str]
    units: frozenset[str]
    terms: frozenset[int]

    @classmethod
    def of(cls, sentence: Sentence, places: Sequence[int], index: Index) -> "_Beside":
        first, last = max(0, places[0] - REACH), min(len(sentence.words), places[-1] + REACH + 1)
        words = tuple(sentence.words[first:last])
        counted = sentence.words[:2] if sentence.words[:2] == _HOW_MANY else ()
        loose = tuple(
            stem(word) for place, word in enumerate(words, first) if place not in places and word not in JOINING
        )
        meanings = frozenset(meaning for _, _, meaning in concepts_in(tuple(map(stem, words))))
        return cls(
            pairs=tuple(itertools.pairwise(stem(sentence.words[place]) for place in places)),
            loose=loose,
            meanings=meanings,
            units=frozenset(unit for unit, said in _UNITS.items() if not said.isdisjoint((*words, *counted))),
            terms=frozenset().union(*(index.features.get(each, ()) for each in (*loose, *meanings))),
        )


def _votes(option: Option, index: Index, beside: _Beside) -> int:
    votes = _by_unit(option, index, beside.units)
    if beside.pairs or option.place in beside.terms:
        votes += max([_in_phrase(phrase, beside) for phrase in index.phrases[option.place]], default=0)
    return votes


def _in_phrase(phrase: Phrase, beside: _Beside) -> int:
    # "Process benefits" is as much "process a new benefit claim" as "process a benefit change".
    order = (
        [*itertools.pairwise(phrase.stems), *zip(phrase.stems, phrase.stems[2:], strict=False)] if beside.pairs else []
    )
    return (
        len([pair for pair in beside.pairs if pair in order])
        + len([word for word in beside.loose if word in phrase.stems])
        + len([meaning for meaning in beside.meanings if meaning in phrase.covers])
    )


def _by_unit(option: Option, index: Index, units: frozenset[str]) -> int:
    if not units or option.term.dimension is not Dimension.INDICATOR:
        return 0
    known = index.by_code.get(option.term.key)
    return int(known is not None and known.unit in units)
