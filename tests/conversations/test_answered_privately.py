"""A question asked in a channel and answered in the direct chat goes on there, and nowhere else."""

from bot.reply import Button
from tests.conversations.stage import Council


def test_what_follows_a_private_answer_in_the_direct_chat_is_about_it(open_window: Council) -> None:
    harriet, board = open_window.person("harriet.sandoval"), open_window.channel("partnership")
    harriet.says("missed bins Q1", board)
    board.sees("I have answered in our direct chat")
    harriet.says("and last year?")
    harriet.sees("Missed collections per 100,000", "Q1 2025/26")


def test_what_was_said_in_the_direct_chat_before_gives_way_to_the_newer_private_answer(open_window: Council) -> None:
    harriet, board = open_window.person("harriet.sandoval"), open_window.channel("partnership")
    harriet.says("recycling Q1")
    harriet.says("missed bins Q1", board)
    harriet.says("and last year?")
    harriet.sees("Missed collections per 100,000", "Q1 2025/26")
    harriet.says("recycling Q1").says("and last year?")
    harriet.sees("Household waste recycled", "Q1 2025/26")


def test_a_comment_asked_for_privately_is_given_in_the_direct_chat(open_window: Council) -> None:
    asha, cmt = open_window.person("asha.patel"), open_window.channel("cmt")
    asha.says("missed bins 62", cmt).sees("What happened, and what is being done?")
    asha.says("Two crews were short since July")
    figure = open_window.figure("ENV1", "2026/27 Q2")
    assert figure
    assert figure.comment == "Two crews were short since July"


def test_a_private_answer_fades_like_any_other(open_window: Council) -> None:
    harriet, board = open_window.person("harriet.sandoval"), open_window.channel("partnership")
    harriet.says("missed bins Q1", board)
    open_window.moves_to("2026-10-01 10:00")
    harriet.says("and last year?")
    harriet.sees_no("Missed collections per 100,000: ")


def test_what_the_channel_may_read_is_not_taken_into_the_direct_chat(open_window: Council) -> None:
    harriet, cmt = open_window.person("harriet.sandoval"), open_window.channel("cmt")
    harriet.says("missed bins Q1", cmt)
    cmt.sees("38 for Q1 2026/27")
    harriet.says("and last year?")
    harriet.sees_no("Missed collections per 100,000: ")


def test_a_private_answer_is_continued_by_nobody_else_and_in_no_other_channel(open_window: Council) -> None:
    harriet, ngozi = open_window.person("harriet.sandoval"), open_window.person("ngozi.whitlock")
    board, cmt = open_window.channel("partnership"), open_window.channel("cmt")
    harriet.says("missed bins Q1", board)
    ngozi.says("and last year?")
    ngozi.sees_no("Missed collections per 100,000: ")
    harriet.says("and last year?", cmt)
    cmt.sees_no("Missed collections per 100,000: ")
    ngozi.says("and last year?", board)
    board.sees_no("Missed collections per 100,000: ")


def test_a_press_in_a_channel_leaves_what_the_direct_chat_was_about(open_window: Council) -> None:
    callum, cmt = open_window.person("callum.braithwell"), open_window.channel("cmt")
    callum.says("recycling Q1").presses_what_was(Button("Sign off", "batch.show"), cmt)
    cmt.sees("I have answered in our direct chat")
    callum.says("and last year?")
    callum.sees("Household waste recycled", "Q1 2025/26")
