"""The codes of a council's indicators, kept by every way in which people type them."""

import re
from collections import defaultdict
from dataclasses import dataclass

from handlers.understanding.names.code_words import PERIOD_LETTERS, family, is_like_a_period, last_part, ways_of_typing
from handlers.understanding.words.naming_words import code_key

_FORMER = re.compile(r"^(?:ex|former|formerly|old|previously|was)[\s-]+(?=\S*[a-z])", re.IGNORECASE)


@dataclass(frozen=True)
class Codes:
    """The codes of a council by the place of their indicator, ready for looking up.

    `whole` are all ways of typing them, with what people say of long ones; `families` the letters that codes begin
    with, `lettered` letters that stand for all whose codes have them. `parted` would be periods but for what parts
    them: "H-1" is no half year; `like_periods` are periods, "H1", unless whoever gives the figure states it; `numbered`
    are numbers.
    """

    whole: dict[str, int]
    families: frozenset[str]
    lettered: frozenset[str]
    parted: dict[str, int]
    like_periods: dict[str, int]
    numbered: dict[str, int]


class CodesKept:
    """Codes by the place of their indicator, as they are met.

    `whole` are all ways of typing them, `parted` those that would be a quarter or half but for what parts them,
    `like_periods` those that are written just so, and `numbered` those that are numbers.
    """

    def __init__(self) -> None:
        self.whole: dict[str, int] = {}
        self.parted: dict[str, int] = {}
        self.like_periods: dict[str, int] = {}
        self.numbered: dict[str, int] = {}
        self._last_parts: defaultdict[str, set[int]] = defaultdict(set)

    def add(self, place: int, code: str) -> None:
        """Keep a code."""
        key = code_key(code)
        if key[:1] in PERIOD_LETTERS and is_like_a_period(key) and key != code.casefold():
            self.parted[code.casefold()] = place
        elif key[:1] in PERIOD_LETTERS and is_like_a_period(key):
            self.like_periods[key] = place
        if key.isdecimal() and len(key) > 1:
            self.numbered[key] = place
        for number, typed in enumerate(ways_of_typing(code)):
            if number:
                self.whole.setdefault(typed, place)
            else:
                self.whole[typed] = place
        if part := last_part(code):
            self._last_parts[part].add(place)

    def add_alias(self, place: int, alias: str) -> None:
        """Keep another name that is like a code, and what it was before: "ex NI 192" is asked for as NI 192."""
        for said in dict.fromkeys((alias, _FORMER.sub("", alias))):
            if any(character.isdigit() for character in said) and code_key(said) not in self.whole:
                self.add(place, said)

    def ready(self, lettered: frozenset[str]) -> Codes:
        """The codes with what people say of long ones, where that is only one's."""
        last = {part: min(places) for part, places in self._last_parts.items() if len(places) == 1}
        families = frozenset(map(family, self.whole)) - {""}
        return Codes(last | self.whole, families, lettered, self.parted, self.like_periods, self.numbered)
