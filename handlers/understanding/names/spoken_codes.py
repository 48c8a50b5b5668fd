"""Codes as a telephone writes what it heard: "kay pee eye sixteen", "ess eye four", "kpi 14 sorry kpi 16"."""

import re
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from handlers.understanding.names.index import Index
from handlers.understanding.words.naming_words import code_key
from handlers.understanding.words.screening import Screen
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.spoken_numbers import in_digits

_HEARD_AS = """
ay=a bee=b cee=c see=c dee=d ee=e eff=f ef=f gee=g aitch=h haitch=h eye=i jay=j kay=k el=l ell=l em=m en=n oh=o
pee=p queue=q cue=q ar=r are=r ess=s es=s tee=t tea=t vee=v ex=x wye=y zed=z
"""
_HEARD = {said: letter for said, _, letter in (pair.partition("=") for pair in _HEARD_AS.split())}
_LETTER = "|".join(sorted(_HEARD, key=len, reverse=True))
_LETTERS = re.compile(rf"\b(?:{_LETTER}|[a-z])(?:[\s.-]+(?:{_LETTER}|[a-z]))+\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_NUMBERED = (
    r"\b(?P<letters>[a-z]{1,6})\s+(?:number\s+)?"
    r"(?P<number>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven"
    r"|eigh|nine)ty(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred|one hundred))\b"
)
_FROM_TO = (
    r"(?<![\w.])(?!(?:p|m|q|h|w)\W?\d)(?P<letters>[a-z]{1,6})(?P<parted>[ ./-]?)(?P<low>\d{1,3})\s?[-–]\s?"
    r"(?P<high>\d{1,3})(?![\w.%/])"
)
"""Codes of which the letters are written once: "DM.1-3"."""
_CORRECTED = SeldomSaid(
    r"\b(?P<letters>[a-z]{1,6})\s?\d+[a-z]?\W+(?:(?:er|erm|no|sorry|correction|make that|i mean|i meant|rather)\W+)+"
    r"(?P<code>(?P=letters)\s?\d+[a-z]?)\b",
    re.IGNORECASE,
)
_CORRECTED_HEARD = SeldomSaid(
    r"\b(?P<letters>[a-z]{2,6})\W+(?:(?:er|erm|no|sorry|correction)\W+)+(?P<code>(?P=letters)\s?\d+[a-z]?)\b",
    re.IGNORECASE,
)
"""Letters said without their number before the code is said whole."""


def with_codes_heard(text: str, index: Index) -> str:
    """The text with letters said by their names put together where codes begin so, and what is said last of two.

    A number behind such letters is put in digits.
    """
    heard = _Heard(index, index.codes.families | index.codes.lettered)
    text = _LETTERS.sub(heard.put_together, text) if _may_be_spelt(text) else text
    for pattern, reworded in _HEARD_IN.likely(text):
        text = pattern.sub(partial(reworded, heard), text)
    return _CORRECTED_HEARD.sub(heard.put_right, _CORRECTED.sub(heard.put_right, text))


def _may_be_spelt(text: str) -> bool:
    """Whether two letters, or what they are called, stand side by side."""
    letters = [len(word) == 1 or word in _HEARD for word in _WORD.findall(text.casefold())]
    return any(left and right for left, right in pairwise(letters))


@dataclass(frozen=True)
class _Heard:
    """What is put in the place of each, by the codes of a council and the letters that they begin with."""

    index: Index
    begins: frozenset[str]

    def put_together(self, found: re.Match[str]) -> str:
        together = "".join(_HEARD.get(each, each) for each in re.split(r"[\s.-]+", found.group().casefold()))
        return together if together in self.begins else found.group()

    def with_digits(self, found: re.Match[str]) -> str:
        if found["letters"].casefold() not in self.begins:
            return found.group()
        digits = "1" if found["number"] == "one" else "2" if found["number"] == "two" else in_digits(found["number"])
        return f"{found['letters']} {digits}"

    def both_ends(self, found: re.Match[str]) -> str:
        low, high = (f"{found['letters']}{found['parted']}{found[end]}" for end in ("low", "high"))
        are_codes = code_key(low) in self.index.codes.whole and code_key(high) in self.index.codes.whole
        return f"{low} to {high}" if are_codes and not _is_a_year(found) else found.group()

    def put_right(self, found: re.Match[str]) -> str:
        return found["code"] if found["letters"].casefold() in self.begins else found.group()


_HEARD_IN = Screen.of(
    ((_NUMBERED, _Heard.with_digits), (_FROM_TO, _Heard.both_ends)), before="", after="", flags=re.IGNORECASE
)


def _is_a_year(found: re.Match[str]) -> bool:
    """Whether the numbers follow each other as those of a financial year do: "HO 24-25"."""
    return len(found["low"]) == 2 and int(found["low"]) > _EARLIEST and int(found["high"]) == int(found["low"]) + 1


_EARLIEST = 9
