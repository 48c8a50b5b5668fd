"""One text in clauses: parted at the ends of sentences, at commas and dashes, and around remarks without a comma."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid

_YOU = r"(?:you|u|ya|ye|yous)"
_I = r"(?:i|i'?m|i'?ve|i'?d|i'?ll|we|we'?re|we'?ve|we'?d|we'll)"
_ANYONE = rf"(?:{_I}|{_YOU}|they|they'?re|it|it'?s|he|she|someone|somebody|anyone|anybody|people|members)"
_PARTED = Pattern(r"[?!;\n()]+|[.:](?=\s|$)|,(?=\s|$)|,(?=[a-z])|\s[-–—]+\s|\s?[–—]+\s?|\.{2,}|…")
_REMARK = SeldomSaid(
    rf"(?<! just)\s(?=(?:just )?(?:so|so that|in case) {_ANYONE}\b"
    r"|so (?:be|keep|make|please|pls|quick|quickly|apologies|sorry|excuse|forgive|bear|no)\b"
    rf"|(?:because|cos|coz|bc) (?!of\b)|as {_I}\b|when(?:ever)? (?:it |that )?suits\b|while (?:i'?m|we'?re)\b"
    rf"|before (?:i|we) (?!last\b)|please and thank"
    rf"|if (?:{_YOU}|i may|i might|i can|i could|that'?s (?:ok|okay|alright|possible))\b"
    rf"|when(?:ever)? {_YOU} (?:can|get|have|are)\b|when you'?(?:ve|re)\b)",
    re.IGNORECASE,
)
"""Where a side remark begins without a comma: "... if you have a moment", "... before I go in"."""
_REQUEST = SeldomSaid(
    rf"\s(?=(?:(?:so|and|but) )?(?:can|could|would|will) (?:{_YOU}|i|we)\b"
    r"|(?:so|and|but) (?:what|whats|what's|which|how|who|why|when|is|are|show|list|give|chart|plot|draw|compare)\b"
    r"|(?:whats|what's|what is|what are|what was|hows|how's|how (?:is|are|many|much)|show me|give me)\b)",
    re.IGNORECASE,
)
"""Where what is asked begins without a comma behind a remark: "I'm seeing the leader at 4 can you ..."."""


_TEXTS_KEPT = 16
"""One text is looked at for what is told, for remarks and for small talk in turn."""


@dataclass(frozen=True)
class Clause:
    """Characters of a text from `start` up to, not including, `end`; `sentence` counts the sentences before it."""

    text: str
    start: int
    end: int
    sentence: int


@lru_cache(maxsize=_TEXTS_KEPT)
def clauses_of(typed: str) -> tuple[Clause, ...]:
    """The clauses of a text in order, without the marks between them."""
    found: list[Clause] = []
    start = sentence = 0
    for mark in _PARTED.finditer(typed):
        found += _parts(typed, start, mark.start(), sentence)
        sentence += any(each in ".?!\n" for each in mark.group())
        start = mark.end()
    return (*found, *_parts(typed, start, len(typed), sentence))


def _parts(typed: str, start: int, end: int, sentence: int) -> Iterator[Clause]:
    cuts = {mark.start() for pattern in (_REMARK, _REQUEST) for mark in pattern.finditer(typed, start, end)}
    for first, last in zip((start, *sorted(cuts)), (*sorted(cuts), end), strict=True):
        text = typed[first:last].strip()
        if text:
            begins = typed.index(text, first)
            yield Clause(text, begins, begins + len(text), sentence)
