"""Plain words for Slack: nothing in them is read as markup, and what is too long is divided, never cut."""

import re
from collections.abc import Callable, Iterable

KEEP_APART = "\u200b"
"""A character without width: put beside a mark, it keeps Slack from reading the mark as formatting."""

_CONTROL = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_MARK = re.compile(r"([*_~`])")
_EMOJI_NAME = re.compile(r":(?=[\w+'-]+:)")
_QUOTATION = re.compile(r"^&gt;", re.MULTILINE)


def escape(text: str) -> str:
    """Escape Slack's three control characters."""
    return "".join(_CONTROL.get(character, character) for character in text)


def literal(text: str) -> str:
    """The text as it shows the same in a field that reads markup."""
    apart = _EMOJI_NAME.sub(f":{KEEP_APART}", _MARK.sub(rf"{KEEP_APART}\1{KEEP_APART}", text))
    return _QUOTATION.sub(f"{KEEP_APART}&gt;", escape(apart))


def bold(text: str) -> str:
    """The text on one line in bold; an empty one stays empty, since two stars alone would be shown."""
    line = " ".join(text.split())
    return f"*{literal(line)}*" if line else ""


def length(text: str) -> int:
    """How long Slack counts a text: in UTF-16 units, so that most emoji count twice."""
    return len(text.encode("utf-16-le")) // 2


def divided(text: str, limit: int, written: Callable[[str], str] = str) -> tuple[str, ...]:
    """The text as written, in pieces of at most `limit`, ended at a paragraph, line, sentence or space if there is one.

    `written` is how a piece is written down; it may make it longer.
    """
    return tuple(written(piece) for piece in _pieces(text.strip("\n"), limit, written) if piece.strip())


def _pieces(text: str, limit: int, written: Callable[[str], str]) -> Iterable[str]:
    if _fits(text, limit, written):
        return (text,)
    end = _break_before(text, min(limit, len(text) - 1))
    while end > 1 and not _fits(text[:end], limit, written):
        end = _break_before(text, end * 3 // 4)
    return (text[:end].rstrip(), *_pieces(text[end:].lstrip(), limit, written))


def _fits(text: str, limit: int, written: Callable[[str], str]) -> bool:
    # Slack escapes what is sent as plain text and may count it so.
    return max(length(escape(text)), length(written(text))) <= limit


def _break_before(text: str, limit: int) -> int:
    window = text[: limit + 1]
    for mark in ("\n\n", "\n", ". ", " "):
        at = window.rfind(mark)
        if at > limit // 2:
            return min(at + len(mark), limit)
    return limit


def joined(texts: Iterable[str], limit: int, between: str = "\n") -> tuple[str, ...]:
    """Texts put together into as few as fit, each within `limit`; longer ones must have been divided before."""
    together: list[str] = []
    for text in texts:
        if together and length(together[-1]) + len(between) + length(text) <= limit:
            together[-1] = f"{together[-1]}{between}{text}"
        else:
            together.append(text)
    return tuple(together)


def shortened(text: str, limit: int) -> str:
    """The text on one line, with an ellipsis where it had to end early; the whole must be said elsewhere."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    start = line[: limit - 1]
    return f"{(start.rsplit(' ', 1)[0] if ' ' in start[limit // 2 :] else start).rstrip()}…"
