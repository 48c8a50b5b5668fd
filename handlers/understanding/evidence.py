"""What else in the text speaks for one of several names that fit: word order, "on time", "how many", "% of"."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from handlers.understanding.index import Index, Phrase
from handlers.understanding.naming_words import concepts_in, stem
from handlers.understanding.option import Option
from handlers.understanding.ordinary_words import JOINING
from handlers.understanding.question import Dimension
from handlers.understanding.sentence import Sentence
from handlers.understanding.word_list import words

REACH = 3
_LESS = 0.5
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
    if len(options) < 2 or options[0].score >= 0.999:
        return options
    near = [option for option in options if option.score >= options[0].score - close]
    if len(near) < 2:
        return options
    votes = [_votes(option, index, sentence, places) for option in near]
    if max(votes) == min(votes):
        return options
    best = {id(option) for option, vote in zip(near, votes, strict=True) if vote == max(votes)}
    lessened = [option if id(option) in best else replace(option, score=option.score * _LESS) for option in options]
    return tuple(sorted(lessened, key=lambda option: -option.score))


def _votes(option: Option, index: Index, sentence: Sentence, places: Sequence[int]) -> int:
    first, last = max(0, places[0] - REACH), min(len(sentence.words), places[-1] + REACH + 1)
    said = [stem(sentence.words[place]) for place in places]
    loose = [
        stem(word)
        for place, word in enumerate(sentence.words[first:last], first)
        if place not in places and word not in JOINING
    ]
    row = tuple(stem(word) for word in sentence.words[first:last])
    meanings = {meaning for _, _, meaning in concepts_in(row)}
    return max(
        (_in_phrase(phrase, said, loose, meanings) for phrase in index.phrases[option.place]), default=0
    ) + _by_unit(option, index, sentence.words[first:last])


def _in_phrase(phrase: Phrase, said: list[str], loose: list[str], meanings: set[str]) -> int:
    order = set(zip(phrase.stems, phrase.stems[1:], strict=False))
    in_order = sum((one, other) in order for one, other in itertools.pairwise(said))
    return (
        in_order + sum(word in phrase.stems for word in loose) + sum(meaning in phrase.covers for meaning in meanings)
    )


def _by_unit(option: Option, index: Index, words: Sequence[str]) -> int:
    if option.term.dimension is not Dimension.INDICATOR:
        return 0
    known = index.by_code.get(option.term.key)
    return int(bool(known and _UNITS.get(known.unit, frozenset()).intersection(words)))
