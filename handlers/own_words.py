"""Tables headed by the council's own words."""

from collections.abc import Iterable

from bot.reply import Column
from domain.framework import Framework

INDICATOR = "Indicator"


def headed(framework: Framework, columns: Iterable[Column]) -> tuple[Column, ...]:
    """The columns with the one that names indicators headed by what this council calls them, such as `Measure`."""
    word = framework.word("indicator")
    own = word[:1].upper() + word[1:]
    return tuple(Column(own, each.figures) if each.name == INDICATOR else each for each in columns)


def grouping(framework: Framework, dimension: str) -> str:
    """What this council calls a service, a portfolio and so on, by which an answer is broken down; an owner is one."""
    if dimension == "person":
        return "owner"
    return dict(framework.words).get(dimension, dimension)


def office(framework: Framework, term: str, usual: str) -> str:
    """What this council calls an office, such as `Corporate director`, with a capital; else the usual word."""
    word = dict(framework.words).get(term, usual)
    return word[:1].upper() + word[1:]
