"""Which indicators and which period a Question is about."""

from collections.abc import Collection, Sequence

from domain.periods import Frequency, Period
from domain.scope import IndicatorFacts
from handlers.belonging import belonging
from handlers.request import Request
from handlers.understanding.names.code_words import letters_of
from handlers.understanding.question import Dimension, Pick, Question, in_groups
from handlers.vocabularies import asker_of
from storage.queries import indicators, portfolios
from storage.tables import Indicator


def picked(request: Request, question: Question) -> tuple[Indicator, ...]:
    """The live indicators a question is about: all that match every dimension picked, exclusions taken out."""
    picks = (*question.picks, *_mine(request, question))
    wanted = in_groups(pick for pick in picks if not pick.excluded)
    live = _candidates(request, question.codes, wanted)
    if not picks:
        return live
    facts = belonging(request, live)
    scopes = {body.key: body.scope for body in request.framework.bodies}
    unwanted = [pick for pick in picks if pick.excluded]

    def matches(each: Indicator, pick: Pick) -> bool:
        if pick.dimension is Dimension.BODY:
            return pick.key in scopes and scopes[pick.key].matches(facts[each.code])
        return _matches(each, pick, facts[each.code])

    return tuple(
        each
        for each in live
        if all(any(matches(each, pick) for pick in alike) for alike in wanted)
        and not any(matches(each, pick) for pick in unwanted)
    )


def _candidates(request: Request, codes: Collection[str], groups: Sequence[Sequence[Pick]]) -> tuple[Indicator, ...]:
    """No more of the live indicators than need be looked at: by code, else by one of the dimensions picked."""
    session, council = request.session, request.council
    if codes:
        return indicators.named(session, council, codes)
    by_kind = {group[0].dimension: [pick.key for pick in group] for group in groups if _of_one_kind(group)}
    if services := by_kind.get(Dimension.SERVICE):
        return indicators.of_services(session, council, services)
    if held := by_kind.get(Dimension.PORTFOLIO):
        return portfolios.perhaps_in(session, council, held)
    return indicators.live(session, council)


def named_indicators(request: Request, question: Question) -> tuple[Indicator, ...]:
    """The live indicators named one by one, whatever services or areas were named beside them."""
    return indicators.named(request.session, request.council, question.codes)


def period_asked(request: Request, question: Question) -> Period:
    """The period a status, list or count is about: the one said, else the reporting quarter."""
    if question.period.last:
        return Period.parse(question.period.last)
    return Period.latest_closed(request.today, Frequency.QUARTER)


def _mine(request: Request, question: Question) -> Sequence[Pick]:
    if not question.mine or question.codes:
        return ()
    return asker_of(request).besides(question.picks)


def _of_one_kind(group: Sequence[Pick]) -> bool:
    return all(pick.dimension is group[0].dimension for pick in group)


def _matches(indicator: Indicator, pick: Pick, facts: IndicatorFacts) -> bool:
    if pick.dimension is Dimension.PRIORITY:
        return pick.key in facts.priorities
    if pick.dimension is Dimension.STANDING:
        return pick.key in _standing(indicator)
    if pick.dimension is Dimension.FAMILY:
        return pick.key in letters_of(indicator.code)
    belongs: dict[Dimension, tuple[str | None, ...]] = {
        Dimension.INDICATOR: (indicator.code,),
        Dimension.PERSON: (indicator.owner,),
        Dimension.PERSPECTIVE: (indicator.perspective,),
        Dimension.FREQUENCY: (indicator.frequency,),
        Dimension.SERVICE: (facts.service,),
        Dimension.DIRECTORATE: (facts.directorate,),
        Dimension.PORTFOLIO: (facts.portfolio,),
        Dimension.PARTNER: (facts.partner,),
    }
    return pick.key in belongs.get(pick.dimension, (pick.key,))


def _standing(indicator: Indicator) -> tuple[str, ...]:
    level = "strategic" if indicator.strategic else "operational"
    return (level, "statutory") if indicator.statutory else (level,)
