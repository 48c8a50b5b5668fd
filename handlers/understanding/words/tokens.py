"""Typed text cut into tokens: lower case, one kind of apostrophe and space, each with its place in the text."""

import re
import unicodedata
from functools import lru_cache

from msgspec import Struct

from handlers.understanding.words.word_list import words

LONGEST_TEXT = 1500
_TEXTS_KEPT = 16
"""One text is put into plain words by several tables in turn, and most of them leave it as it is."""
_WORDS_KEPT = 4096
"""How many words' singulars and roots are kept: those of a large council's names, many times over."""

_TOKEN = re.compile(
    r"fy\s?\d+(?:[/-]\d+)?|(?<![a-z])q[1-4](?=fy)"
    r"|(?:(?<![^\W\d_])[-−])?[£$€]?\d+(?:[.,]\d+)*(?:[/-]\d+)*(?:%|[^\W\d_]+\d*)?"
    r"|(?:n/a|w/(?=\s)|u/spend|o/spend|o/s|h/hold)\b"
    r"|[^\W_]+(?:'[^\W_]+)*"
    r"|[%&+£<>≥≤🔴🟢🟠🟡]"
)
_SAID_AS = {
    "&": "and",
    "+": "and",
    ">": "over",
    "≥": "over",
    "<": "under",
    "≤": "under",
    "🔴": "red",
    "🟢": "green",
    "🟠": "amber",
    "🟡": "amber",
}
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'") | dict.fromkeys("–—−‐‑‒", "-"))
_SHORTENED = words("who what where when why how that it there here let he she which whats one everyone everything")
_BREAKS = re.compile(r"[,;:|\n?!()]|\s[-/]\s|\.(?:\s|$)")
_ONLY_APART = ("", " ")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".replace(" ", "|")
_PERIOD = rf"(?:[qhp]\d|(?:{_MONTHS})[a-z]*)(?: ?'?\d\d)?"
_RANGE = re.compile(rf"{_PERIOD}\s?-\s?{_PERIOD}")


class Token(Struct, frozen=True):
    """A word, number or sign: as it is read, where it stands in the text, and what stood before it.

    `possessive` is an owner's 's; `breaks` says that a comma, a dash or the end of a sentence comes before it.
    `raw` is the word as it was typed.
    """

    word: str
    raw: str
    start: int
    end: int
    possessive: bool = False
    breaks: bool = False


def plain(text: str, longest: int = LONGEST_TEXT) -> str:
    """The text, so far, with one kind of apostrophe and dash, composed characters and no control characters.

    Every character keeps its place: what cannot be put into one character stays as it is.
    """
    swapped = text[:longest].translate(_APOSTROPHES)
    if swapped.isascii() and swapped.isprintable():
        return swapped
    return "".join(_plain_character(character) for character in swapped)


@lru_cache(maxsize=_TEXTS_KEPT)
def read_tokens(text: str) -> tuple[Token, ...]:
    """The tokens of `plain(text)`, in order."""
    clean = plain(text)
    lowered = clean.lower()
    if len(lowered) != len(clean):  # a few letters grow when lowered; their places would no longer fit
        lowered = "".join(low if len(low := character.lower()) == 1 else character for character in clean)
    tokens: list[Token] = []
    before, dashed = 0, "-" in lowered
    for found in _TOKEN.finditer(lowered):
        if dashed and any(_RANGE.fullmatch(lowered, token.start, found.end()) for token in tokens[-2:]):
            tokens.append(Token("to", "-", before, found.start()))
        between = lowered[before : found.start() + 1]
        breaks = bool(tokens) and between[:-1] not in _ONLY_APART and bool(_BREAKS.search(between))
        tokens.append(_token(found, clean, breaks))
        before = found.end()
    return tuple(tokens)


_IRREGULAR = {
    said: stem
    for pair in """
    children=child childrens=child gases=gas lives=life women=woman men=man spent=spend built=build secs=second
    sec=second mins=minute min=minute hrs=hour wks=week wk=week mths=month yrs=year
    """.strip().split()
    for said, _, stem in [pair.partition("=")]
}


@lru_cache(maxsize=_WORDS_KEPT)
def singular(word: str) -> str:
    """The word without a plural's ending: "services" and "service" are the same word."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) <= 3 or not word.isalpha():
        return word[:-1] if len(word) == 3 and word.isalpha() and word.endswith("s") and word[1] not in "sui" else word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return (
        word
        if word.endswith(("ss", "us")) or (word.endswith("is") and len(word) > 4) or not word.endswith("s")
        else word[:-1]
    )


_ENDINGS = """
isations izations isation ization ations ation ating ated ates ators ator ising ised izing ized ise ize ate
abilities ability ibility able ible ements ement ments ment nesses ness ances ance ences ence ings ing ions
ion ities ity ers er ors or ed es als al ly e y
"""


_ORDERED_ENDINGS = tuple(_ENDINGS.split())


@lru_cache(maxsize=_WORDS_KEPT)
def root(word: str) -> str:
    """What "collected", "collection" and "collecting" share; at least four letters of the word are kept."""
    base = singular(word)
    if not base.isalpha():
        return base
    for ending in _ORDERED_ENDINGS:
        if base.endswith(ending) and len(base) - len(ending) >= 4:
            base = base[: -len(ending)]
            break
    return base[:-1] if len(base) > 4 and base[-1] == base[-2] and base[-1] not in "sl" else base


def _plain_character(character: str) -> str:
    if character.isascii():
        return character if character >= " " or character == "\n" else " "
    folded = unicodedata.normalize("NFKD", character)
    kept = "".join(part for part in folded if not unicodedata.combining(part))
    if len(kept) == 1:
        return kept
    return " " if unicodedata.category(character)[0] in "ZC" else character


def _token(found: re.Match[str], clean: str, breaks: bool) -> Token:
    word = found.group()
    possessive = False
    if "'" in word:
        stem, _, ending = word.rpartition("'")
        possessive = ending == "s" and stem not in _SHORTENED
        word = stem.replace("'", "") if possessive else word.replace("'", "")
    word = _SAID_AS.get(word, word).replace(" ", "")
    return Token(word, clean[found.start() : found.end()], found.start(), found.end(), possessive, breaks)
