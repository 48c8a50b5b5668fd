"""Numbers said in words at the end of a text: "missed bins sixty two", "ninety four point five percent"."""

import re

from handlers.understanding.words.seldom_said import SeldomSaid

_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {word: value for value, word in enumerate(_UNITS)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
IN_DIGITS = {word: str(value) for word, value in _VALUES.items() if value > 12}
"""Each number of one word that counts no periods."""
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
SPOKEN = frozenset((*_VALUES, *_SCALES, "point"))
"""What may be part of a number of several words."""
_NUMBER = "|".join((*_VALUES, *_SCALES))
SPOKEN_NUMBER = rf"(?:a (?=hundred|thousand|million))?(?:{_NUMBER})(?:(?:[ -]| and )(?:{_NUMBER}))*"
_SPOKEN = SeldomSaid(
    rf"(?<![\w-]){SPOKEN_NUMBER}"
    rf"(?: point (?:{'|'.join(_UNITS)}|oh|nought)(?: (?:{'|'.join(_UNITS)}|oh|nought))*)?(?!\w)"
)


_AT_THE_END = SeldomSaid(
    rf"(?<![\w-])(?:a (?=hundred|thousand|million))?(?:{_NUMBER})(?:(?:[ -]| and )(?:{_NUMBER}))*"
    rf"(?:[ -](?:{_NUMBER})| point (?:{'|'.join(_UNITS)}|oh|nought)(?: (?:{'|'.join(_UNITS)}|oh|nought))*)"
    r"(?: per ?cent| percent| days| %|%)?[\s.!]*$"
)


def ends_with_spoken(text: str) -> bool:
    """Whether a text ends with a number of several words, behind a code such as "SG.12" too."""
    return _AT_THE_END.search(text) is not None


def in_digits(text: str) -> str:
    """The text with numbers said in words put in digits; a lone "one" stays a word."""
    return _SPOKEN.sub(lambda found: _digits(found.group()), text)


def _digits(spoken: str) -> str:
    if spoken in ("one", "two", "zero"):
        return spoken
    whole, _, fraction = spoken.partition(" point ")
    total = group = 0
    for word in re.split(r"[ -]", whole):
        if word in _SCALES:
            scale = _SCALES[word]
            group = (group or 1) * scale
            if scale > 100:
                total, group = total + group, 0
        else:
            group += _VALUES.get(word, 0)
    parts = "".join(str(_VALUES.get(word, 0)) for word in fraction.split())
    return f"{total + group}.{parts}" if parts else str(total + group)
