"""A pressed button becomes one message, whichever message or page it stands on."""

from bot.message import Place, PlaceKind, Pressed
from tests.bot.slack.cast import ASHA, DIRECT, JO
from tests.bot.slack.stage import Stage, payload, play


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
