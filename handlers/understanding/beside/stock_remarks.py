"""Everyday sayings beside a question are put aside before it is read: none of their words may make it another one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from handlers.understanding.beside.clauses import Clause
from handlers.understanding.beside.side_remarks import without
from handlers.understanding.beside.stock_sayings import (
    ANYWHERE,
    AT_THE_END,
    BETWEEN_MARKS,
    LEADING,
    TRAILING,
    as_patterns,
)
from handlers.understanding.names.index import Index
from handlers.understanding.names.works_and_bodies import known_to
from handlers.understanding.words.screening import Screen
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import plain, read_tokens
from handlers.understanding.words.word_list import words

_FRONT, _BEHIND, _MARKED = "front", "behind", "marked"
_SCREEN = Screen.of(
    chain(
        ((said, frozenset((_FRONT, _BEHIND, _MARKED))) for said in as_patterns(ANYWHERE)),
        ((said, frozenset((_BEHIND, _MARKED))) for said in as_patterns(AT_THE_END)),
        ((said, frozenset((_MARKED,))) for said in as_patterns(BETWEEN_MARKS)),
    ),
    before=r"(?<!\S)",
    after=r"(?!\S)",
)
_LEADING, _TRAILING = words(LEADING), words(TRAILING)


@dataclass(frozen=True)
class _Run:
    """Sayings side by side, from one word up to another, and where they may stand without a mark."""

    start: int
    end: int
    where: frozenset[str]


def without_stock_remarks(typed: str, index: Index) -> str:
    """The text without such sayings at its ends or between marks; as it is where nothing else is said.

    Several lines are a list, where each line is told by itself, and stay as they are.
    """
    if "\n" in typed.strip():
        return typed
    text = plain(typed)
    tokens = read_tokens(text)
    sentence = Sentence(text, tokens, tuple(token.word for token in tokens))
    likely = _SCREEN.likely(sentence.text)
    if not likely:
        return typed
    runs = _runs(sentence, likely, index)
    put_aside = [run for run in runs if _is_beside(run, sentence)]
    kept = set(range(len(tokens))).difference(*(range(run.start, run.end) for run in put_aside))
    if not put_aside or _nothing_is_asked(sentence, kept):
        return typed
    spans = ((tokens[run.start].start, tokens[run.end - 1].end) for run in put_aside)
    return without(text, tuple(Clause(text[start:end], start, end, 0) for start, end in spans))


def _nothing_is_asked(sentence: Sentence, kept: set[int]) -> bool:
    return all(sentence.words[place] in _LEADING or sentence.words[place] in _TRAILING for place in kept)


def _runs(sentence: Sentence, likely: Sequence[tuple[re.Pattern[str], frozenset[str]]], index: Index) -> list[_Run]:
    """What was found, joined where nothing but idle words stands between, with such words up to the next mark."""
    known = known_to(index)
    found: list[_Run] = []
    for pattern, where in likely:
        for match in pattern.finditer(sentence.text):
            if not known.leaves(sentence, match):
                span = sentence.span(match)
                found.append(_Run(span.start, span.end, where))
    runs: list[_Run] = []
    for run in sorted(found, key=lambda each: (each.start, -each.end)):
        grown = _grown(run, sentence)
        if runs and grown.end <= runs[-1].end:
            continue
        if runs and (grown.start < runs[-1].end or _goes_on(grown, runs[-1], sentence)):
            last = runs.pop()
            grown = _Run(last.start, grown.end, last.where & grown.where)
        runs.append(grown)
    return runs


def _goes_on(run: _Run, last: _Run, sentence: Sentence) -> bool:
    return run.start == last.end and not sentence.tokens[run.start].breaks


def _grown(run: _Run, sentence: Sentence) -> _Run:
    """With the words that lead to it from the mark before, and those that trail it up to the next one."""
    start, end, last = run.start, run.end, len(sentence.words)
    while start and not sentence.tokens[start].breaks and sentence.words[start - 1] in _LEADING:
        start -= 1
    while end < last and not sentence.tokens[end].breaks and sentence.words[end] in _TRAILING:
        end += 1
    return _Run(start if _begins(start, sentence) else run.start, end if _ends(end, sentence) else run.end, run.where)


def _is_beside(run: _Run, sentence: Sentence) -> bool:
    begins, ends = _begins(run.start, sentence), _ends(run.end, sentence)
    if begins and ends:
        return True
    return (_BEHIND in run.where and run.end == len(sentence.words)) or (_FRONT in run.where and run.start == 0)


def _begins(place: int, sentence: Sentence) -> bool:
    return place == 0 or sentence.tokens[place].breaks


def _ends(place: int, sentence: Sentence) -> bool:
    return place == len(sentence.words) or sentence.tokens[place].breaks
