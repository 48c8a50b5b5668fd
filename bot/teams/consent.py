"""Hands files over as Teams wants it: somebody is asked first, and the file goes into their own OneDrive."""

import hashlib
import logging
from collections import OrderedDict
from typing import Any

import aiohttp
from botbuilder.core import TurnContext
from botbuilder.schema import Activity, ActivityTypes, Attachment

from bot.reply import File
from bot.teams.words import Element

INVOKE = "fileConsent/invoke"
CONSENT_TYPE = "application/vnd.microsoft.teams.card.file.consent"
INFO_TYPE = "application/vnd.microsoft.teams.card.file.info"
AT_HAND = 50
"""Files that wait for a yes; older ones have to be asked for again, as after a restart."""

NOT_AT_HAND = "That file is no longer at hand. Please ask for it once more."
NOT_SAVED = "That file could not be saved to your OneDrive. Please ask for it once more."

log = logging.getLogger("outturn.teams")


class Files:
    """The files that were offered and not yet fetched, by their content."""

    def __init__(self, *, only_https: bool) -> None:
        self._files: OrderedDict[str, File] = OrderedDict()
        self._only_https = only_https

    def offer(self, file: File) -> Element:
        """The card that asks whether a file may be saved. Works in a person's own chat only."""
        digest = hashlib.sha256(file.name.encode() + b"\0" + file.content).hexdigest()
        self._files[digest] = file
        self._files.move_to_end(digest)
        while len(self._files) > AT_HAND:
            self._files.popitem(last=False)
        content = {"description": file.description, "sizeInBytes": len(file.content)}
        contexts = {"acceptContext": {"file": digest}, "declineContext": {"file": digest}}
        return {"contentType": CONSENT_TYPE, "name": file.name, "content": {**content, **contexts}}

    async def answered(self, context: TurnContext) -> None:
        """Somebody said yes or no."""
        value = context.activity.value if isinstance(context.activity.value, dict) else {}
        digest = str((value.get("context") or {}).get("file") or "")
        if value.get("action") != "accept":
            return
        file = self._files.get(digest)
        if file is None:
            await context.send_activity(NOT_AT_HAND)
            return
        upload = value.get("uploadInfo") or {}
        if not await self._upload(file, str(upload.get("uploadUrl") or "")):
            await context.send_activity(NOT_SAVED)
            return
        await context.send_activity(_saved(file, upload))

    async def _upload(self, file: File, address: str) -> bool:
        if self._only_https and not address.startswith("https://"):
            log.warning("the file %s was to go to an unsafe address", file.name)
            return False
        size = len(file.content)
        headers = {"Content-Type": "application/octet-stream", "Content-Range": f"bytes 0-{size - 1}/{size}"}
        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session,
                session.put(address, data=file.content, headers=headers) as response,
            ):
                response.raise_for_status()
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            log.warning("the file %s could not be saved: %s", file.name, error)
            return False
        return True


def _saved(file: File, upload: dict[str, Any]) -> Activity:
    content = {"uniqueId": upload.get("uniqueId"), "fileType": upload.get("fileType")}
    address = upload.get("contentUrl")
    attachment = Attachment(content_type=INFO_TYPE, content_url=address, name=file.name, content=content)
    return Activity(type=ActivityTypes.message, summary=f"{file.name} is in your OneDrive", attachments=[attachment])
