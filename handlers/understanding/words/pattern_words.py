"""The words that a pattern is made of."""

import re
from collections.abc import Iterator

_WORDS = re.compile(r"([a-z]{3,})(\?)?")
_SHORTEST = 4


def words_of(pattern: str) -> Iterator[str]:
    """The words that a pattern is made of; one whose ending may be missing, both ways: "outcomes?"."""
    for found in _WORDS.finditer(pattern):
        yield found[1]
        if found[2] and len(found[1]) > _SHORTEST:
            yield found[1][:-1]
