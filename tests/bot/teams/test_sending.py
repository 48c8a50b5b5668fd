"""Replies are delivered from kept references."""

import asyncio
import json

import pytest

from bot.message import Place, PlaceKind
from bot.ports import DeliveryFailed, Throttled, Unreachable
from bot.reply import Cell, Chart, Column, Reply, Table, Text
from tests.bot.teams.house import ASHA, CHANNEL, COUNCIL, DIRECT, House, visit
from tests.bot.teams.room import Artist

HELLO = Reply("Three are red.", (Text("Three of 12 indicators are red."),))
LONG = Reply(
    "300 indicators.",
    (
        Table(
            "All",
            (Column("Name"), Column("Outturn")),
            tuple((Cell(f"Indicator {row}"), Cell("1%")) for row in range(300)),
        ),
    ),
)
TREND = Reply("It rose.", (Chart({"type": "Trend"}, "Missed collections rose from 38 to 62."),))


def test_a_person_is_written_to_unasked_with_a_line_for_the_notification() -> None:
    async def walk(house: House) -> None:
        await house.post("conversation_update_personal")
        sent = await house.deliver(HELLO)
        (call,) = house.connector.calls
        assert sent == "a:1p0iicaJlVi-personal|1791000000000"
        assert (call.method, call.conversation, call.activity) == ("POST", "a:1p0iicaJlVi-personal", "")
        assert call.body["summary"] == "Three are red."
        assert call.body["from"]["name"] == "Outturn"
        assert call.body["recipient"]["name"] == "Asha Patel"
        assert call.card["body"][0]["text"] == "Three of 12 indicators are red."

    visit(walk)


def test_a_person_named_by_their_account_is_written_to_in_the_conversation_of_their_reference() -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        reference = house.addresses.reference(PlaceKind.DIRECT)
        sent = await house.deliver(HELLO, Place("teams", ASHA.id, PlaceKind.DIRECT), reference=reference)
        assert house.connector.calls[-1].conversation == DIRECT.conversation
        assert sent.startswith(f"{DIRECT.conversation}|")

    visit(walk)


def test_a_person_is_found_by_their_reference_alone() -> None:
    async def walk(house: House) -> None:
        await house.post("conversation_update_personal")
        reference = house.addresses.reference(PlaceKind.DIRECT)
        sent = await house.deliver(HELLO, Place("teams", "", PlaceKind.DIRECT), reference=reference)
        assert sent.startswith("a:1p0iicaJlVi-personal|")

    visit(walk)


def test_a_reply_without_parts_is_plain_words() -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        await house.deliver(Reply("R&D *is* <fine>."))
        body = house.connector.calls[-1].body
        assert (body["text"], body["textFormat"]) == ("R&D *is* <fine>.", "plain")
        assert "attachments" not in body

    visit(walk)


def test_a_thread_is_answered_in_the_thread_and_a_channel_gets_a_post_of_its_own() -> None:
    async def walk(house: House) -> None:
        await house.post("message_channel")
        thread = house.heard[0].place
        await house.deliver(HELLO, thread, reference=house.addresses.reference(PlaceKind.CHANNEL))
        await house.deliver(HELLO, CHANNEL)
        answered, posted = house.connector.calls
        assert answered.conversation == "19:cmt@thread.tacv2;messageid=1790000000001"
        assert posted.conversation == "19:cmt@thread.tacv2"

    visit(walk)


def test_a_message_is_edited_where_it_stands() -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        first = await house.deliver(HELLO)
        again = await house.deliver(Reply("Approved.", (Text("Approved."),), in_place=True), replaces=first)
        assert again == first
        call = house.connector.calls[-1]
        assert (call.method, call.activity) == ("PUT", "1791000000000")

    visit(walk)


def test_a_message_that_is_gone_is_said_anew() -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        house.connector.refuse(404, "ActivityNotFoundInConversation")
        sent = await house.deliver(HELLO, replaces="a:1p0iicaJlVi-personal|17")
        assert house.connector.calls[-1].method == "POST"
        assert sent.endswith("|1791000000000")

    visit(walk)


def test_a_long_reply_continues_in_its_own_thread_in_a_channel() -> None:
    async def walk(house: House) -> None:
        await house.post("message_channel")
        sent = await house.deliver(LONG, CHANNEL)
        first, *rest = house.connector.calls
        assert first.conversation == "19:cmt@thread.tacv2"
        assert rest
        assert {call.conversation for call in rest} == {"19:cmt@thread.tacv2;messageid=1791000000000"}
        assert sent.count(",") == len(rest)
        assert max(call.size for call in house.connector.calls) < 28 * 1024
        whole = json.dumps([call.body for call in house.connector.calls])
        assert all(f'"Indicator {row}"' in whole for row in range(300))

    visit(walk)


def test_an_edit_that_is_shorter_takes_the_rest_of_the_message_back() -> None:
    async def walk(house: House) -> None:
        await house.post("message_channel")
        first = await house.deliver(LONG, CHANNEL)
        before = len(house.connector.calls)
        assert before > 1
        begun = first.split(",")[0]
        assert await house.deliver(HELLO, CHANNEL, replaces=first) == begun
        assert [call.method for call in house.connector.calls[before:]] == ["PUT", *["DELETE"] * (before - 1)]
        assert [call.activity for call in house.connector.calls[before + 1 :]] == first.split(",")[1:]

    visit(walk)


def test_what_is_taken_back_may_be_gone_already() -> None:
    async def walk(house: House) -> None:
        await house.post("message_channel")
        first = await house.deliver(LONG, CHANNEL)
        house.connector.accept()
        house.connector.refuse(404, "ActivityNotFoundInConversation")
        assert await house.deliver(HELLO, CHANNEL, replaces=first) == first.split(",")[0]

    visit(walk)


def test_an_edit_of_a_long_reply_edits_every_message_of_it() -> None:
    async def walk(house: House) -> None:
        await house.post("message_channel")
        first = await house.deliver(LONG, CHANNEL)
        written = len(house.connector.calls)
        assert await house.deliver(LONG, CHANNEL, replaces=first) == first
        assert [call.method for call in house.connector.calls[written:]] == ["PUT"] * written

    visit(walk)


def test_an_interrupted_reply_goes_on_where_it_stopped() -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        house.connector.accept()
        house.connector.refuse(429, headers={"Retry-After": "7"})
        with pytest.raises(Throttled) as told:
            await house.deliver(LONG)
        assert told.value.retry_after == 7
        await house.deliver(LONG)
        whole = [json.dumps(call.body) for call in house.connector.calls]
        assert sum('"Indicator 0"' in body for body in whole) == 1
        assert sum('"Indicator 299"' in body for body in whole) == 1

    visit(walk)


def test_teams_asks_to_wait_without_saying_how_long() -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        house.connector.refuse(429)
        with pytest.raises(Throttled) as told:
            await house.deliver(HELLO)
        assert told.value.retry_after == 30

    visit(walk)


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [
        (403, "MessageWritesBlocked", "blocked or removed the app"),
        (403, "BotNotInConversationRoster", "an owner has to add the app"),
        (403, "ForbiddenOperationException", "may have been removed"),
        (404, "ConversationNotFound", "no longer exists"),
    ],
)
def test_whoever_cannot_be_reached_is_named_with_the_reason(status: int, code: str, words: str) -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        house.connector.refuse(status, code)
        with pytest.raises(Unreachable, match=words):
            await house.deliver(HELLO)

    visit(walk)


@pytest.mark.parametrize("status", [400, 401, 412, 413, 500, 502, 503])
def test_a_refusal_that_may_pass_is_to_be_tried_again(status: int) -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        house.connector.refuse(status, "ServiceError")
        with pytest.raises(DeliveryFailed, match=f"Teams answered {status}"):
            await house.deliver(HELLO)
        assert house.connector.calls == []

    visit(walk)


def test_a_service_that_does_not_answer_is_to_be_tried_again() -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        reference = house.addresses.reference(PlaceKind.DIRECT).replace(house.service, "http://127.0.0.1:9")
        with pytest.raises(DeliveryFailed, match="could not be reached"):
            await house.deliver(HELLO, reference=reference)

    visit(walk)


def test_somebody_who_never_met_the_bot_is_named_plainly() -> None:
    async def walk(house: House) -> None:
        with pytest.raises(Unreachable, match="Asha Patel has not added the app Outturn in Teams"):
            await house.deliver(HELLO)
        with pytest.raises(Unreachable, match="has not been added to that channel"):
            await house.deliver(HELLO, CHANNEL)
        with pytest.raises(Unreachable, match="can't be read"):
            await house.deliver(HELLO, reference="{}")

    visit(walk)


def test_a_chart_is_shown_from_its_signed_address() -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        await house.deliver(TREND)
        picture, sentence = house.connector.calls[-1].card["body"]
        assert picture["url"] == "https://outturn.example/pictures/a.png"
        assert picture["altText"] == sentence["text"] == "Missed collections rose from 38 to 62."

    visit(walk, artist=Artist("https://outturn.example/pictures/a.png"))


def test_a_small_chart_without_an_address_travels_inside_the_card() -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        await house.deliver(TREND)
        call = house.connector.calls[-1]
        assert call.card["body"][0]["url"].startswith("data:image/png;base64,")
        assert call.size < 28 * 1024

    visit(walk, artist=Artist(pixels=100))


@pytest.mark.parametrize("artist", [Artist(pixels=400), Artist(fails=True)])
def test_a_chart_that_is_too_large_or_was_not_drawn_leaves_its_sentence(artist: Artist) -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        await house.deliver(TREND)
        (sentence,) = house.connector.calls[-1].card["body"]
        assert sentence["text"] == "Missed collections rose from 38 to 62."

    visit(walk, artist=artist)


def test_several_people_are_written_to_at_once() -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        first = house.addresses.reference(PlaceKind.DIRECT)
        references = [first.replace(DIRECT.conversation, f"a:{number}") for number in range(8)]
        sent = await asyncio.gather(
            *(house.deliver(HELLO, reference=reference, key=reference) for reference in references)
        )
        assert sorted(call.conversation for call in house.connector.calls) == [f"a:{number}" for number in range(8)]
        assert len(set(sent)) == 8

    visit(walk)


def test_a_bot_that_may_not_sign_in_says_so_to_the_operator() -> None:
    async def walk(house: House) -> None:
        reference = json.dumps({"serviceUrl": house.service, "conversation": {"id": DIRECT.conversation}})
        with pytest.raises(DeliveryFailed):
            await house.deliver(HELLO, reference=reference)

    visit(walk, settings=COUNCIL)
