"""How a code may be typed: whatever its case, spaces, dots, dashes and leading zeros, "&" or "and", its last part."""

import re

from handlers.understanding.names.spelling import is_english
from handlers.understanding.words.naming_words import code_key

_LEADING_ZEROS = re.compile(r"(?<=[a-z])0+(?=[1-9])")
PERIOD_LETTERS = ("q", "h")
"""What codes begin with that would be quarters or halves but for what parts them."""
_LIKE_A_PERIOD = re.compile(r"q[1-4]|h[12]|(?:fy)?\d+")
_PARTS = re.compile(r"[^\w&]+|_")
_FAMILY = re.compile(r"([a-z]{2,})\d")
_PARTED = 3


def is_like_a_period(key: str) -> bool:
    """Whether a code's letters and digits would be read as a quarter, a half or a year."""
    return bool(_LIKE_A_PERIOD.fullmatch(key))


def ways_of_writing(code: str) -> tuple[str, ...]:
    """The letters and digits of a whole code: "&" says nothing, or is "and"."""
    return tuple(dict.fromkeys((code_key(code), code_key(code.replace("&", "and")))))


def ways_of_typing(code: str) -> tuple[str, ...]:
    """The letters and digits of a code as it may be typed, the exact ones first: "L&A.02" is la02, landa02 and la2."""
    whole = ways_of_writing(code)
    short = (_LEADING_ZEROS.sub("", key) for key in whole)
    keys = (*whole, *(key for key in short if any(map(str.isdigit, key))))
    return tuple(dict.fromkeys(key for key in keys if len(key) > 1 and not is_like_a_period(key)))


def last_part(code: str) -> str:
    """What people say of a code of three parts or more: "edu7" of "CS/EDU/7"; empty where that could be a word."""
    parts = [part for part in _PARTS.split(code.casefold()) if part]
    if len(parts) < _PARTED or not parts[-1][:1].isdigit() or not parts[-2].isalpha() or is_english(parts[-2]):
        return ""
    return code_key(parts[-2] + parts[-1])


def family(key: str) -> str:
    """The letters that a code shares with others of its kind: "asc" of "asc21"; empty where it has none."""
    found = _FAMILY.match(key)
    return found[1] if found else ""


def letters_of(code: str) -> tuple[str, ...]:
    """The letters that a code may share with others: "cs" and "edu" of "CS/EDU/7", "ho" of "HO2a"."""
    parts = (re.match(r"[a-z]{2,}(?=\d|$)", part) for part in _PARTS.split(code.casefold()))
    return tuple(dict.fromkeys(part[0] for part in parts if part))
