"""Charts and files, uploaded below the words. The words never depend on them."""

import asyncio
import logging
import re
from collections.abc import Mapping, Sequence
from typing import Any

import aiohttp
from msgspec import Struct
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.ports import Artist, PictureFailed
from bot.reply import Chart, File
from bot.slack.limits import ALTERNATIVE_TEXT, FILE_NAME, FILE_TITLE
from bot.slack.posting import Spot
from bot.slack.words import shortened

PATIENCE = (0.5, 1.0, 2.0)
"""Seconds between the looks at whether Slack has shared an upload yet: it does so after it has answered."""

CHART_NAME = re.compile(r"[0-9a-f]{16}\.png")
"""What a drawn chart is called: the beginning of the digest of its content."""


class _Item(Struct, frozen=True):
    name: str
    title: str
    content: bytes
    alternative: str | None = None


class UploadFailed(Exception):
    """A chart or file could not be shown; the text says so to whoever reads the message."""


class Uploads:
    """Draws charts and uploads them and files into a conversation."""

    def __init__(
        self, client: AsyncWebClient, artist: Artist, logger: logging.Logger, patience: Sequence[float] = PATIENCE
    ) -> None:
        self._client = client
        self._artist = artist
        self._logger = logger
        self._patience = patience

    async def upload(self, spot: Spot, part: Chart | File, already: frozenset[str]) -> None:
        """Upload one chart or file unless its name is there already. Raises UploadFailed with the sentence to say."""
        item = await self._drawn(part) if isinstance(part, Chart) else _file(part)
        if item.name in already:
            return
        try:
            shared = await self._shared(spot, item)
        except (SlackClientError, aiohttp.ClientError, TimeoutError):
            self._logger.exception("could not upload %s", item.name)
            shared = False
        if not shared:
            raise UploadFailed(_sorry(part))

    async def _drawn(self, chart: Chart) -> _Item:
        try:
            picture = await asyncio.to_thread(self._artist.picture, chart.spec)
        except PictureFailed as fault:
            self._logger.warning("could not draw a chart: %s", fault)
            raise UploadFailed(_sorry(chart)) from fault
        title = str(chart.spec.get("headline") or chart.sentence or "Chart")
        return _Item(f"{picture.digest[:16]}.png", title, picture.content, shortened(chart.sentence, ALTERNATIVE_TEXT))

    async def _shared(self, spot: Spot, item: _Item) -> bool:
        """Upload and wait until it is shared; then once more without its description, which can hinder the sharing."""
        file = await self._send(spot, item, item.alternative)
        if await self._is_shared(spot.channel, file):
            return True
        self._logger.warning("Slack took %s but has not shared it", item.name)
        if not item.alternative:
            return False
        await self._client.files_delete(file=file)
        return await self._is_shared(spot.channel, await self._send(spot, item, None))

    async def _send(self, spot: Spot, item: _Item, alternative: str | None) -> str:
        answer = await self._client.files_upload_v2(
            channel=spot.channel,
            thread_ts=spot.thread or None,
            filename=item.name,
            title=shortened(item.title, FILE_TITLE),
            content=item.content,
            alt_txt=alternative or None,
        )
        return str(answer["files"][0]["id"])

    async def _is_shared(self, channel: str, file: str) -> bool:
        for pause in (*self._patience, None):
            try:
                answer = await self._client.files_info(file=file)
            except SlackClientError:
                return True  # Not allowed to look: the upload itself was answered with success.
            if _is_in(answer["file"], channel):
                return True
            if pause is not None:
                await asyncio.sleep(pause)
        return False


def is_chart(name: str) -> bool:
    """Whether a file's name says what the chart in it shows."""
    return CHART_NAME.fullmatch(name) is not None


def _is_in(file: Mapping[str, Any], channel: str) -> bool:
    shares = (file.get("shares") or {}).values()
    listed = (file.get(name) or () for name in ("channels", "groups", "ims"))
    return any(channel in places for places in (*shares, *listed))


def _file(file: File) -> _Item:
    name = file.name if len(file.name) <= FILE_NAME else file.name[-FILE_NAME:]
    return _Item(name, file.description or file.name, file.content or b"\n")


def _sorry(part: Chart | File) -> str:
    if isinstance(part, Chart):
        return f"The chart could not be shown: {part.sentence}" if part.sentence else "The chart could not be shown."
    return f"The file {part.name} could not be attached. {part.description}".strip()
