"""When a return is asked for, reminded of and reported."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.periods import Period
from domain.schedule import (
    LONDON,
    CalendarRules,
    DigestRule,
    Hours,
    Moment,
    Stage,
    deadline,
    is_sending_time,
    latest_stages,
    next_moment,
    next_sending_time,
    opening,
    promise_stages,
    promised_for,
    stages,
)
from domain.working_days import WorkingDays
from tests.domain.strategies import periods

ENGLAND = WorkingDays()
RULES = CalendarRules()
Q2 = Period.parse("2026/27 Q2")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


def keys(moments: tuple[Moment, ...]) -> list[tuple[str, str]]:
    return [(moment.key, f"{moment.at:%Y-%m-%d %H:%M}") for moment in moments]


def said_at(text: str, period: Period = Q2, rules: CalendarRules = RULES) -> list[str]:
    return [moment.key for moment in latest_stages(stages(period, rules, ENGLAND, DigestRule()), at(text))]


def test_a_quarter_runs_from_its_opening_to_its_digest() -> None:
    assert keys(stages(Q2, RULES, ENGLAND, DigestRule())) == [
        ("open", "2026-10-01 08:30"),
        ("remind -3", "2026-10-13 08:30"),
        ("remind +0", "2026-10-16 08:30"),
        ("late +1", "2026-10-19 08:30"),
        ("preview", "2026-10-19 08:30"),
        ("digest", "2026-10-20 08:30"),
        ("escalate +3", "2026-10-21 08:30"),
    ]
    assert opening(Q2, RULES, ENGLAND) == at("2026-10-01T08:30")
    assert deadline(Q2, RULES, ENGLAND) == at("2026-10-16T17:00")


def test_bank_holidays_push_the_calendar_back() -> None:
    third = Period.parse("2026/27 Q3")
    assert opening(third, RULES, ENGLAND) == at("2027-01-04T08:30")
    assert deadline(third, RULES, ENGLAND).date() == date(2027, 1, 19)
    assert deadline(third, RULES, WorkingDays("scotland")).date() == date(2027, 1, 20)


@pytest.mark.parametrize(("offset", "kept"), [(-10, True), (-11, False), (-20, False)])
def test_a_reminder_on_or_before_the_opening_day_is_the_opening_message(offset: int, kept: bool) -> None:
    moments = stages(Q2, CalendarRules(reminders=(offset,)), ENGLAND)
    assert [moment.stage for moment in moments if moment.stage is Stage.REMIND] == [Stage.REMIND] * kept


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-10-01T08:29", []),
        ("2026-10-01T08:30", ["open"]),
        ("2026-10-12T12:00", ["open"]),
        ("2026-10-13T08:30", ["remind -3"]),
        ("2026-10-16T09:00", ["remind +0"]),
        ("2026-10-16T16:59", ["remind +0"]),
        ("2026-10-16T17:00", []),
        ("2026-10-19T09:00", ["late +1", "preview"]),
        ("2026-10-20T09:00", ["late +1", "digest"]),
        ("2026-10-21T09:00", ["late +1", "escalate +3", "digest"]),
        ("2026-12-31T09:00", ["late +1", "escalate +3", "digest"]),
        ("2027-01-04T08:30", []),
    ],
)
def test_of_what_was_missed_only_the_newest_that_still_holds_is_said(now: str, expected: list[str]) -> None:
    assert said_at(now) == expected


def test_each_message_holds_only_until_the_next_one_to_the_same_people() -> None:
    moments = {moment.key: moment for moment in stages(Q2, RULES, ENGLAND, DigestRule())}
    assert moments["open"].until == moments["remind -3"].at
    assert moments["remind -3"].until == moments["remind +0"].at
    assert moments["remind +0"].until == at("2026-10-16T17:00")
    assert moments["preview"].until == moments["digest"].at
    assert moments["late +1"].until == moments["escalate +3"].until == at("2027-01-04T08:30")


def test_two_reminders_on_the_same_day_are_one() -> None:
    rules = CalendarRules(reminders=(0, 0))
    assert said_at("2026-10-16T09:00", rules=rules) == ["remind +0"]


@pytest.mark.parametrize(
    ("promised", "asked"),
    [("2026-11-06", "2026-11-06"), ("2026-11-07", "2026-11-09"), ("2026-12-25", "2026-12-29")],
)
def test_what_was_promised_is_asked_for_on_that_day_or_the_next_working_day(promised: str, asked: str) -> None:
    assert promised_for(date.fromisoformat(promised), ENGLAND) == date.fromisoformat(asked)
    first = promise_stages(date.fromisoformat(promised), date(2026, 10, 16), RULES, ENGLAND)[0]
    assert (first.key, first.at) == (f"promised {promised}", at(f"{asked}T08:30"))


def test_a_promise_for_after_the_deadline_takes_the_deadlines_place() -> None:
    moments = promise_stages(date(2026, 11, 6), date(2026, 10, 16), RULES, ENGLAND)
    assert keys(moments) == [
        ("promised 2026-11-06", "2026-11-06 08:30"),
        ("late +1, promised 2026-11-06", "2026-11-09 08:30"),
        ("escalate +3, promised 2026-11-06", "2026-11-11 08:30"),
    ]
    assert moments[0].until == moments[1].at
    assert moments[1].until == moments[2].until == at("2027-04-01T08:30")


def test_a_promise_for_before_the_deadline_leaves_it_as_it_was() -> None:
    for promised in (date(2026, 10, 8), date(2026, 10, 16)):
        (asking,) = promise_stages(promised, date(2026, 10, 16), RULES, ENGLAND)
        assert (asking.stage, asking.until) == (Stage.REMIND, at("2026-10-16T17:00"))


def test_a_month_gives_way_to_the_next_month_and_a_year_to_the_next_quarter() -> None:
    month, year = Period.parse("2026-09"), Period.parse("2025/26")
    assert said_at("2026-10-29T09:00", month) == ["late +1", "escalate +3", "digest"]
    assert said_at("2026-11-02T09:00", month) == []
    assert said_at("2026-06-30T09:00", year) == ["late +1", "escalate +3", "digest"]
    assert said_at("2026-07-01T09:00", year) == []


def test_a_digest_comes_when_its_body_wants_it() -> None:
    def digest_days(period: str, written: str) -> list[str]:
        moments = stages(Period.parse(period), RULES, ENGLAND, DigestRule.parse(written))
        return [f"{moment.at:%d %b}" for moment in moments if moment.stage is Stage.DIGEST]

    assert digest_days("2026/27 Q2", "quarterly") == ["20 Oct"]
    assert digest_days("2026/27 Q2", "deadline +4") == ["22 Oct"]
    assert digest_days("2026/27 Q2", "monthly") == ["20 Oct"]
    assert digest_days("2026/27 Q2", "none") == []
    assert digest_days("2026-08", "quarterly") == []
    assert digest_days("2026-08", "monthly") == ["18 Sep"]
    assert digest_days("2026-09", "quarterly") == ["20 Oct"]


def test_the_preview_is_one_working_day_before_the_digest_even_over_a_weekend() -> None:
    moments = stages(Q2, RULES, ENGLAND, DigestRule.parse("deadline +6"))
    assert keys(moments)[-2:] == [("preview", "2026-10-23 08:30"), ("digest", "2026-10-26 08:30")]


def test_hours_are_local_in_summer_and_in_winter() -> None:
    hours = Hours(time(8, 30), time(17))
    assert is_sending_time(datetime.fromisoformat("2026-10-16T07:30+00:00"), hours, ENGLAND)
    assert not is_sending_time(datetime.fromisoformat("2026-11-16T07:30+00:00"), hours, ENGLAND)


@pytest.mark.parametrize(
    ("now", "sent"),
    [
        ("2026-10-16T08:30", "2026-10-16T08:30"),
        ("2026-10-16T07:00", "2026-10-16T08:30"),
        ("2026-10-16T17:00", "2026-10-19T08:30"),
        ("2026-10-14T17:30", "2026-10-15T08:30"),
        ("2026-10-17T12:00", "2026-10-19T08:30"),
        ("2026-12-24T18:00", "2026-12-29T08:30"),
    ],
)
def test_outside_hours_a_message_waits(now: str, sent: str) -> None:
    assert next_sending_time(at(now), RULES.hours, ENGLAND) == at(sent)


def test_the_next_moment_is_the_first_one_later() -> None:
    moments = stages(Q2, RULES, ENGLAND)
    first = next_moment(moments, at("2026-09-01T09:00"))
    assert first is not None
    assert first.stage is Stage.OPEN
    second = next_moment(moments, first.at)
    assert second is not None
    assert second.key == "remind -3"
    assert next_moment(moments, at("2026-12-01T09:00")) is None


@given(periods(), st.sampled_from([None, DigestRule(), DigestRule(True, 4)]))
def test_every_moment_is_at_the_start_of_a_working_day_and_in_order(period: Period, digest: DigestRule | None) -> None:
    moments = stages(period, RULES, ENGLAND, digest)
    assert [moment.at for moment in moments] == sorted(moment.at for moment in moments)
    assert len({moment.key for moment in moments}) == len(moments)
    for moment in moments:
        assert is_sending_time(moment.at, RULES.hours, ENGLAND)
        assert moment.at.time() == RULES.hours.start
        assert moment.at < moment.until


@given(periods(), st.integers(0, 200), st.integers(0, 23))
def test_at_any_time_an_owner_hears_at_most_one_thing(period: Period, days: int, hour: int) -> None:
    now = datetime.combine(period.last_day, time(hour), tzinfo=LONDON) + timedelta(days=days)
    told = latest_stages(stages(period, RULES, ENGLAND, DigestRule()), now)
    assert sum(moment.stage in (Stage.OPEN, Stage.REMIND, Stage.LATE) for moment in told) <= 1
    assert all(moment.at <= now for moment in told)
