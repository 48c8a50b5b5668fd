"""Turns of phrase put into the plain words that everything else is read by, where they are no part of a name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from handlers.understanding.rewording.sayings.known import Known
from handlers.understanding.words.screening import Screen
from handlers.understanding.words.sentence import Sentence, Span
from handlers.understanding.words.tokens import plain, read_tokens

_TEXTS_KEPT = 16
"""Several tables are held against one text in turn, and most of them leave it as it is."""
_GROUP = re.compile(r"\{(\w+)\}")


class Saying(NamedTuple):
    """A pattern of words, what it says plainly, and what must be said beside it to mean so; empty for nothing.

    The words are lower case, without apostrophes, one space apart. In the plain words "{colour}" is what the group of
    that name stands for. What the pattern says is never part of a name of the council, but for what groups hold whose
    names begin with "gap" or say what is named there: "who", "body", "work" and so on (`known.py`). A group "own" is
    not one word of any name. What must be said beside it is a pattern of the whole text where it begins with "^".
    """

    said: str
    plainly: str
    beside: str = ""


@dataclass(frozen=True)
class Sayings:
    """Turns of phrase in the order in which they are looked for."""

    screen: Screen[tuple[str, re.Pattern[str] | None]]
    stops: bool

    @classmethod
    def of(cls, *parts: Iterable[Saying], stops: bool = False) -> "Sayings":
        """Of patterns that each begin and end between words.

        `stops`: they are looked for in words that have a comma behind them wherever something breaks off, because
        what somebody calls a project or a body ends there. Otherwise they are said across commas.
        """
        pairs = ((each.said, (each.plainly, _needed(each.beside))) for part in parts for each in part)
        return cls(Screen.of(pairs, before=r"(?<!\w)", after=r"(?!\w)"), stops)

    def put(self, text: str, known: Known) -> str:
        """The text in plain words."""
        sentence = _sentence(text, self.stops)
        for pattern, (plainly, needed) in self.screen.likely(sentence.text):
            if needed and not needed.search(sentence.text):
                continue
            if said := list(_said(sentence, pattern, plainly, known)):
                sentence = _sentence(_instead(sentence.typed, said), self.stops)
        return sentence.typed


def _needed(beside: str) -> re.Pattern[str] | None:
    if not beside or beside.startswith("^"):
        return re.compile(beside) if beside else None
    return re.compile(rf"(?<!\w)(?:{beside})(?!\w)")


def _said(sentence: Sentence, pattern: re.Pattern[str], plainly: str, known: Known) -> Iterator[tuple[int, int, str]]:
    """From where to where the turn of phrase was typed, if no name has it, with the plain words for it there."""
    for found in pattern.finditer(sentence.text):
        if known.leaves(sentence, found):
            continue

        def told(group: re.Match[str], found: re.Match[str] = found) -> str:
            return _typed(sentence, sentence.span(found, group[1])) if found[group[1]] else ""

        instead = " ".join(_GROUP.sub(told, plainly).split())
        if instead.casefold() != found.group():
            start, end = _where(sentence, found)
            yield start, end, instead


def _typed(sentence: Sentence, span: Span) -> str:
    """What was typed there, without an owner's 's at its end."""
    return sentence.typed_part(span).removesuffix("'s" if sentence.tokens[span.end - 1].possessive else "")


def _where(sentence: Sentence, found: re.Match[str]) -> tuple[int, int]:
    """Where it was typed, with the comma that it ends in."""
    span = sentence.span(found)
    end = sentence.tokens[span.end - 1].end
    return sentence.tokens[span.start].start, end + found.group().endswith(",")


def _instead(typed: str, said: Iterable[tuple[int, int, str]]) -> str:
    text, at = "", 0
    for start, end, plainly in said:
        text, at = text + typed[at:start] + plainly, end
    return " ".join((text + typed[at:]).split())


@lru_cache(maxsize=_TEXTS_KEPT)
def _sentence(text: str, stops: bool) -> Sentence:
    tokens = read_tokens(text)
    said = [token.word for token in tokens]
    if stops:
        said[:-1] = [f"{word}," if after.breaks else word for word, after in zip(said, tokens[1:], strict=False)]
    return Sentence(plain(text), tokens, tuple(said))
