"""The command line says what a channel would read before what only the asker reads."""

import json
from argparse import ArgumentParser

import pytest

from commands import ask
from handlers.posting import ELSEWHERE
from tests.conversations.stage import Council


def asked(council: Council, place: str, capsys: pytest.CaptureFixture[str]) -> str:
    """The text of the answer about a figure that is signed off and not published."""
    parser = ArgumentParser()
    parser.add_argument("--database")
    ask.describe(parser)
    url = council.database.engine.url.render_as_string(hide_password=False)
    words = ["--database", url, "--as", "harriet.sandoval@hartsmere.example", "--today", "2026-10-01", "--json"]
    arguments = parser.parse_args([*words, "--in", place, "missed bins Q1"])
    assert arguments.run(arguments) == 0
    text = json.loads(capsys.readouterr().out)["text"]
    assert isinstance(text, str)
    return text


def test_a_channel_that_may_not_read_the_answer_is_told_so_first(
    open_window: Council, capsys: pytest.CaptureFixture[str]
) -> None:
    text = asked(open_window, "partnership", capsys)
    assert text.startswith(ELSEWHERE)
    assert "38 for Q1 2026/27" in text


@pytest.mark.parametrize("place", ["dm", "cmt"])
def test_an_answer_that_may_be_read_where_it_is_asked_stands_alone(
    open_window: Council, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    assert ELSEWHERE not in asked(open_window, place, capsys)
