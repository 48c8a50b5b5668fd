"""Working days: Monday to Friday without the bank holidays of the nation the council is in."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

SUBDIVISIONS = {"england": "ENG", "scotland": "SCT", "wales": "WLS", "northern ireland": "NIR"}
SATURDAY = 5


@dataclass(frozen=True)
class WorkingDays:
    """The working days of one nation: `england`, `scotland`, `wales` or `northern ireland`; ValueError for others."""

    nation: str = "england"

    def __post_init__(self) -> None:
        if self.nation not in SUBDIVISIONS:
            raise ValueError(f'"{self.nation}" is none of {", ".join(SUBDIVISIONS)}.')

    def is_working_day(self, day: date) -> bool:
        """Whether `day` is neither at a weekend nor a bank holiday."""
        return day.weekday() < SATURDAY and day not in _bank_holidays(self.nation, day.year)

    def shift(self, day: date, n: int) -> date:
        """The n-th working day after `day`, or before it where `n` is negative.

        From a day off, +1 is the next working day and -1 the one before. With 0 the day itself, working or not.
        """
        step = timedelta(days=1 if n > 0 else -1)
        for _ in range(abs(n)):
            day += step
            while not self.is_working_day(day):
                day += step
        return day

    def nth_after(self, end: date, n: int) -> date:
        """The n-th working day after a period's last day; 1 is the first one after it."""
        return self.shift(end, n)

    def on_or_after(self, day: date) -> date:
        """`day` itself if it is a working day, else the next one."""
        return day if self.is_working_day(day) else self.shift(day, 1)

    def count(self, after: date, until: date) -> int:
        """How many working days lie after `after`, up to and including `until`; 0 when `until` is not later."""
        days = (after + timedelta(days=n) for n in range(1, (until - after).days + 1))
        return sum(self.is_working_day(day) for day in days)


@cache
def _bank_holidays(nation: str, year: int) -> frozenset[date]:
    """One year's bank holidays with their substitute days; a finished set, so that threads can share it."""
    import holidays

    return frozenset(holidays.country_holidays("GB", subdiv=SUBDIVISIONS[nation], years=year))
