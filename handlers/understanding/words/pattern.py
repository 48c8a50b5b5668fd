"""A pattern that is compiled only once it is looked for: most texts need few of them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

_Found = re.Match[str] | None


@dataclass(frozen=True)
class Written:
    """A pattern as it is written, compiled when it is first needed."""

    pattern: str
    flags: re.RegexFlag = re.NOFLAG

    @cached_property
    def ready(self) -> re.Pattern[str]:
        """The pattern compiled."""
        return re.compile(self.pattern, self.flags)


@dataclass(frozen=True)
class Pattern(Written):
    """What `re.compile` would have made, to be used as that is; from its first use on it is not slower either."""

    @cached_property
    def search(self) -> Callable[..., _Found]:
        """The first place where it stands in a text; None where it does not."""
        return self.ready.search

    @cached_property
    def match(self) -> Callable[..., _Found]:
        """Whether a text begins with it."""
        return self.ready.match

    @cached_property
    def fullmatch(self) -> Callable[..., _Found]:
        """Whether it is the whole text."""
        return self.ready.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """All places where it stands, in order."""
        return self.ready.finditer

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        """What is said at all these places."""
        return self.ready.findall

    @cached_property
    def sub(self) -> Callable[..., str]:
        """A text with something else in all places where it stands."""
        return self.ready.sub

    @cached_property
    def subn(self) -> Callable[..., tuple[str, int]]:
        """The same, with how many places there were."""
        return self.ready.subn

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        """The parts of a text that it stands between."""
        return self.ready.split
