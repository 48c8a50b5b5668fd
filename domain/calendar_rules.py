"""When a council asks, reminds and reports, as it writes it in its settings."""

import re
from dataclasses import dataclass
from datetime import time

from domain.periods import Period

_HOURS = re.compile(r"(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})", re.ASCII)
_DIGEST = re.compile(r"(?P<when>quarterly|monthly|deadline)?\s*(?:\+\s*(?P<days>\d+))?", re.ASCII)
DIGEST_DAYS_AFTER_DEADLINE = 2


class CalendarFault(ValueError):
    """Text that says no hours or no digest; `str(fault)` says how to write it."""


@dataclass(frozen=True, slots=True)
class Hours:
    """The part of a working day in which messages are sent, in local time; the end is the moment of a deadline."""

    start: time = time(8, 30)
    end: time = time(17, 0)

    @classmethod
    def parse(cls, text: str) -> "Hours":
        """Read `08:30-17:00`; raises CalendarFault."""
        found = _HOURS.fullmatch(text.strip())
        try:
            hours = cls(*(time.fromisoformat(part.zfill(5)) for part in found.groups())) if found else None
        except ValueError:
            hours = None
        if hours is None or hours.start >= hours.end:
            raise CalendarFault("two times with the earlier first, such as 08:30-17:00")
        return hours

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M}"


@dataclass(frozen=True, slots=True)
class DigestRule:
    """When a body gets its digest: so many working days after the deadline of each month's or each quarter's window."""

    monthly: bool = False
    days_after_deadline: int = DIGEST_DAYS_AFTER_DEADLINE

    @classmethod
    def parse(cls, text: str) -> "DigestRule | None":
        """Read `quarterly`, `monthly` or `deadline +4`; `none` or nothing is no digest. Raises CalendarFault."""
        said = text.strip().casefold()
        if said in ("", "none"):
            return None
        found = _DIGEST.fullmatch(said)
        if not found or not found["when"] or (found["when"] == "deadline") != bool(found["days"]):
            raise CalendarFault("quarterly, monthly, deadline +4 (working days) or none")
        days = int(found["days"]) if found["days"] else DIGEST_DAYS_AFTER_DEADLINE
        if days < 1:
            raise CalendarFault("at least one working day after the deadline, such as deadline +1")
        return cls(found["when"] == "monthly", days)

    def applies_to(self, period: Period) -> bool:
        """Whether a digest follows the window of this period: every month's, or only when a quarter ends with it."""
        return self.monthly or period.ends_with(period.quarter)

    def __str__(self) -> str:
        if self.days_after_deadline != DIGEST_DAYS_AFTER_DEADLINE:
            return f"deadline +{self.days_after_deadline}"
        return "monthly" if self.monthly else "quarterly"


@dataclass(frozen=True, slots=True)
class CalendarRules:
    """The stages of a return, in working days.

    `window_opens` and `deadline` count from the period's end, `reminders` (0 or less), `late` and `escalate`
    (1 or more) from the deadline.
    """

    window_opens: int = 1
    deadline: int = 12
    reminders: tuple[int, ...] = (-3, 0)
    late: tuple[int, ...] = (1,)
    escalate: tuple[int, ...] = (3,)
    hours: Hours = Hours()


DEFAULT_CALENDAR = CalendarRules()
