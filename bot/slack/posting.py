"""Posts and edits messages, and finds again what was posted before a crash."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.errors import NOT_EDITABLE, error_name
from bot.slack.rendering import Piece

EVENT_TYPE = "outturn"
LOOKED_THROUGH = 200
"""How many of a conversation's latest messages are searched for one that may have been sent already."""


class Spot(Struct, frozen=True):
    """Where messages are posted: a channel and perhaps a thread."""

    channel: str
    thread: str = ""


class Earlier(Struct, frozen=True):
    """What is there already of a reply: the times of its messages, first one first, and the names of its files."""

    times: tuple[str, ...] = ()
    files: frozenset[str] = frozenset()


class Posting:
    """Posts the pieces of a reply. Every message carries the key of its row as metadata."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client

    async def post(self, spot: Spot, pieces: Sequence[Piece], key: str, earlier: Earlier) -> str:
        """Post what is not there yet and return the time of the first message; what follows it goes into its thread."""
        times = list(earlier.times)
        for number, piece in enumerate(pieces[len(times) :], len(times)):
            first = times[0] if times else ""
            times.append(await self._one(spot.channel, spot.thread or first, piece, key, number, first))
        return times[0]

    async def edit(self, spot: Spot, ts: str, pieces: Sequence[Piece], key: str) -> str:
        """Put pieces in the place of a message and what followed it, or in its thread if it can't be edited.

        `ts` may be any part of a long message: its buttons stand on the last one.
        """
        ts, following = await self._whole(Spot(spot.channel, spot.thread or ts), ts)
        try:
            await self._update(spot.channel, ts, pieces[0], key, 0)
        except SlackApiError as fault:
            if error_name(fault) not in NOT_EDITABLE:
                raise
            return await self.post(Spot(spot.channel, spot.thread or ts), pieces, key, Earlier())
        for number, (piece, other) in enumerate(zip(pieces[1:], following, strict=False), 1):
            await self._update(spot.channel, other, piece, key, number, ts)
        for number in range(1 + len(following), len(pieces)):
            await self._one(spot.channel, spot.thread or ts, pieces[number], key, number, ts)
        for other in following[len(pieces) - 1 :]:
            await self._client.chat_delete(channel=spot.channel, ts=other)
        return ts

    async def earlier(self, spot: Spot, key: str) -> Earlier:
        """What of a row has been sent before. Nothing where Slack does not let the app look."""
        messages = await self._history(spot)
        first = next((str(message["ts"]) for message in messages if _payload(message).get("key") == key), "")
        if first and not spot.thread:
            messages = [*messages, *await self._history(Spot(spot.channel, first))]
        ours = {str(message["ts"]): message for message in messages if _payload(message).get("key") == key}
        times = sorted(ours, key=lambda ts: (int(_payload(ours[ts]).get("part") or 0), ts))
        files = {
            str(file.get("name"))
            for message in messages
            if message["ts"] > first
            for file in message.get("files") or ()
        }
        return Earlier(tuple(times), frozenset(files)) if first else Earlier()

    async def files_after(self, spots: Iterable[Spot], first: str) -> frozenset[str]:
        """The names of the files that stand below a message: in its thread or, in a direct chat, after it."""
        found = [message for spot in spots for message in await self._history(spot)]
        return frozenset(
            str(file.get("name"))
            for message in found
            if str(message["ts"]) > first
            for file in message.get("files") or ()
        )

    async def _one(self, channel: str, thread: str, piece: Piece, key: str, number: int, first: str = "") -> str:
        answer = await self._client.chat_postMessage(
            channel=channel,
            thread_ts=thread or None,
            text=piece.text,
            blocks=piece.blocks,
            metadata=_metadata(key, number, first),
            unfurl_links=False,
            unfurl_media=False,
        )
        return str(answer["ts"])

    async def _update(self, channel: str, ts: str, piece: Piece, key: str, number: int, first: str = "") -> None:
        metadata = _metadata(key, number, first)
        await self._client.chat_update(channel=channel, ts=ts, text=piece.text, blocks=piece.blocks, metadata=metadata)

    async def _whole(self, spot: Spot, part: str) -> tuple[str, list[str]]:
        """The first of the messages that a part belongs to, and those that follow it."""
        messages = {str(message["ts"]): _payload(message) for message in await self._history(spot)}
        first = str(messages.get(part, {}).get("continues") or part)
        return first, [ts for ts, payload in messages.items() if payload.get("continues") == first]

    async def _history(self, spot: Spot) -> list[Mapping[str, Any]]:
        try:
            if spot.thread:
                answer = await self._client.conversations_replies(
                    channel=spot.channel, ts=spot.thread, include_all_metadata=True, limit=LOOKED_THROUGH
                )
            else:
                answer = await self._client.conversations_history(
                    channel=spot.channel, include_all_metadata=True, limit=LOOKED_THROUGH
                )
        except SlackClientError:
            return []
        return list(answer["messages"] or ())


def _metadata(key: str, number: int, first: str) -> dict[str, object]:
    payload: dict[str, object] = {"key": key, "part": number}
    return {"event_type": EVENT_TYPE, "event_payload": payload | {"continues": first} if number else payload}


def _payload(message: Mapping[str, Any]) -> Mapping[str, Any]:
    metadata = message.get("metadata") or {}
    return metadata.get("event_payload") or {} if metadata.get("event_type") == EVENT_TYPE else {}
