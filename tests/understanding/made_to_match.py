"""Short texts made from a pattern, by its own parts: no part that may repeat stands more than twice beyond its least.

Short because a long text that was made on purpose can take Python's engine for ever to tell apart.
"""

import re
from collections.abc import Sequence
from importlib import import_module
from random import Random
from typing import Any

_parser: Any = import_module("re._parser")
_MORE = 2
_CATEGORIES = {"CATEGORY_DIGIT": "2", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "e"}
_OTHERS = {"CATEGORY_NOT_DIGIT": "e", "CATEGORY_NOT_SPACE": "e", "CATEGORY_NOT_WORD": " "}
_ANY = "e 2,"


def made_to_match(pattern: str, flags: int, random: Random) -> str:
    """A text that the pattern may stand in: what must not stand beside it is not looked at."""
    return _Making(random).text(_parser.parse(pattern, flags))


class _Making:
    def __init__(self, random: Random) -> None:
        self._random = random
        self._groups: dict[int, str] = {}

    def text(self, parts: Sequence[tuple[Any, Any]]) -> str:
        return "".join(self._part(str(name), value) for name, value in parts)

    def _part(self, name: str, value: Any) -> str:
        if name == "LITERAL":
            return chr(value)
        if name in ("ANY", "NOT_LITERAL"):
            return self._random.choice([each for each in _ANY if name == "ANY" or ord(each) != value])
        if name == "IN":
            return self._one_of(value)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            least, most, inner = value
            times = self._random.randint(least, min(int(most), least + _MORE))
            return "".join(self.text(inner) for _ in range(times))
        if name == "SUBPATTERN":
            made = self.text(value[-1])
            if value[0] is not None:
                self._groups[value[0]] = made
            return made
        return self._seldom(name, value)

    def _seldom(self, name: str, value: Any) -> str:
        if name == "BRANCH":
            return self.text(self._random.choice(value[1]))
        if name == "GROUPREF":
            return self._groups.get(value, "")
        if name == "GROUPREF_EXISTS":
            chosen = value[1] if value[0] in self._groups else value[2]
            return self.text(chosen) if chosen else ""
        if name == "ATOMIC_GROUP":
            return self.text(value)
        # What has to stand behind or before is written there; what must not, and where a word ends, is left to chance.
        return self.text(value[1]) if name == "ASSERT" else ""

    def _one_of(self, items: Sequence[tuple[Any, Any]]) -> str:
        told = [(str(name), value) for name, value in items]
        if told[0][0] == "NEGATE":
            refused = re.compile("|".join(re.escape(each) for name, value in told for each in self._item(name, value)))
            return self._random.choice([each for each in "e2 ,x-z" if not refused.fullmatch(each)] or ["~"])
        name, value = self._random.choice(told)
        return self._random.choice(self._item(name, value))

    def _item(self, name: str, value: Any) -> str:
        if name == "LITERAL":
            return chr(value)
        if name == "RANGE":
            return chr(value[0]) + chr(value[1])
        return (_CATEGORIES | _OTHERS).get(str(value), "")
