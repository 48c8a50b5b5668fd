"""The time a text asks about, as a council means it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.periods import Frequency, Period
from handlers.understanding.periods.said_periods import read_periods
from handlers.understanding.periods.stretch import SaidPeriods
from handlers.understanding.question import PeriodAsked
from handlers.understanding.words.tokens import read_tokens

TODAY = date(2026, 11, 22)


def said(text: str, today: date = TODAY) -> SaidPeriods:
    return read_periods(" ".join(token.word for token in read_tokens(text)), today)


def asked(text: str, today: date = TODAY) -> PeriodAsked:
    return said(text, today).asked


SINGLE = """
Q2 = 2026/27 Q2
quarter 2 = 2026/27 Q2
quarter two = 2026/27 Q2
second quarter = 2026/27 Q2
the 2nd qtr = 2026/27 Q2
q 2 = 2026/27 Q2
qtr2 is late = 2026/27 Q2
2qtr = 2026/27 Q2
Q2FY25 = 2024/25 Q2
Q2 '25 = 2025/26 Q2
jun-25 = 2025-06
06/2025 = 2025-06
first six months of the year = 2026/27 H1
first 6 months of 24/25 = 2024/25 H1
same time two years ago = 2024/25 Q2
Christmas quarter = 2025/26 Q3
last month of Q2 = 2026-09
the first month of q1 25/26 = 2025-04
middle month of quarter 3 last year = 2025-11
summer quarter = 2026/27 Q2
spring quarter 2025/26 = 2025/26 Q4
last quarter = 2026/27 Q2
previous quarter = 2026/27 Q2
latest quarter = 2026/27 Q2
the quarter just gone = 2026/27 Q2
the quarter before last = 2026/27 Q1
last quarter but one = 2026/27 Q1
two quarters ago = 2026/27 Q1
Q1 = 2026/27 Q1
Q4 = 2025/26 Q4
final quarter = 2025/26 Q4
Q2 2025/26 = 2025/26 Q2
2025/26 Q2 = 2025/26 Q2
25/26 q2 = 2025/26 Q2
Q2 FY26 = 2025/26 Q2
FY26 Q2 = 2025/26 Q2
Q2 last year = 2025/26 Q2
last year's Q2 = 2025/26 Q2
second quarter of last year = 2025/26 Q2
Q2 the year before = 2025/26 Q2
Q2 the year before last = 2024/25 Q2
Q2 2024 = 2024/25 Q2
H1 = 2026/27 H1
half year = 2026/27 H1
mid-year = 2026/27 H1
first half of 24/25 = 2024/25 H1
H2 2024/25 = 2024/25 H2
second half of last year = 2025/26 H2
half year 2025/26 = 2025/26 H1
2024/25 = 2024/25
24/25 = 2024/25
2024-25 = 2024/25
24-25 = 2024/25
2024/2025 = 2024/25
FY25 = 2024/25
FY2025 = 2024/25
FY24/25 = 2024/25
FY 24/25 = 2024/25
year ending March 2025 = 2024/25
financial year ending March 2025 = 2024/25
year to March 2025 = 2024/25
12 months to March 2025 = 2024/25
2024 to 2025 = 2024/25
2009-10 = 2009/10
last year = 2025/26
last financial year = 2025/26
the year before last = 2024/25
two years ago = 2024/25
this time last year = 2025/26 Q2
same quarter last year = 2025/26 Q2
same period last year = 2025/26 Q2
a year ago = 2025/26 Q2
winter quarter jan to mar 26 = 2025/26 Q4
last winter jan to mar 26 = 2025/26 Q4
year ago = 2025/26 Q2
yr ago = 2025/26 Q2
qtr ago = 2026/27 Q2
the same month last year = 2025-10
the same half last year = 2025/26 H1
P6 = 2026-09
period 6 = 2026-09
month 6 = 2026-09
m06 = 2026-09
P1 = 2026-04
p12 = 2026-03
September = 2026-09
sept = 2026-09
sep 26 = 2026-09
september 2025 = 2025-09
sept '25 = 2025-09
last september = 2026-09
december = 2025-12
last month = 2026-10
the month before last = 2026-09
2026-09 = 2026-09
30 september 2025 = 2025-09
july to september = 2026/27 Q2
jul-sep = 2026/27 Q2
april to september = 2026/27 H1
april 2024 to march 2025 = 2024/25
quarter ending june = 2026/27 Q1
quarter to december = 2025/26 Q3
three months to june = 2026/27 Q1
as at end of june = 2026/27 Q1
at the end of september = 2026/27 Q2
end of may = 2026-05
outturn for 2025/26 = 2025/26
in may = 2026-05
"""

STRETCHES = """
first three quarters of 2024/25 = 2024/25 Q1 .. 2024/25 Q3
Q1, Q2 and Q3 last year = 2025/26 Q1 .. 2025/26 Q3
over the last year = 2025/26 Q3 .. 2026/27 Q2
rolling 12 months = 2025/26 Q3 .. 2026/27 Q2
chart of voids from april 2025 = 2025-04 .. 2026-10
winter 24/25 = 2024-12 .. 2025-02
Q1 and Q2 = 2026/27 Q1 .. 2026/27 Q2
Q1 to Q3 last year = 2025/26 Q1 .. 2025/26 Q3
from Q1 24/25 to Q2 25/26 = 2024/25 Q1 .. 2025/26 Q2
between 2022/23 and 2024/25 = 2022/23 Q1 .. 2024/25 Q4
2022-2025 = 2022/23 Q1 .. 2024/25 Q4
2022-25 = 2022/23 Q1 .. 2024/25 Q4
since 2022/23 = 2022/23 Q1 .. 2026/27 Q2
since last year = 2025/26 Q1 .. 2026/27 Q2
since april = 2026-04 .. 2026-10
since last summer = 2026-06 .. 2026-10
from april onwards = 2026-04 .. 2026-10
since the start of the year = 2026/27 Q1 .. 2026/27 Q2
may to august = 2026-05 .. 2026-08
last 8 quarters = 2024/25 Q3 .. 2026/27 Q2
past two years = 2024/25 Q3 .. 2026/27 Q2
the last couple of years = 2024/25 Q3 .. 2026/27 Q2
past year = 2025/26 Q3 .. 2026/27 Q2
last 12 months = 2025-11 .. 2026-10
past six months = 2026-05 .. 2026-10
last 2 yrs monthly = 2024-11 .. 2026-10
five year trend = 2021/22 Q3 .. 2026/27 Q2
year to september = 2025/26 Q3 .. 2026/27 Q2
nine months to december = 2025/26 Q1 .. 2025/26 Q3
"""


def rows(table: str) -> list[tuple[str, str]]:
    return [
        (text.strip(), meant.strip()) for text, _, meant in (row.partition(" = ") for row in table.strip().splitlines())
    ]


@pytest.mark.parametrize(("text", "meant"), rows(SINGLE))
def test_a_single_period_is_read(text: str, meant: str) -> None:
    period = asked(text)
    assert (period.first, period.last) == (("", "") if meant == "-" else (meant, meant))


@pytest.mark.parametrize(("text", "meant"), rows(STRETCHES))
def test_a_stretch_of_time_is_read(text: str, meant: str) -> None:
    period = asked(text)
    assert f"{period.first} .. {period.last}" == meant


@pytest.mark.parametrize("text", ["year to date", "ytd", "so far this year", "this year so far", "this year"])
def test_the_year_to_date_goes_to_the_last_closed_quarter(text: str) -> None:
    period = asked(text)
    assert (period.first, period.last, period.to_date) == ("2026/27 Q1", "2026/27 Q2", True)


def test_an_open_quarter_is_said_to_be_open_and_the_last_closed_one_shown() -> None:
    period = asked("this quarter")
    assert (period.last, period.still_open) == ("2026/27 Q2", "2026/27 Q3")


def test_a_year_yet_to_come_is_said_to_be_open() -> None:
    assert asked("2030/31").still_open == "2030/31"


def test_a_quarter_of_a_calendar_year_is_taken_as_financial_and_the_other_meaning_kept() -> None:
    read = said("Q2 2024")
    assert read.asked.assumed == "Q2 2024 taken as Q2 2024/25 (July to September 2024)"
    assert read.other == "2024/25 Q1"


def test_the_year_end_is_the_one_to_come() -> None:
    read = said("year end")
    assert (read.year_end, read.asked.last) == (True, "2026/27")


def test_two_periods_compared_are_the_later_one_against_the_earlier() -> None:
    for text in ("Q2 vs Q1", "Q1 v Q2", "compare Q1 with Q2", "Q2 against Q1", "Q2 compared to Q1"):
        read = said(text)
        assert (read.asked.last, read.against) == ("2026/27 Q2", ("2026/27 Q1",))


def test_the_same_quarter_of_two_years_can_be_compared() -> None:
    read = said("compare q2 with q2 last year")
    assert (read.asked.last, read.against) == ("2026/27 Q2", ("2025/26 Q2",))


def test_a_comparison_with_last_year_or_last_quarter_is_a_relation() -> None:
    assert said("better than this time last year").against == ("last year",)
    assert said("up on last quarter").against == ("previous",)
    assert said("compare this half year with the same half last year").against == ("last year",)


def test_commentary_from_last_quarter_is_about_that_quarter() -> None:
    read = said("whats the commentary from last quarter")
    assert (read.asked.last, read.against) == ("2026/27 Q2", ())


def test_words_for_now_name_no_period() -> None:
    for text in ("latest", "right now", "currently", "at the moment"):
        assert asked(text).last == ""
        assert said(text).spans


def test_what_is_no_period_is_left_alone() -> None:
    for text in ("Q5", "may i see it", "H3", "p13", "24.1", "1,204", "top 5", "we may need it"):
        assert asked(text) == PeriodAsked(), text


def test_a_day_before_april_belongs_to_the_financial_year_before() -> None:
    assert asked("last quarter", date(2027, 2, 3)).last == "2026/27 Q3"
    assert asked("last year", date(2027, 2, 3)).last == "2025/26"
    assert asked("since last summer", date(2027, 2, 3)).first == "2026-06"


def test_the_first_day_of_a_year_has_no_closed_quarter_of_it() -> None:
    period = asked("year to date", date(2026, 4, 1))
    assert (period.last, period.still_open) == ("2025/26 Q4", "2026/27 Q1")


@given(
    frequency=st.sampled_from(list(Frequency)),
    start_year=st.integers(2001, 2025),
    number=st.integers(1, 12),
    shape=st.sampled_from(["notation", "short", "title"]),
)
def test_every_way_a_period_is_written_reads_back_as_that_period(
    frequency: Frequency, start_year: int, number: int, shape: str
) -> None:
    period = Period(frequency, start_year, (number - 1) % frequency.in_a_year + 1)
    today = date(2027, 1, 15)
    if shape == "notation" and asked(period.notation, today).last == f"{period.notation[:4]}/{period.notation[-2:]}":
        return  # "2009-10" is read as the financial year, which is how most people write it
    read = asked(getattr(period, shape), today)
    assert read.last == (period.notation if period.is_closed(today) else read.last)
    assert read.still_open in ("", period.notation) or period.is_closed(today)


@given(st.text(max_size=60), st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_no_text_and_no_day_makes_reading_time_fail(text: str, today: date) -> None:
    period = said(text, today).asked
    for notation in filter(None, (period.first, period.last, period.still_open)):
        Period.parse(notation)


@given(st.dates(date(2001, 1, 1), date(2060, 12, 31)))
def test_what_is_answered_for_is_always_closed(today: date) -> None:
    for text in ("Q1", "Q2", "Q3", "Q4", "this quarter", "ytd", "since april", "september", "last year", "H2", "P7"):
        period = asked(text, today)
        assert Period.parse(period.last).is_closed(today), text
