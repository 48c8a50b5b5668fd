"""When a period's return is asked for, reminded of and reported: the moments of each stage, and which still holds."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.calendar_rules import CalendarRules, DigestRule, Hours
from domain.periods import Frequency, Period
from domain.working_days import WorkingDays

__all__ = [
    "LONDON",
    "CalendarRules",
    "DigestRule",
    "Hours",
    "Moment",
    "Stage",
    "deadline",
    "is_sending_time",
    "latest_stages",
    "next_moment",
    "next_sending_time",
    "opening",
    "promise_stages",
    "promised_for",
    "stages",
]

LONDON = ZoneInfo("Europe/London")


class Stage(StrEnum):
    """What is said, in the order in which it is."""

    OPEN = "open"
    REMIND = "remind"
    LATE = "late"
    ESCALATE = "escalate"
    PREVIEW = "preview"
    DIGEST = "digest"


# Later stages of one group end the earlier ones: whoever missed a reminder gets only the newest that still holds.
_GROUPS = ((Stage.OPEN, Stage.REMIND, Stage.LATE), (Stage.ESCALATE,), (Stage.PREVIEW,), (Stage.DIGEST,))


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A stage that holds from `at` until just before `until`; `offset` is its working days from the deadline.

    `promised` is the day that a figure was promised for, where the stage is about that instead of the deadline.
    """

    at: datetime
    until: datetime
    stage: Stage
    offset: int = 0
    promised: date | None = None

    @property
    def key(self) -> str:
        """What tells it from the period's other moments in a message's unique key: `open`, `remind -3`, `late +1`."""
        if self.promised is not None and self.stage is Stage.REMIND:
            return f"promised {self.promised}"
        counted = self.stage in (Stage.REMIND, Stage.LATE, Stage.ESCALATE)
        said = f"{self.stage} {self.offset:+d}" if counted else self.stage.value
        return f"{said}, promised {self.promised}" if self.promised is not None else said

    def holds(self, now: datetime) -> bool:
        """Whether it is due and not yet overtaken by the clock."""
        return self.at <= now < self.until


def opening(period: Period, rules: CalendarRules, working_days: WorkingDays) -> datetime:
    """When the window opens: the start of hours on its working day after the period's end."""
    return _at(working_days.nth_after(period.last_day, rules.window_opens), rules.hours.start)


def deadline(period: Period, rules: CalendarRules, working_days: WorkingDays) -> datetime:
    """When returns are due: the end of hours on the deadline's working day."""
    return _at(working_days.nth_after(period.last_day, rules.deadline), rules.hours.end)


def stages(
    period: Period, rules: CalendarRules, working_days: WorkingDays, digest: DigestRule | None = None
) -> tuple[Moment, ...]:
    """Every moment of a period's return, in order; those of the digest where the body's rule asks for one.

    A reminder on or before the opening day is the opening message. Opening and reminders hold until the deadline;
    what comes after it holds until the next month's window opens, for a month, and otherwise the next quarter's;
    a preview holds until its digest. Nothing holds longer than until the next stage for the same people.
    """
    due, start = deadline(period, rules, working_days), rules.hours.start
    following = period.next() if period.frequency is Frequency.MONTH else period.quarter.next()
    opens, over = opening(period, rules, working_days), opening(following, rules, working_days)

    def moment(stage: Stage, offset: int, until: datetime) -> Moment:
        return Moment(_at(working_days.shift(due.date(), offset), start), until, stage, offset)

    moments = [Moment(opens, due, Stage.OPEN)]
    reminders = (moment(Stage.REMIND, offset, due) for offset in rules.reminders)
    moments += [reminder for reminder in reminders if reminder.at > opens]
    moments += [moment(Stage.LATE, offset, over) for offset in rules.late]
    moments += [moment(Stage.ESCALATE, offset, over) for offset in rules.escalate]
    if digest and digest.applies_to(period):
        last = moment(Stage.DIGEST, digest.days_after_deadline, over)
        moments += [moment(Stage.PREVIEW, digest.days_after_deadline - 1, last.at), last]
    return _in_order(moments)


def promised_for(promised: date, working_days: WorkingDays) -> date:
    """The day on which a figure promised for `promised` is asked for again: itself or the next working day."""
    return working_days.on_or_after(promised)


def promise_stages(
    promised: date, deadline_day: date, rules: CalendarRules, working_days: WorkingDays
) -> tuple[Moment, ...]:
    """Every moment of a figure that was said to be available on `promised`, in order.

    It is asked for on that day. Where that is after the deadline it takes the deadline's place: lateness and
    escalation count from it and hold until the window after the next one opens; otherwise those of the window
    apply, and asking holds until the deadline.
    """
    asked = promised_for(promised, working_days)
    over = opening(Period.containing(asked, Frequency.QUARTER).next(), rules, working_days)
    if asked <= deadline_day:
        over = _at(deadline_day, rules.hours.end)

    def moment(stage: Stage, offset: int) -> Moment:
        return Moment(_at(working_days.shift(asked, offset), rules.hours.start), over, stage, offset, promised)

    moments = [moment(Stage.REMIND, 0)]
    if asked > deadline_day:
        moments += [moment(Stage.LATE, offset) for offset in rules.late]
        moments += [moment(Stage.ESCALATE, offset) for offset in rules.escalate]
    return _in_order(moments)


def _in_order(moments: Iterable[Moment]) -> tuple[Moment, ...]:
    """By time, each ended by the next one of its group."""
    ordered = sorted(moments, key=lambda each: (each.at, tuple(Stage).index(each.stage)))
    return tuple(replace(each, until=min([each.until, *_after(each, ordered)])) for each in ordered)


def _after(moment: Moment, ordered: Iterable[Moment]) -> Iterable[datetime]:
    group = next(group for group in _GROUPS if moment.stage in group)
    return (each.at for each in ordered if each.stage in group and each.at > moment.at)


def latest_stages(moments: Iterable[Moment], now: datetime) -> tuple[Moment, ...]:
    """What should have been said by `now` and still holds: the newest for owners, for heads of service and for bodies.

    Whether it has been said already is the record's to know, and whether it may be said now `is_sending_time`'s.
    """
    moments = tuple(moments)
    holding = [[moment for moment in moments if moment.stage in group and moment.holds(now)] for group in _GROUPS]
    return tuple(max(group, key=lambda moment: moment.at) for group in holding if group)


def next_moment(moments: Iterable[Moment], after: datetime) -> Moment | None:
    """The first moment later than `after`."""
    return min((moment for moment in moments if moment.at > after), default=None)


def is_sending_time(now: datetime, hours: Hours, working_days: WorkingDays) -> bool:
    """Whether messages may be sent: within hours on a working day, in local time."""
    local = now.astimezone(LONDON)
    return working_days.is_working_day(local.date()) and hours.start <= local.time() < hours.end


def next_sending_time(now: datetime, hours: Hours, working_days: WorkingDays) -> datetime:
    """`now` if messages may be sent, else the next moment at which they may."""
    if is_sending_time(now, hours, working_days):
        return now
    local = now.astimezone(LONDON)
    day = local.date() if local.time() < hours.start else local.date() + timedelta(days=1)
    return _at(working_days.on_or_after(day), hours.start)


def _at(day: date, moment: time) -> datetime:
    return datetime.combine(day, moment, tzinfo=LONDON)
