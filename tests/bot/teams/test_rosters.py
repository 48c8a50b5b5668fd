"""Who reads a channel is asked of Teams from the kept reference, and what is kept follows who comes and goes."""

from bot.message import PlaceKind
from tests.bot.teams.house import ASHA, CHANNEL, House, visit

BOT = [{"id": "28:c9e8c047-2a34-40a1-b28a-b162d5f5327c"}]
JO = [{"id": "29:jo"}]


def test_the_members_of_a_channel_are_told_without_the_bot() -> None:
    async def walk(house: House) -> None:
        await house.post("message_channel")
        told = await house.door.members(CHANNEL, house.addresses.reference(PlaceKind.CHANNEL))
        assert told is not None
        assert [account.name for account in told] == ["Asha Patel", "Jo Marsh", "A guest"]
        assert told[0] == ASHA
        assert told[2].workspace == "another-tenant"

    visit(walk)


def test_members_are_unknown_without_a_reference_and_where_teams_does_not_tell() -> None:
    async def walk(house: House) -> None:
        await house.post("message_channel")
        assert await house.door.members(CHANNEL) is None
        assert await house.door.members(CHANNEL, "no reference") is None
        house.connector.knows_members = False
        assert await house.door.members(CHANNEL, house.addresses.reference(PlaceKind.CHANNEL)) is None

    visit(walk)


def test_somebody_who_joins_or_leaves_a_team_changes_the_readers_of_all_its_channels() -> None:
    async def walk(house: House) -> None:
        await house.post("conversation_update_team")
        house.addresses.changed.clear()
        await house.post("conversation_update_team", membersAdded=JO)
        assert sorted(house.addresses.changed) == ["19:cmt@thread.tacv2", "19:team@thread.tacv2"]
        await house.post("conversation_update_team", membersAdded=[], membersRemoved=JO)
        assert len(house.addresses.changed) == 4
        assert house.addresses.gone == []

    visit(walk)


def test_a_team_that_the_app_was_removed_from_is_forgotten_with_all_its_channels() -> None:
    async def walk(house: House) -> None:
        await house.post("conversation_update_team")
        await house.post("message_group")
        await house.post("conversation_update_team", membersAdded=[], membersRemoved=BOT)
        assert sorted(house.addresses.gone) == ["19:cmt@thread.tacv2", "19:team@thread.tacv2"]
        assert house.addresses.reference(PlaceKind.GROUP)

    visit(walk)


def test_a_channel_that_was_deleted_is_forgotten_alone() -> None:
    async def walk(house: House) -> None:
        await house.post("conversation_update_team")
        deleted = {
            "team": {"id": "19:team@thread.tacv2"},
            "channel": {"id": "19:cmt@thread.tacv2"},
            "eventType": "channelDeleted",
        }
        await house.post("conversation_update_team", membersAdded=[], channelData=deleted)
        assert house.addresses.gone == ["19:cmt@thread.tacv2"]

    visit(walk)
