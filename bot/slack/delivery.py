"""Sends one reply: the words first, then its charts and files."""

from slack_sdk.web.async_client import AsyncWebClient

from bot.message import Account, Place
from bot.ports import Delivery
from bot.reply import Reply
from bot.slack.addressing import Addressing
from bot.slack.incoming import message_id
from bot.slack.posting import Earlier, Posting, Spot
from bot.slack.rendering import Rendered, rendered
from bot.slack.uploads import UploadFailed, Uploads, is_chart


class Sending:
    """Sends replies to places and edits them there. Raises what the Slack client raises, and Unreachable."""

    def __init__(self, client: AsyncWebClient, addressing: Addressing, uploads: Uploads) -> None:
        self._client = client
        self._addressing = addressing
        self._posting = Posting(client)
        self._uploads = uploads

    async def send(self, delivery: Delivery) -> str:
        """Send or edit, and return the door's id of the first message."""
        if delivery.replaces:
            return await self._edit(delivery)
        channel = await self._addressing.channel(delivery.place, delivery.account)
        spot = Spot(channel, delivery.place.thread)
        reply = rendered(delivery.reply)
        earlier = await self._posting.earlier(spot, delivery.key) if delivery.attempts > 1 else Earlier()
        first = await self._posting.post(spot, reply.pieces, delivery.key, earlier)
        await self._upload(_below(spot, first), reply, earlier.files)
        return message_id(channel, first)

    async def tell(self, place: Place, account: Account | None, sentence: str) -> None:
        """Say one sentence at once: what belongs to the platform's own answer and is not worth keeping."""
        channel = await self._addressing.channel(place, account)
        await self._say(Spot(channel, place.thread), sentence)

    async def _edit(self, delivery: Delivery) -> str:
        channel, _, ts = delivery.replaces.partition(":")
        reply = rendered(delivery.reply)
        first = await self._posting.edit(Spot(channel, delivery.place.thread), ts, reply.pieces, delivery.key)
        thread = Spot(channel, delivery.place.thread or first)
        spots = (thread, Spot(channel)) if _below(Spot(channel), first) == Spot(channel) else (thread,)
        # A chart is named after what it shows, so one of the same name is the same; a file may have changed.
        already = await self._posting.files_after(spots, first) if reply.uploads else frozenset()
        await self._upload(thread, reply, frozenset(name for name in already if is_chart(name)))
        return message_id(channel, first)

    async def _upload(self, spot: Spot, reply: Rendered, already: frozenset[str]) -> None:
        for part in reply.uploads:
            try:
                await self._uploads.upload(spot, part, already)
            except UploadFailed as sorry:
                await self._say(spot, str(sorry))

    async def _say(self, spot: Spot, sentence: str) -> None:
        piece = rendered(Reply(sentence)).pieces[0]
        await self._client.chat_postMessage(
            channel=spot.channel, thread_ts=spot.thread or None, text=piece.text, blocks=piece.blocks
        )


def _below(spot: Spot, first: str) -> Spot:
    """Where charts and files go: into the thread, in a direct chat simply below the words."""
    return spot if spot.thread or spot.channel.startswith("D") else Spot(spot.channel, first)
