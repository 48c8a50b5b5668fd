"""Which signed-off figures of a quarter are to be verified, picked once and kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.periods import Frequency, Period
from domain.sampling import Candidate, sample, usual_number
from handlers.request import Request
from handlers.sight import due_period
from storage import log
from storage.queries import figures, indicators, verifications
from storage.tables import Indicator, OutturnRevision, Verification


@dataclass(frozen=True)
class Sample:
    """What was picked of a quarter, in the order in which it was drawn, out of so many figures that are signed off."""

    quarter: Period
    picked: tuple[Verification, ...]
    whole: int

    @property
    def open(self) -> tuple[Verification, ...]:
        """What nobody has looked at yet."""
        return tuple(each for each in self.picked if each.outcome == "picked")

    def count(self, outcome: str) -> int:
        """How many came out so."""
        return sum(1 for each in self.picked if each.outcome == outcome)


def sample_of(request: Request, quarter: Period, number: int | None = None) -> Sample:
    """The sample of a quarter, drawn now where there is none or a larger one is wanted.

    What was picked stays picked; a figure that was restated since can be picked again as it is now.
    """
    signed = _signed_off(request, quarter)
    known = _known(request, quarter, signed)
    wanted = number if number is not None else (len(known) or usual_number(len(signed)))
    if wanted > len(known):
        taken = {(each.code, each.period, each.revision) for each in known}
        by_key = {_key(each): each for each in signed}
        drawn = sample(_candidates(request, signed), len(signed), f"{request.council}|{quarter.notation}")
        left = [by_key[key] for key in drawn if _identity(by_key[key]) not in taken]
        _pick(request, left[: wanted - len(known)])
        known = _known(request, quarter, signed)
    return Sample(quarter, tuple(known), len(signed))


def picked_by_name(request: Request, revision: OutturnRevision) -> Verification:
    """A signed-off figure that somebody asked to verify: the sample of its quarter is drawn first, and it joins it."""
    sample_of(request, Period.containing(revision.period.last_day, Frequency.QUARTER))
    found = verifications.of_figure(request.session, revision)
    if found is None:
        _pick(request, [revision])
        found = verifications.of_figure(request.session, revision)
    assert found is not None
    return found


def _known(request: Request, quarter: Period, signed: Sequence[OutturnRevision]) -> list[Verification]:
    periods = {each.period for each in signed}
    return [
        each
        for each in verifications.of_periods(request.session, request.council, periods)
        if each.period.ends_with(quarter)
    ]


def _signed_off(request: Request, quarter: Period) -> list[OutturnRevision]:
    own: dict[str, Indicator] = {
        each.code: each for each in indicators.live(request.session, request.council) if due_period(each, quarter)[1]
    }
    periods = {due_period(each, quarter)[0] for each in own.values()}
    found = figures.current(request.session, request.council, list(own), periods)
    return [
        each
        for each in found
        if each.state.is_signed_off and each.value is not None and each.period == due_period(own[each.code], quarter)[0]
    ]


def _candidates(request: Request, signed: Sequence[OutturnRevision]) -> list[Candidate]:
    periods = {each.period.previous() for each in signed}
    found = figures.current(request.session, request.council, [each.code for each in signed], periods)
    before = {(each.code, each.period): each.rating for each in found}
    candidates = []
    for each in signed:
        earlier = before.get((each.code, each.period.previous()))
        changed = earlier is not None and earlier.is_colour and each.rating is not earlier
        candidates.append(Candidate(_key(each), changed=changed, doubted=bool(each.doubt)))
    return candidates


def _pick(request: Request, chosen: Sequence[OutturnRevision]) -> None:
    for each in chosen:
        request.session.add(
            Verification(
                council=request.council,
                code=each.code,
                period=each.period,
                area=each.area,
                revision=each.revision,
                picked_by=request.viewer.email,
                picked_at=request.now,
            )
        )
    request.session.flush()
    changes = [log.Change(verifications.PICKED, _key(each), None, {"version": str(each.revision)}) for each in chosen]
    if changes:
        place = request.message.place.door
        log.record_all(
            request.session,
            request.council,
            changes,
            at=request.now,
            actor=request.viewer.email,
            door=place,
            event=request.message.event,
        )


def _key(revision: OutturnRevision) -> str:
    return f"{revision.code}|{revision.period.notation}"


def _identity(revision: OutturnRevision) -> tuple[str, Period, int]:
    return (revision.code, revision.period, revision.revision)
