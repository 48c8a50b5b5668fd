"""A list asked for behind a count or a name: "how many are red - list them", "and in planning, list"."""

import re

from handlers.understanding.reading import Reading

_BEHIND = re.compile(
    r"(?:list|show)(?: (?:me |us )?(?:them|those|these|em|all|the ones))*"
    r"(?: (?:please|pls|for me|as well|too|now))*"
)
_LEADS = frozenset(("and", "then", "please", "pls", "just"))


def lists_them_too(reading: Reading) -> bool:
    """Whether the last words, set apart from those before, only ask for the list itself."""
    tokens, words = reading.sentence.tokens, reading.sentence.words
    starts = (place for place in range(1, len(words)) if words[place] in ("list", "show"))
    return any(
        bool(_BEHIND.fullmatch(" ".join(words[start:]))) and (tokens[start].breaks or words[start - 1] in _LEADS)
        for start in starts
    )
