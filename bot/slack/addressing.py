"""Finds the channel to write in: a person's direct chat is opened when it is first needed."""

import asyncio
from collections import OrderedDict

from slack_sdk.web.async_client import AsyncWebClient

from bot.message import Account, Place
from bot.ports import Addresses, Unreachable
from bot.slack.incoming import direct_place
from bot.slack.people import account_of

KEPT_CHATS = 5_000
_PERSON = ("U", "W")


class Addressing:
    """Channels by place and person; what was found out is kept for the next time."""

    def __init__(self, client: AsyncWebClient, addresses: Addresses) -> None:
        self._client = client
        self._addresses = addresses
        self._chats: OrderedDict[str, str] = OrderedDict()

    async def channel(self, place: Place, account: Account | None) -> str:
        """The channel of a place, or of a person's direct chat. Raises Unreachable if neither is named."""
        if place.conversation and not place.conversation.startswith(_PERSON):
            return place.conversation
        user = place.conversation or (account.id if account else "")
        if user:
            return await self._chat(user)
        if account and account.email:
            return await self._chat_by_email(account)
        raise Unreachable("No Slack account is known for this person.")

    async def met(self, account: Account, channel: str) -> None:
        """Note a person's direct chat, once."""
        if self._chats.get(account.id) != channel:
            self._keep(account.id, channel)
            await asyncio.to_thread(self._addresses.remember, account, direct_place(account.id))

    async def _chat_by_email(self, account: Account) -> str:
        found = await self._client.users_lookupByEmail(email=account.email)
        person = account_of(found["user"], account.workspace)
        channel = await self._chat(person.id)
        await asyncio.to_thread(self._addresses.remember, person, direct_place(person.id))
        return channel

    async def _chat(self, user: str) -> str:
        if user not in self._chats:
            opened = await self._client.conversations_open(users=user)
            self._keep(user, str(opened["channel"]["id"]))
        self._chats.move_to_end(user)
        return self._chats[user]

    def _keep(self, user: str, channel: str) -> None:
        self._chats[user] = channel
        while len(self._chats) > KEPT_CHATS:
            self._chats.popitem(last=False)
