"""Months, quarters, halves and financial years."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.periods import Frequency, Period, PeriodFault
from tests.domain.strategies import days, frequencies, periods


@pytest.mark.parametrize(
    ("notation", "title", "short", "first_day", "last_day"),
    [
        ("2026/27 Q2", "Q2 2026/27 (July to September 2026)", "Q2 2026/27", date(2026, 7, 1), date(2026, 9, 30)),
        ("2026/27 Q4", "Q4 2026/27 (January to March 2027)", "Q4 2026/27", date(2027, 1, 1), date(2027, 3, 31)),
        ("2026/27 H1", "H1 2026/27 (April to September 2026)", "H1 2026/27", date(2026, 4, 1), date(2026, 9, 30)),
        ("2026/27 H2", "H2 2026/27 (October 2026 to March 2027)", "H2 2026/27", date(2026, 10, 1), date(2027, 3, 31)),
        ("2026/27", "2026/27 (April 2026 to March 2027)", "2026/27", date(2026, 4, 1), date(2027, 3, 31)),
        ("1999/00", "1999/00 (April 1999 to March 2000)", "1999/00", date(1999, 4, 1), date(2000, 3, 31)),
        ("2026-09", "September 2026", "Sept 2026", date(2026, 9, 1), date(2026, 9, 30)),
        ("2028-02", "February 2028", "Feb 2028", date(2028, 2, 1), date(2028, 2, 29)),
    ],
)
def test_a_period_is_written_for_files_and_for_people(
    notation: str, title: str, short: str, first_day: date, last_day: date
) -> None:
    period = Period.parse(notation)
    assert (period.notation, period.title, period.short) == (notation, title, short)
    assert (period.first_day, period.last_day) == (first_day, last_day)


@given(periods())
def test_reading_the_notation_gives_the_period_back(period: Period) -> None:
    assert Period.parse(period.notation) == period == Period.parse(str(period))


@given(periods(), st.integers(min_value=-50, max_value=50))
def test_next_and_previous_undo_each_other(period: Period, steps: int) -> None:
    assert period.next(steps).previous(steps) == period
    assert period.next().first_day == period.last_day + timedelta(days=1)
    assert period.previous() < period < period.next()


@given(days, frequencies)
def test_every_day_is_in_exactly_one_period_of_each_length(day: date, frequency: Frequency) -> None:
    period = Period.containing(day, frequency)
    assert period.contains(day)
    assert not period.next().contains(day)
    assert not period.previous().contains(day)


@given(days, frequencies)
def test_a_period_closes_when_its_last_day_has_passed(today: date, frequency: Frequency) -> None:
    closed = Period.latest_closed(today, frequency)
    assert closed.is_closed(today)
    assert not closed.next().is_closed(today)
    assert not closed.is_closed(closed.last_day)


@given(periods(), periods())
def test_periods_are_ordered_by_their_last_day_and_the_shorter_first(one: Period, other: Period) -> None:
    assert (one < other) + (one == other) + (other < one) == 1
    if one.last_day < other.last_day:
        assert one < other


def test_a_month_comes_before_the_quarter_that_ends_with_it() -> None:
    written = ["2026/27 Q2", "2026/27 H1", "2026-10", "2026-09", "2026-08"]
    assert [str(period) for period in sorted(map(Period.parse, written))] == [
        "2026-08",
        "2026-09",
        "2026/27 Q2",
        "2026/27 H1",
        "2026-10",
    ]


def test_the_months_of_a_financial_year_count_from_april() -> None:
    assert Period(Frequency.MONTH, 2026, 6).notation == "2026-09"
    assert Period(Frequency.MONTH, 2026, 12).notation == "2027-03"


def test_a_period_knows_its_year_and_the_quarter_it_ends_in() -> None:
    assert Period.parse("2027-02").year == Period.parse("2026/27")
    assert Period.parse("2026-08").quarter == Period.parse("2026/27 Q2")
    assert Period.parse("2026/27 H2").quarter == Period.parse("2026/27 Q4")


def test_the_same_period_last_year_is_a_year_before() -> None:
    assert Period.parse("2026/27 Q2").same_last_year() == Period.parse("2025/26 Q2")
    assert Period.parse("2027-02").same_last_year() == Period.parse("2026-02")


def test_a_quarter_ends_with_its_last_month_and_only_some_with_a_half_or_year() -> None:
    second, third = Period.parse("2026/27 Q2"), Period.parse("2026/27 Q3")
    assert second.ending_with(Frequency.MONTH) == Period.parse("2026-09")
    assert second.ending_with(Frequency.HALF) == Period.parse("2026/27 H1")
    assert second.ending_with(Frequency.YEAR) is None
    assert third.ending_with(Frequency.HALF) is None
    assert second.ends_with(Period.parse("2026-09"))
    assert not second.ends_with(third)


def test_a_range_holds_both_of_its_ends() -> None:
    first, last = Period.parse("2025/26 Q4"), Period.parse("2026/27 Q2")
    assert [str(period) for period in Period.range(first, last)] == ["2025/26 Q4", "2026/27 Q1", "2026/27 Q2"]
    assert Period.range(last, first) == ()
    with pytest.raises(PeriodFault, match="different lengths"):
        Period.range(first, Period.parse("2026-09"))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2026/28", "the one after 2026 is 2026/27"),
        ("2026/27 Q5", "A year has no quarter 5"),
        ("2026/27 H0", "A year has no half 0"),
        ("2026-13", "There is no month 13"),
        ("Q2", "Write a year as 2026/27"),
        ("2026/27Q2", "is not a period"),
        ("٢٠٢٦/27", "is not a period"),
        ("0001/02", "out of range"),
        ("", "is not a period"),
    ],
)
def test_what_is_no_period_is_refused_with_what_to_write(written: str, told: str) -> None:
    with pytest.raises(PeriodFault, match=told):
        Period.parse(written)
