"""A reply is sent once, in the right place, its charts below it; what Slack refuses is said in our own words."""

import pytest

from bot.message import Account, Place, PlaceKind
from bot.ports import Unreachable
from bot.reply import Reply, Text
from tests.bot.sample_replies import SAMPLES
from tests.bot.slack.cast import CHANNEL, CHART, delivery
from tests.bot.slack.fake_slack import refusal
from tests.bot.slack.limits import message_faults
from tests.bot.slack.stage import Stage, play

LONG = Reply("A long reply", tuple(Text(f"Part {number}") for number in range(120)))


def test_a_message_is_posted_with_its_key_and_its_id_returned() -> None:
    async def story(stage: Stage) -> None:
        assert await stage.door.deliver(delivery(Reply("Figures are open."))) == "D0ASHA:1413390000.000001"
        (posted,) = stage.slack.called("chat.postMessage")
        assert posted["text"] == "Figures are open."
        assert posted["metadata"] == {"event_type": "outturn", "event_payload": {"key": "hart/open/asha", "part": 0}}
        assert "thread_ts" not in posted

    play(story)


def test_a_person_is_written_to_by_account() -> None:
    async def story(stage: Stage) -> None:
        account = Account("slack", "U0ASHA", "T0HART")
        place = Place("slack", "")
        assert await stage.door.deliver(delivery(Reply("Hello"), place, account=account)) == "D0ASHA:1413390000.000001"
        await stage.door.deliver(delivery(Reply("Hello again"), Place("slack", "U0ASHA"), account=account))
        assert len(stage.slack.called("conversations.open")) == 1

    play(story)


def test_a_person_who_was_never_met_is_found_by_email_address() -> None:
    async def story(stage: Stage) -> None:
        account = Account("slack", "", "T0HART", "jo@hart.example")
        await stage.door.deliver(delivery(Reply("Hello"), Place("slack", ""), account=account))
        assert stage.slack.called("chat.postMessage")[0]["channel"] == "D0JO"
        ((met, place),) = stage.addresses.met
        assert (met.id, met.email, place.conversation) == ("U0JO", "jo@hart.example", "U0JO")

    play(story)


def test_somebody_without_an_account_cannot_be_reached() -> None:
    async def story(stage: Stage) -> None:
        account = Account("slack", "", "T0HART", "nobody@hart.example")
        with pytest.raises(Unreachable, match="has that e-mail address"):
            await stage.door.deliver(delivery(Reply("Hello"), Place("slack", ""), account=account))
        with pytest.raises(Unreachable, match="No Slack account is known"):
            await stage.door.deliver(delivery(Reply("Hello"), Place("slack", "")))

    play(story)


def test_a_long_reply_goes_on_in_the_thread_of_its_first_message() -> None:
    async def story(stage: Stage) -> None:
        assert await stage.door.deliver(delivery(LONG, CHANNEL)) == "C0CMT:1413390000.000001"
        first, *following = stage.slack.called("chat.postMessage")
        assert "thread_ts" not in first
        assert [posted["thread_ts"] for posted in following] == ["1413390000.000001"] * 2

    play(story)


def test_an_answer_in_a_thread_stays_there() -> None:
    async def story(stage: Stage) -> None:
        place = Place("slack", "C0CMT", PlaceKind.CHANNEL, "1413385500.000100")
        await stage.door.deliver(delivery(Reply("Hello", (*LONG.parts, CHART)), place))
        assert {posted["thread_ts"] for posted in stage.slack.called("chat.postMessage")} == {"1413385500.000100"}
        assert stage.slack.uploads["F0"]["thread_ts"] == "1413385500.000100"

    play(story)


def test_an_edit_takes_the_place_of_the_message() -> None:
    async def story(stage: Stage) -> None:
        sent = await stage.door.deliver(delivery(Reply("Waiting for approval")))
        assert await stage.door.deliver(delivery(Reply("Approved"), replaces=sent)) == sent
        assert [message["text"] for message in stage.slack.messages] == ["Approved"]

    play(story)


def test_an_edit_of_a_long_reply_mends_every_message_of_it() -> None:
    async def story(stage: Stage) -> None:
        sent = await stage.door.deliver(delivery(LONG, CHANNEL))
        longer = Reply("Longer", tuple(Text(f"New {number}") for number in range(160)))
        for reply, messages in ((LONG, 3), (longer, 4), (Reply("Short"), 1), (longer, 4)):
            assert await stage.door.deliver(delivery(reply, CHANNEL, replaces=sent)) == sent
            assert len(stage.slack.messages) == messages
            assert stage.slack.messages[0]["text"] == reply.summary

    play(story)


def test_an_edit_of_what_was_pressed_further_down_mends_the_message_from_its_beginning() -> None:
    async def story(stage: Stage) -> None:
        sent = await stage.door.deliver(delivery(LONG, CHANNEL))
        last = stage.slack.messages[-1]
        thread = Place("slack", "C0CMT", PlaceKind.CHANNEL, last["thread_ts"])
        approved = delivery(Reply("Approved"), thread, replaces=f"C0CMT:{last['ts']}")
        assert await stage.door.deliver(approved) == sent
        assert [message["text"] for message in stage.slack.messages] == ["Approved"]

    play(story)


def test_what_can_no_longer_be_edited_is_answered_in_its_thread() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.answers["chat.update"] = lambda _: refusal(error="cant_update_message")
        await stage.door.deliver(delivery(Reply("Corrected"), replaces="D0ASHA:1413380000.000100"))
        (posted,) = stage.slack.called("chat.postMessage")
        assert posted["thread_ts"] == "1413380000.000100"

    play(story)


def test_a_message_sent_before_a_crash_is_not_sent_again() -> None:
    async def story(stage: Stage) -> None:
        reply = Reply("Figures", (*LONG.parts, CHART))
        sent = await stage.door.deliver(delivery(reply, CHANNEL))
        assert await stage.door.deliver(delivery(reply, CHANNEL, attempts=2)) == sent
        assert len(stage.slack.called("chat.postMessage")) == 3
        assert len(stage.slack.uploads) == 1

    play(story)


def test_a_message_half_sent_before_a_crash_is_finished() -> None:
    async def story(stage: Stage) -> None:
        sent = await stage.door.deliver(delivery(LONG, CHANNEL))
        del stage.slack.messages[2]
        assert await stage.door.deliver(delivery(LONG, CHANNEL, attempts=2)) == sent
        assert [message["text"] for message in stage.slack.messages][2] == "Continued (3 of 3)"

    play(story)


def test_where_slack_does_not_let_the_app_look_it_sends_again() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.answers["conversations.history"] = lambda _: refusal(error="missing_scope")
        await stage.door.deliver(delivery(Reply("Figures are open."), attempts=2))
        assert len(stage.slack.called("chat.postMessage")) == 1

    play(story)


@pytest.mark.parametrize("name", [name for name, _ in SAMPLES])
def test_every_sample_can_be_delivered(name: str) -> None:
    async def story(stage: Stage) -> None:
        await stage.door.deliver(delivery(dict(SAMPLES)[name], CHANNEL))
        posted = stage.slack.called("chat.postMessage")
        assert [fault for call in posted for fault in message_faults(call["text"], call["blocks"])] == []

    play(story)
