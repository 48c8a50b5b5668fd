"""Working days and bank holidays."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.working_days import WorkingDays

PUBLISHED = json.loads((Path(__file__).parent / "data" / "working_day_deadlines.json").read_text())["rows"]
ENGLAND = WorkingDays()
days = st.dates(min_value=date(2015, 1, 1), max_value=date(2035, 12, 31))


@pytest.mark.parametrize("row", PUBLISHED, ids=lambda row: f"{row['fy']} {row['quarter']}")
def test_deadlines_fall_where_the_calendar_of_england_puts_them(row: dict[str, str]) -> None:
    end = date.fromisoformat(row["end"])
    for name, number in (("wd5", 5), ("wd10", 10), ("wd15", 15)):
        assert ENGLAND.nth_after(end, number) == date.fromisoformat(row[name])


def test_working_day_one_is_the_first_after_the_end_of_the_period() -> None:
    assert ENGLAND.nth_after(date(2026, 9, 30), 1) == date(2026, 10, 1)
    assert ENGLAND.nth_after(date(2026, 12, 31), 1) == date(2027, 1, 4)


def test_from_a_weekend_one_day_on_is_monday_and_one_day_back_is_friday() -> None:
    saturday = date(2026, 10, 3)
    assert ENGLAND.shift(saturday, 1) == date(2026, 10, 5)
    assert ENGLAND.shift(saturday, -1) == date(2026, 10, 2)
    assert ENGLAND.shift(saturday, 0) == saturday
    assert ENGLAND.on_or_after(saturday) == date(2026, 10, 5)
    assert ENGLAND.on_or_after(date(2026, 10, 6)) == date(2026, 10, 6)


def test_the_nations_keep_their_own_bank_holidays() -> None:
    summer, st_andrew, st_patrick = date(2026, 8, 31), date(2026, 11, 30), date(2026, 3, 17)
    assert not ENGLAND.is_working_day(summer)
    assert not WorkingDays("wales").is_working_day(summer)
    assert WorkingDays("scotland").is_working_day(summer)
    assert not WorkingDays("scotland").is_working_day(st_andrew)
    assert ENGLAND.is_working_day(st_andrew)
    assert not WorkingDays("northern ireland").is_working_day(st_patrick)
    assert ENGLAND.is_working_day(st_patrick)


def test_a_holiday_at_a_weekend_is_taken_on_the_next_working_day() -> None:
    assert not ENGLAND.is_working_day(date(2027, 12, 27))
    assert not ENGLAND.is_working_day(date(2027, 12, 28))
    assert ENGLAND.is_working_day(date(2027, 12, 29))


def test_an_unknown_nation_is_refused() -> None:
    with pytest.raises(ValueError, match="england, scotland, wales, northern ireland"):
        WorkingDays("cornwall")


@given(days, st.integers(min_value=1, max_value=30))
def test_a_shifted_day_is_a_working_day_and_shifts_back(day: date, n: int) -> None:
    start = ENGLAND.on_or_after(day)
    there = ENGLAND.shift(start, n)
    assert ENGLAND.is_working_day(there)
    assert ENGLAND.shift(there, -n) == start


@given(days, st.integers(min_value=0, max_value=30))
def test_counting_working_days_agrees_with_going_there(day: date, n: int) -> None:
    assert ENGLAND.count(day, ENGLAND.shift(day, n)) == n
