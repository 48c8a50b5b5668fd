"""The words that questions are made of, typed with two letters swapped: "teh", "adn", "waht", "hvae"."""

from collections.abc import Iterator

from handlers.understanding.periods.words import MONTHS, NUMBERS, UNITS
from handlers.understanding.words.common_words import COMMON
from handlers.understanding.words.grammar_words import GRAMMAR
from handlers.understanding.words.ordinary_words import JOINING, MEASURES, ORDINARY, OUTSIDE

_MEANT = """
of is to and the are for how who what which why when where whats whos hows whose with from that this these those them
they their there then than have has had did does was were will would could should can may you your our out all any not
but only also just about into more most much many some same list show give tell find need want know like last next best
worst time been being each every over under since still yet now new get got good make made please thanks
year years month months week weeks quarter report
"""
"""The likelier first where two come to the same: "hwo"."""


def _swapped(word: str) -> Iterator[str]:
    """The word with each two letters beside each other swapped."""
    for place in range(len(word) - 1):
        yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]


_KNOWN = frozenset((*COMMON, *ORDINARY, *JOINING, *MEASURES, *GRAMMAR, *OUTSIDE, *MONTHS, *NUMBERS, *UNITS))

SWAPPED = {
    slip: meant
    for meant in reversed(_MEANT.split())
    for slip in _swapped(meant)
    if slip != meant and slip not in _KNOWN
}
"""What is no word and comes to one; only where nothing of the council is called so."""
