"""One text as a row of words that patterns can be searched in, with the way back to its tokens."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from handlers.understanding.words.tokens import Token


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens from `start` up to, not including, `end`."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether they share a token."""
        return self.start < other.end and other.start < self.end

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.start, self.end))


@dataclass(frozen=True)
class Sentence:
    """Tokens, and `text`: their words joined by single spaces, one for each token."""

    typed: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    text: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", " ".join(self.words))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        """Where each word begins in `text`."""
        return tuple(accumulate([len(word) + 1 for word in self.words[:-1]], initial=0))

    def span(self, found: re.Match[str], group: int | str = 0) -> Span:
        """The tokens that a match, or a group of it, lies on."""
        return self.span_at(found.start(group), found.end(group))

    def span_at(self, start: int, end: int) -> Span:
        """The tokens that these characters of `text` lie on."""
        end = min(end, len(self.text))
        while start < end and self.text[start] == " ":
            start += 1
        while end > start and self.text[end - 1] == " ":
            end -= 1
        first = max(0, bisect_right(self._starts, start) - 1)
        return Span(first, first if end <= start else bisect_right(self._starts, end - 1))

    def replaced(self, words: dict[int, str]) -> "Sentence":
        """The same sentence with other words at these tokens."""
        if not words:
            return self
        said = tuple([words.get(place, word) for place, word in enumerate(self.words)])
        return Sentence(self.typed, self.tokens, said)

    def typed_part(self, span: Span) -> str:
        """What was typed there."""
        if span.start >= span.end:
            return ""
        return self.typed[self.tokens[span.start].start : self.tokens[span.end - 1].end]

    def typed_instead(self, span: Span, replacement: str, without: Sequence[int] = ()) -> str:
        """What was typed, with `replacement` in place of these tokens, and without some others."""
        cuts = [(self.tokens[place].start, self.tokens[place].end, "") for place in without if place not in span]
        cuts.append((self.tokens[span.start].start, self.tokens[span.end - 1].end, replacement))
        text, at = "", 0
        for start, end, instead in sorted(cuts):
            text, at = text + self.typed[at:start] + instead, end
        return " ".join((text + self.typed[at:]).split())
