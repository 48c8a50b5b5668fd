"""Taking one figure: may this person, can it be read, is it still open, what do the checks ask; then it is rated."""

from dataclasses import dataclass
from typing import Any

import msgspec

from domain.access import Act, State, may_do
from domain.answer import Figure, NoFigure, Unreadable
from domain.figures import read_answer
from domain.periods import Frequency, Period
from domain.plausibility import Doubt, other_unit, unsure
from domain.rating import Rating
from domain.same_again import is_same_again
from handlers.request import Request
from handlers.returning.asking_first import is_overtaken, note_of, still_missing
from handlers.returning.checks import asked_about
from handlers.returning.locking import locked_words
from handlers.returning.waiting import Asks, Waiting
from handlers.returning.withholding import is_withheld
from handlers.seeing import see_history
from handlers.whose import Whose
from handlers.wording import called, listed
from storage.queries import at_hand, figures, indicators
from storage.ratings import rate_outturn
from storage.revision_rows import of_content
from storage.tables import Indicator, OutturnRevision

WHO_CAN = "Its owner, their deputy, the head of service or a performance officer can."

OFTEN = {
    Frequency.MONTH: "every month",
    Frequency.QUARTER: "every quarter",
    Frequency.HALF: "every half year",
    Frequency.YEAR: "once a year",
}


@dataclass(frozen=True)
class Recorded:
    """A figure that is taken. `before` is the revision it replaces; `changed` is False when it said the same."""

    indicator: Indicator
    revision: OutturnRevision
    before: OutturnRevision | None
    changed: bool


@dataclass(frozen=True)
class Doubted:
    """A figure that is not saved until its writer has answered: `waiting` was typed, `doubt` is what a check found."""

    indicator: Indicator
    period: Period
    waiting: Waiting
    doubt: Doubt | None = None


@dataclass(frozen=True)
class Refused:
    """A figure that was not saved, and the sentence that says why and what to do."""

    indicator: Indicator
    why: str
    can_be_tried_again: bool = False
    is_locked: bool = False


def record(
    request: Request,
    indicator: Indicator,
    period: Period,
    answer: str,
    confirmed: str | None = None,
    *,
    comment: str = "",
    seen: int | None = None,
) -> Recorded | Refused | Doubted:
    """Take what somebody answered for an indicator and period, to be saved, unless the checks ask about it first.

    `confirmed` says that they have answered that it is right, in these words or, where empty, in none. `comment` is
    what they wrote beside it. `seen` is the number of the revision they saw (0 for none), None where nobody knows.
    """
    current = figures.one(request.session, request.council, indicator.code, period)
    waiting = _waiting(indicator, period, answer, current, comment)
    if refusal := why_not(request, indicator, period, current):
        locked = _is_locked(current) and refusal == locked_words(request, [(indicator, period)])
        return Refused(indicator, refusal, is_locked=locked)
    if is_same_again(answer):
        return _again(request, indicator, period, waiting)
    try:
        said = read_answer(answer, unit=indicator.unit, today=request.today)
    except Unreadable as error:
        doubt = other_unit(answer, indicator.unit, request.today) or unsure(answer, indicator.unit, request.today)
        if doubt:
            return Doubted(indicator, period, waiting, doubt)
        return Refused(indicator, f"{called(indicator)}: {error}", can_be_tried_again=True)
    return _looked_at(request, indicator, period, said, current, waiting, confirmed, seen)


def _looked_at(
    request: Request,
    indicator: Indicator,
    period: Period,
    said: Figure | NoFigure,
    current: OutturnRevision | None,
    waiting: Waiting,
    confirmed: str | None,
    seen: int | None,
) -> Recorded | Doubted:
    """Take what was read, unless it says nothing new or something has to be asked before."""
    revision = _revision(request, indicator, period, said, current)
    if waiting.comment:
        revision.comment = waiting.comment
    if is_withheld(request, revision, current):
        revision.withheld = True
    found = None
    if current is not None and _same(current, revision) and waiting.comment in ("", current.comment):
        return Recorded(indicator, current, current, changed=False)
    if asks := still_missing(said, waiting.comment):
        asked = msgspec.structs.replace(waiting, asks=asks, comment=waiting.comment or note_of(said))
        return Doubted(indicator, period, asked)
    if is_overtaken(request, current, seen):
        return Doubted(indicator, period, msgspec.structs.replace(waiting, asks=Asks.OVERTAKEN))
    if isinstance(said, Figure) and (found := asked_about(request, indicator, period, said)) and confirmed is None:
        return Doubted(indicator, period, waiting, found)
    if found is not None:
        revision.doubt, revision.note = found.finding, confirmed or None
    at_hand.counts_now(request.session, revision)
    return Recorded(indicator, revision, current, changed=True)


def _waiting(
    indicator: Indicator, period: Period, answer: str, current: OutturnRevision | None, comment: str
) -> Waiting:
    return Waiting(f"{indicator.code}|{period.notation}", answer, current.revision if current else 0, comment)


def _again(request: Request, indicator: Indicator, period: Period, waiting: Waiting) -> Doubted | Refused:
    """The figure of the period before, which is asked back before it is saved again."""
    before = see_history(request.alone(), indicator, [period.previous()])[0].value
    if before is None:
        why = f"{called(indicator)}: there is no figure for {period.previous().short} to repeat."
        return Refused(indicator, why, can_be_tried_again=True)
    return Doubted(indicator, period, msgspec.structs.replace(waiting, answer=f"{before:f}", asks=Asks.AGAIN))


def _is_locked(current: OutturnRevision | None) -> bool:
    """Whether it takes a restatement to change it; a figure that was signed off as still to come may come."""
    return current is not None and current.state.is_signed_off and current.reason is not Rating.NOT_YET_AVAILABLE


def why_not(request: Request, indicator: Indicator, period: Period, current: OutturnRevision | None) -> str:
    """Why this person can't change the figure now, as a sentence; empty when they can."""
    state = current.state if current else None
    if state is not None and state.is_signed_off and not _is_locked(current):
        state = State.SUBMITTED
    facts = Whose.on(request.session, request.council, request.today).facts(indicator, state)
    if never := _never_asked_for(request, indicator, period):
        return never
    if not period.is_closed(request.today):
        return f"{called(indicator)}: {period.title} has not ended yet, so its figure can't be given."
    if _is_locked(current):
        return locked_words(request, [(indicator, period)])
    if not may_do(request.viewer, Act.CORRECT if current else Act.ENTER, facts):
        return f"{called(indicator)} is not yours to enter. {WHO_CAN}"
    return ""


def _never_asked_for(request: Request, indicator: Indicator, period: Period) -> str:
    """Why there can be no such figure, whoever gives it; empty when there can."""
    name = called(indicator)
    if indicator.frequency is not period.frequency:
        return f"{name} is given {OFTEN[indicator.frequency]}, so it has no figure for {period.short}."
    if indicator.status not in indicators.REPORTED:
        why = "has ended" if indicator.status == "ended" else "is not in use yet"
        return f"{name} {why}, so no figures are taken for it."
    members = indicators.members(request.session, request.council)
    parts = [called(each) for each in members if each.parent == indicator.code]
    return f"{name} has no figure of its own: it is rated from {listed(parts)}." if parts else ""


def entry_details(request: Request, indicator: Indicator) -> dict[str, Any]:
    """Who enters it now, for whom, when and where."""
    for_somebody_else = request.viewer.email != indicator.owner
    return {
        "entered_by": request.viewer.email,
        "entered_for": indicator.owner if for_somebody_else else None,
        "entered_at": request.now,
        "door": request.message.place.door,
        "event": request.message.event,
        "imported": False,
    }


def _revision(
    request: Request,
    indicator: Indicator,
    period: Period,
    said: Figure | NoFigure,
    current: OutturnRevision | None,
) -> OutturnRevision:
    signs_off = not request.framework.signoff_required
    rated = rate_outturn(
        request.session,
        request.council,
        request.framework,
        indicator,
        period,
        said.value if isinstance(said, Figure) else None,
        reason=said.reason if isinstance(said, NoFigure) else None,
    )
    content = {
        "council": request.council,
        "code": indicator.code,
        "period": period,
        "revision": current.revision + 1 if current is not None else 1,
        "state": State.SIGNED_OFF if signs_off else State.SUBMITTED,
        "signed_off_by": request.viewer.email if signs_off else None,
        "signed_off_at": request.now if signs_off else None,
        **_words_kept(current),
        **_answer(said),
        **rated.columns,
        **entry_details(request, indicator),
    }
    return of_content(content)


def _words_kept(current: OutturnRevision | None) -> dict[str, Any]:
    """What stays beside a figure when it is given again."""
    names = ("comment", "action", "action_by", "options", "back_on_track_by", "forecast")
    return {name: getattr(current, name) for name in names} if current is not None else {}


def _answer(said: Figure | NoFigure) -> dict[str, Any]:
    if isinstance(said, Figure):
        return {"value": said.value, "numerator": said.numerator, "denominator": said.denominator}
    return {"reason": said.reason, "due_back": said.due_back, "comment": said.note or None}


def _same(current: OutturnRevision, new: OutturnRevision) -> bool:
    names = ("value", "numerator", "denominator", "reason", "due_back", "state")
    return all(getattr(current, name) == getattr(new, name) for name in names)
