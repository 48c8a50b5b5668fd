"""What a door would never send, and what there can be no figure for, is answered in words and changes nothing."""

import pytest

from bot.reply import Button
from tests.conversations.people import buttons_of
from tests.conversations.stage import Council

NOT_PERIODS = ["ENV1", "ENV1|", "ENV1|2026/27 Q9", "|||", "ENV1|0000/01", "ENV1|next week"]


@pytest.mark.parametrize("key", NOT_PERIODS)
def test_a_field_that_names_no_period_is_an_old_one(open_window: Council, key: str) -> None:
    asha = open_window.person("asha.patel")
    for command in ("return", "later"):
        asha.sends(command, {key: "12 Dec"}, {})
        asha.sees("That button belongs to an older message")
    asha.presses_what_was(Button("", "comment.open", {"items": key}))
    asha.sees("There is nothing to comment on there any more.")
    asha.sends("comment", {f"comment|{key}": "Agreed"}, {"items": key})
    asha.sees("There is nothing to comment on there any more.")


@pytest.mark.parametrize("period", [None, "", "soon", "2026/27 Q9", "2031/32 Q2", "0001/02 Q1"])
def test_a_batch_of_no_period_has_nothing_to_sign(open_window: Council, period: str | None) -> None:
    callum = open_window.person("callum.braithwell")
    arguments = {"service": "waste"} | ({} if period is None else {"period": period})
    for command in ("batch.approve", "batch.return.open", "batch.return"):
        callum.presses_what_was(Button("", command, arguments))
        callum.sees("There is nothing left to sign off there.")


def test_a_comment_is_kept_though_its_day_cannot_be_read(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed bins 62")
    key = "ENV1|2026/27 Q2"
    values = {f"comment|{key}": "A round\x00 was cut.\nIt is back.", f"back_on_track_by|{key}": "some day"}
    asha.sends("comment", values, {"items": key})
    asha.sees('I cannot read "some day" as a date.', "I have kept the rest.")
    kept = open_window.figure("ENV1", "2026/27 Q2")
    assert kept
    assert (kept.comment, kept.back_on_track_by) == ("A round was cut.\nIt is back.", None)


def test_characters_that_cannot_be_kept_are_left_out_of_a_question(open_window: Council) -> None:
    asha = open_window.person("asha.patel")
    asha.says("missed\x00 bins Q1\ud800\x1b")
    asha.sees("38 for Q1 2026/27")


def test_a_batch_is_not_returned_without_a_figure_or_a_question(open_window: Council) -> None:
    asha, callum = open_window.person("asha.patel"), open_window.person("callum.braithwell")
    asha.says("missed bins 38, recycling 61, residual waste 101, garden waste 21344")
    arguments = buttons_of(callum.sees_one_message().reply)[1].arguments
    asha.looks_up()
    callum.sends("batch.return", {"which": "XYZ", "question": "Why?"}, arguments)
    callum.sees("There is nothing left to sign off there.")
    callum.sends("batch.return", {"which": "ENV1", "question": "\x00 "}, arguments)
    callum.sees("Please write your question")
    asha.sees_nothing()
    kept = open_window.figure("ENV1", "2026/27 Q2")
    assert kept
    assert kept.state == "submitted"


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("ENV1|2026-08", "is given every quarter, so it has no figure for Aug 2026."),
        ("ENV1|2025/26", "is given every quarter, so it has no figure for 2025/26."),
        ("ED4|2026/27 Q2", "has ended, so no figures are taken for it."),
        ("LEG4|2026/27 Q2", "is not in use yet, so no figures are taken for it."),
        ("ENV0|2026/27 Q2", "has no figure of its own: it is rated from"),
    ],
)
def test_what_there_can_be_no_figure_for_is_not_recorded(open_window: Council, key: str, why: str) -> None:
    catrin = open_window.person("catrin.bello")
    catrin.sends("return", {key: "41"}, {})
    catrin.sees(why)
    code, period = key.split("|")
    assert all(each.imported for each in open_window.history(code, period))
