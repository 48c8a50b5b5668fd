"""The buttons of a card, and what they carry back."""

import msgspec
from msgspec import Struct

from bot.reply import Button
from bot.teams.words import Element

AT_ONCE = 5
"""Buttons in one row of a card; Teams shows six at most."""


class Carried(Struct, frozen=True, omit_defaults=True):
    """What a pressed button brings back. `form` is set when it submits one: its definition, packed.

    `later` says that the form is to be kept as it stands instead.

    It comes from a client, so that it is read with care and is never a right.
    """

    command: str
    arguments: dict[str, str] = {}
    label: str = ""
    opens: str = ""
    form: str = ""
    later: bool = False


class NotOurs(ValueError):
    """A card brought something back that this bot did not write, or no longer writes."""


def carried_by(data: object) -> Carried:
    """Read what an action brought back. Raises NotOurs."""
    try:
        return msgspec.convert(data, Carried)
    except msgspec.ValidationError as error:
        raise NotOurs(str(error)) from error


def action(carried: Carried, title: str, *, primary: bool = False, with_inputs: bool = False) -> Element:
    """An Action.Execute: the client waits for the answer, which can put another card in the place of the pressed one.

    Without `with_inputs` the required fields of a form on the same card do not stand in the way of the button.
    """
    return {
        "type": "Action.Execute",
        "title": title,
        "verb": carried.command,
        "data": msgspec.to_builtins(carried),
        **({} if with_inputs else {"associatedInputs": "none"}),
        **({"style": "positive"} if primary else {}),
    }


def button_rows(buttons: tuple[Button, ...]) -> list[Element]:
    """Rows of buttons, up to five each."""
    actions = [
        action(
            Carried(button.command, button.arguments, button.label, button.opens),
            button.label or button.command,
            primary=button.primary,
        )
        for button in buttons
    ]
    rows = [actions[start : start + AT_ONCE] for start in range(0, len(actions), AT_ONCE)]
    return [{"type": "ActionSet", "actions": row} for row in rows]
