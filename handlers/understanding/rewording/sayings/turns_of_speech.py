"""A turn of speech that says by itself what is asked of something just shown, whatever idle words stand around it.

Its words are written plainly: "what ~ led to" allows idle words at "~", "driv*" any ending, "(cause|reason)" either.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from handlers.understanding.rewording.sayings.idle_words import ASKING, IDLE
from handlers.understanding.words.word_list import words

_MARK = "'"
_WORD = re.compile(r"[a-z0-9]+\*?")
_GAP = re.compile(r"\s*~\s*")


@dataclass(frozen=True)
class TurnsOfSpeech:
    """All turns that ask the same, and that in the plainest words.

    `asks` are the words that may ask it, `idle` those that tell nothing beside these turns, `never` those that make
    it another question, `never_first` those that ask of it whether something is so.
    """

    plainly: str
    turns: Sequence[str]
    asks: str = ""
    idle: str = ""
    never: str = ""
    never_first: str = ""

    @cached_property
    def _idle(self) -> frozenset[str]:
        return (IDLE | words(self.idle) | words(self.asks)) - words(self.never)

    @cached_property
    def _ready(self) -> re.Pattern[str]:
        said = "|".join(map(_as_pattern, self.turns))
        return re.compile(rf"(?:\S+{_MARK} )*(?:{said})(?: \S+{_MARK})*")

    @cached_property
    def telling(self) -> frozenset[str]:
        """The beginnings of the words that it is made of, without those that are idle anywhere."""
        found = {word.rstrip("*") for turn in self.turns for word in _WORD.findall(turn)}
        return frozenset(found - IDLE - ASKING) or frozenset(found)

    def explain(self, said: Sequence[str]) -> bool:
        """Whether these words are one of the turns and nothing else that tells anything."""
        if self.never_first and _opens_with(said, words(self.never_first)):
            return False
        marked = " ".join(word + _MARK if word in self._idle else word for word in said)
        return bool(self._ready.fullmatch(marked))


def _opens_with(said: Sequence[str], first: frozenset[str]) -> bool:
    """Whether it begins so, of something that is there: "is it on target" and not "is there a target"."""
    begun = [word for word in said if word not in _LEADING][:2]
    return bool(begun) and begun[0] in first and begun[1:] != ["there"]


_LEADING = words("and but so ok okay right well then now oh ah yes great")


def _as_pattern(turn: str) -> str:
    """A turn as it is looked for among words of which the idle ones are marked."""
    said = _WORD.sub(lambda word: rf"{word[0].removesuffix('*')}{'[a-z]*' if word[0][-1] == '*' else ''}{_MARK}?", turn)
    return _GAP.sub(rf"(?: \\S+{_MARK})* ", said.replace("(", "(?:")).strip()
