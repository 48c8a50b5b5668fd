"""Whether a target that somebody proposes is specific, measurable, dated and plausible, before it becomes final."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from domain.amounts import read_amount
from domain.answer import Unreadable
from domain.figures import write_figure
from domain.periods import Period
from domain.rating import Polarity, Target, is_better
from domain.units import is_percent

TOO_FAR = 5
"""A target this many times the last outturn, or a fifth of it, is asked about."""

LEAST_WORDS = 3
"""How it is measured takes at least this many words."""

HUNDRED = Decimal(100)


@dataclass(frozen=True)
class Proposal:
    """A target as somebody proposes it: the figure or range as typed, by when, and how it is measured.

    `history` are the outturns of the year ends (or of the last year's periods) before, the oldest first.
    """

    unit: str
    polarity: Polarity
    typed: str
    period: Period | None = None
    measured: str = ""
    history: Sequence[Decimal] = ()
    decimals: int | None = None


@dataclass(frozen=True)
class Checked:
    """What came of the check: the target, what keeps it from being taken, by field, and what to ask about."""

    target: Target | None
    faults: dict[str, str]
    doubts: tuple[str, ...] = ()


def check(proposal: Proposal) -> Checked:
    """Hold a proposal against what makes a target usable.

    Specific: it says how it is measured. Measurable: a number, or a range, in the indicator's unit. Dated: a period.
    What is merely unlikely is asked about: worse than the last outturn, many times it, or over 100%.
    """
    faults: dict[str, str] = {}
    target = None
    try:
        target = read_target(proposal.typed, proposal.unit, proposal.polarity)
    except Unreadable as error:
        faults["target"] = str(error)
    if proposal.period is None:
        faults["period"] = "Please say by when: a year such as 2027/28, a quarter, or a day."
    if len(proposal.measured.split()) < LEAST_WORDS:
        faults["measured"] = "Please say how it is measured: what is counted, and where the figure comes from."
    return Checked(target, faults, doubts_about(proposal, target) if target else ())


def read_target(typed: str, unit: str, polarity: Polarity) -> Target:
    """A target as it is typed: `60%`, `18 to 22`; raises Unreadable, which says what to write instead."""
    parts = [part for part in _parted(typed) if part]
    if not parts:
        raise Unreadable("Please write a number, such as 60 or 18 to 22.")
    figures = [_amount(part, unit) for part in parts]
    if len(figures) > 2:
        raise Unreadable("Please write one number, or two for a range, such as 18 to 22.")
    if polarity is not Polarity.WITHIN:
        if len(figures) == 2:
            raise Unreadable("This one has a single target, not a range: please write one number.")
        return Target(figures[0])
    if len(figures) == 1:
        return Target(figures[0])
    if figures[0] > figures[1]:
        raise Unreadable(f"The lower end, {figures[0]:f}, is above the upper end, {figures[1]:f}.")
    return Target(lower=figures[0], upper=figures[1])


def _amount(part: str, unit: str) -> Decimal:
    try:
        return read_amount(part, unit).value
    except Unreadable as error:
        raise Unreadable(str(error)) from error


def _parted(typed: str) -> list[str]:
    text = typed.casefold().strip().removeprefix("between ").strip()
    for joint in (" to ", " and ", "–", " - "):
        if joint in text:
            return [part.strip() for part in text.split(joint)]
    return [text]


def doubts_about(proposal: Proposal, target: Target) -> tuple[str, ...]:
    """What is unlikely about a target, in sentences; empty where nothing is."""
    aim = target.target
    doubts = []
    if is_percent(proposal.unit) and any(edge is not None and edge > HUNDRED for edge in (aim, *target.range)):
        doubts.append("It is over 100%.")
    if aim is None or not proposal.history:
        return tuple(doubts)
    last = proposal.history[-1]
    written = write_figure(last, proposal.unit, proposal.decimals)
    if is_better(last, aim, proposal.polarity):
        doubts.append(f"It is worse than the last outturn, {written}.")
    if last and aim and not 1 / Decimal(TOO_FAR) <= abs(aim / last) <= TOO_FAR:
        doubts.append(f"It is far from the last outturn, {written}.")
    if aim == 0 and proposal.polarity is Polarity.HIGHER:
        doubts.append("A target of 0 is met by anything.")
    return tuple(doubts)
