"""Reads what a page sends: fields and files, within a size."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from aiohttp import web
from aiohttp.web_request import FileField

from bot.message import Attachment

MOST_BYTES = 10 * 1024 * 1024
"""All that one form may send, its files included."""

_EVENT = re.compile(r"[A-Za-z0-9-]{8,64}")


class TooLarge(Exception):
    """More was sent than is read; the text is for the person."""

    def __init__(self) -> None:
        super().__init__(f"Up to {MOST_BYTES // 1024 // 1024} MB can be sent at once. Please attach a smaller file.")


@dataclass(frozen=True)
class Sent:
    """A form's fields, with line ends as `\\n`, and its files."""

    fields: Mapping[str, str]
    files: tuple[Attachment, ...] = ()

    def get(self, name: str) -> str:
        """A field's text, empty if it was not sent."""
        return self.fields.get(name, "")

    @property
    def event(self) -> str:
        """The id the page gave this sending, empty if it is none of ours."""
        return self.get("event") if _EVENT.fullmatch(self.get("event")) else ""


async def read_sent(request: web.Request) -> Sent:
    """Read a form of either encoding. Raises TooLarge with nothing kept."""
    try:
        sent = await request.clone(client_max_size=MOST_BYTES).post()
    except web.HTTPRequestEntityTooLarge as error:
        raise TooLarge from error
    fields = {name: _lines(value) for name, value in sent.items() if isinstance(value, str)}
    return Sent(fields, tuple(_attachment(value) for value in sent.values() if isinstance(value, FileField)))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _attachment(field: FileField) -> Attachment:
    with field.file as content:
        return Attachment(field.filename, field.content_type, content.read())
