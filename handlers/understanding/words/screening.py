"""Many patterns looked for in one text: those that cannot occur in it are passed over several at a time."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Generic, TypeVar

Meaning = TypeVar("Meaning")
_TOGETHER = 8
"""How many patterns are looked for at once: more are passed over faster, but each that occurs takes its group along."""

_NAMED_GROUP = re.compile(r"\(\?P<\w+>")


@dataclass(frozen=True)
class _Group(Generic[Meaning]):
    """A few patterns; each is made ready only once a text may have it, which takes longer than to look for it."""

    patterns: tuple[tuple[str, Meaning], ...]
    before: str
    after: str

    @cached_property
    def any_of_them(self) -> re.Pattern[str]:
        """What occurs in a text if one of the patterns does."""
        unnamed = "|".join(f"(?:{_NAMED_GROUP.sub('(?:', pattern)})" for pattern, _ in self.patterns)
        return re.compile(f"{self.before}(?:{unnamed}){self.after}")

    @cached_property
    def each(self) -> tuple[tuple[re.Pattern[str], Meaning], ...]:
        """The patterns one by one, each with what it means."""
        return tuple(
            (re.compile(f"{self.before}(?:{pattern}){self.after}"), meaning) for pattern, meaning in self.patterns
        )


@dataclass(frozen=True)
class Screen(Generic[Meaning]):
    """Patterns with what they mean, none of which refers back to one of its groups."""

    groups: tuple[_Group[Meaning], ...]

    @classmethod
    def of(cls, patterns: Iterable[tuple[str, Meaning]], before: str, after: str) -> "Screen[Meaning]":
        """A screen of these, with one pattern before each of them and one behind it."""
        rest = iter(patterns)
        several = iter(lambda: tuple(islice(rest, _TOGETHER)), ())
        return cls(tuple(_Group(each, before, after) for each in several))

    def likely(self, text: str) -> Iterator[tuple[re.Pattern[str], Meaning]]:
        """The patterns that may occur in the text, in order; no other does."""
        for group in self.groups:
            if group.any_of_them.search(text):
                yield from group.each
