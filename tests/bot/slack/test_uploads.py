"""Charts and files follow the words, and the words stand without them."""

import pytest

from bot.message import Place
from bot.reply import File, Reply, Text
from tests.bot.slack.cast import CHANNEL, CHART, delivery
from tests.bot.slack.fake_slack import refusal
from tests.bot.slack.stage import Stage, play

FILE = File("red.csv", "text/csv", b"code\nW1\n", "The red indicators")


def test_a_chart_follows_its_words_with_its_sentence_for_those_who_cannot_see_it() -> None:
    async def story(stage: Stage) -> None:
        await stage.door.deliver(delivery(Reply("It rose.", (Text("It rose."), CHART)), CHANNEL))
        upload = stage.slack.uploads["F0"]
        assert upload["content"] == b"a picture"
        assert upload["alt_txt"] == CHART.sentence
        assert upload["title"] == "Missed collections rose again"
        assert upload["thread_ts"] == "1413390000.000001"
        names = [name for name, _ in stage.slack.calls]
        assert names.index("chat.postMessage") < names.index("files.getUploadURLExternal")
        assert len(stage.slack.called("chat.postMessage")) == 1

    play(story)


def test_in_a_direct_chat_a_chart_stands_below_its_words() -> None:
    async def story(stage: Stage) -> None:
        await stage.door.deliver(delivery(Reply("It rose.", (CHART,))))
        assert stage.slack.uploads["F0"]["thread_ts"] is None

    play(story)


def test_a_file_is_attached_with_its_description() -> None:
    async def story(stage: Stage) -> None:
        await stage.door.deliver(delivery(Reply("Here it is.", (FILE,))))
        upload = stage.slack.uploads["F0"]
        assert (upload["filename"], upload["title"], upload["content"]) == ("red.csv", FILE.description, FILE.content)

    play(story)


def test_a_chart_that_cannot_be_drawn_leaves_its_words_and_says_so() -> None:
    async def story(stage: Stage) -> None:
        stage.painter.fails = True
        await stage.door.deliver(delivery(Reply("It rose.", (CHART,))))
        words, sorry = stage.slack.called("chat.postMessage")
        assert words["text"] == "It rose."
        assert sorry["text"] == "The chart could not be shown: Missed collections rose from 38 to 62."

    play(story)


@pytest.mark.parametrize("method", ["files.getUploadURLExternal", "files.completeUploadExternal"])
def test_a_chart_that_cannot_be_uploaded_leaves_its_words_and_says_so(method: str) -> None:
    async def story(stage: Stage) -> None:
        stage.slack.answers[method] = lambda _: refusal(error="internal_error")
        await stage.door.deliver(delivery(Reply("It rose.", (CHART,))))
        assert "could not be shown" in stage.slack.called("chat.postMessage")[1]["text"]

    play(story)


def test_a_chart_that_slack_takes_but_does_not_share_is_tried_without_its_description() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.shares_uploads = False

        def share_if_bare(arguments: dict[str, str]) -> dict[str, object]:
            file = stage.slack.told(arguments["file"])
            return {"file": file | ({"channels": ["D0ASHA"]} if "alt_txt" not in file else {})}

        stage.slack.answers["files.info"] = share_if_bare
        await stage.door.deliver(delivery(Reply("It rose.", (CHART,))))
        assert stage.slack.uploads["F0"]["deleted"] is True
        assert "alt_txt" not in stage.slack.uploads["F1"]
        assert len(stage.slack.called("chat.postMessage")) == 1

    play(story)


def test_a_chart_that_is_never_shared_is_said_to_be_missing() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.shares_uploads = False
        await stage.door.deliver(delivery(Reply("It rose.", (CHART,))))
        assert "could not be shown" in stage.slack.called("chat.postMessage")[1]["text"]

    play(story)


@pytest.mark.parametrize("place", [CHANNEL, None], ids=["channel", "direct"])
def test_an_edit_uploads_its_chart_again_only_where_the_chart_has_changed(place: Place | None) -> None:
    async def story(stage: Stage) -> None:
        where = (place,) if place else ()
        reply = Reply("It rose.", (Text("It rose."), CHART))
        sent = await stage.door.deliver(delivery(reply, *where))
        await stage.door.deliver(delivery(Reply("It fell.", reply.parts), *where, replaces=sent))
        assert len(stage.slack.uploads) == 1
        stage.painter.digest = "fedcba98765432100000"
        for _ in range(2):
            await stage.door.deliver(delivery(reply, *where, replaces=sent))
            assert len(stage.slack.uploads) == 2

    play(story)
