"""Small values carried through Slack in a button or a modal, so that a restart loses none of them."""

import base64
import zlib
from typing import TypeVar

import msgspec

Value = TypeVar("Value")

_PACKED = "~"


def packed(value: object, limit: int) -> str | None:
    """A value as JSON, compressed where that is needed to fit into `limit` characters; None if it does not fit at all.

    `<`, `>` and `&` are written as escapes, since Slack may send them back escaped in its own way.
    """
    text = msgspec.json.encode(value, order="deterministic").decode()
    text = text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    if len(text) > limit:
        text = _PACKED + base64.urlsafe_b64encode(zlib.compress(text.encode(), 9)).decode()
    return text if len(text) <= limit else None


def unpacked(text: str, kind: type[Value]) -> Value:
    """The value that `packed` wrote. Raises ValueError for anything else."""
    content = text.encode()
    if text.startswith(_PACKED):
        try:
            content = zlib.decompress(base64.urlsafe_b64decode(text[1:]))
        except zlib.error as fault:
            raise ValueError("the carried value cannot be read") from fault
    return msgspec.json.decode(content, type=kind)
