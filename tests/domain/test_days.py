"""Days as people write and read them."""

from datetime import date

import pytest

from domain.answer import Unreadable
from domain.days import read_day, split_day, write_day

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("text", ["31 Dec", "31st December", "Dec 31", "31/12", "31.12.2026", "31-12-26", "2026-12-31"])
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert read_day(text, TODAY) == date(2026, 12, 31)


def test_a_month_means_its_last_day() -> None:
    assert read_day("end of February", TODAY) == date(2027, 2, 28)
    assert read_day("Feb 2028", TODAY) == date(2028, 2, 29)


def test_a_weekday_is_the_next_one_after_today() -> None:
    thursday = date(2026, 10, 1)
    assert read_day("Friday", thursday) == date(2026, 10, 2)
    assert read_day("next thursday", thursday) == date(2026, 10, 8)
    assert read_day("tomorrow", thursday) == date(2026, 10, 2)
    assert read_day("Friday 16 October", thursday) == date(2026, 10, 16)


@pytest.mark.parametrize(
    "text", ["Friday 16", "Friday the 16th", "Friday 16/10", "Tuesday week", "monday next week", "Monday after next"]
)
def test_a_weekday_that_goes_on_to_another_day_is_not_the_next_of_its_name(text: str) -> None:
    assert split_day(text, date(2026, 10, 2)) == (None, text)


def test_a_day_is_parted_from_what_follows_it() -> None:
    assert split_day("12 Dec, after the audit", TODAY) == (date(2026, 12, 12), ", after the audit")
    assert split_day("after the audit", TODAY) == (None, "after the audit")


@pytest.mark.parametrize("text", ["soon", "12 Dec or so", "30/2", ""])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        read_day(text, TODAY)


def test_a_day_is_written_with_its_weekday_and_with_its_year_when_far_off() -> None:
    assert write_day(date(2026, 10, 16)) == "Friday 16 October 2026"
    assert write_day(date(2026, 10, 16), today=TODAY) == "Friday 16 October"
    assert write_day(date(2028, 10, 16), today=TODAY) == "Monday 16 October 2028"
