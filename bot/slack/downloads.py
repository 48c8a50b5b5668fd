"""Fetches the files that somebody uploaded in Slack, before anything is done with them."""

from collections.abc import Mapping, Sequence
from typing import Any

import aiohttp
from msgspec import Struct
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from yarl import URL

from bot.message import Attachment
from bot.slack.limits import UPLOADED_BYTES

CHUNK = 64 * 1024
SLACK_HOSTS = (".slack.com", ".slack-edge.com", ".slack-files.com")


class Fetched(Struct, frozen=True):
    """The files that could be fetched, and a sentence about each that could not."""

    files: tuple[Attachment, ...]
    faults: tuple[str, ...]


class DownloadFailed(Exception):
    """A file could not be fetched; the text is for the person who sent it."""


class Downloads:
    """Fetches files with the app's token, from Slack's own hosts only, and no larger than allowed."""

    def __init__(self, client: AsyncWebClient, largest: int = UPLOADED_BYTES) -> None:
        self._client = client
        self._largest = largest

    async def fetch(self, files: Sequence[Mapping[str, Any]]) -> Fetched:
        """Fetch the files of a message, one after the other."""
        fetched: list[Attachment] = []
        faults: list[str] = []
        async with aiohttp.ClientSession() as session:
            for file in files:
                try:
                    fetched.append(await self._file(session, file))
                except DownloadFailed as fault:
                    faults.append(str(fault))
        return Fetched(tuple(fetched), tuple(faults))

    async def _file(self, session: aiohttp.ClientSession, file: Mapping[str, Any]) -> Attachment:
        name = str(file.get("name") or file.get("title") or "the file")
        if int(file.get("size") or 0) > self._largest:
            raise DownloadFailed(self._too_large(name))
        try:
            told = await self._told(file)
            content = await self._content(
                session, str(told.get("url_private_download") or told.get("url_private")), name
            )
        except (SlackClientError, aiohttp.ClientError, TimeoutError) as fault:
            raise DownloadFailed(f"{name} could not be fetched from Slack. Please try again.") from fault
        return Attachment(name, str(told.get("mimetype") or "application/octet-stream"), content)

    async def _told(self, file: Mapping[str, Any]) -> Mapping[str, Any]:
        """What Slack says about a file; for one shared from another workspace it has to be asked."""
        if file.get("url_private_download") or file.get("url_private"):
            return file
        found: Mapping[str, Any] = (await self._client.files_info(file=str(file["id"])))["file"]
        return found

    async def _content(self, session: aiohttp.ClientSession, address: str, name: str) -> bytes:
        if not self._is_slack(URL(address)):
            raise DownloadFailed(f"{name} is not kept in Slack itself, so it can't be fetched. Please upload the file.")
        headers = {"Authorization": f"Bearer {self._client.token}"}
        async with session.get(address, headers=headers, allow_redirects=False) as answer:
            # Slack answers a token without `files:read` with a sign-in page instead of an error.
            signed_out = answer.content_type == "text/html" and not name.lower().endswith((".html", ".htm"))
            if answer.status != 200 or signed_out:
                raise DownloadFailed(f"{name} could not be fetched from Slack. Please tell your performance team.")
            content = bytearray()
            async for chunk in answer.content.iter_chunked(CHUNK):
                content += chunk
                if len(content) > self._largest:
                    raise DownloadFailed(self._too_large(name))
        return bytes(content)

    def _is_slack(self, address: URL) -> bool:
        """Whether the app's token may be sent there: to Slack over TLS, or to what stands in for it."""
        standing_in = URL(self._client.base_url)
        host = address.host or ""
        return address.origin() == standing_in.origin() or (address.scheme == "https" and host.endswith(SLACK_HOSTS))

    def _too_large(self, name: str) -> str:
        return f"{name} is larger than {self._largest // (1024 * 1024)} MB. Please send a smaller file."
