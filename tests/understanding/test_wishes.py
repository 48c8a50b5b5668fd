"""What somebody wants to be told of later, taken apart."""

from datetime import date

import pytest

from handlers.understanding.wishes.said_wishes import read_reminder, read_subscription

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "about", "day", "at"),
    [
        ("remind me thursday", "", "2026-11-26", ""),
        ("remind me tomorrow at 3 about voids", "voids", "2026-11-23", "15:00"),
        ("nudge me next week", "", "2026-11-23", ""),
        ("can you remind me in two weeks about this please", "this", "2026-12-06", ""),
        ("remind me about this on tuesday", "this", "2026-11-24", ""),
        ("remind me about money on friday at 9:30am", "money", "2026-11-27", "09:30"),
        ("set a reminder for 3 december about recycling", "recycling", "2026-12-03", ""),
        ("remind me on 12/12 at 10.15 about ENV1 last quarter", "env1 last quarter", "2026-12-12", "10:15"),
        ("Remind me Thursday at noon about reds for housing.", "reds for housing", "2026-11-26", "12:00"),
        ("remind me at 4pm", "", "2026-11-22", "16:00"),
        ("remind me on 31 february at 4pm", "", "", "16:00"),
        ("remind me about voids", "voids", "", ""),
    ],
)
def test_a_reminder_has_a_day_perhaps_a_time_and_what_it_is_about(text: str, about: str, day: str, at: str) -> None:
    said = read_reminder(text, SUNDAY)
    assert (said.about, said.days.on, said.at) == (about, day, at)


@pytest.mark.parametrize(
    ("text", "about", "every", "at"),
    [
        ("send me my reds every monday", "my reds", "monday", ""),
        ("Tuesdays - ambers to my inbox", "ambers", "tuesday", ""),
        ("let me have ambers on Thursdays from now on", "ambers", "thursday", ""),
        ("email me ambers on the last friday of each month", "ambers", "other", ""),
        ("send me ambers on the first working day of the month", "ambers", "month", ""),
        ("send me reds for housing each month", "reds for housing", "month", ""),
        ("every friday send me what is late", "what is late", "friday", ""),
        ("send me the summary of it after each quarter's deadline", "the summary of it", "quarter", ""),
        ("send me the reds for the quarter every tues", "the reds for the quarter", "tuesday", ""),
        ("send me the monthly indicators on wednesdays", "the monthly indicators", "wednesday", ""),
        ("send me reds on mondays at 4pm", "reds", "monday", "16:00"),
        ("subscribe me to reds weekly", "reds", "monday", ""),
        ("send me recycling every morning", "recycling", "working day", ""),
        ("send me reds every other week", "reds", "other", ""),
        ("let me know when voids goes red", "voids goes red", "", ""),
        ("subscribe", "", "", ""),
    ],
)
def test_a_subscription_says_how_often_and_of_what(text: str, about: str, every: str, at: str) -> None:
    said = read_subscription(text)
    assert (said.about, said.every, said.at, said.in_channel) == (about, every, at, False)


def test_what_is_wanted_for_a_channel_is_known() -> None:
    said = read_subscription("post reds in #cmt every monday")
    assert (said.about, said.every, said.in_channel) == ("reds", "monday", True)
