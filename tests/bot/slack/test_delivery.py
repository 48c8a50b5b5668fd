"""A reply is sent once, in the right place, its charts below it; what Slack refuses is said in our own words."""

import asyncio

import pytest
from aiohttp import web

from bot.message import Account, Place, PlaceKind
from bot.ports import Delivery, DeliveryFailed, Throttled, Unreachable
from bot.reply import Chart, File, Reply, Text
from tests.bot.sample_replies import SAMPLES, TREND_SPEC
from tests.bot.slack.fake_slack import refusal
from tests.bot.slack.limits import message_faults
from tests.bot.slack.stage import Stage, play

DIRECT = Place("slack", "D0ASHA", PlaceKind.DIRECT)
CHANNEL = Place("slack", "C0CMT", PlaceKind.CHANNEL)
CHART = Chart(TREND_SPEC, "Missed collections rose from 38 to 62.")
FILE = File("red.csv", "text/csv", b"code\nW1\n", "The red indicators")
LONG = Reply("A long reply", tuple(Text(f"Part {number}") for number in range(120)))


def delivery(reply: Reply, place: Place = DIRECT, **more: object) -> Delivery:
    return Delivery("hart/open/asha", "hart", place, reply, **more)  # type: ignore[arg-type]


def refused(status: int = 200, error: str = "", **headers: str) -> Exception:
    """What a refused post becomes."""
    found: list[Exception] = []

    async def story(stage: Stage) -> None:
        stage.slack.answers["chat.postMessage"] = lambda _: refusal(status, error, **headers)
        try:
            await stage.door.deliver(delivery(Reply("Words")))
        except (Unreachable, Throttled, DeliveryFailed) as fault:
            found.append(fault)

    play(story)
    return found[0]


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
        assert (met.id, met.email, place.conversation) == ("U0JO", "jo@hart.example", "D0JO")

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
        assert await stage.door.deliver(delivery(reply, CHANNEL, attempts=1)) == sent
        assert len(stage.slack.called("chat.postMessage")) == 3
        assert len(stage.slack.uploads) == 1

    play(story)


def test_a_message_half_sent_before_a_crash_is_finished() -> None:
    async def story(stage: Stage) -> None:
        sent = await stage.door.deliver(delivery(LONG, CHANNEL))
        del stage.slack.messages[2]
        assert await stage.door.deliver(delivery(LONG, CHANNEL, attempts=1)) == sent
        assert [message["text"] for message in stage.slack.messages][2] == "Continued (3 of 3)"

    play(story)


def test_where_slack_does_not_let_the_app_look_it_sends_again() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.answers["conversations.history"] = lambda _: refusal(error="missing_scope")
        await stage.door.deliver(delivery(Reply("Figures are open."), attempts=1))
        assert len(stage.slack.called("chat.postMessage")) == 1

    play(story)


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


@pytest.mark.parametrize("name", [name for name, _ in SAMPLES])
def test_every_sample_can_be_delivered(name: str) -> None:
    async def story(stage: Stage) -> None:
        await stage.door.deliver(delivery(dict(SAMPLES)[name], CHANNEL))
        posted = stage.slack.called("chat.postMessage")
        assert [fault for call in posted for fault in message_faults(call["text"], call["blocks"])] == []

    play(story)


@pytest.mark.parametrize(
    ("error", "why"),
    [
        ("user_not_found", "nobody by this account"),
        ("channel_not_found", "no such channel"),
        ("not_in_channel", "has not been added"),
        ("is_archived", "archived"),
        ("user_disabled", "deactivated"),
    ],
)
def test_who_cannot_be_reached_is_said_in_plain_words(error: str, why: str) -> None:
    fault = refused(error=error)
    assert isinstance(fault, Unreachable)
    assert why in str(fault)


def test_slack_asking_to_wait_is_a_pause() -> None:
    fault = refused(429, "ratelimited", Retry_After="17")
    assert isinstance(fault, Throttled)
    assert fault.retry_after == 17


@pytest.mark.parametrize("error", ["invalid_auth", "account_inactive", "missing_scope"])
def test_a_refused_token_is_for_the_operator_and_not_the_persons_fault(error: str) -> None:
    fault = refused(error=error)
    assert isinstance(fault, DeliveryFailed)
    assert error in str(fault)


def test_an_unknown_refusal_may_be_tried_again() -> None:
    assert isinstance(refused(error="internal_error"), DeliveryFailed)
    assert isinstance(refused(500, "internal_error"), DeliveryFailed)


def test_an_unreadable_answer_may_be_tried_again() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.answers["chat.postMessage"] = lambda _: web.Response(text="<html>", content_type="text/html")
        with pytest.raises(DeliveryFailed):
            await stage.door.deliver(delivery(Reply("Words")))

    play(story)


def test_a_slack_that_does_not_answer_may_be_tried_again() -> None:
    async def story(stage: Stage) -> None:
        await asyncio.wait_for(stage.slack.__aexit__(None, None, None), 10)
        with pytest.raises(DeliveryFailed, match="could not be reached"):
            await stage.door.deliver(delivery(Reply("Words")))

    play(story)
