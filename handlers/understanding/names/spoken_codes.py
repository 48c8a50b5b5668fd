"""Codes as a telephone writes what it heard: "kay pee eye sixteen", "ess eye four", "kpi 14 sorry kpi 16"."""

import re

from handlers.understanding.names.index import Index
from handlers.understanding.words.naming_words import code_key
from handlers.understanding.words.spoken_numbers import in_digits

_HEARD_AS = """
ay=a bee=b cee=c see=c dee=d ee=e eff=f ef=f gee=g aitch=h haitch=h eye=i jay=j kay=k el=l ell=l em=m en=n oh=o
pee=p queue=q cue=q ar=r are=r ess=s es=s tee=t tea=t vee=v ex=x wye=y zed=z
"""
_HEARD = {said: letter for said, _, letter in (pair.partition("=") for pair in _HEARD_AS.split())}
_LETTER = "|".join(sorted(_HEARD, key=len, reverse=True))
_LETTERS = re.compile(rf"\b(?:{_LETTER}|[a-z])(?:[\s.-]+(?:{_LETTER}|[a-z]))+\b", re.IGNORECASE)
_NUMBERED = re.compile(
    r"\b(?P<letters>[a-z]{1,6})\s+(?:number\s+)?"
    r"(?P<number>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven"
    r"|eigh|nine)ty(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred|one hundred))\b",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    r"\b(?P<letters>[a-z]{1,6})\s?\d+[a-z]?\W+(?:(?:er|erm|no|sorry|correction|make that|i mean|i meant|rather)\W+)+"
    r"(?P<code>(?P=letters)\s?\d+[a-z]?)\b",
    re.IGNORECASE,
)


def with_codes_heard(text: str, index: Index) -> str:
    """The text with letters said by their names put together where codes begin so, and what is said last of two.

    A number behind such letters is put in digits.
    """
    begins = index.families | index.lettered

    def letters(found: re.Match[str]) -> str:
        together = "".join(_HEARD.get(each, each) for each in re.split(r"[\s.-]+", found.group().casefold()))
        return together if together in begins else found.group()

    def number(found: re.Match[str]) -> str:
        if found["letters"].casefold() not in begins:
            return found.group()
        digits = "1" if found["number"] == "one" else "2" if found["number"] == "two" else in_digits(found["number"])
        return f"{found['letters']} {digits}"

    def both_ends(found: re.Match[str]) -> str:
        low, high = (f"{found['letters']}{found['parted']}{found[end]}" for end in ("low", "high"))
        are_codes = code_key(low) in index.codes and code_key(high) in index.codes
        return f"{low} to {high}" if are_codes and not _is_a_year(found) else found.group()

    text = _FROM_TO.sub(both_ends, _NUMBERED.sub(number, _LETTERS.sub(letters, text)))
    corrected = _CORRECTED.sub(
        lambda found: found["code"] if found["letters"].casefold() in begins else found.group(), text
    )
    return _CORRECTED_HEARD.sub(
        lambda found: found["code"] if found["letters"].casefold() in begins else found.group(), corrected
    )


def _is_a_year(found: re.Match[str]) -> bool:
    """Whether the numbers follow each other as those of a financial year do: "HO 24-25"."""
    return len(found["low"]) == 2 and int(found["low"]) > _EARLIEST and int(found["high"]) == int(found["low"]) + 1


_EARLIEST = 9
_FROM_TO = re.compile(
    r"(?<![\w.])(?!(?:p|m|q|h|w)\W?\d)(?P<letters>[a-z]{1,6})(?P<parted>[ ./-]?)(?P<low>\d{1,3})\s?[-–]\s?"
    r"(?P<high>\d{1,3})(?![\w.%/])",
    re.IGNORECASE,
)
"""Codes of which the letters are written once: "DM.1-3"."""
_CORRECTED_HEARD = re.compile(
    r"\b(?P<letters>[a-z]{2,6})\W+(?:(?:er|erm|no|sorry|correction)\W+)+(?P<code>(?P=letters)\s?\d+[a-z]?)\b",
    re.IGNORECASE,
)
"""Letters said without their number before the code is said whole."""
