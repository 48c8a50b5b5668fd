"""Buttons: a command and its arguments travel in the button itself, so that old ones can be pressed after a restart."""

import html
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from bot.form import Form
from bot.message import Pressed
from bot.reply import Button
from bot.slack.elements import Block, plain, plain_text
from bot.slack.limits import BUTTON_TEXT, BUTTON_VALUE, BUTTONS_IN_A_ROW
from bot.slack.packing import packed, unpacked
from bot.slack.words import length, shortened

PRESS = "press"
OPEN = "open"


class _Carried(Struct, frozen=True, rename={"command": "c", "arguments": "a"}, omit_defaults=True):
    command: str
    arguments: dict[str, str] = {}


def opener(form: Form) -> Button:
    """The button that stands for a form in a message."""
    return Button(form.open_label, form.opened_by or form.command, form.arguments, opens="form", primary=True)


def action_rows(buttons: Sequence[Button]) -> list[Block]:
    """Rows of buttons. What does not fit on a button is said in words above it.

    A button whose arguments are too large to be carried becomes a line that says what to type instead.
    """
    drawn = [(button, element(button)) for button in buttons]
    words = [block for button, found in drawn for line in _beside(button, found) for block in plain(line)]
    elements = [found for _, found in drawn if found]
    for start in range(0, len(elements), BUTTONS_IN_A_ROW):
        words.append({"type": "actions", "elements": elements[start : start + BUTTONS_IN_A_ROW]})
    return words


def element(button: Button) -> Block | None:
    """One button, or None where its arguments are too large. `numbered` makes its action id unique."""
    value = packed(_Carried(button.command, button.arguments), BUTTON_VALUE)
    if value is None:
        return None
    label = shortened(button.label, BUTTON_TEXT) or "Go on"
    drawn: Block = {
        "type": "button",
        "text": plain_text(label),
        "action_id": OPEN if button.opens == "form" else PRESS,
        "value": value,
    }
    return drawn | {"style": "primary"} if button.primary else drawn


def _beside(button: Button, drawn: Mapping[str, object] | None) -> tuple[str, ...]:
    if drawn is None:
        return (f"To choose this, type: {button.label}",)
    return (button.label,) if length(" ".join(button.label.split())) > BUTTON_TEXT else ()


def numbered(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with action ids that are unique among them."""
    counted: list[Block] = []
    number = 0
    for block in blocks:
        if block["type"] == "actions" and isinstance(elements := block["elements"], list):
            named = [
                {**found, "action_id": f"{found['action_id']}-{number + place}"} for place, found in enumerate(elements)
            ]
            number += len(named)
            counted.append({**block, "elements": named})
        else:
            counted.append(block)
    return counted


def pressed(action: Mapping[str, Any]) -> Pressed:
    """What a pressed button says. Raises ValueError if it is not one of ours."""
    carried = unpacked(str(action.get("value") or ""), _Carried)
    label = (action.get("text") or {}).get("text") or ""
    return Pressed(carried.command, carried.arguments, html.unescape(label))
