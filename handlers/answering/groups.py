"""Indicators by service, directorate, portfolio and the like, with what each group comes to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from domain.composites import Composite, CompositeRule, Member, compose
from domain.counting import Tally, tally
from domain.direction import Direction
from domain.rating import Rating
from domain.scope import IndicatorFacts
from handlers.belonging import belonging
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.question import Dimension, Ranking
from handlers.vocabularies import terms_of
from handlers.whose import Whose
from storage.queries import priorities

NONE = "none"


@dataclass(frozen=True)
class Group:
    """The indicators of one service, portfolio and so on."""

    name: str
    seen: tuple[Seen, ...]
    rule: CompositeRule

    @property
    def counted(self) -> Tally:
        """How many have each rating."""
        return tally(each.rating for each in self.seen)

    @property
    def composite(self) -> Composite:
        """Their ratings put together by the council's rule; composites among them are left out, their members count."""
        return compose(self._members, self.rule)

    @property
    def score(self) -> Decimal:
        """The mean of green 3, amber 2 and red 1, whatever the council's rule, for ordering groups."""
        return compose(self._members).score or Decimal(0)

    @property
    def _members(self) -> list[Member]:
        return [Member(each.indicator.code, each.rating) for each in self.seen if each.composite is None]

    def going(self, way: Direction) -> int:
        """How many went this way since the period before."""
        return sum(1 for each in self.seen if each.direction is way)

    def having(self, ratings: Sequence[Rating]) -> int:
        """How many have one of these ratings."""
        return sum(self.counted.of(rating) for rating in ratings)

    def share(self, ratings: Sequence[Rating]) -> Decimal:
        """The share with these ratings of those that are rated."""
        rated = self.counted.rated
        return Decimal(self.having(ratings)) / rated if rated else Decimal(0)


def grouped(request: Request, seen: Sequence[Seen], dimension: Dimension) -> list[Group]:
    """Each indicator in its group; those without one last, under `none`."""
    name_of = _namer(request, seen, dimension)
    found: dict[str, list[Seen]] = {}
    for each in seen:
        found.setdefault(name_of(each), []).append(each)
    rule = request.framework.composite_rule
    return [Group(name, tuple(theirs), rule) for name, theirs in sorted(found.items())]


def ordered(
    groups: Sequence[Group], ratings: Sequence[Rating], ranking: Ranking | None, way: Direction | None
) -> list[Group]:
    """By how many have the ratings, or went the way, asked about; else by their ratings together, the worst first."""
    best_first = ranking is not None and not ranking.worst_first
    if ratings:
        sign = 1 if best_first else -1
        return sorted(
            groups,
            key=lambda one: (not one.counted.rated, sign * one.having(ratings), sign * one.share(ratings), one.name),
        )
    if way is not None:
        return sorted(groups, key=lambda one: (-one.going(way), one.name))
    if ranking is not None and ranking.by == "improvement":
        sign = -1 if best_first else 1
        return sorted(
            groups, key=lambda one: (sign * (one.going(Direction.BETTER) - one.going(Direction.WORSE)), one.name)
        )
    sign = -1 if best_first else 1
    return sorted(groups, key=lambda one: (not one.counted.rated, sign * one.score, one.name))


def _namer(request: Request, seen: Sequence[Seen], dimension: Dimension) -> Callable[[Seen], str]:
    facts = belonging(request, tuple(each.indicator for each in seen))
    names = {term.key: term.name for term in terms_of(request, [dimension]) if term.dimension is dimension}
    whose = Whose.on(request.session, request.council, request.today)
    roots = _roots(request) if dimension is Dimension.PRIORITY else {}

    def name_of(each: Seen) -> str:
        if dimension is Dimension.PERSON:
            return whose.name(each.indicator.owner)
        key = _key(each, facts[each.indicator.code], dimension, roots)
        return names.get(key, key) or NONE

    return name_of


def _key(each: Seen, facts: IndicatorFacts, dimension: Dimension, roots: Mapping[str, str]) -> str:
    indicator = each.indicator
    return {
        Dimension.SERVICE: facts.service,
        Dimension.DIRECTORATE: facts.directorate,
        Dimension.PORTFOLIO: facts.portfolio,
        Dimension.PARTNER: facts.partner,
        Dimension.PRIORITY: roots.get(indicator.priority or "", ""),
        Dimension.PERSPECTIVE: indicator.perspective or "",
        Dimension.FREQUENCY: indicator.frequency.value,
    }.get(dimension, "")


def _roots(request: Request) -> dict[str, str]:
    """The topmost priority above each."""
    lines = priorities.lines(request.session, request.council)
    return {key: next((top for top in line if len(lines.get(top, ())) == 1), key) for key, line in lines.items()}
