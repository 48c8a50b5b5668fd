"""What happens in Slack becomes one message each, with its sender, its place and its readers."""

import json

import pytest
from aiohttp import ClientSession, web

from bot.message import Account, Attached, Attachment, Expects, OpenedHome, Place, PlaceKind, Pressed, Said
from bot.ports import Heard
from bot.reply import Button, Buttons, Reply, Text
from tests.bot.slack.fake_slack import person, refusal
from tests.bot.slack.limits import view_faults
from tests.bot.slack.stage import APP_TOKEN, Stage, payload, play, signed

ASHA = Account("slack", "U0ASHA", "T0HART", "asha@hart.example", "Asha Patel")
JO = Account("slack", "U0JO", "T0HART", "jo@hart.example", "Jo Marsh")
DIRECT = Place("slack", "D0ASHA", PlaceKind.DIRECT)


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


def test_the_messages_tab_is_not_the_home_page() -> None:
    async def story(stage: Stage) -> None:
        await stage.event("app_home_opened", tab="messages")
        assert stage.bot.heard == []

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


def test_a_press_carries_its_command_and_says_which_message_it_stood_in() -> None:
    async def story(stage: Stage) -> None:
        assert (await stage.interaction(payload("block_actions"))).status == 200
        (message,) = stage.bot.heard
        assert message.content == Pressed("trend", {"code": "W1"}, "R&D trend")
        assert message.about == "D0ASHA:1413385700.000100"
        assert message.place == DIRECT

    play(story)


def test_a_press_in_a_channel_is_answered_in_the_thread_of_its_message() -> None:
    async def story(stage: Stage) -> None:
        await stage.interaction(payload("block_actions", channel={"id": "C0CMT", "name": "cmt"}))
        (message,) = stage.bot.heard
        assert message.place == Place("slack", "C0CMT", PlaceKind.CHANNEL, "1413385700.000100")
        assert message.audience == (ASHA, JO)

    play(story)


def test_a_press_on_the_home_page_belongs_to_the_person() -> None:
    async def story(stage: Stage) -> None:
        await stage.interaction(payload("block_actions_home"))
        (message,) = stage.bot.heard
        assert message.content == Pressed("due", {}, "What do I owe")
        assert message.place == Place("slack", "U0ASHA", PlaceKind.HOME)
        assert message.about == ""

    play(story)


def test_pressing_twice_is_two_events_and_a_repeated_press_one() -> None:
    async def story(stage: Stage) -> None:
        first = payload("block_actions")
        again = payload("block_actions")
        again["actions"][0]["action_ts"] = "1413385799.000000"
        for body in (first, first, again):
            await stage.interaction(body)
        assert len(stage.bot.heard) == 2

    play(story)


def test_a_button_of_another_time_is_answered_kindly() -> None:
    async def story(stage: Stage) -> None:
        body = payload("block_actions")
        body["actions"][0]["value"] = "something else"
        await stage.interaction(body)
        assert stage.bot.heard == []
        (said,) = stage.slack.called("chat.postMessage")
        assert "earlier version" in said["text"]

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


def test_a_request_with_a_wrong_signature_is_turned_away() -> None:
    async def story(stage: Stage) -> None:
        body = json.dumps(payload("message_im"))
        assert (await stage.post(body, "application/json", secret="another secret")).status == 401
        assert stage.bot.heard == []

    play(story)


def test_over_http_the_door_listens_on_the_one_server() -> None:
    async def story(stage: Stage) -> None:
        server = web.Application()
        await stage.door.start(server)
        runner = web.AppRunner(server)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        body = json.dumps(payload("message_im"))
        headers = {name: "".join(values) for name, values in signed(body, "application/json").items()}
        address = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
        async with ClientSession() as session, session.post(address, data=body, headers=headers) as answer:
            assert answer.status == 200
        await runner.cleanup()
        await stage.settled()
        assert len(stage.bot.heard) == 1

    play(story)


def test_over_http_a_signing_secret_is_needed() -> None:
    async def story(stage: Stage) -> None:
        with pytest.raises(ValueError, match="signing secret"):
            await stage.door.start(web.Application())

    play(story, signing_secret="")


def test_with_an_app_token_the_door_hears_over_socket_mode() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.send_over_socket("events_api", payload("message_im"))
        await stage.door.start()
        while not (stage.bot.heard and stage.slack.acknowledged):
            await stage.breathe()
        assert stage.bot.heard[0].event == "Ev0SAID"
        assert stage.slack.acknowledged == [{"envelope_id": "e0"}]

    play(story, app_token=APP_TOKEN)
