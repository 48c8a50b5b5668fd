"""A button that is said instead of pressed: by its label, or by what people say for it."""

import re
from collections.abc import Iterable

from bot.reply import Button

_BESIDE = frozenset(
    (
        *("it", "that", "this", "them", "the", "please", "now", "then", "just", "ok", "okay", "yes", "yeah"),
        *("thank", "thanks", "you", "can", "could"),
    )
)
"""Words that say nothing of which button is meant."""

MOST_WORDS = 6
_YES = frozenset(("yes", "yes please", "yep", "yeah", "yes it is", "ok", "okay"))
_NO = frozenset(("no", "no thanks", "no thank you", "nope", "nah"))
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")

_ALSO_SAID = {
    "digest.hold": ("hold back", "hold off", "hold on to", "keep back", "put on hold", "hold digest"),
    "digest.release": (
        *("send", "send out", "send off", "post", "post out", "publish", "let go", "let out", "go ahead"),
        *("go ahead and send", "go ahead and post", "release", "release digest", "send digest", "post digest"),
    ),
}
"""What else is said for some commands."""


def button_said(buttons: Iterable[Button], text: str) -> Button | None:
    """The button whose label was typed, or the only one that the words can be said for; None for any other text."""
    buttons = tuple(buttons)
    said = text.strip().casefold()
    if exactly := next((button for button in buttons if button.label.casefold() == said), None):
        return exactly
    answered = " ".join(_WORD.findall(text.casefold()))
    if begins := "yes, " if answered in _YES else "no, " if answered in _NO else "":
        meant = [button for button in buttons if button.label.casefold().startswith(begins)]
        return meant[0] if len(meant) == 1 else None
    words = _core(text)
    if not words or text.rstrip().endswith("?") or len(_WORD.findall(text)) > MOST_WORDS:
        return None
    meant = [button for button in buttons if words in (_core(button.label), *_ALSO_SAID.get(button.command, ()))]
    return meant[0] if len(meant) == 1 else None


def _core(text: str) -> str:
    return " ".join(word for word in _WORD.findall(text.casefold()) if word not in _BESIDE)
