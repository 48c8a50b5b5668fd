"""Clauses made of nothing but courtesies, who asks, where somebody is and how soon: "ta muchly", "resident letter"."""

from handlers.understanding.beside.telling_words import (
    ASKERS,
    BODIES,
    COMMUNICATIONS,
    COURTEOUS,
    COURTESY,
    JOINED_BY,
    PLACES,
    SOON,
)
from handlers.understanding.words.tokens import Token
from handlers.understanding.words.word_list import words

_KNOWN = COURTESY | COURTEOUS | ASKERS | COMMUNICATIONS | PLACES | SOON | JOINED_BY
_SHOUTED = words("thanks please urgent help sorry x")
_LED = words("for in on at outside before after by near between")


def is_courteous(tokens: tuple[Token, ...]) -> bool:
    """Whether nothing else is said; "residents", "phone" or "cabinet" alone may be what is asked about."""
    said = {token.word for token in tokens}
    if not all(word[0].isdigit() or word in _KNOWN for word in said):
        return False
    if len(said) == 1 and tokens[0].raw.isupper() and said.isdisjoint(_SHOUTED):
        return False
    if said & COURTESY or tokens[0].word in COURTEOUS:
        return True
    if said & BODIES:
        return bool(said & SOON)
    led, came_in, somewhere = said & _LED, said & COMMUNICATIONS, said & PLACES
    if said & ASKERS:
        return bool(came_in or said & SOON or (somewhere and led))
    return bool(led and (came_in or somewhere))


def is_known(word: str) -> bool:
    """Whether it is a word of courtesy, of who asks and how, of where somebody is or of how soon."""
    return word in _TOLD


_TOLD = COURTESY | ASKERS | COMMUNICATIONS | PLACES | SOON
