"""Turns of phrase put into the plain words that everything else is read by, where they are no part of a name."""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass

from handlers.understanding.words.naming_words import stem
from handlers.understanding.words.ordinary_words import JOINING, ORDINARY
from handlers.understanding.words.screening import Screen
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import plain, read_tokens

Saying = tuple[str, str, str]
"""A pattern of words, what it says plainly, and what must be said beside it to mean so; empty for nothing.

In the plain words "{colour}" is what the group of that name stands for. A group whose name begins with "gap" may hold
anything, names too.
"""
_LONGEST_NAME = 6
_GROUP = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Known:
    """The council's own names, which are never put into other words: whole ones, and words that stand side by side."""

    names: Container[tuple[str, ...]]
    pairs: Container[tuple[str, str]]

    def has(self, words: tuple[str, ...], places: set[int]) -> bool:
        """Whether any of the words at these places belongs to a name of several, or two of them stand so in one."""
        stems = tuple(map(stem, words))
        beside = ((stems[at], stems[at + 1]) for at in sorted(places) if at + 1 in places)
        if any(pair in self.pairs and _tells(pair) for pair in beside):
            return True
        telling = [place for place, word in enumerate(words) if word not in JOINING]
        return any(
            not places.isdisjoint(run) and tuple(stems[place] for place in run) in self.names
            for start in range(len(telling))
            for run in (telling[start:end] for end in range(start + 2, min(len(telling), start + _LONGEST_NAME) + 1))
        )


def _tells(pair: tuple[str, str]) -> bool:
    return not any(word in JOINING or word in ORDINARY for word in pair)


def _needed(beside: str) -> re.Pattern[str] | None:
    """A pattern that begins with "^" is of the whole text."""
    if not beside or beside.startswith("^"):
        return re.compile(beside) if beside else None
    return re.compile(rf"(?<!\w)(?:{beside})(?!\w)")


@dataclass(frozen=True)
class Sayings:
    """Turns of phrase in the order in which they are looked for."""

    screen: Screen[tuple[str, re.Pattern[str] | None]]

    @classmethod
    def of(cls, *parts: Iterable[Saying]) -> "Sayings":
        """Of patterns that each begin and end between words."""
        pairs = ((pattern, (plainly, _needed(beside))) for part in parts for pattern, plainly, beside in part)
        return cls(Screen.of(pairs, before=r"(?<!\w)", after=r"(?!\w)"))

    def put(self, text: str, known: Known) -> str:
        """The text in plain words."""
        sentence = _sentence(text)
        for pattern, (plainly, needed) in self.screen.likely(sentence.text):
            if needed and not needed.search(sentence.text):
                continue
            if said := _said(sentence, pattern, plainly, known):
                sentence = _sentence(said)
        return sentence.typed


def _said(sentence: Sentence, pattern: re.Pattern[str], plainly: str, known: Known) -> str:
    """What the text is once one turn of phrase in it is put plainly; empty where there is none, or a name has it."""
    for found in pattern.finditer(sentence.text):
        if known.has(sentence.words, _places(sentence, found)):
            continue

        def told(group: re.Match[str], found: re.Match[str] = found) -> str:
            return sentence.typed_part(sentence.span(found, group[1])) if found[group[1]] else ""

        instead = _GROUP.sub(told, plainly)
        if instead.casefold() != found.group():
            return sentence.typed_instead(sentence.span(found), instead)
    return ""


def _places(sentence: Sentence, found: re.Match[str]) -> set[int]:
    """The places of what the pattern says itself."""
    gaps = (name for name, said in found.groupdict().items() if said and name.startswith("gap"))
    return {*sentence.span(found)} - {place for name in gaps for place in sentence.span(found, name)}


def _sentence(text: str) -> Sentence:
    tokens = read_tokens(text)
    return Sentence(plain(text), tokens, tuple(token.word for token in tokens))
