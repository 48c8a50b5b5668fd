"""Words on an Adaptive Card, shown as they are: nothing in them becomes markup."""

import re
from typing import Any

from bot.reply import Tone

Element = dict[str, Any]
"""A piece of Adaptive Card JSON."""

_MARKUP = re.compile(r"[*_\[\]`~\\<>{}]|&[#\w]+;|^\s*([-+#>]|\d+[.)])\s|://", re.MULTILINE)
_COLOURS = {Tone.GOOD: "Good", Tone.WARNING: "Warning", Tone.BAD: "Attention"}


def is_markup(text: str) -> bool:
    """Whether a TextBlock or a FactSet would read something in this text as Markdown."""
    return bool(_MARKUP.search(text))


def words(text: str, tone: Tone = Tone.PLAIN, *, bold: bool = False, right: bool = False, **more: Any) -> Element:
    """One line of text. A RichTextBlock is the element that knows no Markdown; it is used where that matters."""
    style: Element = {}
    if bold:
        style["weight"] = "Bolder"
    if tone in _COLOURS:
        style["color"] = _COLOURS[tone]
    if tone is Tone.QUIET:
        style["isSubtle"] = True
    block: Element = {"horizontalAlignment": "Right"} if right else {}
    if is_markup(text):
        return {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": text, **style}], **block, **more}
    return {"type": "TextBlock", "text": text, "wrap": True, **style, **block, **more}


def lines(text: str, tone: Tone = Tone.PLAIN) -> list[Element]:
    """A paragraph, its line breaks kept: a line each, since a break within one element is lost on some clients."""
    found: list[Element] = []
    gap = True
    for line in text.splitlines():
        if line.strip():
            found.append(words(line.strip(), tone) if gap else words(line.strip(), tone, spacing="None"))
        gap = not line.strip()
    return found
