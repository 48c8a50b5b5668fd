"""What a body looks at: everything, what is strategic, or certain portfolios, services, directorates and so on."""

from collections.abc import Callable
from dataclasses import dataclass


class ScopeFault(ValueError):
    """Text that is no scope; `str(fault)` says what one looks like."""


@dataclass(frozen=True, slots=True)
class IndicatorFacts:
    """Where an indicator belongs, as far as a scope asks.

    `priorities` holds the keys of its priority and of all that lie above it in the corporate plan.
    """

    strategic: bool = False
    portfolio: str = ""
    service: str = ""
    directorate: str = ""
    priorities: frozenset[str] = frozenset()
    partner: str = ""


_ALL = "all"
_LEVELS = ("strategic", "operational")
_BELONGS: dict[str, Callable[[IndicatorFacts, str], bool]] = {
    "portfolio": lambda facts, name: _same(facts.portfolio, name),
    "service": lambda facts, name: _same(facts.service, name),
    "directorate": lambda facts, name: _same(facts.directorate, name),
    "priority": lambda facts, name: any(_same(priority, name) for priority in facts.priorities),
    "partner": lambda facts, name: _same(facts.partner, name),
}
_HOW_TO_WRITE = f"{', '.join((_ALL, *_LEVELS, *(f'{kind}:...' for kind in _BELONGS)))}, or several joined with ;"


@dataclass(frozen=True, slots=True)
class Scope:
    """The indicators a body looks at; an empty scope holds them all.

    `places` (portfolio, service, directorate, priority, partner) add up: an indicator in any of them is in.
    `levels` (strategic, operational) narrow what the places choose.
    """

    levels: frozenset[str] = frozenset()
    places: tuple[tuple[str, str], ...] = ()

    @classmethod
    def parse(cls, text: str) -> "Scope":
        """Read `all`, `strategic`, `portfolio:KEY;service:KEY` and the like; raises ScopeFault."""
        terms = [term.strip() for term in text.split(";") if term.strip()]
        if not terms:
            raise ScopeFault(_HOW_TO_WRITE)
        levels, places = set[str](), []
        for term in terms:
            kind, colon, name = (part.strip() for part in term.partition(":"))
            if kind in _BELONGS and name:
                places.append((kind, name))
            elif colon or kind not in (*_LEVELS, _ALL):
                raise ScopeFault(_HOW_TO_WRITE)
            elif kind != _ALL:
                levels.add(kind)
        return cls() if _ALL in terms else cls(frozenset(levels), tuple(places))

    def matches(self, facts: IndicatorFacts) -> bool:
        """Whether the body looks at this indicator."""
        level = "strategic" if facts.strategic else "operational"
        if self.levels and level not in self.levels:
            return False
        return not self.places or any(_BELONGS[kind](facts, name) for kind, name in self.places)

    def names(self, kind: str) -> tuple[str, ...]:
        """The keys or names it gives for one kind of place, such as `portfolio`."""
        return tuple(name for found, name in self.places if found == kind)

    def __str__(self) -> str:
        terms = (*sorted(self.levels), *(f"{kind}:{name}" for kind, name in self.places))
        return ";".join(terms) or _ALL


EVERYTHING = Scope()


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
