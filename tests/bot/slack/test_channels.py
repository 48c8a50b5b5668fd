"""Who reads a channel, and what becomes known when somebody joins or leaves it."""

import json
from typing import Any

import pytest

from bot.message import Account
from tests.bot.slack.cast import ASHA, CHANNEL, JO
from tests.bot.slack.fake_slack import refusal
from tests.bot.slack.stage import Stage, payload, play


async def happens(stage: Stage, kind: str, **details: Any) -> None:
    """Slack tells of something that happened to the channel."""
    body = payload("app_mention")
    body["event"] = {"type": kind, "channel": "C0CMT", "channel_type": "C", "team": "T0HART", **details}
    assert (await stage.post(json.dumps(body), "application/json")).status == 200


def test_the_members_of_a_channel_are_told_without_bots() -> None:
    async def story(stage: Stage) -> None:
        assert await stage.door.members(CHANNEL) == (ASHA, JO)

    play(story)


def test_a_channel_of_several_pages_is_told_whole() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.members["C0CMT"] = [*(f"U0BOT{number}" for number in range(210)), "U0JO"]
        told = await stage.door.members(CHANNEL)
        assert told is not None
        assert (len(told), told[-1]) == (211, JO)

    play(story)


def test_in_a_very_large_channel_people_are_told_by_their_ids_alone() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.members["C0CMT"] = ["U0JO", *(f"U{number}" for number in range(450)), "USLACKBOT"]
        told = await stage.door.members(CHANNEL)
        assert told is not None
        assert (len(told), told[0]) == (451, Account("slack", "U0JO", "T0HART"))
        assert stage.slack.called("users.info") == []

    play(story)


def test_members_that_slack_does_not_tell_are_unknown() -> None:
    async def story(stage: Stage) -> None:
        stage.slack.answers["conversations.members"] = lambda _: refusal(error="missing_scope")
        assert await stage.door.members(CHANNEL) is None

    play(story)


@pytest.mark.parametrize("kind", ["member_joined_channel", "member_left_channel"])
def test_who_reads_a_channel_is_asked_again_when_somebody_comes_or_goes(kind: str) -> None:
    async def story(stage: Stage) -> None:
        await happens(stage, kind, user="U0JO")
        assert stage.addresses.changed == [CHANNEL]
        assert stage.addresses.gone == []

    play(story)


@pytest.mark.parametrize("kind", ["channel_left", "group_left", "channel_archive", "group_deleted"])
def test_a_channel_that_the_app_can_no_longer_write_to_is_forgotten(kind: str) -> None:
    async def story(stage: Stage) -> None:
        await happens(stage, kind)
        assert stage.addresses.gone == [CHANNEL]

    play(story)


def test_an_app_that_was_taken_out_of_a_channel_forgets_it() -> None:
    async def story(stage: Stage) -> None:
        await happens(stage, "member_left_channel", user="U0BOT")
        assert stage.addresses.gone == [CHANNEL]
        assert stage.addresses.changed == []

    play(story)
