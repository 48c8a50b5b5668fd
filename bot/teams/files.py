"""Fetches the files somebody sent, before anything else happens."""

import logging
from collections.abc import Sequence

import aiohttp
from botbuilder.schema import Attachment as TeamsAttachment

from bot.message import Attachment

DOWNLOAD_TYPE = "application/vnd.microsoft.teams.file.download.info"
LARGEST = 20 * 1024 * 1024
"""Bytes of a file that is still fetched."""

NOT_FETCHED = f"A file could not be fetched. Please send it again; up to {LARGEST // 1024 // 1024} MB are taken."

log = logging.getLogger("outturn.teams")


def files_among(attachments: Sequence[TeamsAttachment]) -> int:
    """How many of the attachments are uploaded files."""
    return sum(1 for attachment in attachments if attachment.content_type == DOWNLOAD_TYPE)


async def fetch_files(attachments: Sequence[TeamsAttachment], *, only_https: bool) -> tuple[Attachment, ...]:
    """The uploaded files among the attachments; one that can't be fetched is left out and noted in the log."""
    wanted = [attachment for attachment in attachments if attachment.content_type == DOWNLOAD_TYPE]
    if not wanted:
        return ()
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session:
        found = [await _fetch(session, attachment, only_https=only_https) for attachment in wanted]
    return tuple(file for file in found if file)


async def _fetch(session: aiohttp.ClientSession, attachment: TeamsAttachment, *, only_https: bool) -> Attachment | None:
    content = attachment.content if isinstance(attachment.content, dict) else {}
    address = str(content.get("downloadUrl") or "")
    if only_https and not address.startswith("https://"):
        log.warning("the file %s has no safe address", attachment.name)
        return None
    try:
        async with session.get(address) as response:
            response.raise_for_status()
            body = await response.content.read(LARGEST + 1)
            while len(body) <= LARGEST and (more := await response.content.read(LARGEST + 1 - len(body))):
                body += more
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        log.warning("the file %s could not be fetched: %s", attachment.name, error)
        return None
    if len(body) > LARGEST:
        log.warning("the file %s is larger than %d bytes", attachment.name, LARGEST)
        return None
    return Attachment(attachment.name or "file", response.content_type, body)
