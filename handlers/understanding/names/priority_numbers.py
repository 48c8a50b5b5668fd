"""Priorities by the number that their names or keys carry: "ambition 2", "priorities 1 and 3", "theme no. 4.1"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import SPANS, stem
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import singular
from handlers.understanding.words.word_list import words

_NUMBER = r"\d+(?:\.\d+)*[a-z]?"
_IS_NUMBER = re.compile(_NUMBER)
_IN_A_NAME = re.compile(
    rf"(?:(?P<noun>[^\W\d]+) (?:(?:no|number)\.? )?)?(?P<number>{_NUMBER})(?P<apart>[.:)]?)(?:\s|$)"
)
_IN_A_KEY = re.compile(rf"[^\W\d]*[-_. ]?(?P<number>{_NUMBER})")
_BEFORE_IT = words("number no nr num #")
_JOINS = words("and or & v vs versus plus to")


def by_number(terms: Iterable[Term], nouns: Mapping[str, Dimension]) -> dict[str, int]:
    """The place of the one priority that has each number: in its name, or where that has none, in its key."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for place, term in enumerate(terms):
        if term.dimension is Dimension.PRIORITY and (number := _number_of(term, nouns)):
            found[number].add(place)
    return {number: min(places) for number, places in found.items() if len(places) == 1}


def _number_of(term: Term, nouns: Mapping[str, Dimension]) -> str:
    named = _IN_A_NAME.match(term.name.casefold())
    if named and (nouns.get(named["noun"]) is Dimension.PRIORITY if named["noun"] else named["apart"]):
        return _plain(named["number"])
    keyed = _IN_A_KEY.fullmatch(term.key.casefold())
    return _plain(keyed["number"]) if keyed else ""


def _plain(number: str) -> str:
    """The number without zeros before it: "01" is 1."""
    return ".".join(part.lstrip("0") or "0" for part in number.split("."))


def number_said(sentence: Sentence, place: int, nouns: Mapping[str, Dimension], last: int) -> str:
    """The number of a priority that stands there; `last` is where the last one of those ends that were said before."""
    number = stem(sentence.words[place])
    before = place - 1 - led_by(sentence, place, nouns)
    if not _IS_NUMBER.fullmatch(number) or before < 0:
        return ""
    noun = nouns.get(sentence.words[before]) is Dimension.PRIORITY and not _counts(sentence, place, before)
    goes_on = last == place and sentence.tokens[place].breaks
    goes_on = goes_on or (last == before and sentence.words[before] in _JOINS and not _counts(sentence, place, before))
    return _plain(number) if noun or goes_on else ""


def led_by(sentence: Sentence, place: int, nouns: Mapping[str, Dimension]) -> int:
    """How many words lead from "priority" to its number: "priority no. 3" has one."""
    start = place
    while start > 0 and sentence.words[start - 1] in _BEFORE_IT:
        start -= 1
    led = start > 0 and nouns.get(sentence.words[start - 1]) is Dimension.PRIORITY
    return place - start if led else 0


def _counts(sentence: Sentence, place: int, before: int) -> bool:
    """Whether a number behind several of something counts what follows: "which ambitions, 3 reds"."""
    behind = sentence.words[place + 1] if place + 1 < len(sentence.words) else ""
    if stem(behind) in SPANS or behind in ("%", "percent"):
        return True
    return sentence.tokens[place].breaks and sentence.words[before] != singular(sentence.words[before])
