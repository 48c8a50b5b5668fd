"""Words that stand in a turn of phrase, whatever has them in its name: "direction of travel", "a flash in the pan"."""

from collections import defaultdict
from collections.abc import Sequence

_IDIOMS = tuple(
    tuple(idiom.split())
    for idiom in """
direction of travel|direction of movement|flash in the pan|flash in a pan|the green light|green light to|set in stone
subject to change|subject to revision|subject to audit|subject to amendment|subject to confirmation|subject to review
subject to correction|subject to approval|interim figure|interim number|interim result|interim one
shed light|throw light|shed any light|shed some light|up in the air|in the pipeline|in the works|in the driving seat
port of call|the story behind|carries the can|carry the can|down the road|over the line|on the phone
the other way|other way round|other way about|the opposite way|the wrong way|the right way|either way
miles off|mile off|nowhere near|in plain english|in plain terms
noise or signal|signal or noise|noise or real|real or noise|noise or not|or just noise|just noise
actual v plan|actual vs plan|actual versus plan|actual against plan|actuals v plan|actuals vs plan|actuals against plan
against plan|versus plan|vs plan|v plan|to plan|on plan|off plan|above plan|below plan|behind plan|ahead of plan
""".replace("\n", "|").split("|")
    if idiom
)
_WHERE: defaultdict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
for _idiom in _IDIOMS:
    for _place, _word in enumerate(_idiom):
        _WHERE[_word].append((_idiom, _place))

_WHO = frozenset(("who", "whoever"))
_SHORT = 4


def is_of_an_idiom(words: Sequence[str], place: int) -> bool:
    """Whether a word is one of a turn of phrase here, or what somebody did: "who cleared it"."""
    word = words[place]
    if place and words[place - 1] in _WHO and word.endswith("ed") and len(word) > _SHORT:
        return True
    return any(
        tuple(words[max(0, place - nth) : place - nth + len(idiom)]) == idiom
        for idiom, nth in _WHERE.get(word, ())
        if place >= nth
    )
