"""A council's own words: every name, code and alias that can be said, and what the asker stands for."""

from collections.abc import Iterable
from dataclasses import dataclass

from handlers.understanding.question import Dimension, Pick, Question


@dataclass(frozen=True)
class Term:
    """Something that has a name: what it is, its key, and every way of saying it (name, code, aliases).

    `remembered` are words that people have taught: they mean it when they are said whole, and nothing in part.
    """

    dimension: Dimension
    key: str
    name: str
    aliases: tuple[str, ...] = ()
    remembered: tuple[str, ...] = ()


@dataclass(frozen=True)
class IndicatorWords:
    """What understanding may know of an indicator besides its names."""

    code: str
    unit: str
    frequency: str
    service: str
    portfolio: str
    priority: str
    owner: str
    directorate: str = ""
    partner: str = ""


@dataclass(frozen=True)
class Vocabulary:
    """All the words of one council, made once from its record and refreshed when that changes.

    `nouns` are the council's own words for portfolio, indicator and so on, from its `[words]`. `holdings` are what a
    person stands for, by e-mail address ("cllr Patel's patch"): the portfolios held today, else the services headed
    or directed.
    `works` are projects, risks and actions by their titles; their words name nothing else. `council` is its own name.
    `comparators` are those that benchmarks compare it with.
    """

    terms: tuple[Term, ...]
    indicators: tuple[IndicatorWords, ...] = ()
    nouns: tuple[tuple[str, str], ...] = ()
    holdings: tuple[tuple[str, Pick], ...] = ()
    works: tuple[Term, ...] = ()
    council: str = ""
    comparators: tuple[str, ...] = ()


@dataclass(frozen=True)
class Asker:
    """Who asks: what "my", "our" and "me" stand for.

    `leads` says that the services are headed, not only worked in; `partner` is the organisation of somebody from one,
    `is_officer` is said of performance officers, `holds_only` of a Cabinet member who leads nothing but a portfolio.
    """

    email: str = ""
    portfolios: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    directorates: tuple[str, ...] = ()
    owns: tuple[str, ...] = ()
    owed: tuple[str, ...] = ()
    leads: bool = False
    partner: str = ""
    is_officer: bool = False
    holds_only: bool = False

    def mine(self) -> tuple[Pick, ...]:
        """What "we" are: a portfolio if one is held, else a directorate, a service, a partner, or what is owned."""
        for dimension, keys in (
            (Dimension.PORTFOLIO, self.portfolios),
            (Dimension.DIRECTORATE, self.directorates),
            (Dimension.SERVICE, self.services),
            (Dimension.PARTNER, (self.partner,) if self.partner else ()),
        ):
            if keys:
                return tuple(Pick(dimension, key) for key in keys)
        return (Pick(Dimension.PERSON, self.email),) if self.email else ()

    def figures(self) -> tuple[Pick, ...]:
        """What "my reds" picks: of who holds and leads nothing, the figures that they give, not their whole service."""
        gives = self.owns and not (self.portfolios or self.directorates or self.leads)
        return (Pick(Dimension.PERSON, self.email),) if gives else self.mine()

    def besides(self, picks: Iterable[Pick]) -> tuple[Pick, ...]:
        """What "my" adds to these picks: nothing where they have something of the asker's own."""
        wanted = [pick for pick in picks if not pick.excluded]
        if any(pick in (*self.mine(), *self.figures()) for pick in wanted):
            return ()
        services = {Pick(Dimension.SERVICE, key) for key in self.services}
        named = {pick.dimension for pick in wanted}
        own = () if services.intersection(wanted) else self.mine()
        return tuple(pick for pick in own if pick.dimension not in named)


@dataclass(frozen=True)
class Sought:
    """What the bot has just asked of a figure, by its key (`ENV1|2026/27 Q2`).

    `what` is `reason` (why there is none), `until` (when there will be one) or `check` (whether it is right).
    """

    key: str
    what: str


@dataclass(frozen=True)
class Context:
    """What was said before in this conversation.

    `last` is the last Question answered, `shown` the codes its answer listed, in order ("the second one"),
    `pending` the code whose figure the bot asked for last, empty if none. `earlier` are the questions before `last`,
    newest first ("back to the reds"), `period` the one period of the figure just shown, empty if there are several.
    `explain` are the figures whose comment the bot asked for last, as `ENV1|2026/27 Q2`; `sought` is what it asked
    last before it could save a figure. `answering` says that `explain` are figures returned with a question, which
    any words answer that ask nothing themselves.
    """

    last: Question | None = None
    shown: tuple[str, ...] = ()
    pending: str = ""
    earlier: tuple[Question, ...] = ()
    period: str = ""
    explain: tuple[str, ...] = ()
    sought: tuple[Sought, ...] = ()
    answering: bool = False


NOTHING_BEFORE = Context()
"""The first text of a conversation."""
