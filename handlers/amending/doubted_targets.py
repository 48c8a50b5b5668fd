"""A changed target that is far from what it was: asked about before it counts, as a figure would be."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from domain.periods import Period
from domain.rating import Polarity
from domain.target_setting import HUNDRED, TOO_FAR
from domain.units import is_percent
from handlers.amending.target_rows import Wanted, aims_of
from handlers.request import Request
from handlers.wording import as_set, called
from storage.queries import figures
from storage.tables import Indicator

TEN = Decimal(10)


@dataclass(frozen=True)
class DoubtedTarget:
    """The question, and a figure that may have been meant instead; None where none is likely."""

    question: str
    instead: Decimal | None = None


def doubt_about(request: Request, indicator: Indicator, wanted: Wanted) -> DoubtedTarget | None:
    """What to ask before a target is changed to this; None where it is like what it was."""
    set_now = [each for each in (wanted.target.target, *wanted.target.range) if each is not None]
    before, called_so = _before(request, indicator)
    if wanted.what != "target" or not set_now:
        return _about_tolerance(indicator, wanted, before)
    aim = max(set_now, key=abs)
    words = as_set(indicator, aim)
    if before and aim and not 1 / Decimal(TOO_FAR) < abs(aim / before) < TOO_FAR:
        times = _times(aim, before)
        finding = f"{words} is {times} {called_so}, {as_set(indicator, before)}."
    elif before and not aim:
        finding = f"{words} would take the place of {called_so}, {as_set(indicator, before)}."
    elif is_percent(indicator.unit) and aim > HUNDRED and (before is None or before <= HUNDRED):
        finding = f"{words} is over 100%."
    else:
        return _about_tolerance(indicator, wanted, aim)
    likely = (aim / TEN, aim * TEN, aim / (TEN * TEN)) if before and len(set(set_now)) == 1 else ()
    instead = next((each for each in likely if before and Decimal("0.5") <= each / before <= 2), None)
    return DoubtedTarget(_asked(indicator, finding), instead.normalize() if instead is not None else None)


def _about_tolerance(indicator: Indicator, wanted: Wanted, aim: Decimal | None) -> DoubtedTarget | None:
    """What to ask of a tolerance that is as large as the target itself, so that next to nothing would be red."""
    tolerance = wanted.target.tolerance
    if tolerance is None or not aim:
        return None
    most = TOO_FAR if indicator.polarity is Polarity.LOWER else 1
    if tolerance.room(aim) < most * abs(aim):
        return None
    target = as_set(indicator, aim)
    return DoubtedTarget(
        _asked(indicator, f"with a target of {target}, a tolerance of {tolerance} leaves next to nothing to be red.")
    )


def _asked(indicator: Indicator, finding: str) -> str:
    return f"{called(indicator)}: {finding} Nothing is changed yet. Is it right?"


def _before(request: Request, indicator: Indicator) -> tuple[Decimal | None, str]:
    """The target that stands, else the newest signed-off figure, and what that is called."""
    counting = aims_of(request, indicator).counting(Period.containing(request.today, indicator.frequency))
    stands = [each for each in (counting.target, *counting.range) if each is not None]
    if stands:
        return max(stands, key=abs), "the target now"
    past = figures.history(request.session, request.council, indicator.code, limit=8)
    known: Sequence[Decimal] = [each.value for each in past if each.value is not None and each.state.is_signed_off]
    return (known[-1], "the last outturn") if known else (None, "")


def _times(aim: Decimal, before: Decimal) -> str:
    ratio = abs(aim / before)
    if ratio >= 1:
        return f"{ratio:.0f} times"
    return f"a {1 / ratio:.0f}th of"
