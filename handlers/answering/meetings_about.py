"""Meetings whose outcome speaks of an indicator: "what did Cabinet say about voids"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handlers.understanding.words.naming_words import content
from handlers.understanding.words.ordinary_words import MEASURES, ORDINARY
from handlers.wording import listed
from storage.tables import Indicator, Meeting

_ENOUGH = 2
"""How many words of a longer name an outcome must have to speak of it."""


@dataclass(frozen=True)
class About:
    """The indicators asked about, with the names and the words that speak of them."""

    indicators: tuple[Indicator, ...]
    names: tuple[frozenset[str], ...]

    @classmethod
    def of(cls, indicators: Sequence[Indicator], typed: str) -> "About":
        """The words of each name, and those of them that were typed."""
        names = tuple(_telling(name) for each in indicators for name in (each.name, *each.aliases))
        asked = _telling(typed) & frozenset().union(*names)
        return cls(tuple(indicators), (*names, asked))

    def speaks(self, meeting: Meeting) -> bool:
        """Whether what came of a meeting speaks of any of them."""
        said = _telling(meeting.outcome or "")
        return any(name and len(name & said) >= min(len(name), _ENOUGH) for name in self.names)

    def chosen(self, told: list[Meeting], every: Sequence[Meeting], today: date) -> list[Meeting]:
        """The past meetings that speak of them, the newest first; where none does, those told anyway."""
        fitting = [each for each in every if each.date <= today and self.speaks(each)]
        return sorted(fitting, key=lambda each: each.date, reverse=True) or told

    def none_of(self, told: Sequence[Meeting]) -> str:
        """That none of what is told speaks of them by name, where it is so."""
        if not self.indicators or not told or any(map(self.speaks, told)):
            return ""
        return f"No outcome on record speaks of {listed([each.name for each in self.indicators], 'or')}."


def _telling(text: str) -> frozenset[str]:
    words = (word for word in content(text) if word not in MEASURES and word not in ORDINARY)
    return frozenset(word for word in words if not word.isdecimal())
