"""Codes as a telephone writes what it heard: "kay pee eye sixteen", "ess eye four", "kpi 14 sorry kpi 16"."""

import re

from handlers.understanding.names.index import Index
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

    text = _NUMBERED.sub(number, _LETTERS.sub(letters, text))
    corrected = _CORRECTED.sub(
        lambda found: found["code"] if found["letters"].casefold() in begins else found.group(), text
    )
    return _CORRECTED_HEARD.sub(
        lambda found: found["code"] if found["letters"].casefold() in begins else found.group(), corrected
    )


_CORRECTED_HEARD = re.compile(
    r"\b(?P<letters>[a-z]{2,6})\W+(?:(?:er|erm|no|sorry|correction)\W+)+(?P<code>(?P=letters)\s?\d+[a-z]?)\b",
    re.IGNORECASE,
)
"""Letters said without their number before the code is said whole."""
