"""Texts nobody meant: phrases of the tables with slips of the finger, words in a wrong order, and noise."""

from collections.abc import Callable
from random import Random

from tests.understanding.phrases import table

PHRASES = tuple(phrase.said for council in ("hartsmere", "hart", "westmarch") for phrase in table(council))
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789 '%£/-.,?!:;()&+<>\n\t§@~#^=éßİſ½²٣🔴🟢’–\u200d\u00a0\x00"
SMALL = "abcdefghijklmnopqrstuvwxyz"
WORDS = tuple(sorted({word for phrase in PHRASES for word in phrase.split()}))
MOST_SLIPS = 6


def any_text(random: Random) -> str:
    """A text of any kind; half of them are phrases with slips."""
    kinds: tuple[Callable[[Random], str], ...] = (mutated, mutated, mutated, shuffled, noise, nonsense)
    return kinds[random.randrange(len(kinds))](random)


def mutated(random: Random) -> str:
    """A phrase, or two, with slips of the finger."""
    text = " ".join(random.choice(PHRASES) for _ in range(random.choice((1, 1, 1, 2))))
    for _ in range(random.randint(0, MOST_SLIPS)):
        text = _slip(text, random.randint(0, len(text)), random.choice(LETTERS), random.randrange(4))
    return text


def shuffled(random: Random) -> str:
    """Words of the phrases in no order."""
    return " ".join(random.choice(WORDS) for _ in range(random.randint(1, 12)))


def noise(random: Random) -> str:
    """Any characters, of the alphabet and beyond."""
    beyond = random.random() < 0.3
    return "".join(
        chr(random.randrange(0x20, 0x3000)) if beyond else random.choice(LETTERS) for _ in range(random.randint(0, 90))
    )


def nonsense(random: Random) -> str:
    """Words of small letters that nobody knows, or hardly anybody."""
    lengths = [random.randint(5, 11) for _ in range(random.randint(1, 8))]
    return " ".join("".join(random.choice(SMALL) for _ in range(length)) for length in lengths)


def _slip(text: str, at: int, letter: str, how: int) -> str:
    if how == 0:
        return text[:at] + text[at + 1 :]
    if how == 1:
        return text[:at] + letter + text[at:]
    if how == 2:
        return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]
    return text[:at] + text[at : at + 1] * 2 + text[at + 1 :]
