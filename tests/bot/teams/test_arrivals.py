"""The bot remembers where it was added, and forgets where it was removed."""

import json

from bot.message import Arrived, PlaceKind
from bot.reply import Reply
from bot.teams.references import join_conversation, split_conversation
from tests.bot.teams.house import ASHA, CHANNEL, DIRECT, House, visit


def test_whoever_adds_the_app_can_be_written_to_before_they_say_anything() -> None:
    async def walk(house: House) -> None:
        await house.post("installation_added")
        assert house.addresses.accounts == [ASHA]
        assert await house.deliver(Reply("Q2 figures are open."))

    visit(walk)


def test_whoever_gets_the_app_has_arrived_where_they_can_be_answered() -> None:
    async def walk(house: House) -> None:
        await house.post("installation_added")
        await house.post("conversation_update_personal")
        assert [message.content for message in house.heard] == [Arrived(), Arrived()]
        assert {message.sender for message in house.heard} == {ASHA}
        assert {message.place for message in house.heard} == {DIRECT}
        assert house.heard[0].reference == house.addresses.reference(PlaceKind.DIRECT)

    visit(walk)


def test_a_team_that_gets_the_app_is_not_greeted() -> None:
    async def walk(house: House) -> None:
        await house.post("conversation_update_team")
        await house.post("installation_removed")
        assert house.heard == []

    visit(walk)


def test_every_message_and_every_press_renews_the_reference() -> None:
    async def walk(house: House) -> None:
        await house.post("message_personal")
        await house.post("invoke_card_action")
        assert len(house.addresses.accounts) == 2
        kept = json.loads(house.addresses.reference(PlaceKind.DIRECT))
        assert kept["serviceUrl"] == house.service
        assert kept["bot"]["id"].startswith("28:")
        assert kept["user"]["id"].startswith("29:")
        assert "activityId" not in kept

    visit(walk)


def test_a_channel_is_kept_without_the_thread_it_was_met_in() -> None:
    async def walk(house: House) -> None:
        await house.post("message_channel")
        kept = json.loads(house.addresses.reference(PlaceKind.CHANNEL))
        assert kept["conversation"]["id"] == "19:cmt@thread.tacv2"

    visit(walk)


def test_every_channel_of_a_team_can_be_written_to_once_the_app_is_in_it() -> None:
    async def walk(house: House) -> None:
        await house.post("conversation_update_team")
        assert await house.deliver(Reply("The digest."), CHANNEL)
        assert house.connector.calls[-1].conversation == "19:cmt@thread.tacv2"

    visit(walk)


def test_an_app_that_was_removed_is_forgotten() -> None:
    async def walk(house: House) -> None:
        await house.post("installation_removed")
        left = [{"id": "28:c9e8c047-2a34-40a1-b28a-b162d5f5327c"}]
        await house.post("conversation_update_personal", membersAdded=[], membersRemoved=left)
        assert [account.id for account in house.addresses.forgotten] == [ASHA.id, ASHA.id]
        assert house.addresses.kept == {}

    visit(walk)


def test_a_team_without_the_app_does_not_forget_the_person_who_removed_it() -> None:
    async def walk(house: House) -> None:
        left = [{"id": "28:c9e8c047-2a34-40a1-b28a-b162d5f5327c"}]
        await house.post("conversation_update_team", membersAdded=[], membersRemoved=left)
        assert house.addresses.forgotten == []

    visit(walk)


def test_a_conversation_and_its_thread_are_told_apart_and_put_together() -> None:
    whole = "19:cmt@thread.tacv2;messageid=1790000000001"
    assert split_conversation(whole) == ("19:cmt@thread.tacv2", "1790000000001")
    assert join_conversation(*split_conversation(whole)) == whole
    assert split_conversation("a:personal") == ("a:personal", "")
