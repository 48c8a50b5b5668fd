"""Services and the like by a part of their name: "reds in planning" are those of Planning and Building Standards."""

import re

from handlers.understanding.names.name_parts import PARTED
from handlers.understanding.names.named import Named
from handlers.understanding.names.option import Option
from handlers.understanding.names.scope_words import BEFORE_A_SCOPE
from handlers.understanding.phrases.left_out import EXCLUDED
from handlers.understanding.question import Dimension
from handlers.understanding.reading import Reading
from handlers.understanding.words.naming_words import content, stem
from handlers.understanding.words.ordinary_words import JOINING
from handlers.understanding.words.word_list import words

COUNTS_UP = frozenset(("and", "or", "nor", "plus", "also"))
JOINS = COUNTS_UP | {"the", "in", "for", "of", "from"}
_HELD_AGAINST = JOINS | {"with", "to", "v", "vs", "versus", "against", "than"}
NEAR = 3
_RATED = words(
    "reds ambers greens risks projects actions budget budgets overspend overspends underspend underspends overspent"
    " underspent finances lot folk folks crowd"
)
"""Behind a name: "early help reds" are those in early help, "fire risks" and "the waste lot" those of a service."""

_HAS = words("has have had does do did")
"""Before a name that reds are asked of: "how many reds does planning have", "has planning got any reds"."""


def meant_as_scope(reading: Reading, named: Named) -> tuple[Option, ...]:
    """The services, portfolios and the like that a part of a name stands for; empty where none leads to one.

    What is joined to others is of their kind: "adult care or homes" are two services. So is what follows a question
    about a service.
    """
    beside = _beside(reading, named)
    if not (beside or _is_led_to(reading, named) or reading.context.last):
        return ()
    scopes = _scopes(reading, named)
    if not scopes:
        return ()
    last = reading.context.last
    kinds = [{option.term.dimension for option in _scopes(reading, each)} for each in beside]
    kinds += [{pick.dimension for pick in last.picks}] if last and not last.assumed_mine else []
    if not (any(kinds) or _is_led_to(reading, named)):
        return ()
    for kind in kinds:
        scopes = tuple(option for option in scopes if option.term.dimension in kind) or scopes
    return scopes


def _scopes(reading: Reading, named: Named) -> tuple[Option, ...]:
    """What the words are all of the name or a whole part of."""
    said = tuple(stem(reading.sentence.words[place]) for place in named.places)
    parts = reading.index.parts.get(tuple(word for word in said if word not in JOINING), frozenset())
    fitting = tuple(option for option in named.options if option.term.dimension in PARTED)
    meant = tuple(option for option in fitting if option.whole)
    meant = meant or tuple(option for option in fitting if option.place in parts)
    # "Highways" is of Highways and Transport before it is of Roads and Growth.
    return tuple(option for option in meant if set(said) <= set(content(option.term.name))) or meant


def _is_led_to(reading: Reading, named: Named) -> bool:
    before = reading.sentence.words[max(0, named.span.start - NEAR) : named.span.start]
    behind = reading.sentence.words[named.span.end : named.span.end + 1]
    led = any(word in BEFORE_A_SCOPE for word in before[-2:]) or bool(EXCLUDED.search(" ".join(before)))
    has = bool(reading.ratings.ratings) and not _HAS.isdisjoint(before[-1:])
    led = led or has or _is_said_first(reading, named) or not _RATED.isdisjoint(behind)
    return led or (asks_of_many(reading) and is_only_a_scope(reading, named))


def asks_of_many(reading: Reading) -> bool:
    """Whether those of a rating or all in short are asked for, which no single figure has: "off target, waste"."""
    said = reading.ratings
    return bool(said.ratings or said.change or said.running or said.new) or sums_up_many(reading)


def sums_up_many(reading: Reading) -> bool:
    """Whether the headlines of many indicators are asked for, or all in few words."""
    return reading.has("briefly") or (reading.has("summary") and _OF_ALL.search(reading.text) is not None)


_OF_ALL = re.compile(
    r"\b(?:summar(?:y|ies|ise|ize)|headlines|overview|round ?up|run ?down|gist|nutshell|state of play|sit ?rep"
    r"|sum(?:s|ming)? (?:§ )*up)\b"
)
"""What there is of many indicators and of no single one."""


def _is_said_first(reading: Reading, named: Named) -> bool:
    """Whether a name leads, apart from how many or which of a colour are asked for: "highways: how many green"."""
    if named.span.start or not reading.ratings.ratings or named.span.end >= len(reading.sentence.words):
        return False
    return reading.sentence.tokens[named.span.end].breaks or reading.sentence.words[named.span.end] in _ASKS_SO_MANY


_ASKS_SO_MANY = words("how which any what whats")


def _beside(reading: Reading, named: Named) -> tuple[Named, ...]:
    """The names before and behind that "and", "or" or a comma joins to this one."""
    place = next((number for number, each in enumerate(reading.named) if each.span == named.span), None)
    if place is None:
        return ()
    pairs = ((place - 1, place), (place, place + 1))
    return tuple(
        reading.named[one if other == place else other]
        for one, other in pairs
        if one >= 0
        and other < len(reading.named)
        and is_joined(reading, reading.named[one], reading.named[other], _HELD_AGAINST)
    )


def are_scopes(reading: Reading) -> bool:
    """Whether what is held against each other are services and the like: "compare roads with waste"."""
    found = [_scopes(reading, each) or _likely_scopes(each) for each in reading.named]
    surely = any(each.options[0].term.dimension in PARTED and each.options[0].whole for each in reading.named)
    return len(found) > 1 and all(found) and (surely or all(is_only_a_scope(reading, each) for each in reading.named))


def is_only_a_scope(reading: Reading, named: Named) -> bool:
    """Whether the words are a whole part of what a service is called, and of no indicator all: "waste", "highways"."""
    others = (option for option in named.options if option.term.dimension is Dimension.INDICATOR)
    return bool(_scopes(reading, named)) and not (named.coded or any(option.whole for option in others))


def _likely_scopes(named: Named) -> tuple[Option, ...]:
    """Those that have the words in their names as much as any indicator has: "housing" of Housing Needs."""
    first = named.options[0]
    if first.whole or named.coded:
        return ()
    fitting = (each for each in named.options if each.term.dimension in PARTED)
    return tuple(each for each in fitting if each.score >= max(_LIKELY, first.score - _AS_MUCH))


_LIKELY, _AS_MUCH = 0.4, 0.05


def is_joined(reading: Reading, one: Named, other: Named, joins: frozenset[str] = JOINS) -> bool:
    """Whether only joining words or a comma stand between two names."""
    between = reading.sentence.words[one.span.end : other.span.start]
    apart = bool(between) or reading.sentence.tokens[other.span.start].breaks
    return apart and len(between) <= NEAR and joins.issuperset(between)
