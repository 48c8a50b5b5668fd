"""What officers ask about the collecting itself, and what is said of what nobody can know."""

from pathlib import Path

import pytest

from tests.conversations.conftest import Raise
from tests.conversations.stage import Council
from tests.storage.packs import write_pack


def after_a_quarter(council_of: Raise, folder: Path) -> Council:
    """One figure came in time, one two days late and one not at all."""
    council = council_of(write_pack(folder), "hart", "2026-09-30 10:00")
    council.moves_to("2026-10-05 09:00")
    council.person("asha").says("W01 61.2%")
    council.sleeps_until("2026-10-20 09:00")
    council.person("ravi").says("W02 43")
    return council


def test_who_returns_on_time_counts_only_what_the_record_can_tell(council_of: Raise, tmp_path: Path) -> None:
    petra = after_a_quarter(council_of, tmp_path).person("petra")
    petra.says("who returns on time")
    petra.sees(
        "1 of 3 figures came by the deadline, Q3 2024/25 to Q2 2026/27: 33%.",
        "Of 21 other figures nobody can tell: they were imported without the day they were given, "
        "or due before this record began.",
        table=["Waste", "1 of 3"],
    )


def test_where_nothing_is_known_nothing_is_claimed(council_of: Raise, tmp_path: Path) -> None:
    council = council_of(write_pack(tmp_path), "hart", "2026-09-30 10:00")
    petra = council.person("petra")
    petra.says("who returns on time")
    petra.sees("The record can't tell yet who returned on time")
    petra.sees_no("0%", "100%")


GIVEN = """\
code,period,value,entered_at
W01,2025/26 Q4,58,2026-04-17T16:00
W02,2025/26 Q4,41,2026-04-23T09:30
W01,2026/27 Q1,59,2026-07-16T17:05
W02,2026/27 Q1,62,
"""


def test_what_a_pack_says_of_when_a_figure_was_given_counts_and_the_day_of_the_import_does_not(
    council_of: Raise, tmp_path: Path
) -> None:
    council = council_of(write_pack(tmp_path, outturns=GIVEN), "hart", "2026-09-30 10:00")
    petra = council.person("petra")
    petra.says("who returns on time")
    petra.sees("2 of 3 figures came by the deadline", "Of 21 other figures nobody can tell", table=["Waste", "2 of 3"])


@pytest.mark.parametrize(
    "asked",
    [
        "who is late over the last eight quarters",
        "which services have been late in the past two years",
        "who has returned late over the last 8 quarters?",
        "who is always late",
    ],
)
def test_who_was_late_over_a_long_time_is_no_question_about_today(
    council_of: Raise, tmp_path: Path, asked: str
) -> None:
    petra = after_a_quarter(council_of, tmp_path).person("petra")
    petra.says(asked)
    petra.sees("1 of 3 figures came by the deadline, Q3 2024/25 to Q2 2026/27: 33%.", table=["Waste", "1 of 3"])


def test_who_is_late_is_about_today(council_of: Raise, tmp_path: Path) -> None:
    petra = after_a_quarter(council_of, tmp_path).person("petra")
    for asked in ("who is late", "who is late for last quarter"):
        petra.says(asked)
        petra.sees_no("came by the deadline")


@pytest.mark.parametrize("words", ["how much do we ask of people", "burden", "what is the burden"])
def test_how_much_is_asked_of_each(council_of: Raise, tmp_path: Path, words: str) -> None:
    petra = council_of(write_pack(tmp_path), "hart", "2026-09-30 10:00").person("petra")
    petra.says(words)
    petra.sees(
        "2 people are asked for 12 figures a year, about 8 minutes in all.",
        "Most is asked of Ravi Singh: 8 figures, about 4 minutes.",
        table=["Asha Patel", "4"],
    )


def test_indicators_that_nobody_has_looked_at(council_of: Raise, tmp_path: Path) -> None:
    council = council_of(write_pack(tmp_path), "hart", "2026-09-30 10:00")
    council.person("cllr.moss").says("W01")
    petra = council.person("petra")
    petra.says("which indicators has nobody looked at")
    petra.sees("2 of 3 indicators were named in no digest and shown in no answer since this record began")
    petra.sees(table=["Missed collections", "Fly-tips cleared"])
    petra.sees_no("Waste recycled")


def test_these_are_for_those_who_collect(council_of: Raise, tmp_path: Path) -> None:
    moss = council_of(write_pack(tmp_path), "hart", "2026-09-30 10:00").person("cllr.moss")
    moss.says("how much do we ask of people")
    moss.sees("That is not yours to do here.")
