"""Codes from one to another: "ASC-05 to ASC-09" are those two and all whose number lies between."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from handlers.understanding.names.index import Index
from handlers.understanding.names.named import Named
from handlers.understanding.names.option import Option
from handlers.understanding.words.sentence import Sentence, Span

_UP_TO = re.compile(r"\s*(?:-|–|—|\.{2,3}|…|to|thru|through|up to|until)\s*")
_PUTS_RIGHT = re.compile(r"\b(?:compared?|comparison|change|correct|amend|update|move|rename|make|set|from)\b")
"""Where two codes are the old and the new, or one beside the other, and none lies between."""

_NUMBERED = re.compile(r"(?P<before>.*?)(?P<number>\d+)[A-Za-z]?")

_LETTERED = re.compile(r"(?P<before>.*\d)(?P<letter>[A-Za-z])")

MOST = 40
"""So many codes are a range; of more than that, two were named and a dash stands between."""


def with_ranges(found: Sequence[Named], sentence: Sentence, index: Index) -> tuple[Named, ...]:
    """The codes found with those that lie between two that a range was said of."""
    named = [each for each in found if each.coded]
    if len(named) < 2 or _PUTS_RIGHT.search(sentence.text):
        return tuple(found)
    more = [each for first, last in pairwise(named) for each in _between(first, last, sentence, index)]
    return (*found, *more)


def _between(first: Named, last: Named, sentence: Sentence, index: Index) -> list[Named]:
    joint = sentence.typed[sentence.tokens[first.span.end - 1].end : sentence.tokens[last.span.start].start]
    if not _UP_TO.fullmatch(joint.casefold()):
        return []
    if lettered := _between_letters(first, last, index):
        return lettered
    begins, ends = (_NUMBERED.fullmatch(each.options[0].term.key) for each in (first, last))
    if not begins or not ends or begins["before"] != ends["before"]:
        return []
    low, high = int(begins["number"]), int(ends["number"])
    at = Span(first.span.start, last.span.end)
    lie = [(number, place) for number, place in _numbers_behind(begins["before"], index) if low < number < high]
    return [
        Named(at, first.places, (Option(index.terms[place], 1.0, place),), coded=True)
        for _, place in sorted(lie)[:MOST]
    ]


def _between_letters(first: Named, last: Named, index: Index) -> list[Named]:
    """The indicators between two whose codes differ by the letter they end with: "ASC 1A to 1C" has 1B."""
    begins, ends = (_LETTERED.fullmatch(each.options[0].term.key) for each in (first, last))
    if not begins or not ends or begins["before"] != ends["before"]:
        return []
    low, high = begins["letter"].casefold(), ends["letter"].casefold()
    at = Span(first.span.start, last.span.end)
    keys = {index.terms[place].key: place for place in index.indicator_places}
    lie = ((_LETTERED.fullmatch(key), place) for key, place in sorted(keys.items()))
    return [
        Named(at, first.places, (Option(index.terms[place], 1.0, place),), coded=True)
        for found, place in lie
        if found and found["before"] == begins["before"] and low < found["letter"].casefold() < high
    ]


def _numbers_behind(letters: str, index: Index) -> Iterator[tuple[int, int]]:
    """The number of each indicator whose code begins so, with its place."""
    for place in index.indicator_places:
        found = _NUMBERED.fullmatch(index.terms[place].key)
        if found and found["before"] == letters:
            yield int(found["number"]), place
