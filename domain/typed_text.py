"""Text as people type and paste it, made plain: one kind of space, minus sign and digit."""

import re
import unicodedata

from domain.answer import Unreadable

_MINUS_SIGNS = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212\ufe58\ufe63\uff0d"), "-")
_APOSTROPHES = dict.fromkeys(map(ord, "\u2018\u2019\u02bc"), "'")
_GROUPING_SPACE = re.compile(r"(?<=[0-9])[\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")


def plain(text: str) -> str:
    """The text with plain digits, spaces and signs, trimmed, and without a full stop or comma at its end.

    A thin or non-breaking space between thousands becomes a comma. Raises Unreadable for signs such as a half or a
    superscript two, which would read as other digits.
    """
    return _trimmed(text if text.isascii() else _in_plain_signs(text))


def _in_plain_signs(text: str) -> str:
    odd = next((character for character in text if unicodedata.category(character) == "No"), None)
    if odd:
        raise Unreadable(f'I cannot read "{odd}" safely. Please write it with plain digits, such as 3.5.')
    text = _GROUPING_SPACE.sub(",", text.translate(_MINUS_SIGNS).translate(_APOSTROPHES))
    text = unicodedata.normalize("NFKC", text).translate(_MINUS_SIGNS)
    return "".join(character for character in text if unicodedata.category(character) != "Cf")


def _trimmed(text: str) -> str:
    text = " ".join(text.split()).strip("\"'").rstrip(" .,;")
    return text.strip()
