"""The words that a pattern is made of."""

import re
from collections.abc import Iterator

_WORDS = re.compile(r"([a-z]{3,})(\?)?")
_ENDED = re.compile(r"([a-z]{3,})\(\?:([a-z?|]+)\)")
_SHORTEST = 4


def words_of(pattern: str) -> Iterator[str]:
    """The words that a pattern is made of; one whose ending may be missing, both ways: "outcomes?"."""
    for found in _WORDS.finditer(pattern):
        yield found[1]
        if found[2] and len(found[1]) > _SHORTEST:
            yield found[1][:-1]


def inflected_words_of(pattern: str) -> Iterator[str]:
    """The words that it is made of, each with the endings that it may have there: "climb(?:ing|ed)"."""
    yield from words_of(pattern)
    for found in _ENDED.finditer(pattern):
        for ending in found[2].split("|"):
            yield found[1] + ending.replace("?", "")
            yield found[1] + re.sub(r"[a-z]\?", "", ending)
