"""What happens in Slack becomes one message each, with its sender, its place and its readers."""

import json

import pytest

from bot.message import Account, Arrived, Attached, Attachment, Expects, OpenedHome, Place, PlaceKind, Said
from bot.ports import Heard
from bot.reply import Button, Buttons, Reply, Text
from tests.bot.slack.cast import ASHA, DIRECT, JO
from tests.bot.slack.fake_slack import person, refusal
from tests.bot.slack.limits import view_faults
from tests.bot.slack.stage import Stage, payload, play


def test_a_direct_message_is_heard_with_its_sender_and_place() -> None:
    async def story(stage: Stage) -> None:
        assert (await stage.event("message_im")).status == 200
        (message,) = stage.bot.heard
        assert message.event == "Ev0SAID"
        assert message.sender == ASHA
        assert message.place == DIRECT
        assert message.content == Said("show red indicators for my portfolio")
        assert message.audience == (ASHA,)
        assert message.about == ""
        assert message.expects is Expects.LATER

    play(story)


def test_whoever_writes_directly_can_be_written_to_later() -> None:
    async def story(stage: Stage) -> None:
        await stage.event("message_im")
        await stage.event("message_im")
        assert stage.addresses.met == [(ASHA, DIRECT)]

    play(story)


def test_an_answer_in_a_thread_says_what_it_answers() -> None:
    async def story(stage: Stage) -> None:
        await stage.event("message_im", text="97.9", thread_ts="1413380000.000100")
        (message,) = stage.bot.heard
        assert message.about == "D0ASHA:1413380000.000100"
        assert message.place.thread == "1413380000.000100"

    play(story)


def test_a_mention_in_a_channel_is_heard_without_the_mention_and_answered_in_its_thread() -> None:
    async def story(stage: Stage) -> None:
        await stage.event("app_mention")
        (message,) = stage.bot.heard
        assert message.content == Said("how is Jo Marsh doing on R&D at asha@hart.example?")
        assert message.place == Place("slack", "C0CMT", PlaceKind.CHANNEL, "1413385500.000100")
        assert message.audience == (ASHA, JO)

    play(story)


def test_the_readers_of_a_channel_are_unknown_when_slack_does_not_tell_them() -> None:
    async def story(stage: Stage) -> None:
        await stage.event("app_mention", channel="C0OTHER")
        assert stage.bot.heard[0].audience is None

    play(story)


def test_a_very_large_channel_counts_as_readable_by_anybody() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.members["C0CMT"] = [f"U{number}" for number in range(260)]
        await stage.event("app_mention")
        assert stage.bot.heard[0].audience is None

    play(story)


def test_a_member_who_cannot_be_looked_up_counts_as_somebody_unknown() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.members["C0CMT"].append("U0GUEST")
        stage.slack.users["U0LEFT"] = person("U0LEFT", "Lee Left") | {"deleted": True}
        stage.slack.members["C0CMT"].append("U0LEFT")
        await stage.event("app_mention")
        assert stage.bot.heard[0].audience == (ASHA, JO, Account("slack", "U0GUEST", "T0HART"))

    play(story)


def test_people_are_looked_up_once() -> None:
    async def story(stage: Stage) -> None:
        await stage.event("message_im")
        await stage.event("app_mention")
        assert sorted(call["user"] for call in stage.slack.called("users.info")) == ["U0ASHA", "U0BOT", "U0JO"]

    play(story)


def test_an_event_that_slack_repeats_is_acted_upon_once() -> None:
    async def story(stage: Stage) -> None:
        body = json.dumps(payload("message_im"))
        await stage.post(body, "application/json")
        await stage.post(body, "application/json", retry="1")
        assert len(stage.bot.heard) == 1

    play(story)


def test_edits_other_bots_and_channels_without_a_mention_are_not_heard() -> None:
    async def story(stage: Stage) -> None:
        await stage.event("message_changed")
        await stage.event("bot_message")
        await stage.event("message_im", user="U0BOT")
        await stage.event("message_im", subtype="channel_topic")
        await stage.event("app_mention", channel="D0ASHA")
        await stage.event("message_im", bot_id="B0OTHER")
        await stage.event("message_im", channel="C0CMT", channel_type="channel")
        await stage.event("app_mention", bot_id="B0OTHER")
        assert stage.bot.heard == []

    play(story)


def test_the_command_is_answered_in_the_direct_chat() -> None:
    async def story(stage: Stage) -> None:
        response = await stage.command()
        (message,) = stage.bot.heard
        assert message.content == Said("what do I owe")
        assert message.place == Place("slack", "U0ASHA", PlaceKind.DIRECT)
        assert message.audience == (ASHA,)
        assert "in your messages with me" in response.body

    play(story)


def test_the_home_page_is_published_with_what_was_answered() -> None:
    async def story(stage: Stage) -> None:
        stage.bot.answers = [Heard((Reply("You owe 4.", (Text("You owe 4."), Buttons((Button("Show", "due"),)))),))]
        await stage.event("app_home_opened")
        (message,) = stage.bot.heard
        assert message.content == OpenedHome()
        assert message.expects is Expects.HOME
        assert message.place == Place("slack", "U0ASHA", PlaceKind.HOME)
        (published,) = stage.slack.called("views.publish")
        assert published["user_id"] == "U0ASHA"
        assert view_faults(published["view"]) == []
        assert "You owe 4." in json.dumps(published["view"])

    play(story)


def test_whoever_opens_the_chat_has_arrived_and_sees_no_home_page() -> None:
    async def story(stage: Stage) -> None:
        await stage.event("app_home_opened", tab="messages")
        (message,) = stage.bot.heard
        assert message.content == Arrived()
        assert (message.sender, message.place, message.expects) == (ASHA, DIRECT, Expects.LATER)
        assert stage.slack.called("views.publish") == []

    play(story)


def test_a_fault_of_ours_is_not_told_to_somebody_who_only_opened_the_chat() -> None:
    async def story(stage: Stage) -> None:
        stage.bot.answers = [RuntimeError("the database is not there")]
        await stage.event("app_home_opened", tab="messages")
        assert stage.slack.called("chat.postMessage") == []

    play(story)


def test_any_other_tab_is_nothing_to_the_bot() -> None:
    async def story(stage: Stage) -> None:
        await stage.event("app_home_opened", tab="about")
        assert stage.bot.heard == []

    play(story)


@pytest.mark.parametrize("kept_in", ["blocks", "attachments"])
def test_a_pasted_table_is_heard_with_tabs_between_its_cells(kept_in: str) -> None:
    def rich(text: str) -> dict[str, object]:
        section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
        return {"type": "rich_text", "elements": [section]}

    async def story(stage: Stage) -> None:
        cells = [
            [{"type": "raw_text", "text": "Code"}, rich("Figure")],
            [rich("W1"), {"type": "raw_number", "value": 62}],
        ]
        blocks = [{"type": "table", "rows": cells}]
        kept = {"blocks": blocks} if kept_in == "blocks" else {"attachments": [{"blocks": blocks}]}
        await stage.event("message_im", text="Code Figure W1 62", **kept)
        (message,) = stage.bot.heard
        assert message.content == Said("Code\tFigure\nW1\t62")

    play(story)


def test_an_uploaded_file_is_fetched_before_it_is_heard() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.downloads["figures.csv"] = b"code,value\nW1,62\n"
        file = payload("message_file_share")["event"]["files"][0]
        file["url_private_download"] = f"{stage.slack.address}/files/figures.csv"
        await stage.event("message_file_share", files=[file])
        (message,) = stage.bot.heard
        attachment = Attachment("figures.csv", "text/csv", b"code,value\nW1,62\n")
        assert message.content == Attached((attachment,), "our figures")

    play(story)


def test_evidence_is_heard_whole_together_with_its_text() -> None:
    async def story(stage: Stage) -> None:
        pdf = b"%PDF-1.4\n\xe2\xe3 tonnages"
        stage.slack.downloads["weighbridge.pdf"] = pdf
        file = payload("message_file_share")["event"]["files"][0]
        file |= {"name": "weighbridge.pdf", "mimetype": "application/pdf", "filetype": "pdf"}
        file["url_private_download"] = f"{stage.slack.address}/files/weighbridge.pdf"
        await stage.event("message_file_share", files=[file], text="The June weighbridge report")
        (message,) = stage.bot.heard
        assert message.content == Attached(
            (Attachment("weighbridge.pdf", "application/pdf", pdf),), "The June weighbridge report"
        )

    play(story)


def test_a_file_that_is_too_large_is_refused_in_words_and_the_text_still_heard() -> None:
    async def story(stage: Stage) -> None:
        file = payload("message_file_share")["event"]["files"][0] | {"size": 11 * 1024 * 1024}
        await stage.event("message_file_share", files=[file])
        (said,) = stage.slack.called("chat.postMessage")
        assert said["text"] == "figures.csv is larger than 10 MB. Please send a smaller file."
        assert stage.bot.heard[0].content == Said("our figures")

    play(story)


def test_the_token_is_never_sent_to_a_host_that_is_not_slack() -> None:
    async def story(stage: Stage) -> None:
        file = payload("message_file_share")["event"]["files"][0]
        file["url_private_download"] = "https://files.slack.com.example/figures.csv"
        await stage.event("message_file_share", files=[file], text="")
        (said,) = stage.slack.called("chat.postMessage")
        assert "not kept in Slack itself" in said["text"]
        assert stage.bot.heard == []

    play(story)


def test_a_fault_of_ours_is_told_to_whoever_asked() -> None:
    async def story(stage: Stage) -> None:
        stage.bot.answers = [RuntimeError("the database is not there")]
        await stage.event("message_im")
        (said,) = stage.slack.called("chat.postMessage")
        assert said["channel"] == "D0ASHA"
        assert "Something went wrong on our side" in said["text"]

    play(story)


def test_a_fault_of_ours_is_said_on_the_home_page() -> None:
    async def story(stage: Stage) -> None:
        stage.bot.answers = [RuntimeError("the database is not there")]
        await stage.event("app_home_opened")
        assert "Something went wrong on our side" in json.dumps(stage.slack.called("views.publish")[0]["view"])

    play(story)


def test_people_are_heard_even_when_slack_does_not_tell_who_they_are() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.answers["users.info"] = lambda _: refusal(error="missing_scope")
        await stage.event("message_im")
        assert stage.bot.heard[0].sender == Account("slack", "U0ASHA", "T0HART")

    play(story)


def test_a_direct_chat_is_one_place_however_it_is_reached() -> None:
    async def story(stage: Stage) -> None:
        await stage.event("message_im")
        await stage.command()
        await stage.event("app_home_opened")
        assert {message.place.conversation for message in stage.bot.heard} == {"U0ASHA"}

    play(story)
