"""Files are handed over with somebody's consent, as Teams wants it."""

from typing import Any

from bot.reply import File, Reply, Text
from tests.bot.teams.house import CHANNEL, DIRECT, House, recorded, visit

SHEET = File("red.xlsx", "application/octet-stream", b"a sheet", "The red indicators as a sheet")
REPLY = Reply("Here is the sheet.", (Text("Three are red."), SHEET))


async def offered(house: House) -> dict[str, Any]:
    """Deliver the reply to the person and read the card that offers the file."""
    await house.post("message_personal")
    await house.deliver(REPLY, DIRECT)
    offer: dict[str, Any] = house.connector.calls[-1].body["attachments"][0]
    return offer


async def say_yes(house: House, context: object) -> None:
    """Accept an offered file."""
    activity = recorded("invoke_file_consent", house.service)
    activity["value"]["context"] = context
    assert (await house.send(activity)).status == 200


def test_a_file_is_offered_after_the_words_and_saved_when_it_is_wanted() -> None:
    async def walk(house: House) -> None:
        offer = await offered(house)
        assert offer["contentType"] == "application/vnd.microsoft.teams.card.file.consent"
        assert (offer["name"], offer["content"]["sizeInBytes"]) == ("red.xlsx", 7)
        await say_yes(house, offer["content"]["acceptContext"])
        assert house.connector.uploads == [(b"a sheet", "bytes 0-6/7")]
        saved = house.connector.calls[-1].body["attachments"][0]
        assert saved["contentType"] == "application/vnd.microsoft.teams.card.file.info"
        assert saved["content"]["fileType"] == "xlsx"

    visit(walk)


def test_a_file_that_is_not_wanted_stays_here() -> None:
    async def walk(house: House) -> None:
        offer = await offered(house)
        activity = recorded("invoke_file_consent", house.service)
        activity["value"] |= {"action": "decline", "context": offer["content"]["declineContext"]}
        assert (await house.send(activity)).status == 200
        assert house.connector.uploads == []

    visit(walk)


def test_a_file_that_is_no_longer_at_hand_is_to_be_asked_for_again() -> None:
    async def walk(house: House) -> None:
        await say_yes(house, {"file": "from before the restart"})
        assert house.connector.calls[-1].body["text"] == "That file is no longer at hand. Please ask for it once more."

    visit(walk)


def test_a_file_that_cannot_be_saved_is_told() -> None:
    async def walk(house: House) -> None:
        offer = await offered(house)
        activity = recorded("invoke_file_consent", house.service)
        activity["value"]["context"] = offer["content"]["acceptContext"]
        activity["value"]["uploadInfo"]["uploadUrl"] = f"{house.service}/nowhere"
        assert (await house.send(activity)).status == 200
        assert house.connector.calls[-1].body["text"].startswith("That file could not be saved")

    visit(walk)


def test_a_channel_is_told_where_files_can_be_had() -> None:
    async def walk(house: House) -> None:
        await house.post("message_channel")
        await house.deliver(REPLY, CHANNEL)
        (call,) = house.connector.calls
        assert "in your own chat with me only" in call.card["body"][-1]["text"]

    visit(walk)
