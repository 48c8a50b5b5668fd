"""What the checks of plausibility say of a figure, by the record: questions before it is saved, remarks afterwards."""

from decimal import Decimal

from domain.access import State
from domain.answer import Figure
from domain.periods import Period
from domain.plausibility import Doubt, Past, about_standing_still, about_target, doubt
from domain.units import is_plain
from handlers.request import Request
from handlers.returning.owing import Item
from handlers.whose import Whose
from handlers.wording import called, full_stop, spoken_unit
from storage.queries import figures, indicators
from storage.queries.at_hand import Known
from storage.ratings import choose_target
from storage.tables import Indicator, OutturnRevision

FIGURES_LOOKED_BACK = 60


def asked_about(request: Request, indicator: Indicator, period: Period, figure: Figure) -> Doubt | None:
    """What to ask before this figure is saved; None when it looks like the others."""
    return doubt(figure, past_of(request, indicator, period))


def past_of(request: Request, indicator: Indicator, period: Period) -> Past:
    """What a figure of this indicator and period is compared with; drafts count for nothing."""
    last = period.previous()
    known = figures.before(request.session, request.council, indicator.code, FIGURES_LOOKED_BACK, last.last_day)
    said = [each for each in known if _counts(each, period)]
    before = said[-1].value if said and said[-1].period == last else None
    if indicator.cumulative:
        same = period.same_last_year()
        before = before if _counts_on(indicator, period) else None
        said = [each for each in said if each.period in (same, same.same_last_year())]
    return Past(
        unit=spoken_unit(indicator),
        earlier=tuple(each.value for each in said if each.value is not None),
        before=before,
        called=last.short,
        target=_target(request, indicator, period),
        cumulative=indicator.cumulative,
        counted=indicator.decimals == 0 and is_plain(indicator.unit),
    )


def findings(request: Request, item: Item) -> list[str]:
    """What the checks found of a figure that was given: what was asked and said to it, and what is odd beside it."""
    revision, indicator = item.revision, item.indicator
    if revision is None or revision.value is None:
        return []
    words = [_answered(request, revision)] if revision.doubt else []
    counts_on = _counts_on(indicator, item.period)
    before = _target(request, indicator, item.period.previous())
    earlier = figures.one_beside(request.session, request.council, indicator.code, item.period.previous())
    words.append(about_target(revision.target, before, indicator.polarity, counts_on=counts_on))
    words.append(about_standing_still(revision.value, earlier.value if earlier else None, counts_on=counts_on))
    return [f"{called(indicator)}: {each}" for each in words if each]


def _answered(request: Request, revision: OutturnRevision) -> str:
    name = Whose.on(request.session, request.council, request.today).name(revision.entered_by)
    reason = f": {full_stop(revision.note)}" if revision.note else "."
    return f"{revision.doubt} {name} says that it is right{reason}"


def _counts(revision: Known, period: Period) -> bool:
    is_figure = revision.value is not None and revision.state is not State.DRAFT
    return is_figure and revision.period.frequency is period.frequency


def _counts_on(indicator: Indicator, period: Period) -> bool:
    """Whether the figure counts from the start of a year that began before this period."""
    return indicator.cumulative and period.previous().year == period.year


def _target(request: Request, indicator: Indicator, period: Period) -> Decimal | None:
    chosen = choose_target(indicator, period, indicators.targets_of(request.session, request.council, indicator.code))
    return chosen.target if chosen else None
