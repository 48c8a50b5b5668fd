"""Priorities by the number or letter in their names or keys: "ambition 2", "priorities A and C", "theme 4.1"."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.naming_words import SPANS, stem
from handlers.understanding.words.sentence import Sentence
from handlers.understanding.words.tokens import singular
from handlers.understanding.words.word_list import words

_NUMBER = r"(?:\d+(?:\.\d+)*[a-z]?|[a-z](?![a-z]))"
IS_NUMBER = re.compile(_NUMBER)
_IN_A_NAME = re.compile(
    rf"(?:(?P<noun>[^\W\d]+) (?:(?:no|number)\.? )?)?(?P<number>{_NUMBER})(?P<apart>[.:)]?)(?:\s|$)"
)
_IN_A_KEY = re.compile(r"(?:[^\W\d]*[-_. ]?(?P<number>\d+(?:\.\d+)*[a-z]?)|(?:[^\W\d]+[-_. ])?(?P<letter>[a-z]))")
_BEFORE_IT = words("number no nr num #")
_LITTLE_WORDS = words("a i n o r u v x y")
_ASKING = words("which what whose")
_BESIDE_ONE = words("a v")
_JOINED = frozenset("&'’/-")
_WHOLE = re.compile(r"\d+(?:\.\d+)?")
_LEADS_TO_ONE = words("in under for within across about and or just only")
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
    return _plain(keyed["number"] or keyed["letter"]) if keyed else ""


def _plain(number: str) -> str:
    """The number without zeros before it: "01" is 1."""
    return ".".join(part.lstrip("0") or "0" for part in number.split("."))


def number_said(sentence: Sentence, place: int, nouns: Mapping[str, Dimension], last: int) -> str:
    """The number of a priority that stands there; `last` is where the last one of those ends that were said before."""
    number = stem(sentence.words[place])
    if not IS_NUMBER.fullmatch(number):
        return ""
    before = place - 1 - led_by(sentence, place, nouns)
    if before < 0 or is_an_article(sentence, place):
        return ""
    noun = nouns.get(sentence.words[before]) is Dimension.PRIORITY and not _counts(sentence, place, before)
    goes_on = last == place and sentence.tokens[place].breaks
    goes_on = goes_on or (last == before and sentence.words[before] in _JOINS and not _counts(sentence, place, before))
    return _plain(number) if noun or goes_on else ""


def unknown_letters(sentence: Sentence, nouns: Mapping[str, Dimension], held: Collection[int]) -> set[int]:
    """The places of letters behind the word for a priority, or that "in" leads to, that name nothing."""
    return {
        place
        for place in range(1, len(sentence.words))
        if place not in held and _is_one_letter(sentence, place) and _stands_for_one(sentence, place, nouns)
    }


def letter_alone(sentence: Sentence, place: int) -> str:
    """The letter of a priority that stands there without that word: "reds in D", "hows B doing", "D?"."""
    if not _is_one_letter(sentence, place):
        return ""
    capital = sentence.tokens[place].raw.isupper() and not _shouted(sentence)
    alone = len(sentence.words) == 1 or (capital and sentence.words[place] != "a")
    return sentence.words[place] if alone or _is_led_to(sentence, place) else ""


def _is_one_letter(sentence: Sentence, place: int) -> bool:
    """Whether a letter stands by itself there, and is neither a word nor a part of "Q 2" or "A & E"."""
    word = sentence.words[place]
    if len(word) > 1 or not word.isalpha() or is_an_article(sentence, place):
        return False
    around = tuple(sentence.words[each] for each in (place - 1, place + 1) if 0 <= each < len(sentence.words))
    apart = not any(each[0].isdigit() or (len(each) == 1 and each not in _BESIDE_ONE) for each in around)
    token = sentence.tokens[place]
    joined = {
        sentence.typed[max(0, token.start - 1) : token.start],
        sentence.typed[token.end : token.end + 1],
    } & _JOINED
    return apart and not joined


def _stands_for_one(sentence: Sentence, place: int, nouns: Mapping[str, Dimension]) -> bool:
    last = place == len(sentence.words) - 1 or sentence.tokens[place].raw.isupper()
    plain = last or sentence.words[place] not in _LITTLE_WORDS
    return (plain and nouns.get(sentence.words[place - 1]) is Dimension.PRIORITY) or _is_led_to(sentence, place)


def _is_led_to(sentence: Sentence, place: int) -> bool:
    capital = sentence.tokens[place].raw.isupper() and not _shouted(sentence)
    plain = capital or sentence.words[place] not in _LITTLE_WORDS
    return bool(place) and plain and sentence.words[place - 1] in _LEADS_TO_ONE


def nearest_numbered(number: str, priorities: Mapping[str, int]) -> tuple[int, ...]:
    """The places of the priorities whose numbers or letters come nearest to one that none has."""
    same = [(key, place) for key, place in priorities.items() if key[0].isdigit() == number[:1].isdigit()]
    return tuple(place for _, place in sorted(same, key=lambda each: (_apart(number, each[0]), each[0])))


def _apart(one: str, other: str) -> float:
    if not one[:1].isdigit():
        return abs(ord(one[:1] or "a") - ord(other[0]))
    return abs(_as_number(one) - _as_number(other))


def _as_number(said: str) -> float:
    found = _WHOLE.match(said)
    return float(found[0]) if found else 0.0


def _shouted(sentence: Sentence) -> bool:
    return len(sentence.tokens) > 1 and not any(token.raw.islower() for token in sentence.tokens)


def is_an_article(sentence: Sentence, place: int) -> bool:
    """Whether a letter may be no more than a word: "which priority a figure is in", "priorities I should know"."""
    word = sentence.words[place]
    if word not in _LITTLE_WORDS or sentence.tokens[place].raw.isupper():
        return word == "i"
    return word != "a" or not _ASKING.isdisjoint(sentence.words[max(0, place - 2) : place - 1])


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
