"""A submitted modal, read back into the form it showed and what stands in its fields."""

import html
from collections.abc import Mapping
from typing import Any

from bot.form import Choice, Field, FieldKind, Form
from bot.slack.carried import Carried, carried
from bot.slack.limits import INPUT_TEXT

_KINDS = {"static_select": FieldKind.CHOICE, "datepicker": FieldKind.DATE}


def carried_by(view: Mapping[str, Any]) -> Carried:
    """What the modal carried. Raises ValueError if it is not one of ours."""
    return carried(html.unescape(str(view.get("private_metadata") or "")))


def values_of(view: Mapping[str, Any]) -> dict[str, str]:
    """What stands in each field, empty for nothing."""
    state = view.get("state") or {}
    return {
        key: next((_value(element) for element in elements.values()), "")
        for key, elements in (state.get("values") or {}).items()
    }


def form_of(view: Mapping[str, Any], kept: Carried) -> Form:
    """The form as far as checking needs it: the view says what may be empty, how long and which choices."""
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    fields = tuple(_field(block, kept, position) for position, block in enumerate(inputs))
    return Form(kept.command, "", fields, kept.arguments, continues=kept.continues)


def labels_of(view: Mapping[str, Any]) -> dict[str, str]:
    """The label of each field."""
    return {
        block["block_id"]: html.unescape(block["label"]["text"]) for block in view["blocks"] if block["type"] == "input"
    }


def _field(block: Mapping[str, Any], kept: Carried, position: int) -> Field:
    element = block["element"]
    reader = kept.reader_of(position)
    groups = element.get("option_groups") or [element]
    return Field(
        key=block["block_id"],
        label=block["label"]["text"],
        kind=_KINDS.get(element["type"], FieldKind.TEXT),
        required=not block.get("optional", False),
        choices=tuple(_choice(option) for group in groups for option in group.get("options") or ()),
        max_length=element.get("max_length") or INPUT_TEXT,
        reads=reader.reads,
        limits=reader.limits,
    )


def _choice(option: Mapping[str, Any]) -> Choice:
    return Choice(html.unescape(option["value"]), option["text"]["text"])


def _value(element: Mapping[str, Any]) -> str:
    option = element.get("selected_option") or {}
    return str(element.get("value") or element.get("selected_date") or html.unescape(option.get("value") or ""))
