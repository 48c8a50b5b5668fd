"""Who people are in Slack: their e-mail address and name, and who can read a channel."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

import aiohttp
from msgspec import Struct
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.message import Account

KEPT_PEOPLE = 2_000
KEPT_SECONDS = 3_600.0
LARGEST_CHANNEL = 250
"""Channels with more members are taken as readable by anybody: each member would cost a call."""

AT_ONCE = 8
SLACKBOT = "USLACKBOT"


class _Person(Struct, frozen=True):
    account: Account
    human: bool
    until: float


class People:
    """Looks people up and keeps the last ones for an hour; `seconds` is a clock that only goes forward."""

    def __init__(self, client: AsyncWebClient, seconds: Callable[[], float]) -> None:
        self._client = client
        self._seconds = seconds
        self._known: OrderedDict[str, _Person] = OrderedDict()
        self._gate = asyncio.Semaphore(AT_ONCE)

    async def account(self, user: str, team: str) -> Account:
        """Somebody's account; without an e-mail address and name where Slack does not tell them."""
        return (await self._person(user, team)).account

    async def readers(self, channel: str, team: str) -> tuple[Account, ...] | None:
        """The people who can read a channel, bots left out; None where that can't be found out."""
        members = await self._members(channel, LARGEST_CHANNEL)
        return None if members is None or len(members) > LARGEST_CHANNEL else await self._humans(members, team)

    async def everybody(self, channel: str, team: str) -> tuple[Account, ...] | None:
        """The same for a channel of any size; in a very large one people are told by their ids alone."""
        members = await self._members(channel)
        if members is None or len(members) <= LARGEST_CHANNEL:
            return members if members is None else await self._humans(members, team)
        return tuple(Account("slack", member, team) for member in members if member != SLACKBOT)

    async def _humans(self, members: Sequence[str], team: str) -> tuple[Account, ...]:
        people = await asyncio.gather(*(self._person(member, team) for member in members if member != SLACKBOT))
        return tuple(person.account for person in people if person.human)

    async def _members(self, channel: str, enough: int | None = None) -> tuple[str, ...] | None:
        """The ids of a channel's members, all or a few more than `enough`; None where Slack does not tell."""
        try:
            return await self._paged(channel, enough)
        except (SlackClientError, aiohttp.ClientError, TimeoutError):
            return None

    async def _paged(self, channel: str, enough: int | None) -> tuple[str, ...]:
        members: list[str] = []
        cursor = ""
        while True:
            answer = await self._client.conversations_members(channel=channel, cursor=cursor or None, limit=200)
            members += answer["members"]
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor or (enough is not None and len(members) > enough):
                return tuple(members)

    async def _person(self, user: str, team: str) -> _Person:
        known = self._known.get(user)
        if known and known.until > self._seconds():
            self._known.move_to_end(user)
            return known
        try:
            async with self._gate:
                answer = await self._client.users_info(user=user)
        except (SlackClientError, aiohttp.ClientError, TimeoutError):
            return _Person(Account("slack", user, team), human=True, until=0)
        person = _Person(account_of(answer["user"], team), _is_human(answer["user"]), self._seconds() + KEPT_SECONDS)
        self._known[user] = person
        while len(self._known) > KEPT_PEOPLE:
            self._known.popitem(last=False)
        return person


def account_of(user: dict[str, Any], team: str) -> Account:
    """The account in an answer of users.info or users.lookupByEmail."""
    profile = user.get("profile") or {}
    name = profile.get("real_name") or user.get("real_name") or user.get("name") or ""
    return Account("slack", user["id"], user.get("team_id") or team, profile.get("email") or "", name)


def _is_human(user: dict[str, Any]) -> bool:
    return not user.get("is_bot") and not user.get("deleted")
