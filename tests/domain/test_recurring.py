"""When somebody is told of what they asked for, week after week and over days off."""

from datetime import date, datetime, time

import pytest

from domain import recurring
from domain.calendar_rules import CalendarRules
from domain.schedule import LONDON
from domain.working_days import WorkingDays

RULES, DAYS = CalendarRules(), WorkingDays()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


@pytest.mark.parametrize(
    ("every", "now", "due", "until"),
    [
        ("monday", "2026-11-25 12:00", "2026-11-23 08:30", "2026-11-30 08:30"),
        ("monday", "2026-11-30 08:29", "2026-11-23 08:30", "2026-11-30 08:30"),
        ("monday", "2026-11-30 08:30", "2026-11-30 08:30", "2026-12-07 08:30"),
        ("saturday", "2026-11-25 12:00", "2026-11-23 08:30", "2026-11-30 08:30"),
        ("monday", "2026-12-29 09:00", "2026-12-29 08:30", "2027-01-04 08:30"),
        ("friday", "2026-12-29 09:00", "2026-12-29 08:30", "2027-01-04 08:30"),
        ("working day", "2026-11-29 12:00", "2026-11-27 08:30", "2026-11-30 08:30"),
        ("month", "2026-11-25 12:00", "2026-11-02 08:30", "2026-12-01 08:30"),
        ("month", "2027-01-03 12:00", "2026-12-01 08:30", "2027-01-04 08:30"),
        ("quarter", "2026-11-25 12:00", "2026-10-19 08:30", "2027-01-20 08:30"),
        ("quarter", "2026-10-16 12:00", "2026-07-17 08:30", "2026-10-19 08:30"),
    ],
)
def test_the_newest_occasion_holds_until_the_next_one(every: str, now: str, due: str, until: str) -> None:
    found = recurring.latest(every, None, at(now), RULES, DAYS)
    assert found is not None
    assert (found.at, found.until) == (at(due), at(until))
    assert recurring.upcoming(every, None, at(now), RULES, DAYS).at == at(until)


def test_a_reminder_for_a_saturday_is_given_on_the_monday_and_holds_for_a_week() -> None:
    found = recurring.once(date(2026, 12, 12), None, RULES, DAYS)
    assert (found.at, found.until) == (at("2026-12-14 08:30"), at("2026-12-21 08:30"))


@pytest.mark.parametrize(("said", "given"), [("15:00", "15:00"), ("07:00", "08:30"), ("17:00", "08:30")])
def test_a_time_outside_hours_is_the_start_of_hours(said: str, given: str) -> None:
    found = recurring.once(date(2026, 11, 26), time.fromisoformat(said), RULES, DAYS)
    assert found.at == at(f"2026-11-26 {given}")
